import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Forbids imports that match, and says why. */
const forbid = (...rules) => ({
  'no-restricted-imports': ['error', { patterns: rules.map(([regex, message]) => ({ regex, message })) }],
});

const noTests = ['(^|/)tests/', 'Nothing imports tests/: what both need belongs in the code.'];
const noDriver = ['^neo4j-driver', 'Only server/neo4j/, and server/console/ for people\u2019s Cypher, talk to the driver, so that routing, timeouts and closing are written once.'];
const noCytoscape = ['^cytoscape', 'Only client/graph/ knows cytoscape; views use GraphCanvas.'];
const noServer = [
  '(^|/)server/(?!(domain/[a-zA-Z]+|formats/model|api/([a-zA-Z]+/schema|endpoint|shared/text/[a-zA-Z]+))\\.ts$)',
  'The page knows the domain (server/domain/), the contract (server/api/*/schema.ts), the texts that both write (server/api/shared/text/) and nothing else of the server.',
];
const noCalls = ['(^|/)api/(call|apiQuery)\\.ts$', 'A view asks through a hook of client/api/<feature>.ts.'];
const noClient = ['(^|/)client/', 'The server does not know the page.'];

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports: one name for one thing everywhere.' };
const cypherText = {
  selector: ':matches(Literal[value=/\\b(MATCH|MERGE|UNWIND) *[([{$]/], TemplateElement[value.raw=/\\b(MATCH|MERGE|UNWIND) *[([{$]/])',
  message: 'Cypher text lives in cypher/ alone, where its header and its tests are.',
};

const ownIds = '/^(sdg|sf20\\d\\d|gpg2017|oec2022)(:|$)/';
const frameworkId = {
  selector: `:matches(Literal[value=${ownIds}], TemplateElement[value.raw=${ownIds}])`,
  message: 'No framework is known to the program: what it is called, its colour and whether it is the default target are data in seeds/.',
};

const oneWriter = {
  selector: 'CallExpression[callee.property.name="write"][callee.object.name="database"]',
  message: 'Only server/changes/ writes to the graph, so that all of it can be shown, recorded and taken back; migrations, findings and drafts of imports keep records of their own.',
};
const restrict = (...rules) => ({ 'no-restricted-syntax': ['error', defaultExport, ...rules] });

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.plumbline/', 'test-results/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname },
      globals: globals.node,
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A returned promise-less call and a plain object for a driver's config class are no mistakes.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      ...restrict(),
    },
  },
  { files: ['*.config.{js,ts}', 'tests/support/*Setup.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked], languageOptions: { globals: globals.browser } },

  // Layers. The order of the objects matters: a later one replaces the rule of an earlier one for its files.
  { files: ['server/**/*.ts'], rules: { ...forbid(noTests, noDriver, noClient), ...restrict(cypherText, frameworkId, oneWriter) } },
  { files: ['server/changes/*.ts', 'server/neo4j/migrations.ts', 'server/api/findings/findings.ts', 'server/imports/imports.ts'], rules: restrict(cypherText, frameworkId) },
  {
    files: ['server/changes/*.ts'],
    rules: forbid(noTests, noDriver, noClient, ['/(api|console|seeds)/', 'What enters the graph comes as a wanted state: the writer knows neither the calls nor whose it is.']),
  },
  {
    files: ['server/neo4j/**/*.ts'],
    rules: forbid(noTests, noClient, ['/(api|console)/', 'routes → queries → neo4j/, never back: the lower layer does not know the calls.']),
  },
  {
    files: ['server/console/**/*.ts'],
    rules: forbid(noTests, noClient, ['/api/', 'The console decides what people\u2019s Cypher may do; it does not know the calls.']),
  },
  {
    files: ['server/api/*/routes.ts'],
    rules: forbid(noTests, noDriver, noClient, ['neo4j/(query|database|plainValue)\\.ts$', 'A route asks its queries.ts what to run.']),
  },
  {
    files: ['server/api/**/schema.ts', 'server/api/endpoint.ts'],
    rules: forbid([
      '^(?!zod$|\\..*/((schema|endpoint)|formats/model|domain/[a-zA-Z]+)\\.ts$)',
      'A contract imports zod, the domain, the model of drafts and other schemas alone, because the page imports it too.',
    ]),
  },
  {
    files: ['server/api/shared/text/*.ts'],
    rules: forbid([
      '^(?!zod$|\\..*/(schema|domain/[a-zA-Z]+)\\.ts$|\\./[a-zA-Z]+\\.ts$)',
      'Texts that the page and the server write alike import schemas, the domain and each other alone, because the page imports them too.',
    ]),
  },
  {
    files: ['seeds/**/*.ts'],
    rules: { ...forbid(noTests, noDriver, noClient, ['server/api/', 'Seeds are data: they reach the graph through server/changes/.']), ...restrict(oneWriter) },
  },
  {
    files: ['server/formats/**/*.ts'],
    rules: forbid(noTests, noDriver, noClient, ['/(api|changes|console|http|imports|neo4j|private|reading|seeds)/', 'Formats turn bytes into drafts and back: they know neither the graph nor the calls.']),
  },
  {
    files: ['server/domain/*.ts'],
    rules: forbid(['^(?!zod$|\\./[a-zA-Z]+\\.ts$)', 'The domain imports zod and itself alone, because everything else imports it.']),
  },
  {
    files: ['seeds/schema.ts', 'cypher/schema.ts', 'server/formats/model.ts'],
    rules: forbid(['^(?!zod$|\\..*/domain/[a-zA-Z]+\\.ts$)', 'Schemas of files, and of what is read from them, import zod and the domain alone.']),
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...forbid(
        noTests,
        noDriver,
        noCytoscape,
        noServer,
        noCalls,
        ['(^|/)(seeds/|cypher/(?!schema\\.ts$))', 'Of seeds/ the page knows nothing, of cypher/ what a query file holds.'],
      ),
      ...restrict(cypherText, frameworkId),
      'no-restricted-globals': ['error', { name: 'fetch', message: 'client/api/call.ts is the only fetch: it parses every answer.' }],
    },
  },
  {
    files: ['client/graph/**/*.{ts,tsx}'],
    rules: forbid(
      noTests,
      noDriver,
      noServer,
      ['(^|/)api/(?!([a-zA-Z]+/schema|shared/text/[a-zA-Z]+)\\.ts$)|^@tanstack/react-query', 'client/graph/ draws what it is given and calls nothing.'],
    ),
  },
  { files: ['client/api/*.ts'], rules: forbid(noTests, noDriver, noCytoscape, noServer, ['^\\.\\./(views|shell|components|graph)/', 'Hooks know the contract, not who asks.']) },
  { files: ['client/api/call.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // What a test reads is checked by what it expects; a schema of its own would only repeat the contract.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);

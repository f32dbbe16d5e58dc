import type { DbSchema } from '@neo4j-cypher/language-support';
import { functions } from '../cypherWords.ts';
import { moreFunctions, readingProcedures } from './callables.ts';
import type { Vocabulary } from './protocol.ts';

/** The dialect that the database speaks: Neo4j 5.26 knows Cypher 5 alone. */
const dialect = 'CYPHER 5';

/** Functions as the library wants to know them. */
const functionRegistry = Object.fromEntries(
  [...functions, ...moreFunctions.map((name) => [name, '(…)'] as const)].map(([name, takes]) => [
    name,
    {
      name,
      category: '',
      description: '',
      isBuiltIn: true,
      argumentDescription: [],
      returnDescription: '',
      signature: name + takes,
      aggregating: false,
      isDeprecated: false,
    },
  ]),
);

const procedureRegistry = Object.fromEntries(
  Object.entries(readingProcedures).map(([name, columns]) => [
    name,
    {
      name,
      description: '',
      mode: 'READ' as const,
      worksOnSystem: false,
      argumentDescription: [],
      returnDescription: columns.map((column) => ({ name: column, description: '', type: 'ANY', isDeprecated: false })),
      signature: `${name}(…)`,
      admin: false,
      option: { deprecated: false },
    },
  ]),
);

/**
 * What the linter knows of the graph. It does not know functions and procedures: a plugin may bring some that no list has,
 * and the server says so by itself. Labels and types of an empty graph are unknown, not wrong.
 */
export function lintSchema({ labels, relationshipTypes, propertyKeys }: Vocabulary): DbSchema {
  return {
    defaultLanguage: dialect,
    ...(labels.length > 0 && { labels: [...labels], relationshipTypes: [...relationshipTypes] }),
    ...(propertyKeys.length > 0 && { propertyKeys: [...propertyKeys] }),
  };
}

/** What completion knows: the graph's names, the query's parameters, and every call that the console allows. */
export function completionSchema({ labels, relationshipTypes, propertyKeys, parameters }: Vocabulary): DbSchema {
  return {
    defaultLanguage: dialect,
    labels: [...labels],
    relationshipTypes: [...relationshipTypes],
    propertyKeys: [...propertyKeys],
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    functions: { [dialect]: functionRegistry },
    procedures: { [dialect]: procedureRegistry },
  };
}

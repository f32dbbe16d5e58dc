import type { Plan } from 'neo4j-driver';
import { PlumblineError } from '../../errors.ts';

/** Procedures that read the graph and nothing else. */
const readingProcedures = new Set([
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'dbms.components',
]);

interface Step {
  operatorType: string;
  details: string;
}

/**
 * Refuses a planned statement that does more than read this graph. Throws `query-refused` with the `rule`.
 * Sub-plans show only in the text of `Details`, so that is looked at too, without what stands in quotes.
 */
export function checkPlan(type: string, plan: Plan | false): void {
  const steps = plan === false ? [] : stepsOf(plan);
  if (steps.some(({ operatorType, details }) => operatorType.startsWith('LoadCSV') || /\bLOAD CSV\b/i.test(details))) {
    throw refusal('no-load-csv', 'LOAD CSV is not allowed here: it reads files and other hosts.');
  }
  if (type === 'w' || type === 'rw' || steps.some(changesSchema)) throw refusal('read-only', 'This console reads only: the query would change the graph.');
  if (type === 's' || steps.some(isAdministration)) {
    throw refusal('no-administration', 'Statements about the server, its users, settings or transactions are not allowed here.');
  }
  const procedure = steps.flatMap(proceduresOf).find((name) => !readingProcedures.has(name));
  if (procedure !== undefined) {
    throw refusal('procedure', `The procedure ${procedure} is not one of those that only read the graph.`);
  }
}

function refusal(rule: string, message: string): PlumblineError {
  return new PlumblineError('query-refused', message, { extras: { rule } });
}

function stepsOf(plan: Plan): Step[] {
  const { Details: details } = plan.arguments as { Details?: string };
  const step = { operatorType: plan.operatorType.split('@')[0] ?? '', details: withoutQuoted(details ?? '') };
  return [step, ...plan.children.flatMap(stepsOf)];
}

function withoutQuoted(details: string): string {
  return details.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
}

function changesSchema({ operatorType }: Step): boolean {
  return /^(Create|Drop|DoNothingIf)\w*(Index|Constraint|Exists)/.test(operatorType);
}

function isAdministration({ operatorType }: Step): boolean {
  return /^(Show|Terminate|Alter|Grant|Deny|Revoke|Start|Stop|Use|SystemProcedureCall|Command)/.test(operatorType);
}

/** Names of procedures a step calls: its own, and those of sub-plans, which show as `ResolvedCall(name(`. */
function proceduresOf({ operatorType, details }: Step): string[] {
  const nested = [...details.matchAll(/ResolvedCall\(([\w.]+)\(/g)].map((match) => match[1] ?? '');
  const own = operatorType === 'ProcedureCall' ? [/^[\w.]+/.exec(details)?.[0] ?? details] : [];
  return [...own, ...nested];
}

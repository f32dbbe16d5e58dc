import type { Plan } from 'neo4j-driver';
import { limits } from '../limits.ts';
import { type Place, refusal } from '../refusal.ts';
import { refuse } from '../text/clauses.ts';
import { requireProcedure } from '../text/functions.ts';
import { onlyReads } from './operators.ts';

export interface Planned {
  /** `r`, `rw`, `w` or `s`. */
  type: string;
  plan: Plan | false;
}

interface Step {
  operator: string;
  /** Without what stands in quotes. */
  details: string;
  rows: number;
}

/**
 * Refuses a planned statement that does more than read this graph, or that would join everything with everything.
 * Sub-plans show only in the text of `Details`, so that is looked at too. Returns how many rows its largest step expects,
 * and how many at most are collected in one list.
 */
export function checkPlan({ type, plan }: Planned, writingPlace?: Place): { rows: number; collected: number } {
  const steps = plan === false ? [] : stepsOf(plan);
  if (steps.some(({ operator, details }) => operator.startsWith('LoadCSV') || /(?<!\.)\bLOAD CSV (WITH HEADERS )?FROM\b/i.test(details))) throw refuse('no-load-csv');
  if (type === 'w' || type === 'rw' || steps.some(changesSchema)) throw refuse('read-only', writingPlace);
  // Type `s` is also that of a few procedures that only tell, such as dbms.components.
  if (!['r', 's'].includes(type) || steps.some(isAdministration) || plan === false) throw refuse('no-administration');
  if (steps.some(({ operator }) => /^Transaction(Foreach|Apply)$/.test(operator))) throw refuse('no-transactions');
  for (const name of steps.flatMap(proceduresOf)) requireProcedure(name);
  const unknown = steps.find(({ operator }) => !onlyReads(operator));
  if (unknown) throw refusal('operator', `The plan has a step, ${unknown.operator}, that is not known to only read.`);
  const crossed = Math.max(0, ...steps.filter(({ operator }) => operator === 'CartesianProduct').map(({ rows }) => rows));
  if (crossed > limits.crossRows) {
    const about = crossed.toLocaleString('en', { notation: 'compact' });
    const message = `The query joins everything with everything: about ${about} rows.`;
    throw refusal('cross-join', `${message} Join the patterns by a relationship or a condition, or LIMIT the first of them with WITH.`);
  }
  return { rows: Math.max(0, ...steps.map(({ rows }) => rows)), collected: collectedIn(plan) };
}

/** Rows that go into the largest aggregation. Behind paths of any length the planner guesses wildly, so those count as one number. */
function collectedIn(plan: Plan): number {
  const aggregates = /\b(collect|count|sum)\(/i.test(detailsOf(plan));
  const own = aggregates ? plan.children.map((child) => (guesses(child) ? limits.uncertainList : rowsOf(child))) : [];
  return Math.max(0, ...own, ...plan.children.map(collectedIn));
}

function guesses(plan: Plan): boolean {
  return /^(VarLength|Repeat|Bidirectional|StatefulShortest|Pruning)/.test(plan.operatorType) || plan.children.some(guesses);
}

function rowsOf({ arguments: { EstimatedRows: rows } }: Plan): number {
  return Number(rows ?? 0);
}

function detailsOf({ arguments: { Details: details } }: Plan): string {
  return typeof details === 'string' ? details : '';
}

function stepsOf(plan: Plan): Step[] {
  const operator = (plan.operatorType.split('@')[0] ?? '').replace(/\(.*$/, '').replace(/^Eager ProcedureCall$/, 'ProcedureCall');
  return [{ operator, details: withoutQuoted(detailsOf(plan)), rows: rowsOf(plan) }, ...plan.children.flatMap(stepsOf)];
}

function withoutQuoted(details: string): string {
  return details.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`]|``)*`/g, '""');
}

function changesSchema({ operator }: Step): boolean {
  return /^(Create|Drop|DoNothingIf|Merge|LockingMerge|Set[A-Z]|Remove|Delete|DetachDelete|Foreach|SubqueryForeach)/.test(operator);
}

function isAdministration({ operator }: Step): boolean {
  if (/^Show(Indexes|Constraints|Functions|Procedures)$/.test(operator)) return false;
  return /^(Show|Terminate|Alter|Grant|Deny|Revoke|Start|Stop|Use|SystemProcedureCall|Command|AdministrationCommand|RunQueryAt)/.test(operator);
}

/** Names of procedures a step calls: its own, and those of sub-plans, which show as `ResolvedCall(name(`. */
function proceduresOf({ operator, details }: Step): string[] {
  const nested = [...details.matchAll(/ResolvedCall\(([\w.]+)\(/g)].map((match) => match[1] ?? '');
  const own = operator === 'ProcedureCall' ? [/^[\w.]+/.exec(details)?.[0] ?? details] : [];
  return [...own, ...nested];
}

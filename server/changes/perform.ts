import { z } from 'zod';
import type { Database, Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type Difference, type Edit, bothSides, inverse, sizeOf } from './difference.ts';
import type { GraphNode } from './graph.ts';
import { type Change, type Intent, forgetChange, newChange, readParts, recordChange, recordPart, setState, takePart } from './record.ts';
import { readPresent } from './stored.ts';
import { touchedBy } from './touched.ts';
import { writeDifference } from './write.ts';

/** Edits that go into the graph in one transaction: Neo4j's memory for one holds some 20,000 short concepts. */
export const atOnce = 5_000;

/** Writes a difference and its record inside a transaction: all of it, or nothing. Gives the change. */
export async function performAtOnce(run: Run, intent: Intent, difference: Difference): Promise<Change> {
  const frameworks = await writeAndTouch(run, intent.origin, difference);
  const change = newChange(intent, difference, { state: 'applied', parts: 1, frameworks });
  await recordChange(run, change);
  await recordPart(run, intent.id, 0, difference, true);
  await revise(run, intent.id, frameworks);
  return change;
}

/**
 * Writes a large difference in parts, each in a transaction of its own, all of them recorded before the first is written:
 * whatever ends the process, `finishChanges` brings the rest, or takes back what is there. Frameworks that it adds show
 * when everything of theirs is there. Takes everything back and throws when a part cannot be written.
 */
export async function performInParts(database: Database, intent: Intent, difference: Difference, size: number): Promise<Change> {
  const parts = partsOf(difference, size);
  const change = newChange(intent, difference, { state: 'preparing', parts: parts.length, frameworks: [] });
  await database.write((run) => recordChange(run, change), untouched);
  for (const [order, part] of parts.entries()) await database.write((run) => recordPart(run, intent.id, order, part, false), untouched);
  await database.write(async (run) => {
    await setState(run, intent.id, ['preparing'], { state: 'applying' });
    await hideFrameworks(run, goneFrameworks(difference));
  }, untouched);
  return finishChange(database, change);
}

const untouched = () => [];

/** Brings what is still missing of a change that was begun. Takes all of it back and throws when that cannot be. */
export async function finishChange(database: Database, change: Change): Promise<Change> {
  let frameworks = change.frameworks;
  try {
    for (let order = 0; order < change.parts; order++) {
      frameworks = await database.write((run) => bringPart(run, change, order, frameworks), asTouched);
    }
    await database.write(
      async (run) => {
        await showFrameworks(run, frameworks);
        await setState(run, change.id, ['applying'], { state: 'applied' });
        await revise(run, change.id, frameworks);
      },
      () => frameworks,
    );
    return { ...change, state: 'applied', frameworks };
  } catch (error) {
    // Where the database is away, the next start does it.
    await takeBack(database, change).catch(() => undefined);
    throw error;
  }
}

const asTouched = (frameworks: string[]): string[] => frameworks;

/** Writes one part, if it is not there yet. Gives all that the change has touched so far. */
async function bringPart(run: Run, change: Change, order: number, before: string[]): Promise<string[]> {
  const part = await takePart(run, change.id, order, true);
  if (!part) return before;
  const frameworks = [...new Set([...before, ...(await writeAndTouch(run, change.origin, drafted(part)))])].sort();
  await setState(run, change.id, ['applying'], { frameworks });
  return frameworks;
}

/** Takes back what a change that cannot be finished has written, and forgets it. */
export async function takeBack(database: Database, change: Change): Promise<void> {
  await database.write((run) => setState(run, change.id, ['preparing', 'applying', 'undoing'], { state: 'undoing' }), untouched);
  for (const { order } of [...(await database.readAll((run) => readParts(run, change.id)))].reverse()) {
    await database.write(async (run) => {
      const part = await takePart(run, change.id, order, false);
      return part ? writeAndTouch(run, change.origin, inverse(drafted(part))) : [];
    }, asTouched);
  }
  await database.write(async (run) => {
    await showFrameworks(run, change.frameworks);
    await forgetChange(run, change.id);
  }, () => change.frameworks);
}

async function writeAndTouch(run: Run, origin: string, difference: Difference): Promise<string[]> {
  const claims = await judgedClaims(run, difference);
  const before = await touchedBy(run, difference, claims);
  await writeDifference(run, origin, difference);
  return [...new Set([...before, ...(await touchedBy(run, difference, claims))])].sort();
}

/** The relationships whose present state a difference moves. */
async function judgedClaims(run: Run, { states }: Difference) {
  const present = await readPresent(run, bothSides(states).map(({ id }) => id));
  return [...present.values()].map(({ id, type, from, to }) => ({ key: id, type, from, to, properties: {} }));
}

const revise = (run: Run, change: string, frameworks: string[]) => run(query('changes/revise', z.unknown(), { change, frameworks }));

const showFrameworks = (run: Run, frameworks: string[]) => run(query('changes/show-frameworks', z.unknown(), { frameworks }));

const hideFrameworks = (run: Run, frameworks: string[]) => run(query('changes/hide-frameworks', z.unknown(), { frameworks }));

const goneFrameworks = ({ nodes }: Difference): string[] =>
  nodes.flatMap(({ before, after }) => (before?.labels.includes('Framework') && !after ? [before.id] : []));

/** A framework that a part adds is not one for anybody until the last part is there. */
function drafted(part: Difference): Difference {
  const draft = (node: GraphNode): GraphNode => ({ ...node, labels: node.labels.map((label) => (label === 'Framework' ? 'FrameworkDraft' : label)) });
  return { ...part, nodes: part.nodes.map(({ before, after }) => (!before && after ? { after: draft(after) } : { before, after })) };
}

/** The same edits in an order in which each finds what it needs: what goes first goes relationship by relationship, what comes begins with its nodes. */
export function partsOf({ nodes, relationships, states }: Difference, size: number): Difference[] {
  const removed = <T>(edits: Edit<T>[]) => edits.filter(({ after }) => after === undefined);
  const others = <T>(edits: Edit<T>[]) => edits.filter(({ after }) => after !== undefined);
  const steps: Difference[] = [
    ...cut(removed(states), size).map((some) => ({ ...none, states: some })),
    ...cut(removed(relationships), size).map((some) => ({ ...none, relationships: some })),
    ...cut(removed(nodes), size).map((some) => ({ ...none, nodes: some })),
    ...cut(others(nodes), size).map((some) => ({ ...none, nodes: some })),
    ...cut(others(relationships), size).map((some) => ({ ...none, relationships: some })),
    ...cut(others(states), size).map((some) => ({ ...none, states: some })),
  ];
  return steps.filter((step) => sizeOf(step) > 0);
}

const none: Difference = { nodes: [], relationships: [], states: [] };

function cut<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

import type { z } from 'zod';
import type { Edit } from '../../changes/difference.ts';
import type { GraphNode, GraphRelationship, Scalar } from '../../changes/graph.ts';
import type { Plan } from '../../changes/plan.ts';
import { kindOf } from '../../domain/concept.ts';
import { wordRuns } from '../../imports/edition/words.ts';
import type { getImportChanges } from './schema.ts';

type Page = z.input<typeof getImportChanges.response>;
type What = Page['items'][number]['what'];

/** What a draft would change, nodes before relationships: a page of it behind the id `after`. */
export function toChanges(plan: Plan | undefined, { what, limit, after }: { what?: What | undefined; limit: number; after?: string | undefined }): Page {
  const all = [...(plan?.difference.nodes ?? []).map(ofNode), ...(plan?.difference.relationships ?? []).map(ofRelationship)];
  const wanted = what === undefined ? all : all.filter((one) => one.what === what);
  const from = after === undefined ? 0 : wanted.findIndex(({ id }) => id === after) + 1;
  const page = wanted.slice(from, from + limit);
  const last = page.at(-1);
  return {
    items: page.map(({ edit, ...one }) => ({ ...one, properties: propertiesOf(edit) })),
    total: wanted.length,
    ...(from + limit < wanted.length && last ? { next: last.id } : {}),
  };
}

type Sides = Edit<{ properties: Record<string, Scalar> }>;

const whatOf = ({ before, after }: Edit<unknown>): What => (before === undefined ? 'added' : after === undefined ? 'removed' : 'changed');

function ofNode(edit: Edit<GraphNode>) {
  const { id, labels, properties } = (edit.after ?? edit.before) as GraphNode;
  return { id, what: whatOf(edit), kind: kindOf(labels), title: textOf(properties.title), edit: edit as Sides };
}

function ofRelationship(edit: Edit<GraphRelationship>) {
  const { key, type, from, to } = (edit.after ?? edit.before) as GraphRelationship;
  return { id: key, what: whatOf(edit), kind: type, title: `${from} → ${to}`, edit: edit as Sides };
}

const textOf = (value: Scalar | undefined): string => (value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value));

/** Each property that is another one than before, word by word. */
function propertiesOf({ before, after }: Sides): Page['items'][number]['properties'] {
  const names = [...new Set([...Object.keys(before?.properties ?? {}), ...Object.keys(after?.properties ?? {})])].sort();
  return names.flatMap((name) => {
    const [was, becomes] = [textOf(before?.properties[name]), textOf(after?.properties[name])];
    return was === becomes ? [] : [{ name, words: wordRuns(was, becomes) }];
  });
}

import type { Graph, GraphNode, GraphRelationship, Properties, Scalar } from '../server/changes/graph.ts';
import type { SeedAlignment, SeedConcept, SeedFramework, Seeds } from './schema.ts';

/** The graph that the seeds describe. */
export function toGraph(seeds: Seeds): Graph {
  const { frameworks, alignments, lineage } = seeds;
  const dropped = new Map(lineage.dropped.map(({ concept, rationale }) => [concept, rationale]));
  return {
    nodes: frameworks.flatMap((framework) => [
      frameworkNode(framework),
      ...framework.concepts.map((concept) => conceptNode(concept, dropped.get(concept.id))),
    ]),
    relationships: [
      ...frameworks.flatMap((framework) =>
        framework.concepts.map((concept) => relationship('PART_OF', concept.id, concept.parent, { order: concept.order })),
      ),
      ...alignments.flatMap((set) => set.alignments.map((alignment) => alignsWith(alignment, set.mappingSet.id))),
      ...alignments.flatMap((set) =>
        set.noCounterparts.map(({ concept, framework, ...rest }) => ({
          ...relationship('NO_COUNTERPART_IN', concept, framework, { ...rest, mappingSet: set.mappingSet.id }),
          key: rest.id,
        })),
      ),
      ...lineage.continues.map(({ concept, earlier, ...rest }) => relationship('CONTINUES', concept, earlier, rest)),
      ...lineage.succeeds.map(({ framework, earlier }) => relationship('SUCCEEDS', framework, earlier, {})),
      ...lineage.implements.map(({ framework, serves, ...rest }) => relationship('IMPLEMENTS', framework, serves, rest)),
    ],
  };
}

function frameworkNode({ concepts: _, file: __, notes, hue, ...rest }: SeedFramework & { file?: string }): GraphNode {
  return node(rest.id, ['Framework'], { ...rest, hueLight: hue?.light, hueDark: hue?.dark, notes: notes.map(noteText) });
}

/** `droppedBecause` says why nothing in the next edition takes it up; that nothing does, the graph itself shows. */
function conceptNode({ kind, parent: _, notes, ...rest }: SeedConcept, droppedBecause?: string): GraphNode {
  return node(rest.id, ['Concept', kind].sort(), { ...rest, notes: notes.map(noteText), droppedBecause });
}

function alignsWith({ subject, object, evidence, ...rest }: SeedAlignment, mappingSet: string): GraphRelationship {
  const { id } = rest;
  const properties = present({
    ...rest,
    mappingSet,
    evidenceSubject: evidence.subject,
    evidenceObject: evidence.object,
    evidenceSource: evidence.source,
    evidenceClaimedBy: evidence.claimedBy,
    evidenceClaimed: evidence.claimed,
    evidenceRead: evidence.read,
    evidenceNote: evidence.note,
  });
  return { key: id, type: 'ALIGNS_WITH', from: subject, to: object, properties };
}

function node(id: string, labels: string[], properties: Record<string, Scalar | undefined>): GraphNode {
  return { id, labels, properties: present(properties) };
}

function relationship(type: string, from: string, to: string, rest: Record<string, Scalar | undefined>): GraphRelationship {
  return { key: `${from}>${type}>${to}`, type, from, to, properties: present(rest) };
}

function noteText({ topic, text }: { topic: string; text: string }): string {
  return `${topic}: ${text}`;
}

/** Neo4j holds no empty values: an absent one and an empty list are left out. */
function present(properties: Record<string, Scalar | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Scalar] => entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

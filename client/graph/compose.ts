import type { GapMark } from '../../server/api/gaps/schema.ts';
import type { GraphEdge, GraphNode } from '../../server/api/shared/schema.ts';
import { derivedLines } from './derivedLines.ts';
import { editionOf, type Filters, passes } from './filters.ts';
import { type Knowledge, lineOf } from './knowledge.ts';
import { compareCodes } from './labels.ts';
import { alignmentLines, isLineage, relationshipLine } from './lines.ts';
import { type Overview, represented } from './opening.ts';
import type { Picture, PictureEdge, PictureNode, Point } from './picture.ts';
import { alignmentsOf, type Origin, shownNodes } from './shown.ts';
import type { Step } from './steps.ts';
import { countUnnamed } from './unnamed.ts';

/** Everything that a picture depends on. Equal input gives an equal picture. */
export interface Scene {
  overview: Overview;
  /** The overview and all that steps brought, as one. */
  knowledge: Knowledge;
  /** Signs of what is unaligned, by id, as far as the ledger has told. */
  marks: Readonly<Record<string, GapMark>>;
  steps: readonly Step[];
  filters: Filters;
  hide: readonly string[];
  pins: ReadonlyMap<string, Point>;
  /** Shows this node, what it is linked to, and where those belong. */
  only: string | null;
  /** Exactly these nodes, instead of the opening picture. */
  nodes: readonly string[] | null;
  /** Draws every relationship between shown nodes. */
  between: boolean;
}

/** A picture, and how much of it hiding and filters keep back. */
export interface Composed {
  picture: Picture;
  /** Nodes that the steps show but the filters leave out. */
  filteredOut: number;
}

/** Answers and choices in, picture out; pure. */
export function compose(scene: Scene): Composed {
  const { knowledge, overview, filters } = scene;
  const opening = scene.nodes ?? openingIds(overview);
  const origins = shownNodes(opening, scene.steps, knowledge, filters);
  const unhidden = [...origins.keys()].filter((id) => !isHidden(id, scene));
  const keep = keeper(scene);
  const kept = withSigns(unhidden.filter((id) => keep(knowledge.nodes.get(id))), scene);
  const lines = linesOf(scene, kept);
  const shown = scene.only !== null && kept.has(scene.only) ? neighbourhood(scene.only, kept, lines, knowledge) : kept;
  const edges = lines.filter(({ source, target }) => shown.has(source) && shown.has(target));
  const bundled = represented(overview);
  const nodes = [...shown].flatMap((id) => pictureNode(id, origins.get(id), shown, scene, bundled.get(id) ?? 0));
  // A dotted line that is drawn contradicts the sign that nothing serves what it leads to.
  const through = new Set(edges.filter(({ type }) => type === 'DERIVED').flatMap(({ target }) => lineOf(knowledge, target)));
  const signed = nodes.map((node) => (node.gap === 'unreached' && through.has(node.id) ? { ...node, gap: null } : node));
  return {
    picture: { nodes: ordered(signed), edges },
    filteredOut: unhidden.length - kept.size,
  };
}

/** Nodes of the opening picture. */
export const openingIds = ({ frameworks, rows, columns, against }: Overview): string[] => [
  ...frameworks.map(({ id }) => id).filter((id) => id !== against),
  ...rows.map(({ id }) => id),
  ...columns.map(({ id }) => id),
];

const isHidden = (id: string, { knowledge, hide }: Scene): boolean =>
  hide.length > 0 && lineOf(knowledge, id).some((at) => hide.includes(at));

/** Whether the filters by framework, edition and kind let a node be shown. */
function keeper({ filters, overview }: Scene): (node: GraphNode | undefined) => boolean {
  const { frameworks, kinds, editions } = filters;
  const ofEdition = new Set(overview.frameworks.filter((framework) => editions.includes(editionOf(framework))).map(({ id }) => id));
  return (node) => {
    if (node === undefined) return false;
    // The target framework stays: a picture of one framework is one of how it serves the target.
    const isTarget = node.framework === overview.against;
    if (!isTarget && frameworks.length > 0 && !frameworks.includes(node.framework)) return false;
    if (!isTarget && editions.length > 0 && !ofEdition.has(node.framework)) return false;
    return kinds.length === 0 || node.kind === 'Framework' || (kinds as string[]).includes(node.kind);
  };
}

/** Those whose sign is asked for, with what they belong to; a framework carries none, and is there for what is in it. */
function withSigns(ids: readonly string[], { filters, knowledge, marks }: Scene): Set<string> {
  if (filters.signs.length === 0) return new Set(ids);
  const asked = ids.filter((id) => knowledge.nodes.get(id)?.kind !== 'Framework' && filters.signs.includes(marks[id] ?? 'aligned'));
  const wanted = new Set(asked.flatMap((id) => lineOf(knowledge, id)));
  return new Set(ids.filter((id) => wanted.has(id)));
}

function linesOf({ knowledge, overview, steps, filters, nodes, between, ...scene }: Scene, kept: ReadonlySet<string>): PictureEdge[] {
  const lift = (id: string): string | null => {
    const line = lineOf(knowledge, id);
    if (line.some((at) => scene.hide.includes(at))) return null;
    // A concept that no filter keeps is counted at the next one above it; never at a framework as a whole.
    const at = line.find((each) => kept.has(each));
    return at === undefined || (knowledge.nodes.get(at)?.kind === 'Framework' && at !== id) ? null : at;
  };
  const asked = new Set(steps.flatMap((step) => alignmentsOf(step, knowledge, filters).map(({ id }) => id)));
  const crosses = ({ source, target }: GraphEdge): boolean =>
    (knowledge.nodes.get(source)?.framework === overview.against) !== (knowledge.nodes.get(target)?.framework === overview.against);
  const wanted = (edge: GraphEdge): boolean =>
    nodes === null ? between || crosses(edge) || asked.has(edge.id) : between || asked.has(edge.id);
  const all = [...knowledge.edges.values()];
  const alignments = knowledge.alignments.filter((edge) => passes(edge, filters) && wanted(edge));
  const others = all.filter(
    (edge) =>
      edge.type !== 'ALIGNS_WITH' &&
      kept.has(edge.source) &&
      kept.has(edge.target) &&
      (between || (edge.type === 'PART_OF' && nodes === null) || (filters.lineage && isLineage(edge.type))),
  );
  const direct = nodes === null ? alignments : alignments.filter(({ source, target }) => kept.has(source) && kept.has(target));
  const drawn = alignmentLines(direct, nodes === null ? countUnnamed(overview.cells, direct, knowledge) : [], lift);
  return [...others.map(relationshipLine), ...drawn, ...(nodes === null ? throughOthers(overview, knowledge, drawn, kept, scene.hide) : [])];
}

function throughOthers({ derived }: Overview, knowledge: Knowledge, drawn: readonly PictureEdge[], kept: ReadonlySet<string>, hide: readonly string[]): PictureEdge[] {
  const taken = new Set(drawn.flatMap(({ source, target }) => [`${source}~${target}`, `${target}~${source}`]));
  return derivedLines(derived, {
    lift: (line) => (line.some((at) => hide.includes(at)) ? null : (line.find((at) => kept.has(at)) ?? null)),
    columnLine: (column) => (kept.has(column) ? lineOf(knowledge, column) : []),
    isTaken: (source, target) => taken.has(`${source}~${target}`),
  });
}

function neighbourhood(id: string, kept: ReadonlySet<string>, lines: readonly PictureEdge[], knowledge: Knowledge): Set<string> {
  const near = new Set([id]);
  for (const { source, target } of lines) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  const wanted = new Set([...near].flatMap((each) => lineOf(knowledge, each)));
  return new Set([...kept].filter((each) => wanted.has(each)));
}

function pictureNode(id: string, origin: Origin | undefined, shown: ReadonlySet<string>, scene: Scene, represents: number): PictureNode[] {
  const node = scene.knowledge.nodes.get(id);
  if (node === undefined) return [];
  return [
    {
      id,
      kind: node.kind,
      code: node.code,
      title: node.title,
      framework: node.framework,
      parent: lineOf(scene.knowledge, id).slice(1).find((at) => shown.has(at)) ?? null,
      side: node.framework === scene.overview.against ? 'right' : 'left',
      stage: origin?.stage ?? 0,
      gap: scene.marks[id] ?? null,
      represents,
      openedBy: origin?.openedBy ?? null,
      pinned: scene.pins.get(id) ?? null,
    },
  ];
}

/** Parents before children, siblings by code; frameworks keep the order that they came in. */
function ordered(nodes: PictureNode[]): PictureNode[] {
  const children = new Map<string | null, PictureNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  const walk = (node: PictureNode): PictureNode[] => [
    node,
    ...(children.get(node.id) ?? []).sort((one, other) => compareCodes(one.code, other.code)).flatMap(walk),
  ];
  return (children.get(null) ?? []).flatMap(walk);
}

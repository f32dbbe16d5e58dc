import type { LayoutName } from '../../../graph/layouts/placed.ts';
import type { MenuPart } from '../../../components/ContextMenu.tsx';
import { layoutNames } from '../../../graph/layouts/placed.ts';
import type { Picture, PictureNode } from '../../../graph/picture.ts';
import { countOf, frameworkShort, kindWords } from '../../../words.ts';
import type { ExploreActions } from '../exploreActions.ts';
import { layoutWords } from '../toolbarItems.tsx';

interface Input {
  picture: Picture;
  actions: ExploreActions;
  chosen: ReadonlySet<string>;
  layout: LayoutName;
  hidden: number;
}

/** How many steps away neighbours are shown from a menu. */
const reaches = [1, 2, 3];

/** What can be done at a node, a line, the ground, or with all chosen nodes at once. */
export function menuParts(id: string | null, input: Input): { title: string; parts: MenuPart[] } {
  const { picture, chosen } = input;
  const node = picture.nodes.find((each) => each.id === id);
  if (node && chosen.size > 1 && chosen.has(node.id)) return ofChosen(input);
  if (node) return ofNode(node, input);
  const edge = picture.edges.find((each) => each.id === id);
  return edge ? ofLine(edge.id, edge.type, [edge.source, edge.target], input) : ofGround(input);
}

const titleOf = (node: PictureNode): string => (node.code === '' ? node.title : `${node.code} ${node.title}`);

function ofNode(node: PictureNode, { picture, actions, chosen }: Input): { title: string; parts: MenuPart[] } {
  const { id } = node;
  const isFramework = node.kind === 'Framework';
  const others = [...chosen].filter((each) => each !== id);
  const level = levelOf(picture, node);
  const words = node.represents > 0 ? `Open: ${countOf(node.represents, { one: 'concept', many: 'concepts' })}` : 'Open';
  return {
    title: titleOf(node),
    parts: [
      [
        { word: words, keys: 'Enter', disabled: (isFramework && node.represents === 0) || actions.isOpen(id), run: () => actions.open(id) },
        { word: 'Close', keys: '⌫', disabled: !actions.canClose(id), run: () => actions.close(id) },
        { word: `Open all ${level.length} ${kindWords[node.kind].many.toLowerCase()} of ${frameworkShort(node.framework)}`, disabled: isFramework || level.length < 2, run: () => actions.openAll(level) },
      ],
      [
        { word: 'Show what it aligns with', keys: 'l', disabled: isFramework, run: () => actions.links(id) },
        {
          word: 'Neighbours',
          disabled: isFramework,
          items: reaches.map((steps) => ({ word: steps === 1 ? 'One step away' : `To ${steps} steps away`, run: () => void actions.neighbours(id, steps) })),
        },
        { word: 'Only what it is linked to', keys: 'n', run: () => actions.only(id) },
        { word: others.length === 1 ? 'Paths from the chosen one to this' : 'Paths from here', run: () => actions.paths(others.length === 1 ? [others[0] ?? id, id] : [id]) },
      ],
      [
        { word: node.pinned ? 'Unpin' : 'Pin', keys: 'p', run: () => actions.pin(id) },
        { word: 'Hide', keys: 'h', run: () => actions.hide(id) },
        { word: chosen.has(id) ? 'Take from the chosen' : 'Choose', keys: 'x', run: () => actions.choose([id], true) },
        { word: 'Details', keys: 'Space', run: () => actions.select(id) },
      ],
    ],
  };
}

/** Shown nodes of the same kind and framework. */
export const levelOf = ({ nodes }: Picture, { kind, framework }: PictureNode): string[] =>
  nodes.filter((node) => node.kind === kind && node.framework === framework).map(({ id }) => id);

function ofLine(id: string, type: string, ends: [string, string], { actions }: Input): { title: string; parts: MenuPart[] } {
  const isBundle = type === 'BUNDLE';
  return {
    title: isBundle ? 'Bundle of alignments' : type === 'ALIGNS_WITH' ? 'Alignment' : 'Line',
    parts: [
      [
        ...(isBundle ? [{ word: 'Open into its alignments', keys: 'Enter', run: () => actions.open(id) }] : []),
        { word: 'Details', keys: 'Space', disabled: !actions.hasDetails(id), run: () => actions.select(id) },
      ],
      [
        { word: 'Choose both ends', run: () => actions.choose(ends, false) },
        { word: 'Keep only both ends', run: () => actions.keepOnly(ends) },
        { word: 'Paths between both ends', run: () => actions.paths(ends) },
      ],
    ],
  };
}

function ofChosen({ actions, chosen }: Input): { title: string; parts: MenuPart[] } {
  const ids = [...chosen];
  return {
    title: `${ids.length} chosen`,
    parts: [
      [
        { word: 'Open all', run: () => actions.openAll(ids) },
        { word: 'Keep only these', run: () => actions.keepOnly(ids) },
        { word: 'Links between them', run: () => actions.linksBetween(ids) },
        { word: 'Paths between both', disabled: ids.length !== 2, run: () => actions.paths(ids) },
      ],
      [
        { word: 'Pin', run: () => actions.pinAll(ids) },
        { word: 'Hide', run: () => actions.hideAll(ids) },
      ],
      [
        { word: 'Save as a finding', run: () => actions.saveChosen(ids) },
        { word: 'Export as CSV', run: () => actions.exportChosen(ids) },
        { word: 'Choose none', keys: 'Esc', run: () => actions.choose([], false) },
      ],
    ],
  };
}

function ofGround({ picture, actions, layout, hidden }: Input): { title: string; parts: MenuPart[] } {
  const levels = new Map<string, PictureNode>();
  for (const node of picture.nodes) if (node.kind !== 'Framework' && !levels.has(node.kind)) levels.set(node.kind, node);
  return {
    title: 'The picture',
    parts: [
      [
        { word: 'Show the whole picture', keys: 'f', run: actions.fit },
        { word: 'Layout', items: layoutNames.map((name) => ({ word: layoutWords[name].word, disabled: name === layout, run: () => actions.setLayout(name) })) },
        {
          word: 'Open all of a level',
          disabled: levels.size === 0,
          items: [...levels.values()].map(({ kind }) => {
            const ids = picture.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
            return { word: `All ${countOf(ids.length, { one: kindWords[kind].one, many: kindWords[kind].many })}`, run: () => actions.openAll(ids) };
          }),
        },
        { word: 'Choose all', keys: 'Ctrl+A', run: () => actions.choose(picture.nodes.map(({ id }) => id), false) },
      ],
      [
        { word: 'Show what is hidden', disabled: hidden === 0, run: actions.showHidden },
        { word: 'Unpin all', disabled: picture.nodes.every(({ pinned }) => pinned === null), run: actions.unpinAll },
        { word: 'Start again from the opening picture', run: actions.reset },
      ],
      [
        { word: 'Save as PNG', run: () => void actions.save('png') },
        { word: 'Save as SVG', run: () => void actions.save('svg') },
        { word: 'Print', run: actions.print },
      ],
    ],
  };
}

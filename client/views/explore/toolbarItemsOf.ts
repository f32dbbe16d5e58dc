import { download, fileName } from '../../files/download.ts';
import { activeFilters } from '../../graph/filters.ts';
import type { CanvasHandle } from '../../graph/GraphCanvas.tsx';
import { layoutNames } from '../../graph/layouts/placed.ts';
import type { Picture } from '../../graph/picture.ts';
import { icons, layoutWords, type ToolbarItem } from './toolbarItems.tsx';
import type { ExploreActions } from './exploreActions.ts';
import type { ExploreState } from './useExploreAddress.ts';
import type { Panels } from './usePanels.ts';

interface Input {
  state: ExploreState;
  actions: ExploreActions;
  picture: Picture;
  selected: string | null;
  canvas: CanvasHandle | null;
  panels: Panels;
}

/** The toolbar's buttons for the present picture and selection. */
export function toolbarItemsOf({ state, actions, picture, selected, canvas, panels }: Input): ToolbarItem[] {
  const { value, change } = state;
  const id = selected ?? '';
  const node = picture.nodes.find((each) => each.id === id);
  const canOpen = (node !== undefined && node.kind !== 'Framework') || id.startsWith('bundle:');
  const isOpen = selected !== null && actions.canClose(id);
  const filters = activeFilters(value.filters).length;
  return [
    ...layoutNames.map((name): ToolbarItem => ({
      name: layoutWords[name].word,
      icon: layoutWords[name].icon,
      pressed: value.layout === name,
      run: () => change({ layout: name }),
      group: 'layout',
      word: layoutWords[name].word,
    })),
    {
      name: 'Undo the last opening',
      keys: 'u',
      icon: icons.undo,
      run: actions.undo,
      disabled: value.steps.length === 0,
      group: 'node',
      always: true,
    },
    { name: 'Open', keys: 'Enter', icon: icons.open, run: () => actions.open(id), disabled: !canOpen, group: 'node', always: true },
    { name: 'Close', keys: 'Backspace', icon: icons.close, run: () => actions.close(id), disabled: !isOpen, group: 'node' },
    {
      name: 'Show what it aligns with',
      keys: 'l',
      icon: icons.links,
      run: () => actions.links(id),
      disabled: !node || node.kind === 'Framework',
      group: 'node',
    },
    {
      name: 'Only what it is linked to',
      keys: 'n',
      icon: icons.only,
      run: () => actions.only(value.only ?? id),
      disabled: !node && value.only === null,
      pressed: value.only !== null,
      group: 'node',
    },
    {
      name: node?.pinned ? 'Unpin' : 'Pin',
      keys: 'p',
      icon: node?.pinned ? icons.unpin : icons.pin,
      run: () => actions.pin(id),
      disabled: !node,
      group: 'node',
    },
    { name: 'Hide', keys: 'h', icon: icons.hide, run: () => actions.hide(id), disabled: !node, group: 'node' },
    {
      name: 'All links between the shown nodes',
      icon: icons.between,
      run: () => change({ between: !value.between }),
      pressed: value.between,
      group: 'picture',
    },
    { name: 'Zoom in', keys: '+', icon: icons.nearer, run: () => actions.zoom(1.25), group: 'view' },
    { name: 'Zoom out', keys: '-', icon: icons.farther, run: () => actions.zoom(0.8), group: 'view' },
    { name: 'Show the whole picture', keys: 'f', icon: icons.fit, run: actions.fit, group: 'view', always: true },
    {
      name: filters === 0 ? 'Filters' : `Filters (${filters})`,
      icon: icons.filter,
      run: panels.toggleFilters,
      pressed: panels.filters,
      group: 'panel',
      word: filters === 0 ? 'Filters' : `Filters (${filters})`,
      always: true,
    },
    { name: 'Legend', icon: icons.legend, run: panels.toggleLegend, pressed: panels.legend, group: 'panel', word: 'Legend' },
    { name: 'Outline', icon: icons.outline, run: panels.toggleOutline, pressed: panels.outline, group: 'panel', word: 'Outline' },
    {
      name: 'Save as PNG',
      icon: icons.png,
      run: () => void canvas?.png().then((blob) => download(blob, fileName('explore', 'png'))),
      group: 'export',
      word: 'PNG',
    },
    {
      name: 'Save as SVG',
      icon: icons.svg,
      run: () => canvas && download(canvas.svg(), fileName('explore', 'svg')),
      group: 'export',
      word: 'SVG',
    },
  ];
}

import { activeFilters } from '../../graph/filters.ts';
import { layoutNames } from '../../graph/layouts/placed.ts';
import type { Picture } from '../../graph/picture.ts';
import type { ExploreActions } from './exploreActions.ts';
import type { PictureHistory } from './history/useHistory.ts';
import { icons, layoutWords, type ToolbarItem } from './toolbarItems.tsx';
import type { ExploreState } from './useExploreAddress.ts';
import type { Panels } from './usePanels.ts';

interface Input {
  state: ExploreState;
  actions: ExploreActions;
  history: PictureHistory;
  picture: Picture;
  selected: string | null;
  panels: Panels;
}

/** The toolbar's buttons for the present picture and selection. */
export function toolbarItemsOf({ state, actions, history, picture, selected, panels }: Input): ToolbarItem[] {
  const { value, change } = state;
  const id = selected ?? '';
  const node = picture.nodes.find((each) => each.id === id);
  const canOpen = (node !== undefined && (node.kind !== 'Framework' || node.represents > 0)) || id.startsWith('bundle:');
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
      rank: 1,
    })),
    { name: 'Undo', keys: 'Ctrl+Z', icon: icons.undo, run: actions.undo, disabled: !history.canUndo, group: 'history', rank: 0 },
    { name: 'Redo', keys: 'Ctrl+Shift+Z', icon: icons.redo, run: actions.redo, disabled: !history.canRedo, group: 'history', rank: 1 },
    { name: 'Steps', icon: icons.steps, run: () => panels.toggleSide('steps'), pressed: panels.side === 'steps', group: 'history', rank: 4 },
    { name: 'Open', keys: 'Enter', icon: icons.open, run: () => actions.open(id), disabled: !canOpen, group: 'node', rank: 0 },
    { name: 'Close', keys: 'Backspace', icon: icons.close, run: () => actions.close(id), disabled: !isOpen, group: 'node', rank: 1 },
    {
      name: 'Show what it aligns with',
      keys: 'l',
      icon: icons.links,
      run: () => actions.links(id),
      disabled: !node || node.kind === 'Framework',
      group: 'node',
      rank: 2,
    },
    {
      name: 'Only what it is linked to',
      keys: 'n',
      icon: icons.only,
      run: () => actions.only(value.only ?? id),
      disabled: !node && value.only === null,
      pressed: value.only !== null,
      group: 'node',
      rank: 2,
    },
    {
      name: node?.pinned ? 'Unpin' : 'Pin',
      keys: 'p',
      icon: node?.pinned ? icons.unpin : icons.pin,
      run: () => actions.pin(id),
      disabled: !node,
      group: 'node',
      rank: 3,
    },
    { name: 'Hide', keys: 'h', icon: icons.hide, run: () => actions.hide(id), disabled: !node, group: 'node', rank: 3 },
    {
      name: 'Choose by a rectangle',
      keys: 'Shift and drag',
      icon: icons.rectangle,
      run: () => panels.toggleArea('rectangle'),
      pressed: panels.area === 'rectangle',
      group: 'picture',
      rank: 4,
    },
    { name: 'Choose by a lasso', icon: icons.lasso, run: () => panels.toggleArea('lasso'), pressed: panels.area === 'lasso', group: 'picture', rank: 4 },
    {
      name: 'All links between the shown nodes',
      icon: icons.between,
      run: () => change({ between: !value.between }),
      pressed: value.between,
      group: 'picture',
      rank: 4,
    },
    { name: 'Find in this picture', keys: 'Ctrl+F', icon: icons.find, run: () => panels.toggle('find'), pressed: panels.find, group: 'view', rank: 2 },
    { name: 'Zoom in', keys: '+', icon: icons.nearer, run: () => actions.zoom(1.25), group: 'view', rank: 3 },
    { name: 'Zoom out', keys: '-', icon: icons.farther, run: () => actions.zoom(0.8), group: 'view', rank: 3 },
    { name: 'Show the whole picture', keys: 'f', icon: icons.fit, run: actions.fit, group: 'view', rank: 0 },
    {
      name: filters === 0 ? 'Filters' : `Filters (${filters})`,
      icon: icons.filter,
      run: () => panels.toggleSide('filters'),
      pressed: panels.side === 'filters',
      group: 'panel',
      word: filters === 0 ? 'Filters' : `Filters (${filters})`,
      rank: 0,
    },
    { name: 'Legend', icon: icons.legend, run: () => panels.toggle('legend'), pressed: panels.legend, group: 'panel', word: 'Legend', rank: 3 },
    { name: 'Outline', icon: icons.outline, run: () => panels.toggle('outline'), pressed: panels.outline, group: 'panel', rank: 4 },
    { name: 'Minimap', icon: icons.minimap, run: () => panels.toggle('minimap'), pressed: panels.minimap, group: 'panel', rank: 4 },
    { name: 'Save as PNG', icon: icons.png, run: () => void actions.save('png'), group: 'export', word: 'PNG', rank: 5 },
    { name: 'Save as SVG', icon: icons.svg, run: () => void actions.save('svg'), group: 'export', word: 'SVG', rank: 5 },
    { name: 'Take out as data', icon: icons.takeOut, run: actions.takeOut, group: 'export', rank: 5 },
    { name: 'Print', icon: icons.print, run: actions.print, group: 'export', rank: 5 },
  ];
}

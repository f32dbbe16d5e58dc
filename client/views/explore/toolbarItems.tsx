import {
  Columns2,
  Crosshair,
  EyeOff,
  FoldVertical,
  FileCode,
  FileDown,
  FileImage,
  History,
  LassoSelect,
  ListFilter,
  ListTree,
  Map as MapIcon,
  Maximize,
  Network,
  Pin,
  PinOff,
  Printer,
  Redo2,
  Shapes,
  Spline,
  SquareDashedMousePointer,
  Target,
  TextSearch,
  Undo2,
  UnfoldVertical,
  Waypoints,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { LayoutName } from '../../graph/layouts/placed.ts';

/** One button of the toolbar. */
export interface ToolbarItem {
  name: string;
  /** Key that does the same in the outline or on the canvas. */
  keys?: string;
  icon: ReactNode;
  run: () => void;
  disabled?: boolean;
  /** Present for a switch. */
  pressed?: boolean;
  group: 'layout' | 'history' | 'node' | 'picture' | 'view' | 'panel' | 'export';
  /** Where there is no room for all, those with the higher rank stand in the menu. */
  rank: number;
  /** Shown beside its icon on a wide page; part of its name. */
  word?: string;
}

export const icons = {
  undo: <Undo2 aria-hidden />,
  open: <UnfoldVertical aria-hidden />,
  close: <FoldVertical aria-hidden />,
  links: <Waypoints aria-hidden />,
  only: <Crosshair aria-hidden />,
  pin: <Pin aria-hidden />,
  unpin: <PinOff aria-hidden />,
  hide: <EyeOff aria-hidden />,
  between: <Spline aria-hidden />,
  fit: <Maximize aria-hidden />,
  nearer: <ZoomIn aria-hidden />,
  farther: <ZoomOut aria-hidden />,
  filter: <ListFilter aria-hidden />,
  outline: <ListTree aria-hidden />,
  legend: <Shapes aria-hidden />,
  png: <FileImage aria-hidden />,
  takeOut: <FileDown aria-hidden />,
  svg: <FileCode aria-hidden />,
  print: <Printer aria-hidden />,
  redo: <Redo2 aria-hidden />,
  steps: <History aria-hidden />,
  rectangle: <SquareDashedMousePointer aria-hidden />,
  lasso: <LassoSelect aria-hidden />,
  find: <TextSearch aria-hidden />,
  minimap: <MapIcon aria-hidden />,
};

/** Layouts by the word and the icon that a person picks them by. */
export const layoutWords: Record<LayoutName, { word: string; icon: ReactNode }> = {
  columns: { word: 'Columns', icon: <Columns2 aria-hidden /> },
  clusters: { word: 'Clusters', icon: <Network aria-hidden /> },
  rings: { word: 'Rings', icon: <Target aria-hidden /> },
};

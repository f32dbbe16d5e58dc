import {
  Columns2,
  Crosshair,
  EyeOff,
  FoldVertical,
  ImageDown,
  ListFilter,
  ListTree,
  Maximize,
  Network,
  Pin,
  PinOff,
  Shapes,
  Spline,
  Target,
  Undo2,
  UnfoldVertical,
  Waypoints,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { LayoutName } from '../../graph/layouts/placed.ts';

/** One button of the toolbar; on a narrow page most of them stand in a menu. */
export interface ToolbarItem {
  name: string;
  /** Key that does the same in the outline or on the canvas. */
  keys?: string;
  icon: ReactNode;
  run: () => void;
  disabled?: boolean;
  /** Present for a switch. */
  pressed?: boolean;
  group: 'layout' | 'node' | 'picture' | 'view' | 'panel' | 'export';
  /** Stays in the bar on a narrow page. */
  always?: boolean;
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
  png: <ImageDown aria-hidden />,
  svg: <ImageDown aria-hidden />,
};

/** Layouts by the word and the icon that a person picks them by. */
export const layoutWords: Record<LayoutName, { word: string; icon: ReactNode }> = {
  columns: { word: 'Columns', icon: <Columns2 aria-hidden /> },
  clusters: { word: 'Clusters', icon: <Network aria-hidden /> },
  rings: { word: 'Rings', icon: <Target aria-hidden /> },
};

import { useState } from 'react';
import type { Area } from '../../graph/controllers/Lasso.tsx';

/** The view's own panels; the filters and the steps share a place. */
export interface Panels {
  side: 'filters' | 'steps' | null;
  legend: boolean;
  outline: boolean;
  minimap: boolean;
  find: boolean;
  /** An area is being drawn to choose what lies in it. */
  area: Area | null;
  toggleSide: (side: 'filters' | 'steps') => void;
  toggle: (panel: 'legend' | 'outline' | 'minimap' | 'find') => void;
  toggleArea: (area: Area | null) => void;
}

/** Which of the view's own panels are open. On a narrow page all start closed. */
export function usePanels(narrow: boolean): Panels {
  const [side, setSide] = useState<Panels['side']>(null);
  const [area, setArea] = useState<Area | null>(null);
  const [open, setOpen] = useState({ legend: !narrow, outline: false, minimap: !narrow, find: false });
  return {
    side,
    area,
    ...open,
    toggleSide: (next) => setSide(side === next ? null : next),
    toggle: (panel) => setOpen({ ...open, [panel]: !open[panel] }),
    toggleArea: (next) => setArea(area === next ? null : next),
  };
}

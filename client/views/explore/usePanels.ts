import { useState } from 'react';

export interface Panels {
  filters: boolean;
  legend: boolean;
  outline: boolean;
  toggleFilters: () => void;
  toggleLegend: () => void;
  toggleOutline: () => void;
}

/** Which of the view's own panels are open. On a narrow page all start closed. */
export function usePanels(narrow: boolean): Panels {
  const [filters, setFilters] = useState(false);
  const [legend, setLegend] = useState(!narrow);
  const [outline, setOutline] = useState(false);
  return {
    filters,
    legend,
    outline,
    toggleFilters: () => setFilters(!filters),
    toggleLegend: () => setLegend(!legend),
    toggleOutline: () => setOutline(!outline),
  };
}

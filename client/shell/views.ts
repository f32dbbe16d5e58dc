import { type LucideIcon, BookOpenText, Columns2, FileClock, FileUp, Grid3x3, LayoutDashboard, Milestone, Route, ScanSearch, SquareTerminal, Waypoints } from 'lucide-react';

export interface View {
  path: string;
  word: string;
  icon: LucideIcon;
}

/** The views in the order of the rail. App.tsx says which component shows each. */
export const views: readonly View[] = [
  { path: '/overview', word: 'Overview', icon: LayoutDashboard },
  { path: '/explore', word: 'Explore', icon: Waypoints },
  { path: '/coverage', word: 'Coverage', icon: Grid3x3 },
  { path: '/gaps', word: 'Gaps', icon: ScanSearch },
  { path: '/paths', word: 'Paths', icon: Route },
  { path: '/lineage', word: 'Lineage', icon: Milestone },
  { path: '/compare', word: 'Compare', icon: Columns2 },
  { path: '/findings', word: 'Findings', icon: FileClock },
  { path: '/data', word: 'Data', icon: FileUp },
  { path: '/query', word: 'Query', icon: SquareTerminal },
];

/** What every number means; at the foot of the rail. */
export const help: View = { path: '/help/definitions', word: 'Definitions', icon: BookOpenText };

/** The view that a path belongs to; a path below a view's own, such as `/findings/x`, belongs to it too. */
export const viewOf = (path: string): View | undefined => [...views, help].find((view) => path === view.path || path.startsWith(`${view.path}/`));

import { type LucideIcon, ScanSearch, SquareTerminal, Waypoints } from 'lucide-react';

export interface View {
  path: string;
  word: string;
  icon: LucideIcon;
}

/** The views in the order of the rail. App.tsx says which component shows each. */
export const views: readonly View[] = [
  { path: '/explore', word: 'Explore', icon: Waypoints },
  { path: '/gaps', word: 'Gaps', icon: ScanSearch },
  { path: '/query', word: 'Query', icon: SquareTerminal },
];

import { useSearch } from 'wouter';
import { viewHref } from '../../state/links.ts';

/** Links from the overview to the view that explains a number, counting the same alignments. */
export function useOverviewHref(): (path: string, own: Record<string, string>) => string {
  const search = useSearch();
  const unselected = new URLSearchParams(search);
  unselected.delete('selected');
  return (path, own) => viewHref(path, unselected.toString(), own);
}

import { type ComponentType, lazy, useEffect } from 'react';
import { Redirect, Route, Switch, useSearch } from 'wouter';
import { Loading } from './components/Loading.tsx';
import { EmptyState } from './components/EmptyState.tsx';
import { knowFrameworks, paintFrameworks } from './frameworks.ts';
import { Shell } from './shell/Shell.tsx';
import { useFrameworks } from './api/frameworks.ts';

// A view is loaded when it is first shown: nobody waits for the canvas or the editor to read the gaps.
// The rest is fetched when nothing else is to do, so that it is there when the app is away for a moment.
const loaders: Record<string, () => Promise<ComponentType>> = {
  '/overview': () => import('./views/overview/OverviewView.tsx').then((m) => m.OverviewView),
  '/explore': () => import('./views/explore/ExploreView.tsx').then((m) => m.ExploreView),
  '/coverage': () => import('./views/coverage/CoverageView.tsx').then((m) => m.CoverageView),
  '/gaps': () => import('./views/gaps/GapsView.tsx').then((m) => m.GapsView),
  '/paths': () => import('./views/paths/PathsView.tsx').then((m) => m.PathsView),
  '/lineage': () => import('./views/lineage/LineageView.tsx').then((m) => m.LineageView),
  '/compare': () => import('./views/compare/CompareView.tsx').then((m) => m.CompareView),
  '/findings/:id?': () => import('./views/findings/FindingsView.tsx').then((m) => m.FindingsView),
  '/data/:id?': () => import('./views/data/DataView.tsx').then((m) => m.DataView),
  '/help/definitions': () => import('./views/help/HelpView.tsx').then((m) => m.HelpView),
  '/query': () => import('./views/query/QueryView.tsx').then((m) => m.QueryView),
};
const routes = Object.entries(loaders).map(([path, load]) => ({ path, View: lazy(async () => ({ default: await load() })) }));
const idle = 3000;

/** Fetches every view's code. One that fails now is fetched again when it is asked for, and says so then. */
function fetchViews(): void {
  for (const load of Object.values(loaders)) void load().catch(() => undefined);
}

/** The page: one shell, one view a path. Everything else of the address is in its parameters. */
export function App() {
  const search = useSearch();
  useEffect(() => {
    const timer = setTimeout(fetchViews, idle);
    return () => clearTimeout(timer);
  }, []);
  const { data, isPending } = useFrameworks();
  // Views say names and show colours of frameworks: those are known first. Where they can't be, the views say why.
  if (data) knowFrameworks(data.items);
  useEffect(() => paintFrameworks(document.documentElement.style, data?.items ?? []), [data]);
  return (
    <Shell>
      {isPending ? <Loading label="Opening the view" /> : <Switch>
        <Route path="/">
          <Redirect to={`/overview${search === '' ? '' : `?${search}`}`} replace />
        </Route>
        {routes.map(({ path, View }) => (
          <Route key={path} path={path}>
            <View />
          </Route>
        ))}
        <Route>
          <EmptyState title="There is no such page">Choose a view from the menu.</EmptyState>
        </Route>
      </Switch>}
    </Shell>
  );
}

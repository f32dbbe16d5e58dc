import { lazy } from 'react';
import { Redirect, Route, Switch, useSearch } from 'wouter';
import { EmptyState } from './components/EmptyState.tsx';
import { Shell } from './shell/Shell.tsx';

// A view is loaded when it is first shown: nobody waits for the canvas or the editor to read the gaps.
const ExploreView = lazy(() => import('./views/explore/ExploreView.tsx').then((m) => ({ default: m.ExploreView })));
const GapsView = lazy(() => import('./views/gaps/GapsView.tsx').then((m) => ({ default: m.GapsView })));
const QueryView = lazy(() => import('./views/query/QueryView.tsx').then((m) => ({ default: m.QueryView })));

/** The page: one shell, one view a path. Everything else of the address is in its parameters. */
export function App() {
  const search = useSearch();
  return (
    <Shell>
      <Switch>
        <Route path="/">
          <Redirect to={`/explore${search === '' ? '' : `?${search}`}`} replace />
        </Route>
        <Route path="/explore" component={ExploreView} />
        <Route path="/gaps" component={GapsView} />
        <Route path="/query" component={QueryView} />
        <Route>
          <EmptyState title="There is no such page">Choose Explore, Gaps or Query.</EmptyState>
        </Route>
      </Switch>
    </Shell>
  );
}

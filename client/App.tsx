import { lazy, useEffect } from 'react';
import { Redirect, Route, Switch, useSearch } from 'wouter';
import { EmptyState } from './components/EmptyState.tsx';
import { Shell } from './shell/Shell.tsx';

// A view is loaded when it is first shown: nobody waits for the canvas or the editor to read the gaps.
// The rest is fetched when nothing else is to do, so that it is there when the app is away for a moment.
const explore = () => import('./views/explore/ExploreView.tsx').then((m) => ({ default: m.ExploreView }));
const gaps = () => import('./views/gaps/GapsView.tsx').then((m) => ({ default: m.GapsView }));
const query = () => import('./views/query/QueryView.tsx').then((m) => ({ default: m.QueryView }));
const ExploreView = lazy(explore);
const GapsView = lazy(gaps);
const QueryView = lazy(query);
const idle = 3000;

/** Fetches every view's code. A failure here is no matter: the view itself says so when it is asked for. */
function fetchViews(): void {
  for (const view of [explore, gaps, query]) void view().catch(() => undefined);
}

/** The page: one shell, one view a path. Everything else of the address is in its parameters. */
export function App() {
  const search = useSearch();
  useEffect(() => {
    const timer = setTimeout(fetchViews, idle);
    return () => clearTimeout(timer);
  }, []);
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

import { EmptyState } from '../../../components/EmptyState.tsx';
import type { Graph } from '../../../../server/api/shared/schema.ts';

/** The nodes and relationships of an answer, exactly those. */
export function ResultGraph({ graph }: { graph: Graph }) {
  if (graph.nodes.length === 0) {
    return (
      <EmptyState title="Nothing to draw">
        This answer has values, but no nodes. Return them whole to see a graph: <code>RETURN o, a, t</code> rather than{' '}
        <code>RETURN o.title</code>.
      </EmptyState>
    );
  }
  return null;
}

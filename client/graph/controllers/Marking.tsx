import type { CollectionReturnValue, Core } from 'cytoscape';
import { useEffect } from 'react';
import { useCy } from '../canvasContext.ts';

interface Props {
  selected: string | null;
  focused: string | null;
  hovered: string | null;
  /** Changes when elements were replaced, so that marks are set again. */
  revision: unknown;
}

const marks = 'is-selected is-focused is-hovered is-lit is-named is-faded';

/** Marks what is selected, focused and hovered; the connections of the hovered or focused one stand out of the rest. */
export function Marking({ selected, focused, hovered, revision }: Props) {
  const cy = useCy();
  useEffect(() => {
    cy.batch(() => {
      cy.elements().removeClass(marks);
      const of = (id: string | null) => (id === null ? cy.collection() : cy.$id(id));
      of(selected).addClass('is-selected');
      of(focused).addClass('is-focused');
      of(hovered).addClass('is-hovered');
      of(selected).connectedEdges().not('.part').addClass('is-lit');
      const lead = of(hovered).nonempty() ? of(hovered) : of(focused);
      const near = connected(cy, lead);
      if (near.edges().not('.part').nonempty()) cy.elements().difference(near).addClass('is-faded');
      near.edges().not('.part').addClass('is-lit');
      of(selected).filter('edge').addClass('is-named');
      if (lead.isNode()) near.edges('.claim').addClass('is-named');
    });
  }, [cy, selected, focused, hovered, revision]);
  return null;
}

/** The element, what it is linked to, and the places that those have in their hierarchies. */
function connected(cy: Core, lead: CollectionReturnValue): CollectionReturnValue {
  const lines = lead.filter('edge').union(lead.nodes().connectedEdges().not('.part'));
  const ends = lead.union(lines).union(lines.connectedNodes());
  let all: CollectionReturnValue = ends.union(cy.collection());
  for (let up = ends.nodes(); up.nonempty(); ) {
    const parts = up.outgoers('edge.part');
    const parents = parts.targets().difference(all);
    all = all.union(parts).union(parents);
    up = parents.nodes();
  }
  return all;
}

import type { CollectionReturnValue, Core } from 'cytoscape';
import { useEffect } from 'react';
import { useCy } from '../canvasContext.ts';

interface Props {
  selected: string | null;
  focused: string | null;
  hovered: string | null;
  /** Nodes that something can be done with together. */
  chosen: ReadonlySet<string>;
  /** Nodes that a search in the picture found. */
  matched: ReadonlySet<string>;
  /** Changes when elements were replaced, so that marks are set again. */
  revision: unknown;
}

const marks = 'is-selected is-focused is-hovered is-chosen is-matched is-lit is-named is-near is-faded is-dimmed';

/**
 * Marks what is selected, focused, hovered, chosen and found. What the hovered or focused one is connected with stands
 * out of the rest; without either, what the selected one is connected with, less strongly.
 */
export function Marking({ selected, focused, hovered, chosen, matched, revision }: Props) {
  const cy = useCy();
  useEffect(() => {
    cy.batch(() => {
      cy.elements().removeClass(marks);
      const of = (id: string | null) => (id === null ? cy.collection() : cy.$id(id));
      of(selected).addClass('is-selected');
      of(focused).addClass('is-focused');
      of(hovered).addClass('is-hovered');
      for (const id of chosen) of(id).addClass('is-chosen');
      for (const id of matched) of(id).addClass('is-matched');
      of(selected).connectedEdges().not('.part').addClass('is-lit');
      const passing = of(hovered).nonempty() ? of(hovered) : of(focused);
      const lead = passing.nonempty() ? passing : of(selected);
      const near = connected(cy, lead);
      if (near.edges().not('.part').nonempty()) {
        cy.elements().difference(near).not('.region').not('.is-matched').addClass(passing.nonempty() ? 'is-faded' : 'is-dimmed');
        near.nodes().addClass('is-near');
      }
      near.edges().not('.part').addClass('is-lit');
      // Only in passing: at rest no text lies on anything.
      passing.filter('edge').addClass('is-named');
      if (passing.isNode()) near.edges('.claim').addClass('is-named');
    });
  }, [cy, selected, focused, hovered, chosen, matched, revision]);
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

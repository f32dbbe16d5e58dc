import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';

/** What the style sheet reads of a shape until it has its name. */
const nameless = { shown: '', textSize: 1, halign: 'center', valign: 'bottom', marginX: 0, marginY: 0 };

/** Brings the canvas to the given elements: what stays keeps its state, what moves glides there. */
export function syncElements(cy: Core, elements: readonly ElementDefinition[], motion: number): void {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  cy.batch(() => {
    // An edge whose ends changed is another edge to cytoscape, even under the same id.
    cy.elements().filter((element) => {
      const next = wanted.get(element.id());
      return next === undefined || (element.isEdge() && (next.data.source !== element.data('source') || next.data.target !== element.data('target')));
    }).remove();
    const added: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const present = cy.$id(id);
      if (present.empty()) {
        added.push({ ...element, data: { ...nameless, ...element.data }, ...(element.position && { position: { ...element.position } }) });
        continue;
      }
      const states = present.classes().filter((name) => name.startsWith('is-'));
      present.data({ ...element.data });
      present.classes([...((element.classes as string[] | undefined) ?? []), ...states]);
      if (present.isNode()) move(present, element, motion);
    }
    cy.add(added);
  });
}

function move(node: NodeSingular, element: ElementDefinition, motion: number): void {
  if (element.grabbable === false) node.ungrabify().panify();
  else node.grabify().unpanify();
  const to = element.position;
  if (!to) return;
  // To its end: a fade that is cut short would leave the node pale.
  node.stop(true, true);
  const from = node.position();
  if (from.x === to.x && from.y === to.y) return;
  if (motion === 0) node.position({ ...to });
  else node.animate({ position: { ...to } }, { duration: motion, easing: 'ease-out' });
}

import type { Core } from 'cytoscape';
import { arrange } from '../../../client/graph/arrange/arrange.ts';
import { fittedView } from '../../../client/graph/controllers/fitView.ts';
import { nameShapes } from '../../../client/graph/controllers/Names.tsx';
import { syncElements } from '../../../client/graph/controllers/syncElements.ts';
import { createCy, type WhileMoving } from '../../../client/graph/createCy.ts';
import { toElements } from '../../../client/graph/elements.ts';
import { boxOf, type LayoutName, type Placed } from '../../../client/graph/layouts/placed.ts';
import type { Picture } from '../../../client/graph/picture.ts';
import { stylesheet } from '../../../client/graph/stylesheet.ts';
import { readTokens } from '../../../client/graph/tokens.ts';

const found = document.querySelector<HTMLElement>('#stage');
if (!found) throw new Error('There is no stage');
/** Where the canvas is drawn. */
export const stage = found;

/** A placed picture on our canvas, all of it in sight and named. */
export function drawn(picture: Picture, placed: Placed, whileMoving?: WhileMoving): Core {
  const tokens = readTokens(document.documentElement);
  const cy = createCy(stage, whileMoving);
  cy.style(stylesheet(tokens, 0));
  syncElements(cy, toElements(picture, placed, tokens), 0);
  cy.viewport(fittedView(boxOf(placed), { width: cy.width(), height: cy.height() }, 40));
  nameShapes(cy, tokens);
  return cy;
}

/** A picture as Explore arranges it for this page. */
export const arranged = (picture: Picture, layout: LayoutName) =>
  arrange(picture, { layout, narrow: stage.clientWidth < 560, room: { width: stage.clientWidth - 80, height: stage.clientHeight - 80 }, opened: [] });

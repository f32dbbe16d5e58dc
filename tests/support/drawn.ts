import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Page } from 'playwright-core';
import { settled, shown, type useBrowser } from './views.ts';

/** A node or a line as the canvas draws it, in pixels of the page. */
export interface Drawn {
  id: string;
  /** Its middle, on it: of a line, a place on the line. */
  x: number;
  y: number;
  /** In the picture's own units. */
  position: { x: number; y: number };
  classes: string[];
  /** Lies wholly on the canvas. */
  isInside: boolean;
}

interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** All that the canvas of Explore draws, and how it is looked at. */
export interface DrawnPicture {
  nodes: Map<string, Drawn>;
  lines: Map<string, Drawn>;
  zoom: number;
  pan: { x: number; y: number };
  /** The canvas on the page. */
  frame: Frame;
}

/** Reads the canvas of Explore. */
export async function drawn(page: Page): Promise<DrawnPicture> {
  const { nodes, lines, ...rest } = await page.evaluate(() => {
    const container = document.querySelector<HTMLElement & { _cyreg: { cy: Core } }>('main .__________cytoscape_container');
    if (!container) throw new Error('There is no canvas.');
    const { cy } = container._cyreg;
    const { left, top, width, height } = container.getBoundingClientRect();
    const near = 0.6;
    const nodes = (cy.nodes().not('.region').toArray() as NodeSingular[]).map((node) => {
      const at = node.renderedPosition();
      const [w, h] = [(node.data('width') as number) * cy.zoom(), (node.data('height') as number) * cy.zoom()];
      const isInside = at.x - w / 2 >= -near && at.y - h / 2 >= -near && at.x + w / 2 <= width + near && at.y + h / 2 <= height + near;
      return { id: node.id(), x: left + at.x, y: top + at.y, position: { ...node.position() }, classes: [...node.classes()], isInside };
    });
    const lines = (cy.edges().not('.part').toArray() as EdgeSingular[]).map((line) => {
      const at = line.renderedMidpoint();
      return { id: line.id(), x: left + at.x, y: top + at.y, position: { ...line.midpoint() }, classes: [...line.classes()], isInside: true };
    });
    return { nodes, lines, zoom: cy.zoom(), pan: { ...cy.pan() }, frame: { left, top, width, height } };
  });
  const byId = (all: Drawn[]): Map<string, Drawn> => new Map(all.map((each) => [each.id, each]));
  return { nodes: byId(nodes), lines: byId(lines), ...rest };
}

/** Waits until the canvas draws what the status line tells, and neither it nor the view of it moves any more. */
export async function atRest(page: Page): Promise<DrawnPicture> {
  await page.locator('main .__________cytoscape_container').waitFor();
  const until = Date.now() + 20_000;
  let last = '';
  for (let since = Date.now(); Date.now() - since < 450; ) {
    if (Date.now() > until) throw new Error('The canvas does not come to rest.');
    await page.waitForTimeout(100);
    const { nodes, zoom, pan } = await drawn(page);
    const told = Number(/^[\d,]+/.exec((await shown(page).textContent()) ?? '')?.[0].replace(',', ''));
    const now = JSON.stringify([[...nodes.values()].map(({ id, position }) => [id, position]), zoom, pan]);
    if (now !== last || told !== nodes.size) since = Date.now();
    last = now;
  }
  return drawn(page);
}

/** Where a node is on the page. */
export async function spotOf(page: Page, id: string): Promise<Drawn> {
  const node = (await drawn(page)).nodes.get(id);
  if (!node) throw new Error(`The canvas draws no ${id}.`);
  return node;
}

/** A line of the canvas, with a place on it that nothing else lies over. */
export const lineLike = (page: Page, id: RegExp): Promise<Drawn> => freeSpot(page, id.source);

/** A place of the ground: no node, no line, and nothing of the page over it. */
export const groundSpot = (page: Page): Promise<Drawn> => freeSpot(page, null);

async function freeSpot(page: Page, wanted: string | null): Promise<Drawn> {
  const found = await page.evaluate((pattern) => {
    const container = document.querySelector<HTMLElement & { _cyreg: { cy: Core } }>('main .__________cytoscape_container');
    if (!container) throw new Error('There is no canvas.');
    const { cy } = container._cyreg;
    const renderer = (cy as unknown as { renderer: () => { findNearestElement: (x: number, y: number, visible: boolean, touch: boolean) => { id: () => string } | null } }).renderer();
    const { left, top, width, height } = container.getBoundingClientRect();
    const hit = (x: number, y: number): string | null =>
      renderer.findNearestElement((x - cy.pan().x) / cy.zoom(), (y - cy.pan().y) / cy.zoom(), true, true)?.id() ?? null;
    const isClear = (x: number, y: number): boolean => container.contains(document.elementFromPoint(left + x, top + y));
    const answer = (id: string, x: number, y: number) => ({ id, x: left + x, y: top + y, position: { x: 0, y: 0 }, classes: [] as string[], isInside: true });
    if (pattern !== null) {
      for (const edge of cy.edges().toArray()) {
        if (!new RegExp(pattern).test(edge.id())) continue;
        const { x, y } = edge.renderedMidpoint();
        if (hit(x, y) === edge.id() && isClear(x, y)) return answer(edge.id(), x, y);
      }
      return null;
    }
    for (let y = height - 30; y > 30; y -= 14) {
      for (let x = 30; x < width - 30; x += 14) if (hit(x, y) === null && isClear(x, y)) return answer('', x, y);
    }
    return null;
  }, wanted);
  if (!found) throw new Error(wanted === null ? 'The canvas has no free ground.' : `The canvas draws no line ${wanted} in the open.`);
  return found;
}

type TestBrowser = ReturnType<typeof useBrowser>;

/** Opens pictures of Explore, each waited for until it stands still. */
export const stillPicture =
  (browser: TestBrowser) =>
  async (path = '/explore', size?: Parameters<TestBrowser['open']>[1]): Promise<Page> => {
    const page = await browser.open(path, size);
    await shown(page).waitFor();
    await settled(page);
    await atRest(page);
    return page;
  };

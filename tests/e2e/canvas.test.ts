import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atRest, drawn, type DrawnPicture, groundSpot, spotOf, stillPicture } from '../support/drawn.ts';
import { countShown, details, outlined, settled, useBrowser } from '../support/views.ts';

const browser = useBrowser();
const phone = { width: 390, height: 844, touch: true };

const explore = stillPicture(browser);

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Graph' });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const outside = ({ nodes }: DrawnPicture) => [...nodes.values()].filter(({ isInside }) => !isInside).map(({ id }) => id);

/** Everything shown is wholly on the canvas, and the canvas is not empty. */
async function expectWhole(page: Page): Promise<void> {
  const picture = await atRest(page);
  expect(picture.nodes.size).toBeGreaterThan(3);
  expect(outside(picture)).toEqual([]);
}

async function doubleClick(page: Page, id: string): Promise<void> {
  const { x, y } = await spotOf(page, id);
  await page.mouse.dblclick(x, y);
}

async function clickOn(page: Page, id: string): Promise<void> {
  const { x, y } = await spotOf(page, id);
  await page.mouse.click(x, y);
}

/** A click on the ground: nothing is selected, and the keys are the picture's. */
async function clickGround(page: Page): Promise<void> {
  const { x, y } = await groundSpot(page);
  await page.mouse.click(x, y);
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
}

const layouts = ['columns', 'clusters', 'rings'] as const;
const policing = 'gpg2017:1,gpg2017:2,gpg2017:3,gpg2017:4,gpg2017:5,gpg2017:6,gpg2017:7';

describe.each(layouts)('the whole picture in %s is on the canvas', (layout) => {
  test('at first, after an opening, a filter, and beside the details', async () => {
    const page = await explore(`/explore?layout=${layout}`);
    expect((await drawn(page)).nodes.size).toBe(57);
    await expectWhole(page);
    // The first of two clicks selects: the details open beside the picture.
    await doubleClick(page, 'sf2022:1');
    await expect.poll(() => parameter(page, 'open')).toBe('sf2022:1');
    await details(page).getByRole('heading').first().waitFor();
    await settled(page);
    await expectWhole(page);
    await bar(page).getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'SF 2014–2016' }).click();
    await expect.poll(() => parameter(page, 'frameworks')).not.toBeNull();
    await settled(page);
    await expectWhole(page);
  });

  test('with everything of the Policing Goals and of SDG 16 open', async () => {
    const page = await explore(`/explore?layout=${layout}&open=${policing},sdg:16`);
    await expectWhole(page);
  });

  test('on a phone', async () => {
    const page = await explore(`/explore?layout=${layout}`, phone);
    await expectWhole(page);
    const { x, y } = await spotOf(page, 'gpg2017:6');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => parameter(page, 'selected')).toBe('gpg2017:6');
    await bar(page).getByRole('button', { name: 'Open', exact: true }).click();
    await outlined(page, /6\.1 /).waitFor({ state: 'attached' });
    await details(page).getByRole('button', { name: /^Close/ }).click();
    await settled(page);
    await expectWhole(page);
    // A sheet that opens over the lower half folds nothing, and leaves what it is about in sight.
    const before = await drawn(page);
    const [lowest] = [...before.nodes.values()].sort((one, other) => other.y - one.y).filter(({ classes }) => !classes.includes('head'));
    if (!lowest) throw new Error('The canvas is empty.');
    await page.touchscreen.tap(lowest.x, lowest.y);
    await details(page).getByRole('heading').first().waitFor();
    await settled(page);
    const beside = await atRest(page);
    expect([...beside.nodes.keys()].sort()).toEqual([...before.nodes.keys()].sort());
    expect(beside.frame.height).toBeLessThan(before.frame.height - 100);
    expect(beside.nodes.get(lowest.id)?.isInside).toBe(true);
    await details(page).getByRole('button', { name: /^Close/ }).click();
    await expectWhole(page);
    expect((await drawn(page)).zoom).toBe(before.zoom);
  });
});

describe('a view that was put somewhere by hand', () => {
  test('stays when something is opened, which is brought into sight and marked', async () => {
    const page = await explore('/explore?layout=clusters');
    const goal = await spotOf(page, 'gpg2017:6');
    await page.mouse.move(goal.x, goal.y);
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
    const near = await atRest(page);
    expect(outside(near).length).toBeGreaterThan(0);
    await doubleClick(page, 'gpg2017:6');
    await expect.poll(async () => [...(await drawn(page)).nodes.values()].filter(({ classes }) => classes.includes('is-new')).length).toBeGreaterThan(2);
    const after = await atRest(page);
    const fresh = [...after.nodes.keys()].filter((id) => !near.nodes.has(id));
    expect(fresh.length).toBeGreaterThan(2);
    expect(fresh.filter((id) => !after.nodes.get(id)?.isInside)).toEqual([]);
    expect(after.zoom).toBe(near.zoom);
    expect(outside(after).length).toBeGreaterThan(0);
    await expect.poll(async () => [...(await drawn(page)).nodes.values()].filter(({ classes }) => classes.includes('is-new')).length).toBe(0);
  });

  test('becomes the whole picture again by the button and by the key f', async () => {
    const page = await explore();
    const first = await drawn(page);
    await drag(page, await groundSpot(page), { x: 500, y: 120 });
    expect(outside(await atRest(page)).length).toBeGreaterThan(0);
    await bar(page).getByRole('button', { name: 'Show the whole picture' }).click();
    await expectWhole(page);
    const { x, y } = await groundSpot(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -360);
    expect(outside(await atRest(page)).length).toBeGreaterThan(0);
    await clickGround(page);
    await page.keyboard.press('f');
    await expectWhole(page);
    const { zoom, pan } = await drawn(page);
    expect({ zoom, pan }).toEqual({ zoom: first.zoom, pan: first.pan });
  });

  test('is zoomed by the wheel to the pointer, and panned by Shift and the wheel', async () => {
    const page = await explore();
    const { zoom } = await drawn(page);
    const before = await spotOf(page, 'sdg:16');
    await page.mouse.move(before.x, before.y);
    // Two notches of a mouse.
    await page.mouse.wheel(0, -120);
    await page.mouse.wheel(0, -120);
    const nearer = await atRest(page);
    expect(nearer.zoom / zoom).toBeGreaterThan(1.3);
    expect(nearer.zoom / zoom).toBeLessThan(1.5);
    const after = nearer.nodes.get('sdg:16');
    expect(Math.hypot((after?.x ?? 0) - before.x, (after?.y ?? 0) - before.y)).toBeLessThan(1.5);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 150);
    await page.keyboard.up('Shift');
    const panned = await atRest(page);
    expect(panned.zoom).toBe(nearer.zoom);
    expect([panned.pan.x - nearer.pan.x, panned.pan.y - nearer.pan.y]).toEqual([-150, 0]);
  });
});

describe('steps', () => {
  const steps = (page: Page) => page.getByRole('region', { name: 'Steps' });

  test('a node that is moved leaves all others where they are; undo puts it back, redo moves it again, and the list leads to any step', async () => {
    const page = await explore('/explore?layout=clusters');
    const places = async () => new Map([...(await atRest(page)).nodes].map(([id, { position }]) => [id, position]));
    const first = await places();
    await drag(page, await spotOf(page, 'gpg2017:6'), { x: 90, y: 60 });
    await expect.poll(() => parameter(page, 'pin')).toMatch(/^gpg2017:6@/);
    const moved = await places();
    expect([...first].filter(([id, at]) => moved.get(id)?.x !== at.x || moved.get(id)?.y !== at.y).map(([id]) => id)).toEqual(['gpg2017:6']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => parameter(page, 'pin')).toBeNull();
    expect(await places()).toEqual(first);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => parameter(page, 'pin')).toMatch(/^gpg2017:6@/);
    expect(await places()).toEqual(moved);

    await bar(page).getByRole('button', { name: 'Steps' }).click();
    await steps(page).getByRole('button', { name: /^Moved 6 Curb illicit markets/ }).waitFor();
    await bar(page).getByRole('button', { name: 'Rings' }).click();
    await steps(page).getByRole('button', { name: 'Layout: rings' }).waitFor();
    await steps(page).getByRole('button', { name: 'The picture at first' }).click();
    await expect.poll(() => [parameter(page, 'pin'), parameter(page, 'layout')]).toEqual([null, 'clusters']);
    expect(await places()).toEqual(first);
    await steps(page).getByRole('button', { name: 'Layout: rings' }).click();
    await expect.poll(() => parameter(page, 'layout')).toBe('rings');
  });

  test('of an opening, a hiding, a filter and a layout are undone and done again', async () => {
    const page = await explore();
    const states: string[] = [];
    const state = async () => [parameter(page, 'open'), parameter(page, 'hide'), parameter(page, 'frameworks'), parameter(page, 'layout'), (await countShown(page)).nodes].join('|');
    const note = async () => {
      await settled(page);
      await atRest(page);
      states.push(await state());
    };
    await note();
    await doubleClick(page, 'gpg2017:6');
    await outlined(page, /6\.1 /).waitFor({ state: 'attached' });
    await note();
    await clickOn(page, 'sdg:3');
    await page.keyboard.press('h');
    await expect.poll(() => parameter(page, 'hide')).toBe('sdg:3');
    await note();
    await bar(page).getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Policing Goals' }).click();
    await expect.poll(() => parameter(page, 'frameworks')).toBe('gpg2017');
    await note();
    await bar(page).getByRole('button', { name: 'Clusters' }).click();
    await note();
    expect(new Set(states).size).toBe(5);
    for (const past of states.slice(0, -1).reverse()) {
      await bar(page).getByRole('button', { name: 'Undo' }).click();
      await expect.poll(state).toBe(past);
    }
    expect(await bar(page).getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    for (const later of states.slice(1)) {
      await bar(page).getByRole('button', { name: 'Redo' }).click();
      await expect.poll(state).toBe(later);
    }
  });
});

test('keys work after a click on the canvas', async () => {
  const page = await explore();
  const first = await countShown(page);
  await clickOn(page, 'gpg2017:6');
  await expect.poll(() => parameter(page, 'selected')).toBe('gpg2017:6');
  await page.keyboard.press('p');
  await expect.poll(() => parameter(page, 'pin')).toMatch(/^gpg2017:6@/);
  await page.keyboard.press('u');
  await expect.poll(() => parameter(page, 'pin')).toBeNull();
  await page.keyboard.press('l');
  await expect.poll(() => parameter(page, 'open')).toBe('*gpg2017:6');
  await page.keyboard.press('Control+z');
  await expect.poll(() => parameter(page, 'open')).toBeNull();
  await page.keyboard.press('n');
  await expect.poll(() => parameter(page, 'only')).toBe('gpg2017:6');
  await page.keyboard.press('n');
  await expect.poll(() => parameter(page, 'only')).toBeNull();
  await page.keyboard.press('x');
  await page.getByText('1 chosen').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByText('1 chosen').count()).toBe(0);
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await countShown(page)).nodes).toBe(first.nodes - 1);
  await page.keyboard.press('u');
  await expect.poll(() => countShown(page)).toEqual(first);
  await page.keyboard.press('Enter');
  // Hidden, it was no longer selected.
  expect(parameter(page, 'open')).toBeNull();
});

test('words are found in the picture, one after the other, and marked', async () => {
  const page = await explore();
  const bars = page.getByRole('search', { name: 'Find in this picture' });
  const field = bars.getByRole('searchbox');
  const marked = async (name: string) => [...(await drawn(page)).nodes.values()].filter(({ classes }) => classes.includes(name)).map(({ id }) => id);
  await clickGround(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('information');
  const found = /^(\d+) found$/.exec((await bars.getByText(/^\d+ found$/).textContent()) ?? '')?.[1];
  const total = Number(found);
  expect(total).toBeGreaterThan(1);
  await expect.poll(async () => (await marked('is-matched')).length).toBe(total);
  await page.keyboard.press('Enter');
  await bars.getByText(`1 of ${total}`).waitFor();
  const [one] = await marked('is-focused');
  await page.keyboard.press('Enter');
  await bars.getByText(`2 of ${total}`).waitFor();
  expect(await marked('is-focused')).not.toEqual([one]);
  await page.keyboard.press('Shift+Enter');
  await bars.getByText(`1 of ${total}`).waitFor();
  await expect.poll(() => marked('is-focused')).toEqual([one]);
  // Asked for again from the picture, the words are there to be written over.
  await clickGround(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zzz');
  await bars.getByText('Not in this picture').waitFor();
  expect(await field.inputValue()).toBe('zzz');
  await page.keyboard.press('Escape');
  await expect.poll(() => bars.count()).toBe(0);
  expect(await marked('is-matched')).toEqual([]);
  // And Escape in the picture ends a search there, too.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('information');
  await clickGround(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => bars.count()).toBe(0);
  expect(await marked('is-focused')).toEqual([]);
});

test('the minimap is there while not all is in sight, and moves the view by a press and by arrow keys', async () => {
  const page = await explore();
  const map = page.getByRole('application', { name: /^Minimap/ });
  expect(await map.count()).toBe(0);
  const at = await spotOf(page, 'sf2022:1');
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -400);
  await map.waitFor();
  const before = await atRest(page);
  const box = await map.boundingBox();
  if (!box) throw new Error('The minimap has no place.');
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height * 0.7);
  const pressed = await atRest(page);
  expect(pressed.zoom).toBe(before.zoom);
  expect(pressed.pan.x).toBeLessThan(before.pan.x - 100);
  await map.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const moved = await atRest(page);
  expect(moved.pan.x).toBeGreaterThan(pressed.pan.x + 50);
  expect(moved.pan.y).toBeGreaterThan(pressed.pan.y + 50);
  await page.keyboard.press('f');
  await expectWhole(page);
  expect(await map.count()).toBe(0);
});

test('the picture is a PNG, an SVG and a printed sheet that say by themselves what they are', async () => {
  const page = await explore('/explore?open=gpg2017:6,sdg:16');
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), bar(page).getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const { nodes, links } = await countShown(page);
  const png = await save('Save as PNG');
  expect([png.name.endsWith('.png'), png.content.subarray(1, 4).toString()]).toEqual([true, 'PNG']);
  const svg = (await save('Save as SVG')).content.toString();
  const words = (svg.match(/(?<=>)[^<>]+(?=<)/g) ?? []).join(' ').replaceAll('&amp;', '&');
  expect(words).toContain('Alignments with Sustainable Development Goals');
  expect(words).toContain(String(new Date().getFullYear()));
  expect(words).toContain(`${nodes} nodes`);
  expect(words).toContain(`${links} links`);
  expect(words).toMatch(/What counts: /);
  expect(words.replaceAll(' ', '')).toContain(page.url());
  for (const kind of ['Goal', 'Objective', 'SDG target', 'Framework']) expect(words).toContain(kind);
  expect(words).toContain('Full titles');
  // What the picture cuts stands below it, from its beginning to its end.
  const cut = svg.match(/(?<=>)[^<>]{8,}…(?=<)/g) ?? [];
  expect(cut.length).toBeGreaterThan(3);
  const below = words.slice(words.indexOf('Full titles'));
  for (const title of cut) expect(below).toContain(title.replaceAll('&amp;', '&').slice(0, -2));

  // Grounds of frameworks are frames there, too, and a name that is whole is not told again.
  await bar(page).getByRole('button', { name: 'Clusters' }).click();
  await atRest(page);
  const clusters = (await save('Save as SVG')).content.toString();
  expect(clusters.match(/<rect [^>]*rx="10"[^>]*fill-opacity="0\.06"/g) ?? []).toHaveLength(6);
  expect(clusters.slice(clusters.indexOf('Full titles'))).not.toContain('>3 Good health and well-being<');
  // It is of the whole picture, whatever is looked at.
  const goal = await spotOf(page, 'gpg2017:6');
  await page.mouse.move(goal.x, goal.y);
  await page.mouse.wheel(0, -500);
  await bar(page).hover();
  await atRest(page);
  expect((await save('Save as SVG')).content.toString()).toBe(clusters);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('body > [data-shape]');
  await sheet.waitFor();
  expect(await sheet.textContent()).toContain('Alignments with Sustainable Development Goals');
  expect(await page.getByRole('main').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('main').waitFor();
  await expect.poll(() => sheet.count()).toBe(0);
});

test("the toolbar's menu on a phone holds every action that has no room", async () => {
  const names = (page: Page) => bar(page).getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
  const wide = await names(await explore());
  const page = await explore('/explore', phone);
  expect(await bar(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await bar(page).getByRole('button', { name: 'More' }).click();
  expect((await names(page)).filter((name) => name !== 'More').sort()).toEqual(wide.filter((name) => name !== 'More').sort());
  await page.getByRole('group', { name: 'More' }).getByRole('button', { name: 'Steps' }).click();
  await page.getByRole('region', { name: 'Steps' }).waitFor();
  expect(await page.getByRole('group', { name: 'More' }).count()).toBe(0);
});

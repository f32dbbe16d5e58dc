import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { atRest, drawn, groundSpot, lineLike, spotOf, stillPicture } from '../support/drawn.ts';
import { countShown, details, outlined, settled, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();

const explore = stillPicture(browser);

interface Place {
  x: number;
  y: number;
}

const menu = (page: Page) => page.getByRole('menu').first();
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name }).first();
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const nodes = async (page: Page) => (await countShown(page)).nodes;
const chosen = async (page: Page) => [...(await drawn(page)).nodes.values()].filter(({ classes }) => classes.includes('is-chosen')).map(({ id }) => id).sort();

async function rightClick(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.click(x, y, { button: 'right' });
  await menu(page).waitFor();
}

/** Picks a line of the menu at a node. */
async function pick(page: Page, id: string, name: string | RegExp): Promise<void> {
  await rightClick(page, await spotOf(page, id));
  await item(page, name).click();
  await expect.poll(() => menu(page).count()).toBe(0);
}

/** Takes the last step back, and waits until the picture is as it was. */
async function takeBack(page: Page, before: { nodes: number; links: number }): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect.poll(() => countShown(page)).toEqual(before);
  await settled(page);
  await atRest(page);
}

describe('the menu of a node', () => {
  test('opens, closes, opens its level, and shows what is aligned', async () => {
    const page = await explore();
    const first = await countShown(page);
    await rightClick(page, await spotOf(page, 'gpg2017:6'));
    await menu(page).getByText('Curb illicit markets').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => menu(page).count()).toBe(0);

    await pick(page, 'gpg2017:6', /^Open( |:|$)/);
    await outlined(page, /6\.1 /).waitFor({ state: 'attached' });
    const opened = await countShown(page);
    await settled(page);
    await atRest(page);
    await pick(page, 'gpg2017:6.3', 'Show what it aligns with');
    await expect.poll(() => parameter(page, 'open')).toBe('gpg2017:6,*gpg2017:6.3');
    await settled(page);
    await atRest(page);
    expect(await nodes(page)).toBeGreaterThan(opened.nodes);
    await takeBack(page, opened);
    await rightClick(page, await spotOf(page, 'gpg2017:6.3'));
    await item(page, 'Neighbours').hover();
    await item(page, 'To 2 steps away').click();
    await expect.poll(() => (parameter(page, 'open') ?? '').split(',').filter((step) => step.startsWith('*')).length).toBeGreaterThan(1);
    await settled(page);
    await atRest(page);
    await takeBack(page, opened);
    await rightClick(page, await spotOf(page, 'gpg2017:6'));
    expect(await item(page, /^Open( |$)/).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await pick(page, 'gpg2017:6', /^Close/);
    await expect.poll(() => countShown(page)).toEqual(first);
    await atRest(page);

    await pick(page, 'gpg2017:6', 'Open all 7 goals of Policing Goals');
    await expect.poll(() => (parameter(page, 'open') ?? '').split(',').length).toBe(7);
    await settled(page);
    await atRest(page);
    await takeBack(page, first);
  });

  test('shows it alone, pins, hides and chooses it, shows its details, and leads to paths', async () => {
    const page = await explore();
    const first = await countShown(page);
    await pick(page, 'gpg2017:6', 'Only what it is linked to');
    await expect.poll(() => nodes(page)).toBeLessThan(first.nodes);
    await takeBack(page, first);
    await pick(page, 'gpg2017:6', 'Pin');
    await outlined(page, /6 Curb illicit markets.*pinned/).waitFor({ state: 'attached' });
    await atRest(page);
    await pick(page, 'gpg2017:6', 'Unpin');
    await expect.poll(() => parameter(page, 'pin')).toBeNull();
    await atRest(page);
    await pick(page, 'gpg2017:6', 'Hide');
    await expect.poll(() => nodes(page)).toBe(first.nodes - 1);
    await takeBack(page, first);
    await pick(page, 'gpg2017:6', 'Choose');
    await expect.poll(() => chosen(page)).toEqual(['gpg2017:6']);
    await pick(page, 'gpg2017:6', 'Details');
    await details(page).getByRole('heading', { name: 'Curb illicit markets' }).waitFor();
    await settled(page);
    await atRest(page);
    await pick(page, 'sdg:16', 'Paths from the chosen one to this');
    await expect.poll(() => [new URL(page.url()).pathname, parameter(page, 'from'), parameter(page, 'to')]).toEqual(['/paths', 'gpg2017:6', 'sdg:16']);
    await page.goBack();
    await shown(page).waitFor();
    await settled(page);
    await atRest(page);
    await pick(page, 'gpg2017:6', 'Paths from here');
    await expect.poll(() => [new URL(page.url()).pathname, parameter(page, 'from')]).toEqual(['/paths', 'gpg2017:6']);
  });

  test('comes by a long press of a finger, and is still there when it is lifted', async () => {
    const page = await explore('/explore', { width: 390, height: 844, touch: true });
    const { x, y } = await spotOf(page, 'gpg2017:6');
    const finger = await page.context().newCDPSession(page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await menu(page).waitFor();
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(500);
    expect(parameter(page, 'selected')).toBeNull();
    const box = await menu(page).boundingBox();
    expect([box && box.x >= 0, box && box.x + box.width <= 390, box && box.y >= 0, box && box.y + box.height <= 844]).toEqual([true, true, true, true]);
    const hide = await item(page, 'Hide').boundingBox();
    if (!hide) throw new Error('The menu has no such line.');
    expect(hide.height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(hide.x + 20, hide.y + hide.height / 2);
    await expect.poll(() => parameter(page, 'hide')).toBe('gpg2017:6');
  });

  test('comes by the keyboard at a row of the outline, to which the focus returns', async () => {
    const page = await explore();
    const row = outlined(page, /6 Curb illicit markets/);
    await row.focus();
    for (const key of ['Shift+F10', 'ContextMenu']) {
      await page.keyboard.press(key);
      await menu(page).getByText('Curb illicit markets').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => menu(page).count()).toBe(0);
      await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.keyboard.press('Shift+F10');
    await menu(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await outlined(page, /6\.1 /).waitFor({ state: 'attached' });
  });
});

test('the menu of a line keeps or chooses its ends, and opens a bundle into its alignments', async () => {
  const page = await explore();
  const bundle = await lineLike(page, /^bundle:/);
  const ends = bundle.id.replace('bundle:', '').split('~').sort();
  await rightClick(page, bundle);
  await menu(page).getByText('Bundle of alignments').waitFor();
  await item(page, 'Choose both ends').click();
  await expect.poll(() => chosen(page)).toEqual(ends);
  await page.keyboard.press('Escape');
  await expect.poll(() => chosen(page)).toEqual([]);
  await rightClick(page, await lineLike(page, /^bundle:/));
  await item(page, 'Details').click();
  await expect.poll(() => parameter(page, 'selected')).toBe(bundle.id);
  await settled(page);
  await atRest(page);
  await rightClick(page, await lineLike(page, /^bundle:/));
  await item(page, 'Open into its alignments').click();
  await expect.poll(() => parameter(page, 'open')).toMatch(/~/);
  await settled(page);
  await atRest(page);
  const alignment = await lineLike(page, /^alignment:|^(?!bundle:|cell:).*~/);
  await rightClick(page, alignment);
  await menu(page).getByText('Alignment', { exact: true }).waitFor();
  await item(page, 'Keep only both ends').click();
  await expect.poll(() => nodes(page)).toBe(2);
});

test('the menu of the ground is about the whole picture', async () => {
  const page = await explore();
  await rightClick(page, await groundSpot(page));
  await menu(page).getByText('The picture').waitFor();
  await item(page, 'Layout').hover();
  await item(page, 'Rings').click();
  await expect.poll(() => parameter(page, 'layout')).toBe('rings');
  await atRest(page);
  await rightClick(page, await groundSpot(page));
  await item(page, 'Choose all').click();
  await page.getByText('57 chosen').waitFor();
  await page.keyboard.press('Escape');
  await rightClick(page, await groundSpot(page));
  await item(page, 'Open all of a level').hover();
  await item(page, /^All \d+ goals$/i).click();
  await expect.poll(() => (parameter(page, 'open') ?? '').split(',').length).toBeGreaterThan(10);
  await settled(page);
  await atRest(page);
  await rightClick(page, await groundSpot(page));
  await item(page, 'Start again from the opening picture').click();
  await expect.poll(() => parameter(page, 'open')).toBeNull();
  await expect.poll(() => nodes(page)).toBe(57);
});

describe('several nodes', () => {
  const goals = ['sf2022:1', 'sf2022:2'];

  test('are chosen by Shift and a drag, by a lasso, and one by one with Shift', async () => {
    const page = await explore('/explore?layout=clusters');
    const around = async (ids: readonly string[]) => {
      const spots = await Promise.all(ids.map((id) => spotOf(page, id)));
      const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
      return { x1: Math.min(...xs) - 18, x2: Math.max(...xs) + 18, y1: Math.min(...ys) - 18, y2: Math.max(...ys) + 18 };
    };
    const within = async ({ x1, x2, y1, y2 }: Awaited<ReturnType<typeof around>>) =>
      [...(await drawn(page)).nodes.values()].filter(({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2).map(({ id }) => id).sort();
    const box = await around(goals);
    const before = await drawn(page);
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x1, box.y1);
    await page.mouse.down();
    await page.mouse.move(box.x2, box.y2, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(() => chosen(page)).toEqual(await within(box));
    const some = await chosen(page);
    expect(some).toEqual(expect.arrayContaining(goals));
    expect((await drawn(page)).pan).toEqual(before.pan);

    const other = await spotOf(page, 'gpg2017:6');
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await expect.poll(() => chosen(page)).toEqual([...some, 'gpg2017:6'].sort());
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    await expect.poll(() => chosen(page)).toEqual(some);
    expect(parameter(page, 'selected')).toBeNull();

    await page.keyboard.press('Escape');
    await expect.poll(() => chosen(page)).toEqual([]);
    const lasso = page.getByRole('toolbar', { name: 'Graph' }).getByRole('button', { name: 'Choose by a lasso' });
    await lasso.click();
    expect(await lasso.getAttribute('aria-pressed')).toBe('true');
    await page.mouse.move(other.x - 22, other.y - 22);
    await page.mouse.down();
    for (const [x, y] of [[22, -22], [22, 22], [-22, 22]] as const) await page.mouse.move(other.x + x, other.y + y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => chosen(page)).toContain('gpg2017:6');
    // The chosen are at hand at once: the lasso is put away.
    expect(await lasso.getAttribute('aria-pressed')).toBe('false');
    await page.mouse.click(other.x, other.y, { button: 'right' });
    await menu(page).waitFor();
  });

  /** Chooses by Shift and clicks, and asks for what can be done with them. */
  async function choose(page: Page, ids: readonly string[]): Promise<void> {
    await page.keyboard.down('Shift');
    for (const id of ids) {
      const { x, y } = await spotOf(page, id);
      await page.mouse.click(x, y);
    }
    await page.keyboard.up('Shift');
    await expect.poll(() => chosen(page)).toEqual([...ids].sort());
    await page.getByRole('button', { name: 'What to do with them' }).click();
    await menu(page).getByText(`${ids.length} chosen`).waitFor();
  }

  test('are opened, pinned, hidden, joined and kept together', async () => {
    const page = await explore();
    const first = await countShown(page);
    await choose(page, goals);
    await item(page, 'Open all').click();
    await expect.poll(() => parameter(page, 'open')).toBe(goals.join(','));
    await settled(page);
    await atRest(page);
    await takeBack(page, first);
    await page.keyboard.press('Escape');
    await choose(page, goals);
    await item(page, 'Pin').click();
    await expect.poll(() => (parameter(page, 'pin') ?? '').split(',').map((pin) => pin.split('@')[0])).toEqual(goals);
    await takeBack(page, first);
    await page.keyboard.press('Escape');
    await choose(page, goals);
    await item(page, 'Hide').click();
    await expect.poll(() => nodes(page)).toBe(first.nodes - 2);
    await takeBack(page, first);
    await choose(page, ['gpg2017:6', 'sdg:16']);
    await item(page, 'Links between them').click();
    await expect.poll(() => parameter(page, 'between')).toBe('1');
    await settled(page);
    await takeBack(page, first);
    await page.keyboard.press('Escape');
    await choose(page, ['gpg2017:6', 'sdg:16']);
    await item(page, 'Keep only these').click();
    await expect.poll(() => nodes(page)).toBe(2);
  });

  test('are saved as a finding and as CSV, and lead to the paths between two', async () => {
    const page = await explore();
    const both = ['gpg2017:6', 'sdg:16'];
    await choose(page, both);
    const [file] = await Promise.all([page.waitForEvent('download'), item(page, 'Export as CSV').click()]);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^"?gpg2017:6/);
    await page.keyboard.press('Escape');
    await choose(page, both);
    await item(page, 'Save as a finding').click();
    const asking = page.getByRole('dialog', { name: 'Save as a finding' });
    await asking.getByLabel('Title').fill('Markets and peace');
    await asking.getByLabel('Your name').fill('Ana Ruiz');
    await asking.getByRole('button', { name: /^Save/ }).click();
    const saved = page.getByRole('dialog', { name: 'Finding saved' });
    await saved.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => saved.count()).toBe(0);
    await page.getByRole('button', { name: 'What to do with them' }).click();
    await item(page, 'Paths between both').click();
    await expect.poll(() => [new URL(page.url()).pathname, parameter(page, 'from'), parameter(page, 'to')]).toEqual(['/paths', ...both]);
  });
});

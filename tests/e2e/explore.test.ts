import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { countShown, details, outlined, settled, shown, useBrowser } from '../support/views.ts';

const browser = useBrowser();

/** Opens Explore and waits for its first picture. */
async function explore(path = '/explore', size?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(path, size);
  await shown(page).waitFor();
  return page;
}

const search = async (page: Page, words: string, title: string) => {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Code, title or a few words').fill(words);
  await page.getByRole('option', { name: title }).first().waitFor();
  await page.getByRole('option', { name: title }).first().click();
};

describe('the first page', () => {
  test('shows the frameworks with their goals, the SDGs, and what joins them', async () => {
    const page = await browser.open('/explore');
    await shown(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/explore');
    const { nodes, links } = await countShown(page);
    // 6 frameworks less the SDGs, whose goals stand for themselves; 35 top concepts; 17 SDGs.
    expect(nodes).toBe(57);
    expect(links).toBeGreaterThan(10);
    await outlined(page, /Strategic Framework 2022/).waitFor({ state: 'attached' });
    await outlined(page, /16 Peace, justice/).waitFor({ state: 'attached' });
    await page.getByRole('region', { name: 'Legend' }).getByText('cross-cutting alignments are left out').waitFor();
  });

  test('is usable on a phone', async () => {
    const page = await explore('/explore', { width: 390, height: 844, dark: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Gaps' }).click();
    await page.getByText(/of 96 concepts/).waitFor();
  });
});

describe('a person who searches', () => {
  test('finds a concept, opens it, closes it, and takes the opening back', async () => {
    const page = await explore();
    const before = await countShown(page);
    await search(page, 'terorism', 'Counter the threat of terrorism');
    await details(page).getByRole('heading', { name: 'Counter the threat of terrorism' }).waitFor();

    const open = page.getByRole('toolbar', { name: 'Graph' }).getByRole('button', { name: 'Open', exact: true });
    await open.click();
    await outlined(page, /1\.1 Identify and arrest terrorist suspects/).waitFor({ state: 'attached' });
    expect((await countShown(page)).nodes).toBeGreaterThan(before.nodes);

    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => countShown(page)).toEqual(before);

    await open.click();
    await expect.poll(async () => (await countShown(page)).nodes).toBeGreaterThan(before.nodes);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => countShown(page)).toEqual(before);
  });

  test('sees a concept deep in a framework with what is above it', async () => {
    const page = await explore();
    await search(page, 'sf2022:4.3', 'Ensure organizational resilience');
    await outlined(page, /4\.3 Ensure organizational resilience/).waitFor({ state: 'attached' });
    await outlined(page, /Goal 4 Enhance organizational performance/).waitFor({ state: 'attached' });
    await details(page).getByText('Judged: the SDGs have no counterpart').first().waitFor();
  });

  test('gets no answer in silence', async () => {
    const page = await explore();
    await page.keyboard.press('/');
    await page.getByPlaceholder('Code, title or a few words').fill('zzzzqqqq');
    await page.getByText('Nothing found for “zzzzqqqq”').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('the sign that nothing serves a target', () => {
  type Items = { items: { id: string; code: string; title: string; state: string; setClaims: number }[] };
  const ledger = async (against: string) =>
    (await (await fetch(`${inject('app').address}/api/gaps?framework=sdg&kind=SDGTarget&against=${against}`)).json()) as Items;
  const marked = /nothing serves it/;

  test('is never on 16.4, which is served', async () => {
    expect((await ledger('*')).items.find(({ id }) => id === 'sdg:16.4')?.state).toBe('direct');
    const page = await explore();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Code, title or a few words').fill('16.4');
    const option = page.getByRole('option', { name: /16\.4/ }).first();
    await option.waitFor();
    expect(await option.textContent()).not.toMatch(marked);
    await option.click();
    const target = outlined(page, /^(SDG target )?16\.4 /);
    await target.waitFor({ state: 'attached' });
    await settled(page);
    expect(await target.getAttribute('aria-label')).not.toMatch(marked);
  });

  test('is on a target that only frameworks serve which are not shown', async () => {
    const [all, one] = await Promise.all([ledger('*'), ledger('sf2022')]);
    const served = new Set(all.items.filter(({ state }) => state === 'direct').map(({ id }) => id));
    const target = one.items.find(({ id, state, setClaims }) => state === 'unreviewed' && setClaims === 0 && served.has(id));
    if (!target) throw new Error('Strategic Framework 2022-2025 serves all that the others serve.');
    const item = (page: Page) => outlined(page, new RegExp(`(^|\\s)${target.code.replace('.', '\\.')} `));
    const whole = await explore(`/explore?nodes=${target.id}`);
    await settled(whole);
    expect(await item(whole).getAttribute('aria-label')).not.toMatch(marked);
    const page = await explore(`/explore?frameworks=sf2022,sdg&nodes=${target.id}`);
    await expect.poll(() => item(page).getAttribute('aria-label')).toMatch(marked);
  });
});

test('a step is one call, and nothing is asked again that is known', async () => {
  const page = await explore();
  await settled(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/graph')) asked.push(`${pathname} ${(JSON.parse(request.postData() ?? '{}') as { step?: { kind: string } }).step?.kind ?? ''}`);
  });
  await search(page, 'gpg2017:6', 'Curb illicit markets');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await outlined(page, /^(Objective )?6\.1 /).waitFor({ state: 'attached' });
  await settled(page);
  expect(asked).toEqual(['/api/graph/open below']);
  await page.goBack();
  await page.goForward();
  await outlined(page, /^(Objective )?6\.1 /).waitFor({ state: 'attached' });
  expect(asked).toHaveLength(1);
});

describe('the details', () => {
  test('of a bundle show its alignments page by page, each once', async () => {
    const page = await browser.open('/help/definitions');
    // The seeds fit into one page: the real server is asked for smaller ones.
    await page.route('**/api/alignments?*', (route) => route.continue({ url: `${route.request().url()}&limit=2` }));
    await page.goto('/explore?selected=bundle:gpg2017:5~sdg:16');
    const panel = details(page);
    const response = await fetch(`${inject('app').address}/api/alignments?left=gpg2017:5&right=sdg:16&crossCutting=exclude`);
    const { items } = (await response.json()) as { items: { subject: { title: string } }[] };
    expect(items.length).toBeGreaterThan(2);
    const more = panel.getByRole('button', { name: 'Show more' });
    const listed = () => panel.getByText('Why, and the evidence').count();
    for (let shown = 2; shown < items.length; shown += 2) {
      await expect.poll(listed).toBe(shown);
      await more.click();
    }
    await expect.poll(listed).toBe(items.length);
    await expect.poll(() => more.count()).toBe(0);
  });

  test('of an alignment show predicate, confidence, rationale and both passages', async () => {
    const page = await explore('/explore?selected=gpg2017%3A4.2');
    const panel = details(page);
    await panel.getByRole('heading', { name: 'Expand cybercrime investigative expertise' }).waitFor();
    await panel.getByText('falls under').first().waitFor();
    await panel.getByText('0.7').first().waitFor();
    await panel.getByText('INTERPOL, INTERPOL Global Policing Goals, 4.2').first().waitFor();
    await panel.getByText('Plumbline’s label of SDG target 16.a, not the UN’s words').waitFor();
  });

  test('of something that does not exist say so', async () => {
    browser.expect(/404/);
    const page = await explore('/explore?selected=sf2022%3A9.9');
    await details(page).getByText('Not in the graph').waitFor();
  });
});

describe('the address', () => {
  test('of an earlier link is written anew, so that every view counts the same', async () => {
    const page = await explore('/explore?status=accepted,suggested');
    await expect.poll(() => new URL(page.url()).searchParams.get('counts')).toBe('accepted,suggested');
    expect(new URL(page.url()).searchParams.has('status')).toBe(false);
    await page.getByRole('toolbar', { name: 'Graph' }).getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Suggested' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('counts')).toBe(false);
  });

  test('reopens the same view for somebody else, and Back takes steps back', async () => {
    const page = await explore();
    const first = await countShown(page);
    await search(page, 'gpg2017:6', 'Curb illicit markets');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(async () => (await countShown(page)).nodes).toBeGreaterThan(first.nodes);
    const opened = await countShown(page);

    const other = await explore(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => countShown(other)).toEqual(opened);
    await details(other).getByRole('heading', { name: 'Curb illicit markets' }).waitFor();

    await page.goBack();
    await expect.poll(() => countShown(page)).toEqual(first);
    await page.goForward();
    await expect.poll(() => countShown(page)).toEqual(opened);
  });

  test('with nonsense in it still opens, and says what it left out', async () => {
    const page = await explore('/explore?layout=spiral&confidence=7&kinds=Wish');
    expect((await countShown(page)).nodes).toBe(57);
    await page.getByText(/layout/).first().waitFor();
  });

  test('can name nodes to show, with and without what is between them', async () => {
    const page = await explore('/explore?nodes=sf2022,sf2017,sf2022:1');
    await expect.poll(() => countShown(page)).toEqual({ nodes: 3, links: 0 });
    await page.getByRole('button', { name: 'All links between the shown nodes' }).click();
    await expect.poll(async () => (await countShown(page)).links).toBeGreaterThan(0);
    expect((await countShown(page)).nodes).toBe(3);
  });
});

describe('filters', () => {
  test('leave out what does not fit, say how much, and can be reset', async () => {
    const page = await explore();
    const before = await countShown(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    const panel = page.getByRole('region', { name: 'Filters' });
    await panel.getByRole('button', { name: 'SF 2014–2016' }).click();
    await expect.poll(async () => (await countShown(page)).nodes).toBeLessThan(before.nodes);
    expect(page.url()).toContain('frameworks=');
    await page.getByText(/left out by filters/).waitFor();
    await page.getByRole('button', { name: 'Reset the filters' }).first().click();
    await expect.poll(() => countShown(page)).toEqual(before);
  });
});

describe('the keyboard', () => {
  test('reaches every concept, opens, hides and pins', async () => {
    const page = await explore();
    const before = await countShown(page);
    await outlined(page, /Strategic Framework 2014/).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await details(page).getByRole('heading', { name: 'Secure global police information system' }).waitFor();

    await outlined(page, /Goal 1 Trusted information for action/).focus();
    await page.keyboard.press('Enter');
    await outlined(page, /1\.1 Strengthen law enforcement/).waitFor({ state: 'attached' });
    await page.keyboard.press('p');
    await outlined(page, /Trusted information for action.*pinned/).waitFor({ state: 'attached' });
    // One step back is the pin, another the opening.
    await page.keyboard.press('u');
    await expect.poll(() => page.getByRole('treeitem', { name: /Trusted information for action.*pinned/ }).count()).toBe(0);
    await outlined(page, /1\.1 Strengthen law enforcement/).waitFor({ state: 'attached' });
    await page.keyboard.press('u');
    await expect.poll(() => countShown(page)).toEqual(before);
    await page.keyboard.press('h');
    await expect.poll(async () => (await countShown(page)).nodes).toBe(before.nodes - 1);
    await page.getByRole('button', { name: 'Show again' }).click();
    await expect.poll(() => countShown(page)).toEqual(before);
  });
});

describe('a picture', () => {
  test('is the same each time, pixel for pixel', async () => {
    const [one, two] = await Promise.all([explore(), explore()]);
    const canvas = (page: Page) => page.getByRole('main').screenshot();
    await Promise.all([one.waitForTimeout(800), two.waitForTimeout(800)]);
    expect((await canvas(one)).equals(await canvas(two))).toBe(true);
  });

  test('can be saved as PNG and as SVG', async () => {
    const page = await explore();
    const save = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    };
    const png = await save('Save as PNG');
    expect(png.name).toMatch(/\.png$/);
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    const svg = await save('Save as SVG');
    expect(svg.name).toMatch(/\.svg$/);
    const text = svg.content.toString();
    expect(text).toMatch(/^<svg[\s>]/);
    expect(text).toContain('Trusted information for action');
    expect(text).not.toMatch(/<script|href="http/);
  });
});

test('what is reached through another framework alone is drawn dotted when asked for, with its chain in the details', async () => {
  const page = await explore();
  const before = await countShown(page);
  await page.getByRole('toolbar', { name: 'Graph' }).getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Show as dotted lines' }).click();
  await page.getByRole('region', { name: 'Legend' }).getByText('only through another framework').waitFor();
  expect(new URL(page.url()).searchParams.get('derived')).toBe('1');
  const after = await countShown(page);
  expect([after.nodes, after.links > before.links]).toEqual([before.nodes, true]);
  const again = await explore('/explore?derived=1&selected=cell:sf2022:2.3~sdg:15');
  await details(again).getByRole('heading', { name: /Through other frameworks/ }).waitFor();
  expect(await countShown(again)).toEqual(after);
  // The same line by keyboard: in the outline below its goal.
  await outlined(again, /2 Enrich policing through partnerships/).focus();
  await again.keyboard.press('ArrowRight');
  await outlined(again, /reaches through another framework.*Life on land/).waitFor({ state: 'attached' });
});

describe('running text', () => {
  // Inter's tabular figures give a hyphen the width of a figure; a canvas takes them over from the page around it.
  test('has narrow hyphens, on the page and on the canvas', async () => {
    const page = await browser.open('/explore');
    await shown(page).waitFor();
    const widths = await page.evaluate(() => {
      const context = document.querySelector<HTMLCanvasElement>('main canvas')?.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.font = `16px ${getComputedStyle(document.body).fontFamily}`;
      const text = document.createElement('span');
      text.style.font = context.font;
      const width = (content: string) => ((text.textContent = content), text.getBoundingClientRect().width);
      document.body.append(text);
      return { page: width('-') / width('0'), canvas: context.measureText('-').width / context.measureText('0').width };
    });
    expect(widths.page).toBeLessThan(0.8);
    expect(widths.canvas).toBeLessThan(0.8);
  });
});

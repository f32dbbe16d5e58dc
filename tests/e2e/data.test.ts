import type { Page } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { docxOf, paragraph, styled } from '../support/files/docx.ts';
import { column, pdfOf } from '../support/files/pdf.ts';
import { useBrowser } from '../support/views.ts';

const browser = useBrowser();
const api = async (path: string, init?: RequestInit) => (await fetch(`${inject('app').address}/api${path}`, init)).json();
const asJson = (method: string, body: object): RequestInit => ({ method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

afterEach(async () => {
  // The graph is the other files' too: nothing that was brought in stays.
  for (const { id, state } of (await api('/imports')).items) {
    if (state === 'applied') await api(`/imports/${id}/undo`, asJson('POST', { who: 'Test', reviewed: 'revert' }));
    else if (state !== 'undone') await api(`/imports/${id}`, { method: 'DELETE' });
  }
});

const plan = ['River plan 2031', 'Goal 1: Clean rivers', 'Objective 1.1: Filter every drain', 'Objective 1.2: Plant reeds along the banks', 'Goal 2: Safe bridges', 'Objective 2.1: Inspect each bridge'];
const titles = ['Clean rivers', 'Filter every drain', 'Plant reeds along the banks', 'Safe bridges', 'Inspect each bridge'];

type File = { name: string; mimeType: string; buffer: Buffer };
const file = (name: string, buffer: Buffer): File => ({ name, mimeType: 'application/octet-stream', buffer });

async function choose(page: Page, ...files: File[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
  await chooser.setFiles(files);
}

const lines = (page: Page) => page.getByRole('treeitem');

async function bringIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bring it in…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring it in' });
  await dialog.getByLabel('Your name').fill('Ada');
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByRole('heading', { name: /is here$/ }).waitFor();
}

const word = () => docxOf({ body: plan.map((line, at) => paragraph(line, styled(`Heading${at === 0 ? 1 : line.startsWith('Goal') ? 2 : 3}`))).join('') });
const pdf = () => pdfOf([plan.map((line, at) => column([line], 60, 80 + at * 40, { size: at === 0 ? 20 : line.startsWith('Goal') ? 15 : 11, bold: true })).flat()], { title: 'River plan 2031' });
const excel = () => writeExcelFile([['Code', 'Title'], ['1', titles[0]], ['1.1', titles[1]], ['1.2', titles[2]], ['2', titles[3]], ['2.1', titles[4]]].map((row) => row.map((value) => ({ type: String, value })))).toBuffer();
const stratml = () => Buffer.from(`<?xml version="1.0"?>
<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"><Name>River plan 2031</Name><StrategicPlanCore>
  <Organization><Name>Rivers</Name><Identifier>_r</Identifier></Organization>
  <Goal><Name>${titles[0]}</Name><Identifier>_1</Identifier><SequenceIndicator>1</SequenceIndicator>
    <Objective><Name>${titles[1]}</Name><Identifier>_2</Identifier><SequenceIndicator>1.1</SequenceIndicator></Objective>
    <Objective><Name>${titles[2]}</Name><Identifier>_3</Identifier><SequenceIndicator>1.2</SequenceIndicator></Objective></Goal>
  <Goal><Name>${titles[3]}</Name><Identifier>_4</Identifier><SequenceIndicator>2</SequenceIndicator>
    <Objective><Name>${titles[4]}</Name><Identifier>_5</Identifier><SequenceIndicator>2.1</SequenceIndicator></Objective></Goal>
</StrategicPlanCore></StrategicPlan>`);
const turtle = () => Buffer.from(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix r: <https://rivers.example/> .
r: a skos:ConceptScheme ; skos:prefLabel "River plan 2031"@en .
${titles.map((title, at) => `r:c${at} a skos:Concept ; skos:inScheme r: ; skos:prefLabel "${title}"@en ; ${[0, 3].includes(at) ? 'skos:topConceptOf r:' : `skos:broader r:c${at < 3 ? 0 : 3}`} .`).join('\n')}`);

describe('from a file to the gaps', () => {
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['plan.txt', () => Buffer.from(plan.join('\n'))],
    ['plan.pdf', pdf],
    ['plan.docx', word],
    ['plan.xlsx', excel],
    ['plan.xml', stratml],
    ['plan.ttl', turtle],
  ])('%s', async (name, bytes) => {
    const page = await browser.open('/data');
    await choose(page, file(name, await bytes()));
    await expect.poll(() => lines(page).count(), { timeout: 20_000 }).toBe(5);
    for (const title of titles) await expect.poll(() => lines(page).filter({ hasText: title }).count()).toBe(1);
    await bringIn(page);
    await page.getByRole('link', { name: 'See its gaps' }).click();
    await page.getByText('5 of 5 concepts serve no SDG or target').waitFor();
    await page.getByRole('grid').getByText('Inspect each bridge').waitFor();
  });

  test('alignments as SSSOM, of concepts that are here', async () => {
    const sssom = `#mapping_set_id: https://rivers.example/set\n#license: https://creativecommons.org/publicdomain/zero/1.0/\n#curie_map:\n#  sf2022: https://rivers.example/sf2022/\n#  sdg: http://metadata.un.org/sdg/\nsubject_id\tpredicate_id\tobject_id\tmapping_justification\nsf2022:1.1\tskos:closeMatch\tsdg:16.4\tsemapv:ManualMappingCuration\n`;
    const page = await browser.open('/data');
    await choose(page, file('set.sssom.tsv', Buffer.from(sssom)));
    await page.getByText(/^1 alignment/).waitFor({ timeout: 20_000 });
    await bringIn(page);
    await page.getByText('0 concepts, 1 alignment').waitFor();
    await page.getByRole('link', { name: 'See its gaps' }).click();
    await page.getByText(/^\d+ of 21 concepts serve no SDG or target/).waitFor();
  });
});

describe('a draft', () => {
  test('is corrected by keyboard, undone, brought in, and taken back', async () => {
    const page = await browser.open('/data');
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByLabel('Text of the plan').fill(plan.join('\n'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await lines(page).filter({ hasText: 'Clean rivers' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Title' }).fill('Filter each drain');
    await page.keyboard.press('Enter');
    await lines(page).filter({ hasText: 'Filter each drain' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect.poll(() => lines(page).count()).toBe(4);
    await page.keyboard.press('Control+z');
    await expect.poll(() => lines(page).count()).toBe(5);
    await page.getByText('Draft, kept').waitFor();
    await bringIn(page);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('dialog', { name: 'Undo this import' }).getByRole('button', { name: 'Undo the import' }).click();
    await page.getByRole('heading', { name: /was taken back$/ }).waitFor();
    expect((await api('/frameworks')).items.map(({ title }: { title: string }) => title)).not.toContain('River plan 2031');
  });

  test('is typed by hand', async () => {
    const page = await browser.open('/data');
    await page.getByRole('button', { name: 'Type it in' }).click();
    await page.getByRole('button', { name: 'About it' }).click();
    await page.getByLabel('Title', { exact: true }).fill('By hand');
    await page.getByLabel('Title', { exact: true }).press('Tab');
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByRole('button', { name: /New line|Add/ }).first().click();
    await page.getByRole('textbox', { name: /^New line/ }).fill('1 First goal');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: /^New line/ }).fill('1.1 First objective');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => lines(page).count()).toBe(2);
    await bringIn(page);
    await page.getByText('2 concepts, 0 alignments').waitFor();
  });

  test('of a later edition tells what it carries on', async () => {
    const page = await browser.open('/data');
    await page.getByRole('combobox', { name: 'Framework', exact: true }).selectOption('sf2022');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Bring a new edition of it' }).click()]);
    const objective = (await api('/concepts/sf2022:1.1')) as { title: string; statement?: string };
    await chooser.setFiles(file('next.txt', Buffer.from(`Next framework\nGoal 1: Another goal\nObjective 1.1: ${objective.statement ?? objective.title}\n`)));
    await page.getByRole('button', { name: 'New edition of' }).click({ timeout: 20_000 });
    await page.getByText(objective.title.slice(0, 30)).first().waitFor();
  });

  test('fits a narrow screen, with the source as a part of its own', async () => {
    const page = await browser.open('/data', { width: 390, height: 844, dark: true, touch: true });
    await choose(page, file('plan.txt', Buffer.from(plan.join('\n'))));
    await expect.poll(() => lines(page).count(), { timeout: 20_000 }).toBe(5);
    await page.getByRole('button', { name: 'Source', exact: true }).click();
    await page.getByText('Objective 1.1: Filter every drain').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe('taking it out', () => {
  test('saves each format, says what it loses, and follows the filter', async () => {
    const page = await browser.open('/data?out=sf2022');
    const formats = page.getByRole('list', { name: 'Formats' }).getByRole('listitem');
    await expect.poll(() => formats.count()).toBe(9);
    for (const name of await formats.getByRole('link').allInnerTexts()) {
      const [saved] = await Promise.all([page.waitForEvent('download'), formats.getByRole('link', { name, exact: true }).click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).length, name).toBeGreaterThan(500);
    }
    const count = page.getByRole('region', { name: 'Take it out' }).getByRole('status');
    const all = await count.innerText();
    await page.getByLabel('Only alignments that count').check();
    await expect.poll(() => count.innerText()).not.toBe(all);
    await formats.filter({ hasText: 'CSV' }).getByText(/lost$/).click();
    await formats.filter({ hasText: 'CSV' }).getByText(/^Alignments with their evidence: \d+/).waitFor();
  });

  test('begins in Explore with what is chosen there', async () => {
    const page = await browser.open('/explore?frameworks=sf2022,gpg2017');
    await page.getByRole('button', { name: 'Take out as data' }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Take it out' }).getByRole('combobox', { name: 'What', exact: true }).inputValue()).toBe('sf2022,gpg2017');
  });
});

test('the history undoes an import and throws a draft away, each after a question', async () => {
  const page = await browser.open('/data');
  await choose(page, file('plan.txt', Buffer.from(plan.join('\n'))));
  await expect.poll(() => lines(page).count(), { timeout: 20_000 }).toBe(5);
  await bringIn(page);
  await page.getByRole('link', { name: 'History' }).click();
  const imports = page.getByRole('list', { name: 'Imports' }).getByRole('listitem');
  await imports.first().getByRole('button', { name: 'Undo…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
  await imports.first().getByText('Undone').waitFor();
  await choose(page, file('plan.txt', Buffer.from(plan.join('\n'))));
  await expect.poll(() => lines(page).count(), { timeout: 20_000 }).toBe(5);
  await page.getByRole('button', { name: 'Throw away…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await imports.first().getByRole('button', { name: 'Throw away…' }).click();
  const before = await imports.count();
  await page.getByRole('dialog').getByRole('button', { name: 'Throw it away' }).click();
  await expect.poll(() => imports.count()).toBe(before - 1);
});

test.each([
  ['plan.pdf', '%PDF-1.7 and no more'],
  ['plan.docx', 'PK\u0003\u0004word/ and no more'],
  ['plan.xlsx', 'PK\u0003\u0004xl/ and no more'],
  ['plan.xml', '<StrategicPlan><Name>No end'],
  ['plan.ttl', '@prefix skos: <broken'],
  ['plan.json', '{"goals": ['],
  ['plan.csv', 'code,title\n1,"Water that never ends\n2,Energy\n'],
  ['plan.txt', 'Goal 1: Water\u0000'],
  ['plan.jsonld', '{"@context": {"skos": '],
  ['plan.rdf', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>'],
  ['set.yml', 'mapping_set_id: https://rivers.example/set\n'],
  ['plan.bin', '\u0000\u0001\u0002'],
])('%s that is broken is refused with a sentence, and thrown away', async (name, text) => {
  const page = await browser.open('/data');
  await choose(page, file(name, Buffer.from(text)));
  await page.getByRole('heading', { name: 'This could not be read' }).waitFor({ timeout: 20_000 });
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(new RegExp(`^${name.replace('.', '\\.')} was not read( \\(line \\d+[^)]*\\))?: .{10,}\\.$`));
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByRole('heading', { name: 'Bring your framework' }).waitFor();
});

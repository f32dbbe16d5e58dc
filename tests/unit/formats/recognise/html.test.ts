import { describe, expect, it } from 'vitest';
import { draftOfHtml, htmlOutline } from './support.ts';

const streets = ['1 Safe streets', '  1.1 Lower limits', '  1.2 Light crossings', '2 Clean air', '  2.1 Mend buses'];

describe('an outline of a page', () => {
  it('is found by headings and lists, without scripts and menus that are no text', async () => {
    const draft = await draftOfHtml('<!doctype html><html lang="en"><head><title>City plan</title></head><body><script>goal("Goal 9: None")</script><h1>Plan</h1><h2>Goal 1: Safe streets</h2><ul><li>1.1 Lower limits</li><li><b>1.2</b> Light crossings</li></ul><h2>Goal 2: Clean air</h2><ul><li>2.1 Mend buses</li></ul></body></html>');
    expect(draft.statements.frameworks).toEqual([expect.objectContaining({ title: 'City plan', language: 'en' })]);
    expect(draft.statements.items.map(({ level, code, title }) => `${'  '.repeat(level - 1)}${code} ${title}`)).toEqual(streets);
  });

  it('is found by nested lists with their numbers and letters', async () => {
    expect(await htmlOutline('<h1>Our goals</h1><ol type="I"><li>Safe streets<ol type="a"><li>Lower limits</li><li>Light crossings</li></ol></li><li>Clean air<ol type="a"><li>Mend buses</li><li>Plant trees</li></ol></li></ol>'))
      .toEqual(['I Safe streets', '  I.a Lower limits', '  I.b Light crossings', 'II Clean air', '  II.a Mend buses', '  II.b Plant trees']);
  });

  it('is found in a table whose cells span rows', async () => {
    expect(await htmlOutline('<h1>Plan</h1><table><tr><th>Goal</th><th>Objective</th></tr><tr><td rowspan="2">1. Safe streets</td><td>1.1 Lower limits</td></tr><tr><td>1.2 Light crossings</td></tr><tr><td>2. Clean air</td><td>2.1 Mend buses</td></tr></table>')).toEqual(streets);
  });

  it('is found in a table of three columns that span', async () => {
    expect(await htmlOutline('<table><tr><th>Pillar</th><th>Goal</th><th>Action</th></tr><tr><td rowspan="3">People</td><td rowspan="2">Health</td><td>Clinics</td></tr><tr><td>Nurses</td></tr><tr><td>Schools</td><td>Teachers</td></tr><tr><td>Planet</td><td>Air</td><td>Trees</td></tr></table>'))
      .toEqual(['People', '  Health', '    Clinics', '    Nurses', '  Schools', '    Teachers', 'Planet', '  Air', '    Trees']);
  });

  it('is found in paragraphs with bold goals', async () => {
    expect(await htmlOutline('<p><strong>Goal 1: Safe streets</strong>&nbsp;</p><p>Objective 1.1: Lower limits</p><p>Objective 1.2: Light crossings</p><p><strong>Goal 2: Clean air</strong></p><p>Objective 2.1: Mend buses</p>')).toEqual(streets);
  });
});

import { describe, expect, it } from 'vitest';
import { draftOfMarkdown, leftOut, markdownOutline } from './support.ts';

describe('an outline of Markdown', () => {
  it('is found by headings of any depth, without those that any report has', async () => {
    const draft = await draftOfMarkdown('# Strategic Plan\n\n## Vision\nA town where all are safe.\n\n## Goals\n\n### Safe streets\nNobody should be killed.\n\n#### Lower speed limits\n\n#### Light every crossing\n\n### Clean air\n\n#### Replace diesel buses\n\n#### Plant trees\n\n## Monitoring\nWe report each year.');
    expect(draft.statements.items.map(({ level, title }) => `${level} ${title}`)).toEqual(['1 Safe streets', '2 Lower speed limits', '2 Light every crossing', '1 Clean air', '2 Replace diesel buses', '2 Plant trees']);
    expect(leftOut(draft)).toEqual(['Strategic Plan', 'Vision', 'A town where all are safe.', 'Goals', 'Monitoring', 'We report each year.']);
  });

  it('is found by labels in headings at four depths', async () => {
    expect(await markdownOutline('# Strategy\n## Pillar I: People\n### Goal 1. Good health\n#### Target 1.1 Clinics\n#### Target 1.2 Nurses\n## Pillar II: Planet\n### Goal 2. Clean air\n#### Target 2.1 Fewer cars'))
      .toEqual(['I People', '  1 Good health', '    1.1 Clinics', '    1.2 Nurses', 'II Planet', '  2 Clean air', '    2.1 Fewer cars']);
  });

  it('needs no blank behind the marks of a heading', async () => {
    expect(await markdownOutline('###Goal 1: Safe streets\n####Action 01: Lower limits\n####Action 02: Light crossings\n###Goal 2: Clean air\n####Action 03: Plant trees'))
      .toEqual(['1 Safe streets', '  01 Lower limits', '  02 Light crossings', '2 Clean air', '  03 Plant trees']);
  });

  it('is found behind bold marks, bullets and emoji', async () => {
    expect(await markdownOutline('# 🎯 Strategy\n\n### 🚀 Goal 1 – Faster services\n* **Objective 1.1** – All forms online\n* **Objective 1.10** – Answer within a day\n\n### 🌱 **Goal 2 – Greener IT**\n* **Objective 2.1** – Reuse devices'))
      .toEqual(['1 Faster services', '  1.1 All forms online', '  1.10 Answer within a day', '2 Greener IT', '  2.1 Reuse devices']);
  });

  it('does not join lines that lead with a label, nor part those that were wrapped', async () => {
    expect(await markdownOutline('**Objective 1:** Lower the limits\nin town\n**Objective 2:** Light every crossing\nObjective 3\nTitle: Plant trees'))
      .toEqual(['1 Lower the limits in town', '2 Light every crossing', '3 Plant trees']);
  });

  it('leaves the boxes of a list to tick off', async () => {
    expect(await markdownOutline('# Plan\n## Goal A: Safe streets\n- [ ] Lower limits\n- [x] Light crossings\n## Goal B: Clean air\n- [ ] Plant trees\n- [ ] Mend buses'))
      .toEqual(['A Safe streets', '  A.1 Lower limits', '  A.2 Light crossings', 'B Clean air', '  B.1 Plant trees', '  B.2 Mend buses']);
  });

  it('tells lists of objectives from lists of indicators by what introduces them', async () => {
    const priority = (number: number, first: string, second: string): string => `## Priority ${number}: Part ${number}\n\n**Objectives**:\n1. ${first}\n2. ${second}\n\n**Success indicators**:\n1. How many\n2. How much\n\n`;
    expect(await markdownOutline(`# Plan\n\n${priority(1, 'Lower limits', 'Light crossings')}${priority(2, 'Plant trees', 'Mend buses')}`))
      .toEqual(['1 Part 1', '  1.1 Lower limits', '  1.2 Light crossings', '2 Part 2', '  2.1 Plant trees', '  2.2 Mend buses']);
  });

  it('makes codes whole that are said again below each objective', async () => {
    expect(await markdownOutline('# OKRs\n## Objective 1: Happy customers\n- KR1: Raise satisfaction\n- KR2: Answer within a day\n## Objective 2: A larger team\n- KR1: Hire ten\n- KR2: Keep all'))
      .toEqual(['1 Happy customers', '  1.KR1 Raise satisfaction', '  1.KR2 Answer within a day', '2 A larger team', '  2.KR1 Hire ten', '  2.KR2 Keep all']);
  });

  it('has the letters of targets beside their numbers', async () => {
    expect(await markdownOutline('# Goal 1. End poverty\n- 1.1 Halve poverty\n- 1.a Mobilize resources\n\n# Goal 2. End hunger\n- 2.1 Food for all\n- 2.a Invest in farming'))
      .toEqual(['1 End poverty', '  1.1 Halve poverty', '  1.a Mobilize resources', '2 End hunger', '  2.1 Food for all', '  2.a Invest in farming']);
  });
});

describe('a table of Markdown', () => {
  const streets = ['1 Safe streets', '  1.1 Lower limits', '  1.2 Light crossings', '2 Clean air', '  2.1 Mend buses', '  2.2 Plant trees'];

  it.each([
    ['said once', '| 1. Safe streets | 1.1 Lower limits | km |\n| | 1.2 Light crossings | lamps |\n| 2. Clean air | 2.1 Mend buses | buses |\n| | 2.2 Plant trees | trees |'],
    ['said in each row', '| 1. Safe streets | 1.1 Lower limits | km |\n| 1. Safe streets | 1.2 Light crossings | lamps |\n| 2. Clean air | 2.1 Mend buses | buses |\n| 2. Clean air | 2.2 Plant trees | trees |'],
  ])('has goals to the left of objectives: %s', async (_, rows) => {
    expect(await markdownOutline(`# Plan\n\n| Goal | Objective | Indicator |\n|---|---|---|\n${rows}`)).toEqual(streets);
  });

  it('belongs to the heading above it, and its amounts are no codes', async () => {
    expect(await markdownOutline('# Plan\n## Goal 1: Safe streets\n| Objective | Indicator | Target 2030 |\n|---|---|---|\n| 1.1 Lower limits | km | 200 |\n| 1.2 Light crossings | lamps | 900 |\n## Goal 2: Clean air\n| Objective | Indicator | Target 2030 |\n|---|---|---|\n| 2.1 Mend buses | buses | 40 |\n| 2.2 Plant trees | trees | 5000 |')).toEqual(streets);
  });

  it('may have codes in a column, and goals as rows among their actions', async () => {
    expect(await markdownOutline('# Plan\n| Ref | Commitment | Owner |\n|---|---|---|\n| **A** | **Better roads** | |\n| A1 | Lower limits | Roads |\n| A2 | Light crossings | Roads |\n| **B** | **Better air** | |\n| B1 | Mend buses | Transport |'))
      .toEqual(['A Better roads', '  A1 Lower limits', '  A2 Light crossings', 'B Better air', '  B1 Mend buses']);
  });
});

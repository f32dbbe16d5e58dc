import { describe, expect, it } from 'vitest';
import { draftOfMarkdown } from './support.ts';

const texts: Record<string, string> = {
  'a news article': '# Council votes for new bridge\n\nThe council has voted for a bridge. Building begins in spring 2027 and costs 45 million.\n\n## What comes next\n\nThree firms have shown interest:\n\n- Brückenbau Nord\n- Steel and Sons\n- River Works\n\n## Critics\n\nTheir aim was to keep the meadows.\n\n1. The bridge is too loud.\n2. The bridge is too dear.\n3. The bridge is ugly.',
  'a recipe': '# Apple pie\n\n## Ingredients\n\n- 300 g flour\n- 150 g butter\n- 1 kg apples\n\n## Steps\n\n1. Mix flour and butter.\n2. Peel the apples and cut them.\n3. Bake for 40 minutes.\n\n## Notes\n\nServe with cream.',
  'a contract': 'CONTRACT OF SERVICE\n\nArticle 1. Subject\n\n1.1 The Contractor repairs the roof.\n\n1.2 The work begins on 1 May.\n\nArticle 2. Price\n\n2.1 The price is 10,000.\n\n2.2 It is due within 30 days.',
  'terms of use': '# Terms of Use\n\n1. Acceptance\nBy using the site you accept these terms.\n\n2. Use of the site\n2.1 You may read the site.\n2.2 You may not copy the site.\n\n3. Liability\n3.1 We are not liable.\n3.2 Nothing limits liability for death.',
  'minutes of a meeting': '# Minutes of the meeting of the parish council\n\nPresent: A. Smith, B. Jones\n\n1. Apologies\nNone.\n2. Matters arising\n3.1 The hedge has been cut.\n3.2 The lamp is repaired.\n4. Finance\n4.1 The accounts were noted.\n5. Actions\n- BJ to write to the county.\n- CB to mend the gate.',
  'a manual': '# Install the program\n\n## Requirements\n- Node 20\n- 2 GB of memory\n\n## Step 1: Download\nGet the file.\n\n## Step 2: Unpack\nUnpack it.',
  'a paper': '# Effects of light on sleep\n\n## Abstract\nWe study light.\n\n## 1. Introduction\nThe objective of this study is to measure sleep.\n\n## 2. Methods\n### 2.1 Participants\nTwenty students.\n### 2.2 Procedure\nThey slept.\n\n## 3. Results\nIt was short.\n\n## References\n1. Smith, A. Sleep. 2001.\n2. Jones, B. Light. 2002.',
  'a law': 'Section 1. Short title\n\nThis Act may be cited as the Bridge Act.\n\nSection 2. Definitions\n\n(a) "bridge" means a structure over water;\n\n(b) "road" means a public way.\n\nSection 3. Duties\n\n(a) The county keeps the bridges.',
  'a job offer': '# Engineer wanted\n\n## Your tasks\n- Plan bridges\n- Lead a team\n\n## Your profile\n- Degree in engineering\n- Good French\n\n## We offer\n- Fair pay\n- 30 days of holiday',
  'advice about strategies': '# Five tips for a better strategy\n\n## 1. Know where you are\nLook at your numbers.\n\n## 2. Ask your people\nThey know more.\n\n## 3. Write it down\nKeep it short.',
  'a list of prices': '# Products\n\n| No. | Name | Price |\n|-----|------|-------|\n| 1 | Lamp | 20 |\n| 2 | Table | 80 |\n| 3 | Chair | 40 |',
  'a letter that speaks of goals': 'Dear members,\n\nour goal is simple: more members. Last year we set two priorities, and we are proud of what was reached.\n\nYours,\nJane',
};

describe('a text without goals', () => {
  it.each(Object.entries(texts))('has no concepts, and all of it is told to be unrecognised: %s', async (_, text) => {
    const { statements, blocks, unrecognised } = await draftOfMarkdown(text);
    expect(statements.items).toEqual([]);
    expect(blocks.length).toBeGreaterThan(2);
    expect(unrecognised.map(({ block }) => block)).toEqual(blocks.map((_block, index) => index));
  });

  it('may be empty', async () => {
    expect(await draftOfMarkdown('')).toMatchObject({ statements: { items: [] }, blocks: [], unrecognised: [] });
  });
});

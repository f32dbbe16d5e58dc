import { abstractList, docxOf, list, listed, paragraph, run, styled } from '../../../../support/files/docx.ts';
import { column, pdfOf, type Printed } from '../../../../support/files/pdf.ts';
import writeExcelFile from 'write-excel-file/node';
import type { Plan } from './plan.ts';

/** Headings of the same depth for goals and for what is below them, with emoji. */
const flat: Plan = {
  file: 'flat.md',
  content: `# 🏙️ Smart City Vision

Some words of welcome.

## 🎯 Goal 1: Streets that listen

Sensors will count, and forget who passed.

## Objectives

- Count bicycles at fifty crossings
- Dim lamps where nobody walks

## 🎯 Goal 2: A city hall in the pocket

## Objectives

- One account for everything
- Pay fines by telephone
- See where the ploughs are

## 🎯 Goal 3: Open by default

## Objectives

- Publish code
- Publish contracts

## 📚 Further reading

- [Smart places](https://example.org/a)
- [City data](https://example.org/b)
`,
  outline: `[1] Streets that listen
  Count bicycles at fifty crossings
  Dim lamps where nobody walks
[2] A city hall in the pocket
  One account for everything
  Pay fines by telephone
  See where the ploughs are
[3] Open by default
  Publish code
  Publish contracts`,
};

/** A table for each goal under its heading, numbers in a column of their own. */
const tableEach: Plan = {
  file: 'tableEach.md',
  content: `# Equality Action Plan

## 1. Fair hiring

| No. | Action | Owner | By when | Measure |
|---|---|---|---|---|
| 1.1 | Remove names from applications | HR | Q1 | Share of interviews |
| 1.2 | Train all panels | HR | Q3 | Number trained |

## 2. Fair pay

| No. | Action | Owner | By when | Measure |
|---|---|---|---|---|
| 2.1 | Publish pay bands | Finance | Q2 | Published |
| 2.2 | Review bonuses | Finance | Q4 | Gap |
| 2.3 | Raise the lowest grade | Board | Q4 | Rate |

## 3. Fair treatment

| No. | Action | Owner | By when | Measure |
|---|---|---|---|---|
| 3.1 | Name two contacts for complaints | Board | Q1 | Cases |
`,
  outline: `[1] Fair hiring
  [1.1] Remove names from applications
  [1.2] Train all panels
[2] Fair pay
  [2.1] Publish pay bands
  [2.2] Review bonuses
  [2.3] Raise the lowest grade
[3] Fair treatment
  [3.1] Name two contacts for complaints`,
};

/** Cards of a page without headings of their own for objectives: bold words and paragraphs. */
const cards: Plan = {
  file: 'cards.html',
  content: `<!DOCTYPE html><html lang="en"><head><title>Corporate plan</title></head><body>
<header><a href="/">Skip to content</a></header>
<main><h1>Corporate plan 2026–2029</h1>
<p>This is how we will serve the district over the next four years.</p>
<section><h2>Priority one: Thriving places</h2><p>Our towns should be worth a visit.</p>
<div class="card"><h3>Objective 1.1</h3><p>Fill empty shops</p></div>
<div class="card"><h3>Objective 1.2</h3><p>Hold a market in each town</p></div></section>
<section><h2>Priority two: Strong communities</h2>
<div class="card"><h3>Objective 2.1</h3><p>Keep all halls open</p></div>
<div class="card"><h3>Objective 2.2</h3><p>Help people to help each other</p></div>
<div class="card"><h3>Objective 2.3</h3><p>Stand by those who flee</p></div></section>
<section><h2>Priority three: A council that is sound</h2>
<div class="card"><h3>Objective 3.1</h3><p>Balance the budget by 2028</p></div></section>
</main><footer><ul><li><a href="#">Accessibility</a></li><li><a href="#">Privacy</a></li></ul></footer></body></html>`,
  outline: `[1] Thriving places
  [1.1] Fill empty shops
  [1.2] Hold a market in each town
[2] Strong communities
  [2.1] Keep all halls open
  [2.2] Help people to help each other
  [2.3] Stand by those who flee
[3] A council that is sound
  [3.1] Balance the budget by 2028`,
};

/** Nested ordered lists with letters. */
const ordered: Plan = {
  file: 'ordered.html',
  content: `<html lang="en"><body><h1>National Cyber Strategy: Objectives</h1>
<p>The strategy rests on three objectives.</p>
<ol><li><strong>Defend networks</strong><ol type="a"><li>Patch within two weeks</li><li>Share signs of attack</li></ol></li>
<li><strong>Deter attackers</strong><ol type="a"><li>Name those who did it</li><li>Seize what they earned</li><li>Train prosecutors</li></ol></li>
<li><strong>Develop talent</strong><ol type="a"><li>Fund a thousand places at universities</li></ol></li></ol>
<h2>Definitions</h2><ol><li>Network means two or more computers.</li><li>Attack means any use against the owner's will.</li></ol></body></html>`,
  outline: `[1] Defend networks
  [a] Patch within two weeks
  [b] Share signs of attack
[2] Deter attackers
  [a] Name those who did it
  [b] Seize what they earned
  [c] Train prosecutors
[3] Develop talent
  [a] Fund a thousand places at universities`,
};

/** A document of Word without styles: bold paragraphs, and numbers that were typed. */
const typed: Plan = {
  file: 'typed.docx',
  content: () => {
    const bold = (text: string): string => paragraph(run(text, '<w:b/>'));
    return docxOf({
      body: [
        bold('STRATEGIC PLAN OF THE CHAMBER OF CRAFTS'), paragraph('Approved by the assembly on 3 June.'),
        bold('Introduction'), paragraph('Crafts feed half of the district. They lack hands and heirs.'),
        bold('Strategic line 1: Hands'), paragraph('Too few young people learn a craft.'),
        paragraph('1.1 Visit each school once a year'), paragraph('1.2 Pay for the first tools'), paragraph('1.3 Build a hostel for apprentices'),
        bold('Strategic line 2: Heirs'), paragraph('A third of the owners is above sixty.'),
        paragraph('2.1 Keep a list of firms that look for heirs'), paragraph('2.2 Advise both sides without charge'),
        bold('Strategic line 3: Markets'),
        paragraph('3.1 Found a common shop on the web'), paragraph('3.2 Bid together for public works'),
        bold('Monitoring'), paragraph('The board reports each June.'),
      ].join(''),
    });
  },
  outline: `[1] Hands
  [1.1] Visit each school once a year
  [1.2] Pay for the first tools
  [1.3] Build a hostel for apprentices
[2] Heirs
  [2.1] Keep a list of firms that look for heirs
  [2.2] Advise both sides without charge
[3] Markets
  [3.1] Found a common shop on the web
  [3.2] Bid together for public works`,
};

/** Lists of Word on three levels, numbered automatically with a letter below a number. */
const levels: Plan = {
  file: 'levels.docx',
  content: () =>
    docxOf({
      numbering: abstractList(1, [['decimal', '%1.'], ['lowerLetter', '%2)'], ['lowerRoman', '%3.']]) + list(1, 1),
      body: [
        paragraph('Action Plan against Loneliness', styled('Heading1')),
        paragraph('The plan has two aims. Each has its objectives, and each of those its measures.'),
        ...([[0, 'Bring people together'], [1, 'Give them places'], [2, 'Benches that face each other'], [2, 'Tables in front of libraries'], [1, 'Give them reasons'], [2, 'Repair days'], [0, 'Notice who is missing'], [1, 'Ask'], [2, 'Letters to all who turn seventy-five'], [1, 'Visit'], [2, 'Postmen who ring'], [2, 'Students who read aloud']] as const).map(([level, text]) => paragraph(text, listed(1, level))),
        paragraph('Costs', styled('Heading1')),
        paragraph('The plan costs 200,000 a year.'),
      ].join(''),
    }),
  outline: `[1] Bring people together
  [a] Give them places
    [i] Benches that face each other
    [ii] Tables in front of libraries
  [b] Give them reasons
    [i] Repair days
[2] Notice who is missing
  [a] Ask
    [i] Letters to all who turn seventy-five
  [b] Visit
    [i] Postmen who ring
    [ii] Students who read aloud`,
};

/** A brochure: two columns, goals in colour-like large letters, numbered objectives that wrap. */
const brochure: Plan = {
  file: 'brochure.pdf',
  content: () => {
    const block = (x: number, y: number, goal: string, objectives: string[][]): Printed[] => {
      let at = y + 24;
      return [
        { text: goal, x, y, size: 14, bold: true },
        ...objectives.flatMap((lines) => {
          const top = at;
          at += lines.length * 13 + 6;
          return column(lines, x, top, { size: 10, leading: 13 });
        }),
      ];
    };
    return Promise.resolve(
      pdfOf([
        [
          { text: 'Strategic Goals 2030', x: 60, y: 70, size: 24, bold: true },
          { text: 'National Archives', x: 60, y: 95, size: 12 },
          ...block(60, 140, 'Goal 1: Make access happen', [['1.1 By 2027, 80 percent of all', 'records can be searched online'], ['1.2 Reading rooms open on', 'Saturdays'], ['1.3 Every letter is answered', 'within ten days']]),
          ...block(320, 140, 'Goal 2: Connect with people', [['2.1 Classes of all schools visit', 'once'], ['2.2 Volunteers describe a', 'million pictures']]),
          ...block(60, 400, 'Goal 3: Take care of records', [['3.1 All films are cooled by', '2028'], ['3.2 No record waits for', 'conservation for longer than', 'three years']]),
          ...block(320, 400, 'Goal 4: Build our future', [['4.1 Staff can learn one day in', 'each month'], ['4.2 Leaders come from all parts', 'of the country']]),
        ],
      ]),
    );
  },
  outline: `[1] Make access happen
  [1.1] By 2027, 80 percent of all records can be searched online
  [1.2] Reading rooms open on Saturdays
  [1.3] Every letter is answered within ten days
[2] Connect with people
  [2.1] Classes of all schools visit once
  [2.2] Volunteers describe a million pictures
[3] Take care of records
  [3.1] All films are cooled by 2028
  [3.2] No record waits for conservation for longer than three years
[4] Build our future
  [4.1] Staff can learn one day in each month
  [4.2] Leaders come from all parts of the country`,
};

/** A column that says the level of each row, codes with dots. */
const levelColumn: Plan = {
  file: 'levelColumn.csv',
  content: `"Level","Number","Text (EN)","Text (FR)","Lead department"
"Outcome","1","People trust online services","Les gens font confiance","Interior"
"Output","1.1","One login","Un identifiant","Interior"
"Activity","1.1.1","Write the law","Rédiger la loi","Justice"
"Activity","1.1.2","Choose a supplier","Choisir un fournisseur","Interior"
"Output","1.2","Plain language","Langage clair","Chancellery"
"Activity","1.2.1","Rewrite 500 pages","Réécrire 500 pages","Chancellery"
"Outcome","2","Firms save time","Les entreprises gagnent du temps","Economy"
"Output","2.1","Tell us once","Dites-le nous une fois","Economy"
"Activity","2.1.1","Link the registers","Relier les registres","Statistics"
`,
  outline: `[1] People trust online services
  [1.1] One login
    [1.1.1] Write the law
    [1.1.2] Choose a supplier
  [1.2] Plain language
    [1.2.1] Rewrite 500 pages
[2] Firms save time
  [2.1] Tell us once
    [2.1.1] Link the registers`,
};

/** A workbook with a cover, a sheet of the plan and one of lists. */
const sheets: Plan = {
  file: 'sheets.xlsx',
  content: () => {
    const texts = (rows: string[][]) => rows.map((cells) => cells.map((value) => ({ value, type: String })));
    return writeExcelFile([
      { sheet: 'Read me', data: texts([['Plan of the University Hospital'], ['Version of May'], ['Questions to the planning office']]) },
      {
        sheet: 'Plan',
        data: texts([
          ['Goal No.', 'Strategic Goal', 'Obj. No.', 'Objective', 'Responsible', 'Due'],
          ['1', 'Patients first', '1.1', 'Letters on the day of leaving', 'Dr Ahn', '2026'],
          ['1', 'Patients first', '1.2', 'Quiet wards at night', 'Dr Boer', '2026'],
          ['2', 'Research that heals', '2.1', 'One biobank', 'Dr Cole', '2027'],
          ['2', 'Research that heals', '2.2', 'A fund for first studies', 'Dr Cole', '2028'],
          ['3', 'People who stay', '3.1', 'Rosters six weeks ahead', 'Ms Diaz', '2026'],
        ]),
      },
    ]).toBuffer();
  },
  outline: `[1] Patients first
  [1.1] Letters on the day of leaving
  [1.2] Quiet wards at night
[2] Research that heals
  [2.1] One biobank
  [2.2] A fund for first studies
[3] People who stay
  [3.1] Rosters six weeks ahead`,
};

/** A crosswalk of two frameworks: the controls of one, with those of the other beside. */
const mapped: Plan = {
  file: 'mapped.csv',
  content: `Control Family,Control Identifier,Control Name,Control Text,Mapped to ISO 27002
Backup,BK-01,Daily Copies,Copies are made every day.,8.13
Backup,BK-02,Offline Copies,One copy is kept offline.,8.13
Backup,BK-03,Restore Tests,Restoring is tested twice a year.,8.14
Logging,LG-01,Central Log,All systems send their log to one place.,8.15
Logging,LG-02,Clock,All clocks agree.,8.17
Vendors,VN-01,Contracts,Contracts name duties of security.,5.20
`,
  outline: `Backup
  [BK-01] Daily Copies
  [BK-02] Offline Copies
  [BK-03] Restore Tests
Logging
  [LG-01] Central Log
  [LG-02] Clock
Vendors
  [VN-01] Contracts`,
};

/** JSON in which the names of members are codes. */
const keyed: Plan = {
  file: 'keyed.json',
  content: JSON.stringify({
    title: 'Soil Strategy',
    publisher: 'Ministry of Land',
    goals: {
      G1: { title: 'Soil that lives', objectives: { 'G1.1': { title: 'Less tillage' }, 'G1.2': { title: 'More hedges' } } },
      G2: { title: 'Soil that stays', objectives: { 'G2.1': { title: 'Terraces' }, 'G2.2': { title: 'Cover in winter' }, 'G2.3': { title: 'No more sealing' } } },
    },
  }),
  outline: `[G1] Soil that lives
  [G1.1] Less tillage
  [G1.2] More hedges
[G2] Soil that stays
  [G2.1] Terraces
  [G2.2] Cover in winter
  [G2.3] No more sealing`,
};

/** JSON of nodes with children all the way down, as catalogues are. */
const children: Plan = {
  file: 'children.json',
  content: JSON.stringify({
    catalog: {
      metadata: { title: 'Cloud Rules', version: '2' },
      groups: [
        { id: 'lo', class: 'family', title: 'Location', controls: [{ id: 'lo-1', title: 'Data stays', parts: [{ name: 'statement', prose: 'Data stays in the country.' }] }, { id: 'lo-2', title: 'Staff stay', parts: [{ name: 'statement', prose: 'Staff with access live here.' }] }] },
        { id: 'ex', class: 'family', title: 'Exit', controls: [{ id: 'ex-1', title: 'Export', parts: [{ name: 'statement', prose: 'All can be exported.' }], controls: [{ id: 'ex-1.1', title: 'Open Formats', parts: [{ name: 'statement', prose: 'In open formats.' }] }] }] },
      ],
    },
  }),
  outline: `[lo] Location
  [lo-1] Data stays
  [lo-2] Staff stay
[ex] Exit
  [ex-1] Export
    [ex-1.1] Open Formats`,
};

export const mixed = [flat, tableEach, cards, ordered, typed, levels, brochure, levelColumn, sheets, mapped, keyed, children];

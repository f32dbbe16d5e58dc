import { abstractList, docxOf, list, listed, paragraph, styled } from '../../../../support/files/docx.ts';
import type { Plan } from './plan.ts';

const heading = (level: number, text: string): string => paragraph(text, styled(`Heading${level}`));
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** Styles of headings alone: priorities and what is meant by them, between an introduction and an annex. */
const styles: Plan = {
  file: 'styles.docx',
  content: () =>
    docxOf({
      body: [
        heading(1, 'Introduction'), paragraph('The archive turns two hundred. This strategy says what it will be at two hundred and ten.'),
        heading(1, 'Strategic priorities'),
        heading(2, 'Bring in what is made today'), paragraph('Most of what offices write is never printed.'),
        heading(3, 'Take over files while they are young'), heading(3, 'Advise offices before they buy'),
        heading(2, 'Open what is kept'), paragraph('Half of the holdings are described on paper alone.'),
        heading(3, 'Describe everything in one catalogue'), heading(3, 'Digitise on demand'), heading(3, 'Shorten closed periods'),
        heading(2, 'Keep it for good'),
        heading(3, 'Build a second store'), heading(3, 'Check one file in a thousand each year'),
        heading(1, 'Annex'), paragraph('The strategy was drawn up by a group of nine.'),
      ].join(''),
    }),
  outline: `Bring in what is made today
  Take over files while they are young
  Advise offices before they buy
Open what is kept
  Describe everything in one catalogue
  Digitise on demand
  Shorten closed periods
Keep it for good
  Build a second store
  Check one file in a thousand each year`,
};

/** Automatic numbers with words, objectives below, a table of indicators after each goal. */
const automatic: Plan = {
  file: 'automatic.docx',
  content: () => {
    const goal = (text: string): string => paragraph(text, styled('Heading1') + listed(1, 0));
    const objective = (text: string): string => paragraph(text, styled('Heading2') + listed(1, 1));
    const indicators = (...rows: [string, string, string][]): string => `<w:tbl>${[['Indicator', 'Baseline', 'Target'] as const, ...rows].map((cells) => row(...cells.map((text) => cell(text)))).join('')}</w:tbl>`;
    return docxOf({
      numbering: abstractList(1, [['decimal', 'Goal %1:'], ['decimal', '%1.%2']]) + list(1, 1),
      body: [
        paragraph('National Plan for Rivers', '<w:jc w:val="center"/>'),
        paragraph('Rivers carry what we give them. The plan has three goals.'),
        goal('Clean water'), paragraph('Two rivers in five are in a bad state.'),
        objective('Treat the waste water of all towns'), objective('Keep a strip of grass along each field'),
        indicators(['Rivers in a good state', '60 %', '90 %'], ['Towns with treatment', '81', '140']),
        goal('Room for floods'), objective('Move dykes back'), objective('Buy land that floods'), objective('Warn within the hour'),
        indicators(['Hectares of flood plain', '900', '4,000']),
        goal('Fish that travel'), objective('Build ladders at forty weirs'), objective('Take down weirs without use'),
        indicators(['Weirs that fish can pass', '12', '70']),
      ].join(''),
    });
  },
  outline: `[1] Clean water
  [1.1] Treat the waste water of all towns
  [1.2] Keep a strip of grass along each field
[2] Room for floods
  [2.1] Move dykes back
  [2.2] Buy land that floods
  [2.3] Warn within the hour
[3] Fish that travel
  [3.1] Build ladders at forty weirs
  [3.2] Take down weirs without use`,
};

/** A plan that is one table with merged cells. */
const merged: Plan = {
  file: 'merged.docx',
  content: () => {
    const first = '<w:vMerge w:val="restart"/>';
    const on = '<w:vMerge/>';
    return docxOf({
      body: [
        heading(1, 'Plan d’action pour la lecture'),
        paragraph('Le plan est suivi par un comité.'),
        '<w:tbl>',
        row(cell('Axe'), cell('Objectif'), cell('Pilote'), cell('Échéance')),
        row(cell('Axe A. Donner envie de lire', first), cell('A1. Offrir un livre à chaque naissance'), cell('Maternités'), cell('2026')),
        row(cell('', on), cell('A2. Lire à voix haute dans les crèches'), cell('Ville'), cell('2026')),
        row(cell('', on), cell('A3. Organiser un festival'), cell('Ville'), cell('2027')),
        row(cell('Axe B. Lever les obstacles', first), cell('B1. Supprimer les droits d’inscription'), cell('Ville'), cell('2026')),
        row(cell('', on), cell('B2. Livrer à domicile'), cell('Associations'), cell('2028')),
        '</w:tbl>',
      ].join(''),
    });
  },
  outline: `[A] Donner envie de lire
  [A1] Offrir un livre à chaque naissance
  [A2] Lire à voix haute dans les crèches
  [A3] Organiser un festival
[B] Lever les obstacles
  [B1] Supprimer les droits d’inscription
  [B2] Livrer à domicile`,
};

/** Bullets of Word below headings that carry their number as text. */
const bullets: Plan = {
  file: 'bullets.docx',
  content: () => {
    const bullet = (text: string): string => paragraph(text, listed(1, 0));
    return docxOf({
      numbering: abstractList(1, [['bullet', '·']]) + list(1, 1),
      body: [
        heading(1, 'Strategy for Older People'),
        heading(2, 'Foreword'), paragraph('We are growing older, and that is good news.'),
        bullet('More people live to be ninety'), bullet('Fewer of them live alone than ten years ago'),
        heading(2, 'Outcome 1 – Living where one wants'), paragraph('Most want to stay in their own home.'),
        paragraph('We will:'), bullet('adapt ten thousand homes'), bullet('let neighbours be paid for care'),
        heading(2, 'Outcome 2 – Being part of things'), paragraph('We will:'),
        bullet('run buses to concerts'), bullet('open schools as meeting places in the evening'), bullet('write letters in large print'),
        heading(2, 'Outcome 3 – Being well'), paragraph('We will:'),
        bullet('visit everyone above eighty once a year'), bullet('teach balance'),
        heading(2, 'Glossary'), paragraph('Care: help of any kind.'),
      ].join(''),
    });
  },
  outline: `[1] Living where one wants
  adapt ten thousand homes
  let neighbours be paid for care
[2] Being part of things
  run buses to concerts
  open schools as meeting places in the evening
  write letters in large print
[3] Being well
  visit everyone above eighty once a year
  teach balance`,
};

export const word = [styles, automatic, merged, bullets];

import writeExcelFile from 'write-excel-file/node';
import { abstractList, docxOf, list, listed, paragraph, styled } from '../../../../support/files/docx.ts';
import { column, pdfOf, type Printed } from '../../../../support/files/pdf.ts';
import type { Plan } from './plan.ts';

const text = (rows: string[][]): { value: string; type: StringConstructor }[][] => rows.map((cells) => cells.map((value) => ({ value, type: String })));

/** A catalogue of controls: families, controls with parts, discussion, related controls and enhancements. */
const catalogue: Plan = {
  file: 'catalogue.txt',
  content: `CATALOG OF SECURITY CONTROLS FOR PUBLIC BODIES
Revision 3

CHAPTER ONE
INTRODUCTION

1.1 PURPOSE AND APPLICABILITY

The catalog is used by all public bodies. It is not a checklist.

CHAPTER TWO
THE FUNDAMENTALS

2.1 STRUCTURE

Each control has an identifier, a text and a discussion.

CHAPTER THREE
THE CONTROLS

3.1 ACCESS CONTROL

AC-1 POLICY AND PROCEDURES

Control:
a. Develop an access control policy;
b. Designate an official to manage it; and
c. Review it yearly.

Discussion: Policies contribute to assurance. They may be included in general policies.

Related Controls: PM-9, PS-8, SI-12.

AC-2 ACCOUNT MANAGEMENT

Control:
a. Define the types of accounts allowed;
b. Assign managers of accounts.

Discussion: Types of accounts include individual, shared and guest accounts.

Related Controls: AC-3, AC-5.

AC-3 ACCESS ENFORCEMENT

Control: Enforce approved authorizations.

Discussion: Access is enforced at the level of systems and of applications.

Related Controls: AC-2, AC-4.

3.2 AWARENESS AND TRAINING

AT-1 POLICY AND PROCEDURES

Control:
a. Develop a training policy.

Discussion: None.

AT-2 LITERACY TRAINING

Control: Provide training to all users.

Discussion: Training covers phishing.

Related Controls: AC-3.

3.3 AUDIT AND ACCOUNTABILITY

AU-1 POLICY AND PROCEDURES

Control:
a. Develop an audit policy.

AU-2 EVENT LOGGING

Control: Identify the events that are logged.

Discussion: Events are significant occurrences.

AU-3 CONTENT OF AUDIT RECORDS

Control: Ensure that records say what happened.
`,
  outline: `ACCESS CONTROL
  [AC-1] POLICY AND PROCEDURES
  [AC-2] ACCOUNT MANAGEMENT
  [AC-3] ACCESS ENFORCEMENT
AWARENESS AND TRAINING
  [AT-1] POLICY AND PROCEDURES
  [AT-2] LITERACY TRAINING
AUDIT AND ACCOUNTABILITY
  [AU-1] POLICY AND PROCEDURES
  [AU-2] EVENT LOGGING
  [AU-3] CONTENT OF AUDIT RECORDS`,
};

/** The same kind of catalogue as a table with long texts. */
const controlTable: Plan = {
  file: 'controlTable.csv',
  content: `Control Identifier,Control (or Control Enhancement) Name,Control Text,Discussion,Related Controls
BK-1,Backup Policy,"a. Write a policy; and
b. Review it yearly.",Policies are read by those who need them.,"PM-1, CP-9"
BK-2,Backup Schedule,Back up systems daily.,The schedule depends on how much may be lost.,BK-1
BK-2(1),Backup Schedule | Automated,Start backups automatically.,,BK-2
BK-2(2),Backup Schedule | Offline Copies,Keep a copy offline.,Copies that are connected are encrypted too.,BK-2
BK-3,Restoration Tests,Restore a system each quarter.,A backup that was never restored is none.,"BK-1, CP-4"
`,
  outline: `[BK-1] Backup Policy
[BK-2] Backup Schedule
  [BK-2(1)] Backup Schedule | Automated
  [BK-2(2)] Backup Schedule | Offline Copies
[BK-3] Restoration Tests`,
};

/** Which objective serves which Sustainable Development Goal. */
const alignment: Plan = {
  file: 'alignment.csv',
  content: `SDG alignment of the Corporate Strategy 2026-2030,,,,,
Prepared by the Planning Office,,,,,
,,,,,
Strategic Pillar,Strategic Objective,SDG Goal,SDG Target,Degree of alignment,Comments
1. Prosperous economy,1.1 Raise productivity of farms,2,2.3,High,Smallholders first
,1.2 Create decent jobs,8,8.5,High,
,1.3 Diversify exports,8,8.2,Medium,"See trade policy"
2. Inclusive society,2.1 Lower maternal deaths,3,3.1,High,
,2.2 Close the gender gap in schools,4,4.5,High,
3. Green transition,3.1 Double solar power,7,7.2,High,
,3.2 Stop deforestation,15,15.2,Low,Under review
Total,7 objectives,,,,
`,
  outline: `[1] Prosperous economy
  [1.1] Raise productivity of farms
  [1.2] Create decent jobs
  [1.3] Diversify exports
[2] Inclusive society
  [2.1] Lower maternal deaths
  [2.2] Close the gender gap in schools
[3] Green transition
  [3.1] Double solar power
  [3.2] Stop deforestation`,
};

/** Head over two rows, grouped columns, sums below each programme. */
const budget: Plan = {
  file: 'budget.csv',
  content: `Plan de Acción Municipal 2026;;;;;;;
Área de Planificación;;;;;;;
Eje;Objetivo;Acción;Responsable;Presupuesto (miles);;;Indicador
;;;;2026;2027;2028;
Ciudad verde;Más sombra;Plantar mil árboles;Parques;100;120;80;Árboles
Ciudad verde;Más sombra;Instalar toldos en plazas;Obras;40;;;Toldos
Ciudad verde;Menos residuos;Recoger orgánico puerta a puerta;Limpieza;300;320;330;Toneladas
Subtotal Ciudad verde;;;;440;440;410;
Ciudad segura;Calles tranquilas;Pintar pasos de peatones;Tráfico;20;20;20;Pasos
Ciudad segura;Calles tranquilas;Formar a mediadores;Policía;15;15;15;Mediadores
Ciudad segura;Hogares seguros;Regalar detectores de humo;Bomberos;10;10;;Detectores
Subtotal Ciudad segura;;;;45;45;35;
TOTAL;;;;485;485;445;
`,
  outline: `Ciudad verde
  Más sombra
    Plantar mil árboles
    Instalar toldos en plazas
  Menos residuos
    Recoger orgánico puerta a puerta
Ciudad segura
  Calles tranquilas
    Pintar pasos de peatones
    Formar a mediadores
  Hogares seguros
    Regalar detectores de humo`,
};

/** Sheets: a cover with remarks, the plan, lists to choose from that are hidden. */
const sheets: Plan = {
  file: 'sheets.xlsx',
  content: () =>
    writeExcelFile([
      { sheet: 'Read me', data: text([['Action plan tracker'], ['Version 4, updated monthly'], [''], ['Fill in the columns in yellow.'], ['Questions: planning office']]) },
      {
        sheet: 'Action plan',
        data: text([
          ['Strategic Action Plan Tracker', '', '', '', '', ''],
          ['', '', '', '', '', ''],
          ['Goal #', 'Goal', 'Action #', 'Action', 'Owner', 'Status'],
          ['1', 'Reliable transport', '1.1', 'Publish timetables as open data', 'Transit', 'On track'],
          ['1', 'Reliable transport', '1.2', 'Renew 40 trams', 'Transit', 'Delayed'],
          ['2', 'Homes people can afford', '2.1', 'Build 500 flats on city land', 'Housing', 'On track'],
          ['2', 'Homes people can afford', '2.2', 'Register vacant homes', 'Housing', 'Complete'],
          ['2', 'Homes people can afford', '2.3', 'Cap short lets', 'Law', 'Not started'],
          ['3', 'Clean air', '3.1', 'Electrify the fleet', 'Works', 'On track'],
        ]),
      },
      { sheet: 'Lists', data: text([['Status', 'Owner'], ['On track', 'Transit'], ['Delayed', 'Housing'], ['Complete', 'Law'], ['Not started', 'Works']]) },
    ]).toBuffer(),
  outline: `[1] Reliable transport
  [1.1] Publish timetables as open data
  [1.2] Renew 40 trams
[2] Homes people can afford
  [2.1] Build 500 flats on city land
  [2.2] Register vacant homes
  [2.3] Cap short lets
[3] Clean air
  [3.1] Electrify the fleet`,
};

/** What an interface returns: wrapped in data and attributes, with children under several names. */
const attributes: Plan = {
  file: 'attributes.json',
  content: JSON.stringify({
    jsonapi: { version: '1.0' },
    meta: { total: 2, generated: '2026-01-05T10:00:00Z' },
    links: { self: '/plans/7' },
    data: {
      type: 'plan', id: '7',
      attributes: {
        heading: 'National Youth Plan', year: 2026, contact: { name: 'Youth Office', email: 'y@example.org' },
        pillars: [
          { id: 'a1', order: 1, heading: 'Learning', summary: 'Young people learn what they need.', priorities: [
            { id: 'b1', order: 1, heading: 'Keep pupils in school', actions: [{ id: 'c1', heading: 'Pay for meals', owner: { name: 'Schools' } }, { id: 'c2', heading: 'Send mentors', owner: { name: 'Youth' } }] },
            { id: 'b2', order: 2, heading: 'Open trades to girls', actions: [{ id: 'c3', heading: 'Hold days in workshops', owner: { name: 'Chambers' } }] },
          ] },
          { id: 'a2', order: 2, heading: 'Having a say', summary: 'Nothing about them without them.', priorities: [
            { id: 'b3', order: 1, heading: 'Vote at sixteen', actions: [{ id: 'c4', heading: 'Change the law', owner: { name: 'Interior' } }, { id: 'c5', heading: 'Teach how to vote', owner: { name: 'Schools' } }] },
          ] },
        ],
      },
    },
  }),
  outline: `Learning
  Keep pupils in school
    Pay for meals
    Send mentors
  Open trades to girls
    Hold days in workshops
Having a say
  Vote at sixteen
    Change the law
    Teach how to vote`,
};

/** Flat records with the code of their parent, in Spanish, as an interface of open data has them. */
const ejes: Plan = {
  file: 'ejes.json',
  content: JSON.stringify({
    success: true,
    result: {
      resource_id: 'x1',
      fields: [{ id: 'codigo', type: 'text' }, { id: 'descripcion', type: 'text' }],
      records: [
        { _id: 1, nivel: 'Eje', codigo: '1', codigo_padre: null, descripcion: 'Igualdad de oportunidades' },
        { _id: 2, nivel: 'Objetivo', codigo: '1.1', codigo_padre: '1', descripcion: 'Reducir la pobreza infantil' },
        { _id: 3, nivel: 'Objetivo', codigo: '1.2', codigo_padre: '1', descripcion: 'Garantizar el cuidado' },
        { _id: 4, nivel: 'Eje', codigo: '2', codigo_padre: null, descripcion: 'Territorio sostenible' },
        { _id: 5, nivel: 'Objetivo', codigo: '2.1', codigo_padre: '2', descripcion: 'Recuperar las cuencas' },
        { _id: 6, nivel: 'Acción', codigo: '2.1.1', codigo_padre: '2.1', descripcion: 'Reforestar las riberas' },
      ],
    },
  }),
  outline: `[1] Igualdad de oportunidades
  [1.1] Reducir la pobreza infantil
  [1.2] Garantizar el cuidado
[2] Territorio sostenible
  [2.1] Recuperar las cuencas
    [2.1.1] Reforestar las riberas`,
};

const heading = (level: number, content: string): string => paragraph(content, styled(`Heading${level}`));

/** Dutch, Word: headings numbered by the style through all chapters, ambitions in one chapter, bullets below. */
const koers: Plan = {
  file: 'koers.docx',
  content: () => {
    const chapter = (content: string): string => paragraph(content, styled('Heading1') + listed(2, 0));
    const section = (content: string): string => paragraph(content, styled('Heading2') + listed(2, 1));
    const bullet = (content: string): string => paragraph(content, listed(3, 0));
    return docxOf({
      core: '<dc:title>Koersplan 2026-2030</dc:title>',
      numbering: abstractList(1, [['decimal', '%1'], ['decimal', '%1.%2']]) + abstractList(2, [['bullet', '•']]) + list(2, 1) + list(3, 2),
      body: [
        paragraph('Koersplan 2026-2030', styled('Title')), paragraph('Waterschap Noord'),
        chapter('Voorwoord'), paragraph('Het water stijgt, en de grond daalt. Dat vraagt om keuzes.'),
        chapter('Wie wij zijn'), section('Onze taken'), bullet('veilige dijken'), bullet('schoon water'), section('Onze waarden'), bullet('nuchter'), bullet('samen'),
        chapter('Onze ambities'),
        section('Ambitie 1: Klaar voor extreem weer'), paragraph('Buien worden heviger.'), paragraph('Doelstellingen:'), bullet('In 2030 zijn alle dijken getoetst'), bullet('Elke wijk heeft ruimte voor water'),
        section('Ambitie 2: Water is overal schoon'), paragraph('Doelstellingen:'), bullet('Medicijnresten worden gezuiverd'), bullet('Boeren houden mest op het land'), bullet('Overstorten verdwijnen'),
        section('Ambitie 3: Wij werken zonder uitstoot'), paragraph('Doelstellingen:'), bullet('Gemalen draaien op zon en wind'), bullet('Slib wordt grondstof'),
        chapter('Organisatie en financiën'), section('Sturing'), paragraph('Het bestuur:'), bullet('stelt de begroting vast'), bullet('bespreekt de voortgang'), section('Begroting'), paragraph('De kosten bedragen 300 miljoen.'),
        chapter('Bijlage: begrippen'), paragraph('Overstort: plek waar het riool overloopt.'),
      ].join(''),
    });
  },
  outline: `[1] Klaar voor extreem weer
  In 2030 zijn alle dijken getoetst
  Elke wijk heeft ruimte voor water
[2] Water is overal schoon
  Medicijnresten worden gezuiverd
  Boeren houden mest op het land
  Overstorten verdwijnen
[3] Wij werken zonder uitstoot
  Gemalen draaien op zon en wind
  Slib wordt grondstof`,
};

/** Word: numbered headings below a chapter, lists of actions numbered by themselves, a box as a table of one cell, tables of indicators. */
const health: Plan = {
  file: 'health.docx',
  content: () => {
    const step = (id: number, content: string): string => paragraph(content, listed(id, 0));
    const box = (content: string): string => `<w:tbl><w:tr><w:tc>${paragraph('Case study', '')}${paragraph(content)}</w:tc></w:tr></w:tbl>`;
    return docxOf({
      numbering: abstractList(1, [['decimal', '%1.']]) + [1, 2, 3, 4, 5].map((id) => list(id, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')).join(''),
      body: [
        heading(1, 'Mental Health Strategy 2026–2031'), heading(1, 'Foreword'), paragraph('One in four of us will need help at some time.'),
        heading(1, 'Executive summary'), paragraph('The strategy has three strategic directions, each with actions.'),
        heading(1, 'How we developed the strategy'), paragraph('We did the following:'), step(1, 'We read the evidence'), step(1, 'We talked with people who have lived experience'), step(1, 'We costed the options'),
        heading(1, 'Strategic direction 1: Help early'), paragraph('Half of all disorders begin before the age of fourteen.'), heading(2, 'Actions'),
        step(2, 'Place a counsellor in each secondary school'), step(2, 'Open walk-in centres in six towns'), box('In Lowfield, a bus visits villages on Tuesdays.'),
        heading(1, 'Strategic direction 2: Help close to home'), heading(2, 'Actions'),
        step(3, 'Form teams that visit at home'), step(3, 'Replace wards with small houses'), step(3, 'Pay peers for their work'),
        heading(1, 'Strategic direction 3: Rights and respect'), heading(2, 'Actions'),
        step(4, 'End seclusion'), step(4, 'Reform the law of guardianship'),
        heading(1, 'Making it happen'), paragraph('The implementation group will:'), step(5, 'meet every quarter'), step(5, 'publish a dashboard'),
        heading(1, 'Appendix 1: Terms used'), paragraph('Peer: a person with experience of their own.'),
      ].join(''),
    });
  },
  outline: `[1] Help early
  [1] Place a counsellor in each secondary school
  [2] Open walk-in centres in six towns
[2] Help close to home
  [1] Form teams that visit at home
  [2] Replace wards with small houses
  [3] Pay peers for their work
[3] Rights and respect
  [1] End seclusion
  [2] Reform the law of guardianship`,
};

interface Line { look: 'h1' | 'h2' | 'h3' | 'p' | 'li'; lines: string[] }
const looks = { h1: { size: 20, bold: true, tag: 'H1' }, h2: { size: 14, bold: true, tag: 'H2' }, h3: { size: 11.5, bold: true, tag: 'H3' }, p: { size: 10, bold: false, tag: 'P' }, li: { size: 10, bold: false, tag: 'LI' } };

/** Lines down a column at x; with tags if they are wanted. */
function down(x: number, from: number, tagged: boolean, parts: Line[]): Printed[] {
  let y = from;
  return parts.flatMap(({ look, lines }) => {
    const { tag, ...printed } = looks[look];
    const leading = printed.size * 1.25;
    const top = y + (look === 'li' ? 3 : 9);
    y = top + lines.length * leading;
    const marked = look === 'li' ? [{ text: '•', x, y: top, size: printed.size, ...(tagged ? { tag } : {}) }] : [];
    return [...marked, ...column(lines, look === 'li' ? x + 12 : x, top, { ...printed, leading, ...(tagged ? { tag } : {}) })];
  });
}
const h1 = (...lines: string[]): Line => ({ look: 'h1', lines });
const h2 = (...lines: string[]): Line => ({ look: 'h2', lines });
const h3 = (...lines: string[]): Line => ({ look: 'h3', lines });
const p = (...lines: string[]): Line => ({ look: 'p', lines });
const li = (...lines: string[]): Line => ({ look: 'li', lines });
const foot = (page: number): Printed[] => [{ text: `Library Service Plan 2026-2030  |  ${page}`, x: 240, y: 815, size: 8 }];

/** Two columns on each page, goals over the left one, bullets in both. */
const library: Plan = {
  file: 'library.pdf',
  content: () =>
    Promise.resolve(
      pdfOf([
        [...down(50, 120, false, [h1('Library Service Plan'), h2('2026-2030'), p('County Council')])],
        [
          ...down(50, 60, false, [h2('Introduction'), p('Libraries lend more than books. Last year', 'nearly a million people came through our', 'doors, and half of them borrowed nothing.', 'They read the papers, met others, or kept', 'warm. This plan takes them seriously.'), h2('Where we are'), p('We run 24 branches and two vans. The', 'number of staff has fallen by a tenth.')]),
          ...down(310, 60, false, [h2('Our purpose'), p('We help people to read, learn and meet.', 'We do so for everyone, for free, close to', 'where they live.'), h2('Our approach'), p('The plan has three goals. Below each we', 'list what we will do.')]),
          ...foot(2),
        ],
        [
          ...down(50, 60, false, [h2('Goal 1: Every child reads'), p('A child that is read to knows a thousand', 'words more at school entry.'), h3('We will'), li('give a book to each newborn and', 'again at three'), li('hold story time in all branches'), li('lend to nurseries'), h2('Goal 2: Places to be'), p('Opening hours follow those who come.')]),
          ...down(310, 60, false, [h3('We will'), li('open on Sundays in five towns'), li('put a kitchen into new branches'), li('lend rooms to clubs in the evening', 'without a fee'), h2('Goal 3: Skills for life'), p('Help with forms is what is asked for most.'), h3('We will'), li('train staff to help with forms'), li('offer courses in two languages')]),
          ...foot(3),
        ],
        [...down(50, 60, false, [h2('Measuring progress'), p('We count visits and loans, and ask a', 'thousand people each year.')]), ...down(310, 60, false, [h2('Budget'), p('The plan costs 4.2 million a year.')]), ...foot(4)],
      ]),
    ),
  outline: `[1] Every child reads
  give a book to each newborn and again at three
  hold story time in all branches
  lend to nurseries
[2] Places to be
  open on Sundays in five towns
  put a kitchen into new branches
  lend rooms to clubs in the evening without a fee
[3] Skills for life
  train staff to help with forms
  offer courses in two languages`,
};

/** Tagged, French, one column: the headings are tagged, numbers belong to objectives and actions. */
const culture: Plan = {
  file: 'culture.pdf',
  content: () =>
    Promise.resolve(
      pdfOf(
        [
          down(60, 100, true, [h1('Plan stratégique de la culture'), p('Ville de Saint-Aubin, 2025-2030')]),
          down(60, 60, true, [h2('Table des matières'), p('Mot du maire ........ 3'), p('Orientation 1 ........ 4'), p('Orientation 2 ........ 5'), h2('Mot du maire'), p('La culture nous tient ensemble. Ce plan est le vôtre.')]),
          down(60, 60, true, [h2('Orientation 1 : La culture à portée de tous'), p('Un habitant sur trois ne franchit jamais la porte d’un théâtre.'), h3('Objectif 1.1 : Aller vers les quartiers'), li('Jouer dans les cours d’immeubles'), li('Prêter un bus aux associations'), h3('Objectif 1.2 : Lever le frein du prix'), li('Offrir un billet à chaque élève'), li('Fixer un tarif unique à cinq euros')]),
          down(60, 60, true, [h2('Orientation 2 : Des artistes qui vivent ici'), h3('Objectif 2.1 : Donner des lieux'), li('Ouvrir vingt ateliers dans la filature'), h3('Objectif 2.2 : Donner du temps'), li('Créer des bourses de deux ans'), li('Accueillir six résidences par an'), h2('Suivi et évaluation'), p('Un comité se réunit chaque printemps.'), li('il examine les chiffres'), li('il entend les habitants')]),
        ],
        { title: 'Plan stratégique de la culture', language: 'fr' },
      ),
    ),
  outline: `[1] La culture à portée de tous
  [1.1] Aller vers les quartiers
    Jouer dans les cours d’immeubles
    Prêter un bus aux associations
  [1.2] Lever le frein du prix
    Offrir un billet à chaque élève
    Fixer un tarif unique à cinq euros
[2] Des artistes qui vivent ici
  [2.1] Donner des lieux
    Ouvrir vingt ateliers dans la filature
  [2.2] Donner du temps
    Créer des bourses de deux ans
    Accueillir six résidences par an`,
};

export const holdings = [catalogue, controlTable, alignment, budget, sheets, attributes, ejes, koers, health, library, culture];

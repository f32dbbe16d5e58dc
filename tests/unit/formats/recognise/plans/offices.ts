import writeExcelFile from 'write-excel-file/node';
import { abstractList, docxOf, list, listed, paragraph, styled } from '../../../../support/files/docx.ts';
import { pdfOf, type Printed } from '../../../../support/files/pdf.ts';
import type { Plan } from './plan.ts';

const text = (rows: string[][]): { value: string; type: StringConstructor }[][] => rows.map((cells) => cells.map((value) => ({ value, type: String })));
const heading = (level: number, content: string): string => paragraph(content, styled(`Heading${level}`));
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(content)}</w:tc>`;
const tableOf = (rows: string[][]): string => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((content) => cell(content)).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A sheet for each pillar, whose name is the pillar, and one of indicators. */
const sheetEach: Plan = {
  file: 'sheetEach.xlsx',
  content: () => {
    const pillar = (name: string, rows: string[][]) => ({ sheet: name, data: text([['Objective', 'Action', 'Lead', 'When'], ...rows]) });
    return writeExcelFile([
      pillar('People', [['1.1 Recruit fairly', '1.1.1 Advertise every post', 'HR', '2026'], ['1.1 Recruit fairly', '1.1.2 Train panels', 'HR', '2026'], ['1.2 Keep people well', '1.2.1 Offer counselling', 'Health', '2027']]),
      pillar('Places', [['2.1 Use less space', '2.1.1 Close two buildings', 'Estates', '2028'], ['2.2 Heat cleanly', '2.2.1 Replace boilers', 'Estates', '2027'], ['2.2 Heat cleanly', '2.2.2 Insulate roofs', 'Estates', '2028']]),
      { sheet: 'Glossary', data: text([['Term', 'Definition'], ['Post', 'A job in the organisation'], ['Panel', 'Those who choose among candidates']]) },
    ]).toBuffer();
  },
  outline: `[1.1] Recruit fairly
  [1.1.1] Advertise every post
  [1.1.2] Train panels
[1.2] Keep people well
  [1.2.1] Offer counselling
[2.1] Use less space
  [2.1.1] Close two buildings
[2.2] Heat cleanly
  [2.2.1] Replace boilers
  [2.2.2] Insulate roofs`,
};

/** Objectives of a plan beside targets of the United Nations with codes and titles of both. */
const sdgTitles: Plan = {
  file: 'sdgTitles.xlsx',
  content: () =>
    writeExcelFile([
      {
        sheet: 'Alignment',
        data: text([
          ['National Development Plan – SDG mapping'],
          [],
          ['NDP code', 'NDP objective', 'SDG', 'SDG target', 'Justification'],
          ['NDP1', 'Feed every child at school', 'SDG 2', '2.1', 'Hunger'],
          ['NDP2', 'Bring water to each village', 'SDG 6', '6.1', 'Drinking water'],
          ['NDP3', 'Send girls to secondary school', 'SDG 4', '4.1', 'Schooling'],
          ['NDP4', 'Plant trees along rivers', 'SDG 15', '15.2', 'Forests'],
          ['NDP5', 'Light homes with the sun', 'SDG 7', '7.1', 'Access'],
        ]),
      },
    ]).toBuffer(),
  outline: `[NDP1] Feed every child at school
[NDP2] Bring water to each village
[NDP3] Send girls to secondary school
[NDP4] Plant trees along rivers
[NDP5] Light homes with the sun`,
};

/** Columns named Level 1 to Level 3, semicolons, quotes and a note at the end. */
const levelColumns: Plan = {
  file: 'levelColumns.csv',
  content: `"Taxonomy of services";;;
"Level 1";"Level 2";"Level 3";"Notes"
"1 Safety";"1.1 Fire";"1.1.1 Inspect hydrants";""
"1 Safety";"1.1 Fire";"1.1.2 Teach in schools";"yearly"
"1 Safety";"1.2 Flood";"1.2.1 Clear drains";""
"2 Health";"2.1 Clinics";"2.1.1 Open late";""
"2 Health";"2.1 Clinics";"2.1.2 Vaccinate";""
"2 Health";"2.2 Water";"2.2.1 Test wells";""
"Source: Office of Planning, 2026";;;
`,
  outline: `[1] Safety
  [1.1] Fire
    [1.1.1] Inspect hydrants
    [1.1.2] Teach in schools
  [1.2] Flood
    [1.2.1] Clear drains
[2] Health
  [2.1] Clinics
    [2.1.1] Open late
    [2.1.2] Vaccinate
  [2.2] Water
    [2.2.1] Test wells`,
};

/** French: one column for what each row is, codes with dots, texts. */
const typeColumn: Plan = {
  file: 'typeColumn.csv',
  content: `Type;N°;Intitulé;Service pilote;Budget
Axe;1;Une ville nature;;
Objectif;1.1;Végétaliser les rues;;
Action;1.1.1;Planter 500 arbres;Espaces verts;200 000 €
Action;1.1.2;Ouvrir les pieds de mur;Espaces verts;15 000 €
Objectif;1.2;Protéger l'eau;;
Action;1.2.1;Désimperméabiliser les parkings;Voirie;90 000 €
Axe;2;Une ville solidaire;;
Objectif;2.1;Loger chacun;;
Action;2.1.1;Encadrer les loyers;Habitat;-
Action;2.1.2;Réquisitionner les logements vides;Habitat;-
;;;TOTAL;305 000 €
`,
  outline: `[1] Une ville nature
  [1.1] Végétaliser les rues
    [1.1.1] Planter 500 arbres
    [1.1.2] Ouvrir les pieds de mur
  [1.2] Protéger l'eau
    [1.2.1] Désimperméabiliser les parkings
[2] Une ville solidaire
  [2.1] Loger chacun
    [2.1.1] Encadrer les loyers
    [2.1.2] Réquisitionner les logements vides`,
};

/** Pillars above axes above lines of plain text. */
const pilares: Plan = {
  file: 'pilares.json',
  content: JSON.stringify({
    plan: { nombre: 'Plan Nacional de Cultura', periodo: { inicio: 2026, fin: 2030 }, version: 3 },
    pilares: [
      { numero: 1, nombre: 'Derechos culturales', descripcion: 'Cultura para todas las personas.', ejes: [
        { numero: '1.1', nombre: 'Acceso', lineas: ['Bibliotecas en cada comuna', 'Entradas gratuitas los domingos'] },
        { numero: '1.2', nombre: 'Memoria', lineas: ['Archivos en línea'] },
      ] },
      { numero: 2, nombre: 'Economía creativa', descripcion: 'Vivir de la creación.', ejes: [
        { numero: '2.1', nombre: 'Trabajo digno', lineas: ['Seguro social para artistas', 'Contratos tipo', 'Fondo de garantía'] },
      ] },
    ],
    contacto: { correo: 'cultura@example.org' },
  }),
  outline: `[1] Derechos culturales
  [1.1] Acceso
    Bibliotecas en cada comuna
    Entradas gratuitas los domingos
  [1.2] Memoria
    Archivos en línea
[2] Economía creativa
  [2.1] Trabajo digno
    Seguro social para artistas
    Contratos tipo
    Fondo de garantía`,
};

/** Names of members are codes; texts alone at the bottom. */
const keyed: Plan = {
  file: 'keyed.json',
  content: JSON.stringify({
    version: '2.1',
    goals: {
      1: { title: 'No poverty', targets: { '1.1': 'End extreme poverty', '1.2': 'Halve poverty of all kinds' } },
      2: { title: 'Zero hunger', targets: { '2.1': 'End hunger', '2.2': 'End malnutrition', '2.3': 'Double incomes of small farms' } },
      3: { title: 'Good health', targets: { '3.1': 'Reduce maternal mortality' } },
    },
  }),
  outline: `[1] No poverty
  [1.1] End extreme poverty
  [1.2] Halve poverty of all kinds
[2] Zero hunger
  [2.1] End hunger
  [2.2] End malnutrition
  [2.3] Double incomes of small farms
[3] Good health
  [3.1] Reduce maternal mortality`,
};

/** Nodes in nodes under one name with label and props, beside lists of links and tags. */
const nodesIn: Plan = {
  file: 'nodesIn.json',
  content: JSON.stringify({
    id: 'root', label: 'Adaptation Strategy', tags: ['climate', 'water'],
    items: [
      { id: 'A', label: 'Water', tags: ['blue'], links: [{ href: '/a', rel: 'self' }], items: [{ id: 'A.1', label: 'Store rain', tags: [], links: [{ href: '/a1', rel: 'self' }], items: [{ id: 'A.1.a', label: 'Build cisterns', tags: [], links: [], items: [] }, { id: 'A.1.b', label: 'Unseal yards', tags: [], links: [], items: [] }] }, { id: 'A.2', label: 'Lose less', tags: [], links: [], items: [] }] },
      { id: 'B', label: 'Heat', tags: ['red'], links: [], items: [{ id: 'B.1', label: 'Shade streets', tags: [], links: [], items: [{ id: 'B.1.a', label: 'Plant limes', tags: [], links: [], items: [] }] }] },
    ],
  }),
  outline: `[A] Water
  [A.1] Store rain
    [A.1.a] Build cisterns
    [A.1.b] Unseal yards
  [A.2] Lose less
[B] Heat
  [B.1] Shade streets
    [B.1.a] Plant limes`,
};

/** Word: a table of actions below each goal, whose first column is the number. */
const tablesEach: Plan = {
  file: 'tablesEach.docx',
  content: () =>
    docxOf({
      body: [
        paragraph('Reconciliation Action Plan 2026–2028', styled('Title')),
        heading(1, 'Message from our CEO'), paragraph('We have listened, and we have much to learn.'),
        heading(1, 'Our business'), paragraph('We run 41 hospitals with 12,000 staff.'),
        heading(1, 'Relationships'), paragraph('Strong relationships are the basis of our work.'),
        tableOf([['Action', 'Deliverable', 'Timeline', 'Responsibility'], ['1. Establish partnerships with communities', 'Meet elders twice a year', 'June 2026', 'Director Care'], ['', 'Write guiding principles', 'July 2026', 'Director Care'], ['2. Celebrate Reconciliation Week', 'Hold an event at each hospital', 'May 2026', 'Director People']]),
        heading(1, 'Respect'), paragraph('We want to know whose land we work on.'),
        tableOf([['Action', 'Deliverable', 'Timeline', 'Responsibility'], ['3. Increase understanding of cultures', 'Train all leaders', 'December 2026', 'Director People'], ['', 'Review training yearly', 'December 2027', 'Director People']]),
        heading(1, 'Opportunities'),
        tableOf([['Action', 'Deliverable', 'Timeline', 'Responsibility'], ['4. Employ more Aboriginal staff', 'Set up a cadetship', 'March 2027', 'Director People'], ['5. Buy from Aboriginal firms', 'Join a supplier register', 'March 2026', 'Director Finance']]),
        heading(1, 'Contact details'), paragraph('Reconciliation Officer, phone 555 0200'),
      ].join(''),
    }),
  outline: `Relationships
  [1] Establish partnerships with communities
    Meet elders twice a year
    Write guiding principles
  [2] Celebrate Reconciliation Week
    Hold an event at each hospital
Respect
  [3] Increase understanding of cultures
    Train all leaders
    Review training yearly
Opportunities
  [4] Employ more Aboriginal staff
    Set up a cadetship
  [5] Buy from Aboriginal firms
    Join a supplier register`,
};

/** Word: a multi-level list without styles carries the whole outline, in Portuguese. */
const multilevel: Plan = {
  file: 'multilevel.docx',
  content: () => {
    const at = (level: number, content: string): string => paragraph(content, listed(1, level));
    return docxOf({
      numbering: abstractList(1, [['decimal', '%1.'], ['decimal', '%1.%2.'], ['lowerLetter', '%3)']]) + list(1, 1) + abstractList(2, [['upperRoman', '%1 -']]) + list(2, 2),
      body: [
        paragraph('<w:r><w:rPr><w:b/></w:rPr><w:t>PLANO DE TRANSFORMAÇÃO DIGITAL 2026-2028</w:t></w:r>', '<w:jc w:val="center"/>'),
        paragraph('O presente plano foi aprovado pelo Comitê de Governança Digital em 10 de fevereiro.'),
        paragraph('Considerando:'), paragraph('a Estratégia Federal de Governo Digital;', listed(2, 0)), paragraph('a Lei nº 14.129;', listed(2, 0)),
        paragraph('Os objetivos e as iniciativas são os seguintes:'),
        at(0, 'Serviços centrados no cidadão'), at(1, 'Digitalizar os serviços prioritários'), at(2, 'Mapear a jornada do usuário'), at(2, 'Integrar ao portal único'), at(1, 'Avaliar a satisfação'),
        at(0, 'Governo integrado'), at(1, 'Compartilhar dados entre órgãos'), at(2, 'Aderir à plataforma de interoperabilidade'),
        at(0, 'Governo confiável'), at(1, 'Proteger os dados pessoais'), at(2, 'Nomear o encarregado'), at(2, 'Publicar a política de privacidade'), at(1, 'Garantir a segurança'),
        paragraph('Este plano será revisto a cada semestre.'),
      ].join(''),
    });
  },
  outline: `[1] Serviços centrados no cidadão
  [1.1] Digitalizar os serviços prioritários
    [a] Mapear a jornada do usuário
    [b] Integrar ao portal único
  [1.2] Avaliar a satisfação
[2] Governo integrado
  [2.1] Compartilhar dados entre órgãos
    [a] Aderir à plataforma de interoperabilidade
[3] Governo confiável
  [3.1] Proteger os dados pessoais
    [a] Nomear o encarregado
    [b] Publicar a política de privacidade
  [3.2] Garantir a segurança`,
};

/** Lines of a page from the top down: size, boldness, text; `•` in front makes an item. */
function page(number: number, lines: [size: number, bold: boolean, content: string, x?: number][]): Printed[] {
  let y = 70;
  const body = lines.map(([size, bold, content, x = 56]): Printed => {
    y += size * 1.3 + (size > 12 ? 10 : bold ? 6 : 0);
    return { text: content, x, y, size, bold };
  });
  return [{ text: 'DEFENCE ESTATE STRATEGY', x: 56, y: 36, size: 8 }, ...body, { text: String(number), x: 290, y: 812, size: 8 }];
}

/** Capitals for aims, numbered strategic outcomes in bold, bullets, a box, references and footnotes. */
const estate: Plan = {
  file: 'estate.pdf',
  content: () =>
    Promise.resolve(
      pdfOf([
        [{ text: 'DEFENCE ESTATE STRATEGY', x: 56, y: 200, size: 28, bold: true }, { text: '2026 - 2036', x: 56, y: 240, size: 16 }],
        page(2, [[16, true, 'Contents'], [10, false, 'Foreword 3'], [10, false, 'The estate today 3'], [10, false, 'Aim 1: A leaner estate 4'], [10, false, 'Aim 2: A safer estate 4'], [10, false, 'Aim 3: A greener estate 5'], [10, false, 'Delivery 6']]),
        page(3, [[16, true, 'Foreword'], [10, false, 'The estate covers one percent of the land. It has to serve those who serve. For too long'], [10, false, 'repairs were put off, and the bill has grown.'], [16, true, 'The estate today'], [10, false, 'It consists of:'], [10, false, '• 115,000 buildings', 64], [10, false, '• 49,000 homes', 64], [10, false, '• 2,300 square kilometres of training areas', 64]]),
        page(4, [[16, true, 'Aim 1: A leaner estate'], [10, false, 'Space that is not used costs money that is missing elsewhere.'], [11, true, 'Outcome 1.1: Sites are shared'], [10, false, '• Merge depots of the three services', 64], [10, false, '• Lease empty offices to other departments, where security', 64], [10, false, 'allows it', 72], [11, true, 'Outcome 1.2: Sites that are not needed are sold'], [10, false, '• Publish a list of sites each spring', 64], [16, true, 'Aim 2: A safer estate'], [10, false, 'Forty fires broke out last year.'], [11, true, 'Outcome 2.1: Buildings meet the law'], [10, false, '• Inspect every building within three years', 64], [10, false, '• Close those that fail', 64]]),
        page(5, [[16, true, 'Aim 3: A greener estate'], [11, true, 'Outcome 3.1: Energy is clean'], [10, false, '• Put solar panels on hangars', 64], [10, false, '• Heat barracks with pumps', 64], [11, true, 'Outcome 3.2: Nature recovers'], [10, false, '• Survey all training areas', 64], [10, false, '• Restore peat', 64], [11, true, 'Case study: Longmoor'], [10, false, 'Sand lizards returned after scrub was cleared.']]),
        page(6, [[16, true, 'Delivery'], [10, false, 'The board will:'], [10, false, '• meet each quarter', 64], [10, false, '• publish a report', 64], [10, false, 'Funding comes from the core budget and from sales.']]),
      ]),
    ),
  outline: `[1] A leaner estate
  [1.1] Sites are shared
    Merge depots of the three services
    Lease empty offices to other departments, where security allows it
  [1.2] Sites that are not needed are sold
    Publish a list of sites each spring
[2] A safer estate
  [2.1] Buildings meet the law
    Inspect every building within three years
    Close those that fail
[3] A greener estate
  [3.1] Energy is clean
    Put solar panels on hangars
    Heat barracks with pumps
  [3.2] Nature recovers
    Survey all training areas
    Restore peat`,
};

/** Texts without goals of longer kinds. */
const none = (file: string, content: string): Plan => ({ file, content, outline: '' });
export const officesWithout: Plan[] = [
  none('annualReport.md', `# Annual Report 2025 of the Harbour Authority

## Chair's statement

It was a good year. Traffic rose by 4 %.

## Highlights

- 12 million tonnes of cargo
- 3,400 ships
- No fatal accident

## Financial review

### Revenue

Revenue was 210 million.

### Expenditure

1. Staff 90 million
2. Dredging 40 million
3. Maintenance 30 million

## Governance

### The Board

The Board met nine times. Members are:

- A. Archer (chair)
- B. Bowman
- C. Cooper

### Committees

1. Audit committee
2. Remuneration committee

## Statement of accounts

| Item | 2024 | 2025 |
|---|---|---|
| Assets | 900 | 940 |
| Debts | 300 | 280 |
`),
  none('faq.html', `<html><head><title>FAQ</title></head><body><h1>Frequently asked questions</h1><h2>Orders</h2><h3>How do I order?</h3><p>Put things into the basket.</p><h3>Can I cancel?</h3><p>Yes, within a day.</p><h2>Delivery</h2><h3>How long does it take?</h3><ul><li>Two days at home</li><li>A week abroad</li></ul><h2>Returns</h2><h3>What must I do?</h3><ol><li>Print the label</li><li>Pack the goods</li><li>Bring them to a shop</li></ol></body></html>`),
  none('thesis.txt', `LIST OF CHAPTERS

Chapter 1: Rivers and their names
1.1 Names from Celtic
1.2 Names from Latin

Chapter 2: Hills and their names
2.1 Names from colours
2.2 Names from beasts
2.3 Names from people

Chapter 3: Towns and their names
3.1 Fords and bridges
3.2 Markets

Bibliography
1. Ekwall, E. (1928). English River-names.
2. Gelling, M. (1984). Place-names in the Landscape.
`),
  none('staff.csv', `Employee ID,Name,Department,Start date,Salary
1001,Ann Archer,Roads,2019-01-01,42000
1002,Ben Bowman,Parks,2020-05-01,38000
1003,Cy Cooper,Roads,2021-03-15,39500
`),
  none('weather.json', JSON.stringify({ station: 'North', readings: [{ time: '2026-01-01T00:00', temperature: 3.1, wind: 12 }, { time: '2026-01-01T01:00', temperature: 2.9, wind: 14 }] })),
];

export const offices = [sheetEach, sdgTitles, levelColumns, typeColumn, pilares, keyed, nodesIn, tablesEach, multilevel, estate];

import writeExcelFile from 'write-excel-file/node';
import { docxOf, paragraph, styled } from '../../../../support/files/docx.ts';
import { pdfOf, type Printed } from '../../../../support/files/pdf.ts';
import type { Plan } from './plan.ts';

const text = (rows: string[][]): { value: string; type: StringConstructor }[][] => rows.map((cells) => cells.map((value) => ({ value, type: String })));

/** A code and a name for each of three levels, amounts at the end. */
const codeAndName: Plan = {
  file: 'codeAndName.csv',
  content: `Cód. Pilar,Pilar,Cód. Programa,Programa,Cód. Proyecto,Proyecto,Valor 2026,Valor 2027
1,Equidad,101,Primera infancia,10101,Construir jardines,500,400
1,Equidad,101,Primera infancia,10102,Formar madres comunitarias,120,130
1,Equidad,102,Vejez digna,10201,Comedores de barrio,300,300
2,Productividad,201,Turismo,20101,Señalizar senderos,50,20
2,Productividad,201,Turismo,20102,Capacitar guías,30,30
2,Productividad,202,Campo,20201,Reparar vías terciarias,900,800
`,
  outline: `[1] Equidad
  [101] Primera infancia
    [10101] Construir jardines
    [10102] Formar madres comunitarias
  [102] Vejez digna
    [10201] Comedores de barrio
[2] Productividad
  [201] Turismo
    [20101] Señalizar senderos
    [20102] Capacitar guías
  [202] Campo
    [20201] Reparar vías terciarias`,
};

/** Numbers in cells, rows without anything, a head in the fifth row and a hidden sheet of old values. */
const fifthRow: Plan = {
  file: 'fifthRow.xlsx',
  content: () =>
    writeExcelFile([
      {
        sheet: 'Plan',
        data: [
          ...text([['City of Fairview'], ['Strategic Work Plan FY26'], ['Updated: 3/1/2026'], ['']]),
          ...text([['Item', 'Strategic Priority', 'Initiative', 'Department', 'Target date', '% complete']]),
          ...(
            [
              [1.1, 'Safe Neighborhoods', 'Hire ten officers', 'Police', 'Q2', 40],
              [1.2, 'Safe Neighborhoods', 'Light the east side', 'Works', 'Q3', 10],
              [2.1, 'Sound Finances', 'Adopt a reserve policy', 'Finance', 'Q1', 100],
              [2.2, 'Sound Finances', 'Audit utility rates', 'Finance', 'Q4', 0],
              [3.1, 'Great Parks', 'Build the river trail', 'Parks', 'Q4', 20],
            ] as [number, string, string, string, string, number][]
          ).map(([item, priority, initiative, department, date, done]) => [
            { value: item, type: Number }, { value: priority, type: String }, { value: initiative, type: String }, { value: department, type: String }, { value: date, type: String }, { value: done, type: Number },
          ]),
        ],
      },
    ]).toBuffer(),
  outline: `Safe Neighborhoods
  [1.1] Hire ten officers
  [1.2] Light the east side
Sound Finances
  [2.1] Adopt a reserve policy
  [2.2] Audit utility rates
Great Parks
  [3.1] Build the river trail`,
};

/** One column for all levels, codes with the words for levels. */
const oneColumn: Plan = {
  file: 'oneColumn.csv',
  content: `Strategic framework elements;Responsible;2026;2027
Goal 1: Every mother survives;;;
Objective 1.1: Births are attended;Health;60%;70%
Objective 1.2: Blood is there in time;Health;40%;60%
Goal 2: Every child thrives;;;
Objective 2.1: Children are vaccinated;Health;80%;90%
Objective 2.2: Water at school is safe;Education;55%;75%
Objective 2.3: Girls stay in school;Education;50%;65%
`,
  outline: `[1] Every mother survives
  [1.1] Births are attended
  [1.2] Blood is there in time
[2] Every child thrives
  [2.1] Children are vaccinated
  [2.2] Water at school is safe
  [2.3] Girls stay in school`,
};

/** A member with the name of its level in each object. */
const selfNamed: Plan = {
  file: 'selfNamed.json',
  content: JSON.stringify([
    { pilar: 'Pilar 1 – Cidade inteligente', objetivos: [{ objetivo: 'Conectar as praças', acoes: [{ acao: 'Instalar antenas', indicador: 'Praças com rede', meta: '50' }, { acao: 'Abrir os dados do trânsito', indicador: 'Conjuntos', meta: '12' }] }, { objetivo: 'Ouvir os moradores', acoes: [{ acao: 'Criar um aplicativo', indicador: 'Usuários', meta: '10.000' }] }] },
    { pilar: 'Pilar 2 – Cidade acolhedora', objetivos: [{ objetivo: 'Receber migrantes', acoes: [{ acao: 'Ensinar português', indicador: 'Turmas', meta: '30' }] }] },
  ]),
  outline: `[1] Cidade inteligente
  Conectar as praças
    Instalar antenas
    Abrir os dados do trânsito
  Ouvir os moradores
    Criar um aplicativo
[2] Cidade acolhedora
  Receber migrantes
    Ensinar português`,
};

/** Flat rows that name all levels. */
const flatRows: Plan = {
  file: 'flatRows.json',
  content: JSON.stringify({
    dataset: 'plan-nacional', rows: [
      { eje: 'Justicia', objetivo: 'Acercar los juzgados', accion: 'Abrir casas de justicia', entidad: 'Ministerio' },
      { eje: 'Justicia', objetivo: 'Acercar los juzgados', accion: 'Atender en lenguas originarias', entidad: 'Corte' },
      { eje: 'Justicia', objetivo: 'Acortar los procesos', accion: 'Digitalizar expedientes', entidad: 'Corte' },
      { eje: 'Seguridad', objetivo: 'Recuperar espacios', accion: 'Iluminar parques', entidad: 'Municipios' },
    ],
  }),
  outline: `Justicia
  Acercar los juzgados
    Abrir casas de justicia
    Atender en lenguas originarias
  Acortar los procesos
    Digitalizar expedientes
Seguridad
  Recuperar espacios
    Iluminar parques`,
};

/** Titles in several languages as objects. */
const manyTongues: Plan = {
  file: 'manyTongues.json',
  content: JSON.stringify({
    count: 2, next: null,
    results: [
      { code: '1', title: { en: 'Peace', fr: 'Paix' }, description: { en: 'Live without fear.', fr: 'Vivre sans peur.' }, targets: [{ code: '1.1', title: { en: 'Fewer small arms', fr: 'Moins d’armes' } }, { code: '1.2', title: { en: 'Courts for all', fr: 'Des tribunaux pour tous' } }] },
      { code: '2', title: { en: 'Bread', fr: 'Pain' }, description: { en: 'Eat each day.', fr: 'Manger chaque jour.' }, targets: [{ code: '2.1', title: { en: 'Stores of grain', fr: 'Des greniers' } }] },
    ],
  }),
  outline: `[1] Peace
  [1.1] Fewer small arms
  [1.2] Courts for all
[2] Bread
  [2.1] Stores of grain`,
};

const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(content)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** Word in German: headings by a style of its own, a table whose section rows span its width. */
const spanRows: Plan = {
  file: 'spanRows.docx',
  content: () =>
    docxOf({
      styles: '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      body: [
        paragraph('Klimaschutzkonzept der Gemeinde Auental', styled('berschrift1')),
        paragraph('Der Rat hat am 3. Juni beschlossen, bis 2035 klimaneutral zu werden.'),
        paragraph('Maßnahmenkatalog', styled('berschrift1')),
        '<w:tbl>',
        row(cell('Nr.'), cell('Maßnahme'), cell('Zuständig'), cell('Kosten')),
        row(cell('Handlungsfeld 1: Gebäude', '<w:gridSpan w:val="4"/>')),
        row(cell('1.1'), cell('Schule dämmen'), cell('Bauamt'), cell('800.000')), row(cell('1.2'), cell('Heizung im Rathaus tauschen'), cell('Bauamt'), cell('120.000')),
        row(cell('Handlungsfeld 2: Verkehr', '<w:gridSpan w:val="4"/>')),
        row(cell('2.1'), cell('Ladesäulen aufstellen'), cell('Werke'), cell('60.000')), row(cell('2.2'), cell('Bürgerbus einführen'), cell('Ordnungsamt'), cell('40.000')), row(cell('2.3'), cell('Radweg nach Oberau bauen'), cell('Bauamt'), cell('300.000')),
        row(cell('Summe', '<w:gridSpan w:val="3"/>'), cell('1.320.000')),
        '</w:tbl>',
        paragraph('Controlling', styled('berschrift1')), paragraph('Der Klimamanager berichtet jedes Jahr.'),
      ].join(''),
    }),
  outline: `[1] Gebäude
  [1.1] Schule dämmen
  [1.2] Heizung im Rathaus tauschen
[2] Verkehr
  [2.1] Ladesäulen aufstellen
  [2.2] Bürgerbus einführen
  [2.3] Radweg nach Oberau bauen`,
};

/** Word: a form for each objective, with its name in the first row and its actions as lines of a cell. */
const forms: Plan = {
  file: 'forms.docx',
  content: () => {
    const form = (number: string, title: string, lead: string, actions: string[]): string =>
      `<w:tbl>${row(cell(`Objective ${number}`), cell(title))}${row(cell('Lead agency'), cell(lead))}${row(cell('Key actions'), `<w:tc><w:tcPr/>${actions.map((action) => paragraph(action)).join('')}</w:tc>`)}${row(cell('Indicator'), cell('To be set'))}</w:tbl>`;
    return docxOf({
      body: [
        paragraph('Road Safety Plan', styled('Heading1')), paragraph('Each objective is described in a form.'),
        paragraph('Safe speeds', styled('Heading2')), form('1', 'Lower limits in towns', 'Ministry of Transport', ['Amend the law', 'Change the signs']), form('2', 'Enforce limits', 'Police', ['Buy cameras']),
        paragraph('Safe roads', styled('Heading2')), form('3', 'Mend black spots', 'Road Agency', ['Map crashes', 'Rebuild junctions']),
      ].join(''),
    });
  },
  outline: `Safe speeds
  [1] Lower limits in towns
  [2] Enforce limits
Safe roads
  [3] Mend black spots`,
};

const at = (x: number, y: number, content: string, size = 10, bold = false): Printed => ({ text: content, x, y, size, bold });

/** A table over pages with goals as full rows, actions numbered, and text that wraps in its cells. */
const rowsPdf: Plan = {
  file: 'rowsPdf.pdf',
  content: () => {
    const head = (y: number): Printed[] => [at(50, y, 'No.', 9, true), at(90, y, 'Action', 9, true), at(330, y, 'Lead', 9, true), at(430, y, 'Timeframe', 9, true)];
    const action = (y: number, number: string, lines: string[], lead: string, when: string): Printed[] => [at(50, y, number, 9), ...lines.map((line, index) => at(90, y + index * 11, line, 9)), at(330, y, lead, 9), at(430, y, when, 9)];
    return Promise.resolve(
      pdfOf([
        [at(50, 90, 'Dementia Action Plan 2026-2030', 22, true), at(50, 130, 'The plan was written with people who live with dementia and with their families.'), at(50, 144, 'It has three goals and nine actions, which the table below sets out in full.')],
        [...head(80), at(50, 104, 'Goal 1: Know the signs', 10, true), ...action(124, '1.1', ['Teach signs of dementia in', 'pharmacies and banks'], 'Health', '2026'), ...action(154, '1.2', ['Check memory at the yearly visit'], 'Doctors', '2027'), ...action(174, '1.3', ['Run a campaign on radio'], 'Health', '2026'), at(50, 198, 'Goal 2: Live at home', 10, true), ...action(218, '2.1', ['Pay for changes to homes'], 'Housing', '2028'), ...action(238, '2.2', ['Offer respite to families at', 'weekends too'], 'Councils', '2027')],
        [...head(80), ...action(104, '2.3', ['Train home helpers'], 'Colleges', '2027'), at(50, 128, 'Goal 3: Be cared for well', 10, true), ...action(148, '3.1', ['Set standards for wards'], 'Health', '2028'), ...action(168, '3.2', ['Stop needless sedation'], 'Doctors', '2026'), ...action(188, '3.3', ['Plan ahead for the end of life'], 'Hospices', '2029')],
      ]),
    );
  },
  outline: `[1] Know the signs
  [1.1] Teach signs of dementia in pharmacies and banks
  [1.2] Check memory at the yearly visit
  [1.3] Run a campaign on radio
[2] Live at home
  [2.1] Pay for changes to homes
  [2.2] Offer respite to families at weekends too
  [2.3] Train home helpers
[3] Be cared for well
  [3.1] Set standards for wards
  [3.2] Stop needless sedation
  [3.3] Plan ahead for the end of life`,
};

const none = (file: string, content: string): Plan => ({ file, content, outline: '' });
export const recordsWithout: Plan[] = [
  none('syllabus.md', `# Geography, Grade 8: Syllabus

## Learning objectives

By the end of the year pupils will:

- read maps of several scales
- explain why it rains
- describe a city

## Units

1. Maps
2. Weather
3. Cities

## Assessment

- Two tests
- One project
`),
  none('privacy.html', `<html><head><title>Privacy policy</title></head><body><h1>Privacy policy</h1><h2>1. Who we are</h2><p>We are a shop.</p><h2>2. What we collect</h2><ul><li>Your name</li><li>Your address</li></ul><h2>3. Purposes</h2><ol><li>To send what you buy</li><li>To answer questions</li></ol><h2>4. Your rights</h2><ul><li>See your data</li><li>Have it deleted</li></ul></body></html>`),
  none('agendaMeeting.txt', `AGENDA
Board of Trustees, 14 May 2026

1. Opening
2. Minutes of the last meeting
3. Report of the director
   3.1 Finances
   3.2 Staff
4. Any other business
5. Date of the next meeting
`),
];

export const records = [codeAndName, fifthRow, oneColumn, selfNamed, flatRows, manyTongues, spanRows, forms, rowsPdf];

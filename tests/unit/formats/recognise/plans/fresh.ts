import writeExcelFile from 'write-excel-file/node';
import { abstractList, docxOf, list, listed, paragraph, styled } from '../../../../support/files/docx.ts';
import { pdfOf, type Printed } from '../../../../support/files/pdf.ts';
import type { Plan } from './plan.ts';

const text = (rows: string[][]): { value: string; type: StringConstructor }[][] => rows.map((cells) => cells.map((value) => ({ value, type: String })));

/** Rows of sections in the first cell alone, a tracker with many columns. */
const tracker: Plan = {
  file: 'tracker.csv',
  content: `Digital Strategy Delivery Tracker,,,,,,
As at 31 March 2026,,,,,,
Ref,Commitment,Department,Start,End,RAG,Latest update
Theme 1: Services that work,,,,,,
1.1,Redesign the ten busiest forms,Customer,Apr-26,Mar-27,Green,Four done
1.2,Answer calls within two minutes,Customer,Apr-26,Sep-26,Amber,Recruiting
Theme 2: Data we can trust,,,,,,
2.1,Appoint data owners,Policy,Apr-26,Jun-26,Green,Done
2.2,Clean the address file,Policy,Jul-26,Dec-26,Red,Tool missing
2.3,Open ten data sets,Policy,Jan-27,Mar-27,Green,
Theme 3: Skilled people,,,,,,
3.1,Train all managers,HR,Apr-26,Mar-28,Green,
`,
  outline: `[1] Services that work
  [1.1] Redesign the ten busiest forms
  [1.2] Answer calls within two minutes
[2] Data we can trust
  [2.1] Appoint data owners
  [2.2] Clean the address file
  [2.3] Open ten data sets
[3] Skilled people
  [3.1] Train all managers`,
};

/** Portuguese, xlsx: merged cells left blank, goals of the UN beside, indicators at the right. */
const ppa: Plan = {
  file: 'ppa.xlsx',
  content: () =>
    writeExcelFile([
      {
        sheet: 'PPA 2026-2029',
        data: text([
          ['Plano Plurianual 2026-2029 - vinculação aos ODS', '', '', '', '', ''],
          ['Eixo', 'Programa', 'Objetivo', 'ODS', 'Meta ODS', 'Indicador'],
          ['I - Social', '1001 - Saúde perto de casa', 'Ampliar a atenção básica', '3', '3.8', 'Cobertura'],
          ['', '', 'Reduzir filas', '3', '3.8', 'Dias de espera'],
          ['', '1002 - Escola viva', 'Alfabetizar até os oito anos', '4', '4.6', 'Taxa'],
          ['II - Econômico', '2001 - Campo forte', 'Apoiar cooperativas', '2', '2.3', 'Cooperativas'],
          ['', '', 'Regularizar terras', '1', '1.4', 'Títulos'],
        ]),
      },
    ]).toBuffer(),
  outline: `[I] Social
  [1001] Saúde perto de casa
    Ampliar a atenção básica
    Reduzir filas
  [1002] Escola viva
    Alfabetizar até os oito anos
[II] Econômico
  [2001] Campo forte
    Apoiar cooperativas
    Regularizar terras`,
};

/** Nested lists that each have other names, with texts under title_es and so on. */
const catalog: Plan = {
  file: 'catalog.json',
  content: JSON.stringify({
    catalog: {
      uuid: '0b1', metadata: { title: 'Control catalogue', version: '5', 'last-modified': '2026-01-01', parties: [{ uuid: 'p1', type: 'organization', name: 'Institute' }], roles: [{ id: 'creator', title: 'Document creator' }] },
      groups: [
        { id: 'ac', class: 'family', title: 'Access Control', controls: [
          { id: 'ac-1', class: 'SP', title: 'Policy and Procedures', params: [{ id: 'ac-1_prm_1', label: 'roles' }], parts: [{ id: 'ac-1_smt', name: 'statement', prose: 'Develop a policy.' }] },
          { id: 'ac-2', class: 'SP', title: 'Account Management', params: [], parts: [{ id: 'ac-2_smt', name: 'statement', prose: 'Manage accounts.' }], controls: [{ id: 'ac-2.1', class: 'SP', title: 'Automated Management', parts: [{ id: 'ac-2.1_smt', name: 'statement', prose: 'Automate.' }] }] },
        ] },
        { id: 'at', class: 'family', title: 'Awareness and Training', controls: [{ id: 'at-1', class: 'SP', title: 'Policy and Procedures', parts: [{ id: 'at-1_smt', name: 'statement', prose: 'Develop a policy.' }] }] },
      ],
      'back-matter': { resources: [{ uuid: 'r1', title: 'Act of 2014' }, { uuid: 'r2', title: 'Circular 130' }] },
    },
  }),
  outline: `[ac] Access Control
  [ac-1] Policy and Procedures
  [ac-2] Account Management
    [ac-2.1] Automated Management
[at] Awareness and Training
  [at-1] Policy and Procedures`,
};

/** Word, Spanish: headings numbered by hand, a chapter of diagnosis with numbered headings too, measures in bold paragraphs. */
const medidas: Plan = {
  file: 'medidas.docx',
  content: () => {
    const heading = (level: number, content: string): string => paragraph(content, styled(`Heading${level}`));
    const bold = (content: string): string => paragraph(`<w:r><w:rPr><w:b/></w:rPr><w:t>${content}</w:t></w:r>`);
    const bullet = (content: string): string => paragraph(content, listed(1, 0));
    return docxOf({
      numbering: abstractList(1, [['bullet', '•']]) + list(1, 1),
      body: [
        heading(1, 'Plan de Igualdad 2026-2029'), heading(1, '1. Introducción'), paragraph('La igualdad es un derecho.'),
        heading(1, '2. Diagnóstico'), heading(2, '2.1. La plantilla'), paragraph('Trabajan 340 personas.'), bullet('180 mujeres'), bullet('160 hombres'), heading(2, '2.2. Los salarios'), paragraph('La brecha es del 9 %.'),
        heading(1, '3. Ejes de actuación'),
        heading(2, 'Eje 1. Acceso al empleo'), paragraph('Objetivos:'), bullet('Lograr una plantilla equilibrada'), bold('Medida 1.1. Revisar los anuncios de empleo'), paragraph('Responsable: Recursos Humanos'), paragraph('Plazo: 2026'), bold('Medida 1.2. Formar a quienes seleccionan'), paragraph('Responsable: Recursos Humanos'),
        heading(2, 'Eje 2. Conciliación'), paragraph('Objetivos:'), bullet('Hacer compatibles trabajo y cuidado'), bold('Medida 2.1. Ofrecer horarios flexibles'), paragraph('Responsable: Dirección'), bold('Medida 2.2. Ampliar el permiso de cuidado'), paragraph('Plazo: 2027'),
        heading(2, 'Eje 3. Prevención del acoso'), paragraph('Objetivos:'), bullet('Garantizar un entorno seguro'), bold('Medida 3.1. Difundir el protocolo'), paragraph('Plazo: 2026'),
        heading(1, '4. Seguimiento y evaluación'), paragraph('La comisión:'), bullet('se reúne cada trimestre'), bullet('elabora un informe'),
      ].join(''),
    });
  },
  outline: `[1] Acceso al empleo
  Lograr una plantilla equilibrada
  [1.1] Revisar los anuncios de empleo
  [1.2] Formar a quienes seleccionan
[2] Conciliación
  Hacer compatibles trabajo y cuidado
  [2.1] Ofrecer horarios flexibles
  [2.2] Ampliar el permiso de cuidado
[3] Prevención del acoso
  Garantizar un entorno seguro
  [3.1] Difundir el protocolo`,
};

/** A page of a PDF from parts: size, bold, x, text. */
function sheet(footer: string, lines: [size: number, bold: boolean, x: number, content: string][]): Printed[] {
  let y = 60;
  return [...lines.map(([size, bold, x, content]): Printed => ({ text: content, x, y: (y += size * 1.35 + (bold ? 7 : 0)), size, bold })), { text: footer, x: 56, y: 815, size: 7.5 }];
}

/** Goals by a large letter-sized line without numbers, objectives numbered 1.1 in bold, strategies by letters. */
const letters: Plan = {
  file: 'letters.pdf',
  content: () =>
    Promise.resolve(
      pdfOf([
        sheet('Library of the Parliament', [[26, true, 56, 'Directions 2030'], [14, false, 56, 'Strategic plan of the Parliamentary Library']]),
        sheet('Directions 2030 | page 2', [[18, true, 56, 'Who we are'], [10, false, 56, 'The Library serves members and their staff with research and advice. It was founded in'], [10, false, 56, '1901 and keeps two million items.'], [18, true, 56, 'What guides us'], [10, false, 70, '• We are impartial'], [10, false, 70, '• We are quick'], [10, false, 70, '• We keep confidences']]),
        sheet('Directions 2030 | page 3', [[18, true, 56, 'GOAL 1 - TRUSTED ADVICE'], [10, false, 56, 'Members ask 12,000 questions each year. They need answers that stand up in debate.'], [11, true, 56, '1.1 Anticipate what members will ask'], [10, false, 70, 'a) Publish briefs before each bill is read'], [10, false, 70, 'b) Hold seminars with scholars'], [11, true, 56, '1.2 Answer on time'], [10, false, 70, 'a) Agree on a date with each member'], [10, false, 70, 'b) Measure how often it is kept']]),
        sheet('Directions 2030 | page 4', [[18, true, 56, 'GOAL 2 - A LIVING COLLECTION'], [10, false, 56, 'Half of what we buy is digital.'], [11, true, 56, '2.1 Keep what is born digital'], [10, false, 70, 'a) Harvest the sites of parties'], [11, true, 56, '2.2 Open the archive'], [10, false, 70, 'a) Digitise debates before 1950'], [10, false, 70, 'b) Describe photographs with volunteers'], [18, true, 56, 'Measuring our performance'], [10, false, 70, '• Share of answers on time'], [10, false, 70, '• Satisfaction of members']]),
      ]),
    ),
  outline: `[1] TRUSTED ADVICE
  [1.1] Anticipate what members will ask
    [a] Publish briefs before each bill is read
    [b] Hold seminars with scholars
  [1.2] Answer on time
    [a] Agree on a date with each member
    [b] Measure how often it is kept
[2] A LIVING COLLECTION
  [2.1] Keep what is born digital
    [a] Harvest the sites of parties
  [2.2] Open the archive
    [a] Digitise debates before 1950
    [b] Describe photographs with volunteers`,
};

/** Targets and means of a goal of the UN, the latter with letters; paragraphs before. */
const resolution: Plan = {
  file: 'resolution.txt',
  content: `Transforming our islands: the 2040 Agenda

Preamble

This Agenda is a plan of action for people, sea and prosperity.

Declaration

Introduction

1. We, the Heads of Government, meeting in Port Amity, have decided today on new Goals.

2. On behalf of the peoples we serve, we have adopted a historic decision.

Our vision

3. We envisage islands free of want.

4. We envisage seas full of fish.

The new Agenda

5. We are announcing today 3 Goals with 8 targets.

6. The Goals will guide decisions over the next fifteen years.

Goals and targets

Goal 1. End want on all islands

1.1 By 2040, eradicate extreme poverty for all people everywhere
1.2 By 2040, halve the share of people without a pension
1.a Ensure resources from a variety of sources
1.b Create sound policy frameworks

Goal 2. Protect the sea

2.1 By 2030, end dumping of waste
2.2 By 2035, close a third of waters to fishing
2.a Increase scientific knowledge

Goal 3. Build ties between islands

3.1 By 2030, run a ferry to each island

Means of implementation

7. We recognize that this needs partnership.

8. We will hold a forum each year.

Follow-up and review

9. Reviews will be voluntary.
`,
  outline: `[1] End want on all islands
  [1.1] By 2040, eradicate extreme poverty for all people everywhere
  [1.2] By 2040, halve the share of people without a pension
  [1.a] Ensure resources from a variety of sources
  [1.b] Create sound policy frameworks
[2] Protect the sea
  [2.1] By 2030, end dumping of waste
  [2.2] By 2035, close a third of waters to fishing
  [2.a] Increase scientific knowledge
[3] Build ties between islands
  [3.1] By 2030, run a ferry to each island`,
};

/** German page with numbered headings that are fields, ordered lists of aims, infoboxes and teasers. */
const felder: Plan = {
  file: 'felder.html',
  content: `<html lang="de"><head><title>Integrationsstrategie | Stadt Brückenau</title></head><body><div id="usercentrics"><p>Diese Seite nutzt Cookies.</p><button>Ablehnen</button></div>
<nav><ul><li>Rathaus</li><li>Leben in Brückenau</li><li>Wirtschaft</li></ul></nav>
<h1>Integrationsstrategie 2030</h1><p class="date">Stand: 4. Mai 2026</p><p>Die Strategie hat vier Handlungsfelder. Zu jedem gibt es Ziele.</p>
<h2>1. Sprache</h2><p>Sprache öffnet Türen.</p><p><strong>Unsere Ziele:</strong></p><ul><li>Jede Kita fördert Sprache im Alltag</li><li>Kurse gibt es auch am Abend</li></ul>
<h2>2. Arbeit</h2><p><strong>Unsere Ziele:</strong></p><ul><li>Abschlüsse werden schneller anerkannt</li><li>Betriebe bilden mehr Geflüchtete aus</li><li>Frauen finden leichter in den Beruf</li></ul><div class="infobox"><h3>Gut zu wissen</h3><p>Die Beratung ist kostenlos.</p></div>
<h2>3. Wohnen</h2><p><strong>Unsere Ziele:</strong></p><ul><li>Niemand wird bei der Wohnungssuche benachteiligt</li></ul>
<h2>4. Teilhabe</h2><p><strong>Unsere Ziele:</strong></p><ul><li>Der Beirat wird direkt gewählt</li><li>Vereine öffnen sich</li></ul>
<h2>Ansprechpartner</h2><p>Frau Yıldız, Zimmer 12</p><h2>Downloads</h2><ul><li>Strategie (PDF)</li><li>Leichte Sprache (PDF)</li></ul><footer><ul><li>Impressum</li><li>Datenschutz</li></ul></footer></body></html>`,
  outline: `[1] Sprache
  Jede Kita fördert Sprache im Alltag
  Kurse gibt es auch am Abend
[2] Arbeit
  Abschlüsse werden schneller anerkannt
  Betriebe bilden mehr Geflüchtete aus
  Frauen finden leichter in den Beruf
[3] Wohnen
  Niemand wird bei der Wohnungssuche benachteiligt
[4] Teilhabe
  Der Beirat wird direkt gewählt
  Vereine öffnen sich`,
};

/** Orientations, objectives and actions in French as a table of Markdown whose cells hold several lines. */
const tableau: Plan = {
  file: 'tableau.md',
  content: `# Projet stratégique de l'université 2026-2030

## Préambule

Le projet a été voté par le conseil.

## Synthèse des orientations

| Orientations | Objectifs | Actions |
|---|---|---|
| **O1. Réussir ses études** | 1.1 Accueillir | 1.1.1 Tutorat en première année |
| | | 1.1.2 Journée d'intégration |
| | 1.2 Orienter | 1.2.1 Passerelles entre filières |
| **O2. Chercher librement** | 2.1 Partager la science | 2.1.1 Archives ouvertes |
| | | 2.1.2 Boutique des sciences |
| | 2.2 Attirer | 2.2.1 Chaires juniors |

## Pilotage

1. Un comité par orientation
2. Un bilan annuel
`,
  outline: `[O1] Réussir ses études
  [1.1] Accueillir
    [1.1.1] Tutorat en première année
    [1.1.2] Journée d'intégration
  [1.2] Orienter
    [1.2.1] Passerelles entre filières
[O2] Chercher librement
  [2.1] Partager la science
    [2.1.1] Archives ouvertes
    [2.1.2] Boutique des sciences
  [2.2] Attirer
    [2.2.1] Chaires juniors`,
};

/** A strategy whose goals are sentences in numbered headings, with text and no level below, between other numbered chapters. */
const chapters: Plan = {
  file: 'chapters.md',
  content: `# Federal Data Security Strategy

## 1 Introduction

### 1.1 Purpose

To keep data safe.

### 1.2 Scope

All agencies.

## 2 Threats

### 2.1 Criminals

They want money.

### 2.2 States

They want secrets.

## 3 Strategic goals

### 3.1 Know what we hold

Inventories are kept by each agency.

### 3.2 Encrypt everything

Data is encrypted at rest and in transit.

### 3.3 Prepare for quantum computers

Algorithms are replaced by 2032.

### 3.4 Share warnings

Agencies tell each other within an hour.

## 4 Roles and responsibilities

### 4.1 Chief information officers

They lead.

### 4.2 Inspectors

They audit.

## 5 References

1. Memorandum 22-09
`,
  outline: `[3.1] Know what we hold
[3.2] Encrypt everything
[3.3] Prepare for quantum computers
[3.4] Share warnings`,
};

export const fresh = [tracker, ppa, catalog, medidas, letters, resolution, felder, tableau, chapters];

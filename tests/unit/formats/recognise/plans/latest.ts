import writeExcelFile from 'write-excel-file/node';
import { column, pdfOf } from '../../../../support/files/pdf.ts';
import type { Plan } from './plan.ts';

const text = (rows: string[][]): { value: string; type: StringConstructor }[][] => rows.map((cells) => cells.map((value) => ({ value, type: String })));

/** Spanish, semicolons: actions of an action plan with a number of their own, objective in the column before, who and when behind. */
const acciones: Plan = {
  file: 'acciones.csv',
  content: `PLAN DE ACCIÓN 2026;;;;;;
Objetivo estratégico;Nº;Acción;Entregable;Unidad responsable;Fecha inicio;Fecha fin
OE1. Mejorar la atención;1;Ampliar el horario de ventanilla;Resolución;Atención;01/02/2026;30/06/2026
OE1. Mejorar la atención;2;Instalar turnos en línea;Sistema;Tecnología;01/03/2026;31/12/2026
OE2. Reducir los tiempos;3;Simplificar el trámite de licencias;Manual;Legal;01/01/2026;31/05/2026
OE2. Reducir los tiempos;4;Delegar firmas;Decreto;Legal;01/01/2026;31/03/2026
OE3. Cuidar al personal;5;Formar en trato al público;Curso;Personal;01/04/2026;30/09/2026
`,
  outline: `[OE1] Mejorar la atención
  [1] Ampliar el horario de ventanilla
  [2] Instalar turnos en línea
[OE2] Reducir los tiempos
  [3] Simplificar el trámite de licencias
  [4] Delegar firmas
[OE3] Cuidar al personal
  [5] Formar en trato al público`,
};

/** German workbook: fields and aims left blank below, measures with numbers, and sums. */
const massnahmen: Plan = {
  file: 'massnahmen.xlsx',
  content: () =>
    writeExcelFile([
      {
        sheet: 'Maßnahmenplan',
        data: text([
          ['Maßnahmenplan Digitale Stadt', '', '', '', ''],
          ['Handlungsfeld', 'Ziel', 'Nr.', 'Maßnahme', 'Kosten in Euro'],
          ['Bildung', 'Schulen sind am Netz', 'B1', 'Glasfaser verlegen', '400000'],
          ['', '', 'B2', 'Geräte verleihen', '90000'],
          ['', 'Lehrkräfte sind sicher', 'B3', 'Fortbildung anbieten', '30000'],
          ['Verwaltung', 'Anträge gehen online', 'V1', 'Formulare umstellen', '120000'],
          ['', '', 'V2', 'Bezahlen per Karte', '15000'],
          ['Gesamt', '', '', '', '655000'],
        ]),
      },
      { sheet: 'Legende', data: text([['Nr.', 'Kennung der Maßnahme'], ['Kosten', 'Summe über vier Jahre']]) },
    ]).toBuffer(),
  outline: `Bildung
  Schulen sind am Netz
    [B1] Glasfaser verlegen
    [B2] Geräte verleihen
  Lehrkräfte sind sicher
    [B3] Fortbildung anbieten
Verwaltung
  Anträge gehen online
    [V1] Formulare umstellen
    [V2] Bezahlen per Karte`,
};

/** Children under one name, with names and descriptions in French, and figures beside. */
const enfants: Plan = {
  file: 'enfants.json',
  content: JSON.stringify({
    schema: 'plan', statut: 'publie',
    contenu: [
      { identifiant: 'AXE-1', libelle: 'Une eau pure', texte: 'Protéger la ressource.', indicateurs: [{ libelle: 'Nitrates', unite: 'mg/l', valeur: 32 }], enfants: [{ identifiant: 'AXE-1.1', libelle: 'Réduire les pesticides', enfants: [] }, { identifiant: 'AXE-1.2', libelle: 'Protéger les captages', enfants: [] }] },
      { identifiant: 'AXE-2', libelle: 'Une eau partagée', texte: 'Arbitrer les usages.', indicateurs: [], enfants: [{ identifiant: 'AXE-2.1', libelle: 'Tarifer selon l’usage', enfants: [] }] },
    ],
  }),
  outline: `[AXE-1] Une eau pure
  [AXE-1.1] Réduire les pesticides
  [AXE-1.2] Protéger les captages
[AXE-2] Une eau partagée
  [AXE-2.1] Tarifer selon l’usage`,
};

/** A list of steps of a plan under sections of a resolution, with letters in capitals and objectives in roman numbers. */
const roadmap: Plan = {
  file: 'roadmap.txt',
  content: `AFRICAN PORTS ASSOCIATION
ROADMAP TO 2035

EXECUTIVE SUMMARY

Ports handle nine tenths of trade. The Roadmap sets out four strategic priorities and eight actions.

BACKGROUND

The Roadmap follows the Declaration of 2021, which noted:

(i) long waiting times;
(ii) high costs;
(iii) weak links inland.

STRATEGIC PRIORITIES

Priority A: Ports without paper

Forms are still filled in by hand.

A1. Adopt a common single window
A2. Accept electronic bills of lading

Priority B: Clean ports

B1. Offer power from shore
B2. Measure emissions in the same way
B3. Collect waste of ships

Priority C: Links inland

C1. Build two dry ports

Priority D: People

D1. Open an academy
D2. Bring women into operations

IMPLEMENTATION ARRANGEMENTS

The Secretariat shall:

1. coordinate members
2. raise funds
3. report to the Council

ANNEX I. ESTIMATED COST

Priority A 12 million
Priority B 45 million
Priority C 80 million
Priority D 9 million
`,
  outline: `[A] Ports without paper
  [A1] Adopt a common single window
  [A2] Accept electronic bills of lading
[B] Clean ports
  [B1] Offer power from shore
  [B2] Measure emissions in the same way
  [B3] Collect waste of ships
[C] Links inland
  [C1] Build two dry ports
[D] People
  [D1] Open an academy
  [D2] Bring women into operations`,
};

/** Portuguese page with a table of contents in links, cards of goals and accordions of targets. */
const cartoes: Plan = {
  file: 'cartoes.html',
  content: `<html lang="pt"><head><title>Agenda 2030 do Município</title></head><body><div class="cookies">Este site usa cookies. <a>Aceitar</a></div>
<ul class="menu"><li>Início</li><li>Câmara</li><li>Serviços</li></ul><h1>Plano Municipal de Ação Climática</h1>
<h2>Índice</h2><ul><li><a href="#m">Mitigação</a></li><li><a href="#a">Adaptação</a></li><li><a href="#e">Envolvimento</a></li></ul>
<h2>Enquadramento</h2><p>O município assinou o Pacto dos Autarcas em 2019.</p>
<h2 id="m">Eixo 1. Mitigação</h2><div class="card"><h3>Medida 1.1. Renovar a iluminação pública</h3><p>Trocar 9.000 lâmpadas.</p></div><div class="card"><h3>Medida 1.2. Criar comunidades de energia</h3><p>Três bairros-piloto.</p></div>
<h2 id="a">Eixo 2. Adaptação</h2><div class="card"><h3>Medida 2.1. Abrir refúgios climáticos</h3><p>Nas escolas.</p></div><div class="card"><h3>Medida 2.2. Recolher água da chuva</h3></div><div class="card"><h3>Medida 2.3. Limpar as ribeiras</h3></div>
<h2 id="e">Eixo 3. Envolvimento</h2><div class="card"><h3>Medida 3.1. Criar uma assembleia de cidadãos</h3></div>
<h2>Financiamento</h2><ol><li>Fundo Ambiental</li><li>Orçamento municipal</li></ol><h2>Saiba mais</h2><ul><li>Relatório técnico</li></ul></body></html>`,
  outline: `[1] Mitigação
  [1.1] Renovar a iluminação pública
  [1.2] Criar comunidades de energia
[2] Adaptação
  [2.1] Abrir refúgios climáticos
  [2.2] Recolher água da chuva
  [2.3] Limpar as ribeiras
[3] Envolvimento
  [3.1] Criar uma assembleia de cidadãos`,
};

/** Sentences in bold that are objectives, each with key results counted from one; a team's plan in Markdown. */
const keyResults: Plan = {
  file: 'keyResults.md',
  content: `# Strategic Framework 2026–2028

*Office of the Ombudsman*

## Context

Complaints rose by 30 %.

## Strategic objectives

### SO1 – Resolve complaints fairly and fast

Most people wait too long.

**Key results**

1. Nine in ten complaints are closed within three months
2. Reasons are given in plain words

### SO2 – Improve how offices work

**Key results**

1. Ten inquiries of our own each decade of offices
2. Eight in ten recommendations are followed

### SO3 – Be known to those who need us

**Key results**

1. Visits to every prison each year
2. Forms in twelve languages
3. A telephone line that is free

## Performance framework

| Measure | Target |
|---|---|
| Days to close | 90 |
| Awareness | 60 % |

## Risks and mitigation

1. Loss of funding
2. Turnover of staff
`,
  outline: `[SO1] Resolve complaints fairly and fast
  [1] Nine in ten complaints are closed within three months
  [2] Reasons are given in plain words
[SO2] Improve how offices work
  [1] Ten inquiries of our own each decade of offices
  [2] Eight in ten recommendations are followed
[SO3] Be known to those who need us
  [1] Visits to every prison each year
  [2] Forms in twelve languages
  [3] A telephone line that is free`,
};

/** Two columns whose lines stand at the same heights, with goals in both. */
const sameHeights: Plan = {
  file: 'sameHeights.pdf',
  content: () => {
    const goal = (x: number, y: number, title: string, lines: string[]) => [{ text: title, x, y, size: 14, bold: true }, ...column(lines, x, y + 18, { size: 10, leading: 13 })];
    const lines = [['Streets are for everyone, and most of them', 'were built for cars alone in past years.'], ['The river was a drain for a century, and it', 'can be a place to swim again in ten years.'], ['Nobody should have to choose between the', 'rent and the groceries at the month’s end.'], ['Young people leave because there is little', 'to do and even less to earn in our town.']] as const;
    return Promise.resolve(
      pdfOf([
        [{ text: 'Town Strategic Plan 2030', x: 50, y: 100, size: 24, bold: true }, { text: 'Adopted in May 2026', x: 50, y: 130, size: 11 }],
        [
          ...goal(50, 80, 'Goal 1: Safer streets', [...lines[0]]), ...goal(50, 150, 'Goal 2: A clean river', [...lines[1]]),
          ...goal(310, 80, 'Goal 3: Homes within reach', [...lines[2]]), ...goal(310, 150, 'Goal 4: Work for the young', [...lines[3]]),
        ],
      ]),
    );
  },
  outline: `[1] Safer streets
[2] A clean river
[3] Homes within reach
[4] Work for the young`,
};

export const latest = [sameHeights, acciones, massnahmen, enfants, roadmap, cartoes, keyResults];

import { docxOf, paragraph, styled } from '../../../../support/files/docx.ts';
import type { Plan } from './plan.ts';

/** Numbered headings of Markdown that are goals, between others that are numbered on with them. */
const sections: Plan = {
  file: 'sections.md',
  content: `# Quantum Strategy of the Republic

## 1. Why quantum

Computers of today will not break the codes of tomorrow. Others will.

## 2. Vision

By 2035 the Republic makes what it needs.

## 3. Strategic objectives

### 3.1 Grow talent

Only 40 people finish a doctorate each year.

- Fund two hundred doctorates
- Bring teachers from abroad

### 3.2 Build infrastructure

- Open a foundry for chips
- Connect three cities by fibre

### 3.3 Win markets

- Buy first what firms here invent
- Agree on standards with partners

## 4. Governance

A council of nine people advises the Minister.

- It meets in spring
- It meets in autumn

## 5. Funding

The strategy is financed with 300 million.
`,
  outline: `[3.1] Grow talent
  Fund two hundred doctorates
  Bring teachers from abroad
[3.2] Build infrastructure
  Open a foundry for chips
  Connect three cities by fibre
[3.3] Win markets
  Buy first what firms here invent
  Agree on standards with partners`,
};

/** Objectives as a sentence after a bold number, with indicators in a table below each goal. */
const boldNumbers: Plan = {
  file: 'boldNumbers.md',
  content: `# Biodiversity Targets 2030

The parties adopted four goals.

**Goal A.** Nature is whole

**Goal B.** Nature serves people

**Goal C.** Benefits are shared

**Goal D.** Means are there

# Targets

## Reducing threats

**Target 1.** Plan all land and sea

**Target 2.** Restore a third of what is damaged

**Target 3.** Protect a third of land and sea

## Meeting needs

**Target 4.** Use wild species with care

**Target 5.** Farm with nature

## Tools

**Target 6.** Put nature into every budget

**Target 7.** Tell consumers
`,
  outline: `Reducing threats
  [1] Plan all land and sea
  [2] Restore a third of what is damaged
  [3] Protect a third of land and sea
Meeting needs
  [4] Use wild species with care
  [5] Farm with nature
Tools
  [6] Put nature into every budget
  [7] Tell consumers
[A] Nature is whole
[B] Nature serves people
[C] Benefits are shared
[D] Means are there`,
};

/** Heads with the number behind the word in roman, objectives in digits that run on, strategies by letters in brackets. */
const roman: Plan = {
  file: 'roman.txt',
  content: `NATIONAL DEVELOPMENT PLAN OF THE ATOLLS

STRATEGIC PILLAR I. A FAIR ECONOMY

Objective 1. Double what is earned from fish
(a) Land a third of the catch on the islands
(b) Train engineers of boats

Objective 2. Bring back those who left
(a) Recognise what they learned abroad

STRATEGIC PILLAR II. A SAFE ENVIRONMENT

Objective 3. Hold the shore
(a) Plant mangroves
(b) Raise the causeway
(c) Move the two lowest villages

Objective 4. Drink from the roof
(a) Give each house a tank

STRATEGIC PILLAR III. A GOOD GOVERNMENT

Objective 5. Be seen
(a) Broadcast the sittings of Parliament
(b) Publish the accounts of each island
`,
  outline: `[I] A FAIR ECONOMY
  [1] Double what is earned from fish
    [a] Land a third of the catch on the islands
    [b] Train engineers of boats
  [2] Bring back those who left
    [a] Recognise what they learned abroad
[II] A SAFE ENVIRONMENT
  [3] Hold the shore
    [a] Plant mangroves
    [b] Raise the causeway
    [c] Move the two lowest villages
  [4] Drink from the roof
    [a] Give each house a tank
[III] A GOOD GOVERNMENT
  [5] Be seen
    [a] Broadcast the sittings of Parliament
    [b] Publish the accounts of each island`,
};

/** Goals as plain sentences in a numbered list, the whole plan a single list with an introduction. */
const single: Plan = {
  file: 'single.txt',
  content: `Ten-point plan for the nightlife of the city

The mayor presented the following measures on Thursday.

1. Extend the hours of the underground at weekends.
2. Appoint a mayor of the night.
3. Soften the rules for noise in three districts.
4. Open two halls of the old market for concerts.
5. Train staff at the door.
6. Set up toilets along the river.
7. Pay for insulation of clubs.
8. Protect clubs in the zoning plan.
9. Test drugs for free.
10. Report each year.

Questions can be sent to the office of the mayor.
`,
  outline: `[1] Extend the hours of the underground at weekends.
[2] Appoint a mayor of the night.
[3] Soften the rules for noise in three districts.
[4] Open two halls of the old market for concerts.
[5] Train staff at the door.
[6] Set up toilets along the river.
[7] Pay for insulation of clubs.
[8] Protect clubs in the zoning plan.
[9] Test drugs for free.
[10] Report each year.`,
};

/** Numbers like 1.0 and 1.1, capital titles, with tabs. */
const tabs: Plan = {
  file: 'tabs.txt',
  content: `Strategic Business Plan
Transit Authority

Goal 1.0\tPassengers come back
\tObjective 1.1\tTrains run on time
\t\tStrategy 1.1.1\tKeep spare trains at both ends
\t\tStrategy 1.1.2\tRenew the signals of the east line
\tObjective 1.2\tStations are pleasant
\t\tStrategy 1.2.1\tClean at night
Goal 2.0\tMoney is used well
\tObjective 2.1\tFares are simple
\t\tStrategy 2.1.1\tOne fare for all zones
\tObjective 2.2\tBuildings earn their keep
\t\tStrategy 2.2.1\tLet shops at ten stations
\t\tStrategy 2.2.2\tSell the old depot
`,
  outline: `[1.0] Passengers come back
  [1.1] Trains run on time
    [1.1.1] Keep spare trains at both ends
    [1.1.2] Renew the signals of the east line
  [1.2] Stations are pleasant
    [1.2.1] Clean at night
[2.0] Money is used well
  [2.1] Fares are simple
    [2.1.1] One fare for all zones
  [2.2] Buildings earn their keep
    [2.2.1] Let shops at ten stations
    [2.2.2] Sell the old depot`,
};

/** A strategy in Spanish with numbered challenges and measures by code in bold, and a table of indicators at the end. */
const spanishMeasures: Plan = {
  file: 'spanishMeasures.md',
  content: `# Estrategia de Envejecimiento Activo

## Introducción

La población mayor crece.

## Líneas estratégicas

### Línea estratégica 1. Vivir en casa

- **Medida 1.1.** Adaptar viviendas
- **Medida 1.2.** Teleasistencia para todos

### Línea estratégica 2. Participar

- **Medida 2.1.** Consejos de mayores
- **Medida 2.2.** Universidad abierta
- **Medida 2.3.** Transporte gratuito

### Línea estratégica 3. Cuidar a quien cuida

- **Medida 3.1.** Descansos pagados

## Indicadores

| Indicador | Valor actual | Valor 2030 |
|---|---|---|
| Viviendas adaptadas | 120 | 2000 |
| Personas con teleasistencia | 900 | 5000 |
`,
  outline: `[1] Vivir en casa
  [1.1] Adaptar viviendas
  [1.2] Teleasistencia para todos
[2] Participar
  [2.1] Consejos de mayores
  [2.2] Universidad abierta
  [2.3] Transporte gratuito
[3] Cuidar a quien cuida
  [3.1] Descansos pagados`,
};

/** A table of Word whose first row of each goal spans all columns. */
const spanning: Plan = {
  file: 'spanning.docx',
  content: () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const goal = (text: string): string => row(cell(text, '<w:gridSpan w:val="4"/>'));
    return docxOf({
      body: [
        paragraph('Operational Plan of the Registry', styled('Heading1')),
        paragraph('The plan is reviewed each quarter.'),
        '<w:tbl>',
        row(cell('No.'), cell('Activity'), cell('Responsible'), cell('Deadline')),
        goal('Goal 1: Records are complete'),
        row(cell('1.1'), cell('Enter the backlog of births'), cell('Ms Eze'), cell('June')),
        row(cell('1.2'), cell('Compare with hospitals each month'), cell('Mr Fall'), cell('monthly')),
        goal('Goal 2: Waiting is short'),
        row(cell('2.1'), cell('Give appointments by telephone'), cell('Ms Gil'), cell('March')),
        row(cell('2.2'), cell('Open on two evenings'), cell('Ms Gil'), cell('May')),
        row(cell('2.3'), cell('Send certificates by mail'), cell('Mr Fall'), cell('May')),
        '</w:tbl>',
      ].join(''),
    });
  },
  outline: `[1] Records are complete
  [1.1] Enter the backlog of births
  [1.2] Compare with hospitals each month
[2] Waiting is short
  [2.1] Give appointments by telephone
  [2.2] Open on two evenings
  [2.3] Send certificates by mail`,
};

/** A page whose goals are terms of a list of definitions. */
const terms: Plan = {
  file: 'terms.html',
  content: `<html lang="en"><head><title>Our aims</title></head><body><main><h1>Aims of the Heritage Council 2026</h1>
<p>We have four aims.</p>
<h2>Aim 1</h2><p><strong>Find what is at risk</strong></p><ul><li>Walk every parish</li><li>Keep a public list</li></ul>
<h2>Aim 2</h2><p><strong>Mend it</strong></p><ul><li>Pay half of each roof</li><li>Train masons</li></ul>
<h2>Aim 3</h2><p><strong>Use it</strong></p><ul><li>Let empty chapels</li></ul>
<h2>Aim 4</h2><p><strong>Love it</strong></p><ul><li>Open a hundred doors each September</li><li>Print a map</li></ul>
<h2>News</h2><ul><li>New roof for the mill</li><li>Chapel sold</li></ul></main></body></html>`,
  outline: `[1] Find what is at risk
  Walk every parish
  Keep a public list
[2] Mend it
  Pay half of each roof
  Train masons
[3] Use it
  Let empty chapels
[4] Love it
  Open a hundred doors each September
  Print a map`,
};

/** A table in which the first column spans and the codes of actions are in brackets behind them. */
const brackets: Plan = {
  file: 'brackets.csv',
  content: `Thematic Area,Strategic Objective,Key Activity,Expected Result,Timeline,Cost
Health (TA1),Fewer children fall ill (SO1),Vaccinate in schools (A1),Coverage of 95%,2026,100
Health (TA1),Fewer children fall ill (SO1),Spray houses (A2),Half the cases,2026,300
Health (TA1),Mothers are cared for (SO2),Build four maternity homes (A3),Homes in use,2027,900
Schools (TA2),Every child attends (SO3),Feed pupils at noon (A4),Attendance of 90%,2026,400
Schools (TA2),Every child learns (SO4),Coach teachers (A5),Better marks,2028,200
`,
  outline: `[TA1] Health
  [SO1] Fewer children fall ill
    [A1] Vaccinate in schools
    [A2] Spray houses
  [SO2] Mothers are cared for
    [A3] Build four maternity homes
[TA2] Schools
  [SO3] Every child attends
    [A4] Feed pupils at noon
  [SO4] Every child learns
    [A5] Coach teachers`,
};

/** JSON with names of members in Spanish and codes as numbers. */
const spanishJson: Plan = {
  file: 'spanishJson.json',
  content: JSON.stringify({
    plan: 'Plan de Barrio',
    ejes: [
      { codigo: 1, nombre: 'Calles', descripcion: 'Calles para todos.', objetivos: [{ codigo: '1.1', nombre: 'Aceras anchas', acciones: [{ codigo: '1.1.1', nombre: 'Quitar coches' }] }, { codigo: '1.2', nombre: 'Más sombra', acciones: [{ codigo: '1.2.1', nombre: 'Plantar' }, { codigo: '1.2.2', nombre: 'Regar' }] }] },
      { codigo: 2, nombre: 'Plazas', objetivos: [{ codigo: '2.1', nombre: 'Bancos', acciones: [{ codigo: '2.1.1', nombre: 'Poner bancos' }] }] },
    ],
  }),
  outline: `[1] Calles
  [1.1] Aceras anchas
    [1.1.1] Quitar coches
  [1.2] Más sombra
    [1.2.1] Plantar
    [1.2.2] Regar
[2] Plazas
  [2.1] Bancos
    [2.1.1] Poner bancos`,
};

/** Objectives that each have a line of what, how and who; the numbers of objectives are letters with a dot. */
const chinese: Plan = {
  file: 'chinese.md',
  content: `# 数字乡村发展规划

## 一、总体要求

坚持以人为本。

## 二、重点任务

### 任务1：建设网络

- 1.1 升级光纤
- 1.2 覆盖移动网络

### 任务2：发展电商

- 2.1 建立物流站点
- 2.2 培训农民
- 2.3 打造品牌

## 三、保障措施

加强组织领导。
`,
  outline: `[1] 建设网络
  [1.1] 升级光纤
  [1.2] 覆盖移动网络
[2] 发展电商
  [2.1] 建立物流站点
  [2.2] 培训农民
  [2.3] 打造品牌`,
};

export const further = [sections, boldNumbers, roman, single, tabs, spanishMeasures, spanning, terms, brackets, spanishJson, chinese];

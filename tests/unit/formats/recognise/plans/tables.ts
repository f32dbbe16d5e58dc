import writeExcelFile from 'write-excel-file/node';
import type { Plan } from './plan.ts';

/** Semicolons, a single text above, heads of columns that nobody expects. */
const oddHeads: Plan = {
  file: 'oddHeads.csv',
  content: `Delivery plan of the Land Registry;;;;
;;;;
Ref.;Strategic theme;What we want to achieve;SRO;RAG
1.1;Digital by choice;Searches are answered in a minute;Director Digital;G
1.2;Digital by choice;Maps can be read on a telephone;Director Digital;A
1.3;Digital by choice;Deeds are signed without paper;Director Law;R
2.1;Fair to all;Fees follow the value of the land;Director Finance;G
2.2;Fair to all;Help is given in every county town;Director Service;G
3.1;Ready for storms;The paper archive is copied;Director Archive;A
`,
  outline: `Digital by choice
  [1.1] Searches are answered in a minute
  [1.2] Maps can be read on a telephone
  [1.3] Deeds are signed without paper
Fair to all
  [2.1] Fees follow the value of the land
  [2.2] Help is given in every county town
Ready for storms
  [3.1] The paper archive is copied`,
};

/** One row a node, with the number of the row above it. */
const parents: Plan = {
  file: 'parents.csv',
  content: `id,parent_id,type,label,notes
10,,Goal,Safe food,
11,10,Objective,Inspect every kitchen once a year,"Kitchens of schools first"
12,10,Objective,Name what is in it,
20,,Goal,Fair markets,
21,20,Objective,Check scales,
22,20,Objective,Stop false labels,"With the neighbours"
23,20,Objective,Publish prices of farms and shops,
`,
  outline: `Safe food
  Inspect every kitchen once a year
  Name what is in it
Fair markets
  Check scales
  Stop false labels
  Publish prices of farms and shops`,
};

/** Codes and titles in columns of their own for each level, indicators at the end. */
const wide: Plan = {
  file: 'wide.csv',
  content: `Goal Code,Goal,Target Code,Target,Indicator Code,Indicator
1,No one goes hungry,1.1,Every child eats at school,1.1.1,Share of schools with meals
1,No one goes hungry,1.2,Prices of bread are stable,1.2.1,Price of a loaf
1,No one goes hungry,1.2,Prices of bread are stable,1.2.2,Stocks of grain
2,Everyone is well,2.1,A nurse within an hour,2.1.1,Share of people within an hour
2,Everyone is well,2.2,Clean water in each house,2.2.1,Houses with a tap
2,Everyone is well,2.3,Mothers survive,2.3.1,Deaths in childbirth
`,
  outline: `[1] No one goes hungry
  [1.1] Every child eats at school
    [1.1.1] Share of schools with meals
  [1.2] Prices of bread are stable
    [1.2.1] Price of a loaf
    [1.2.2] Stocks of grain
[2] Everyone is well
  [2.1] A nurse within an hour
    [2.1.1] Share of people within an hour
  [2.2] Clean water in each house
    [2.2.1] Houses with a tap
  [2.3] Mothers survive
    [2.3.1] Deaths in childbirth`,
};

/** A crosswalk of categories whose cells hold code and title together. */
const together: Plan = {
  file: 'together.csv',
  content: `Function,Category,Subcategory,Informative References
KNOW (KN),Assets (KN.AS): What is owned is known,KN.AS-01: Devices are listed,CIS 1.1; ISO A.5.9
KNOW (KN),Assets (KN.AS): What is owned is known,KN.AS-02: Software is listed,CIS 2.1
KNOW (KN),Threats (KN.TH): Who might attack is known,KN.TH-01: Reports of others are read,ISO A.5.7
GUARD (GU),Access (GU.AC): Only those who need it have access,GU.AC-01: Two factors are required,CIS 6.3
GUARD (GU),Access (GU.AC): Only those who need it have access,GU.AC-02: Rights end with the job,CIS 6.2
GUARD (GU),Data (GU.DA): Data is protected,GU.DA-01: Laptops are encrypted,CIS 3.6
`,
  outline: `[KN] KNOW
  [KN.AS] Assets
    [KN.AS-01] Devices are listed
    [KN.AS-02] Software is listed
  [KN.TH] Threats
    [KN.TH-01] Reports of others are read
[GU] GUARD
  [GU.AC] Access
    [GU.AC-01] Two factors are required
    [GU.AC-02] Rights end with the job
  [GU.DA] Data
    [GU.DA-01] Laptops are encrypted`,
};

/** A workbook in Spanish: a title above, cells left blank below the first, indicators at the right. */
const workbook: Plan = {
  file: 'workbook.xlsx',
  content: () =>
    writeExcelFile(
      [
        ['Matriz del Plan de Desarrollo 2026-2029'],
        [],
        ['Pilar', 'Objetivo', 'Estrategia', 'Indicador', 'Meta 2029'],
        ['1. Gente sana', '1.1 Reducir la anemia', '1.1.1 Visitar a cada familia', 'Niños con anemia', '10 %'],
        ['', '', '1.1.2 Enriquecer la harina', 'Molinos', '12'],
        ['', '1.2 Atender partos', '1.2.1 Formar parteras', 'Parteras', '300'],
        ['2. Tierra viva', '2.1 Cuidar el agua', '2.1.1 Proteger las fuentes', 'Fuentes', '80'],
        ['', '', '2.1.2 Regar por goteo', 'Hectáreas', '4000'],
        ['', '2.2 Cuidar el suelo', '2.2.1 Hacer terrazas', 'Hectáreas', '900'],
      ].map((cells) => cells.map((value) => ({ value, type: String }))),
    ).toBuffer(),
  outline: `[1] Gente sana
  [1.1] Reducir la anemia
    [1.1.1] Visitar a cada familia
    [1.1.2] Enriquecer la harina
  [1.2] Atender partos
    [1.2.1] Formar parteras
[2] Tierra viva
  [2.1] Cuidar el agua
    [2.1.1] Proteger las fuentes
    [2.1.2] Regar por goteo
  [2.2] Cuidar el suelo
    [2.2.1] Hacer terrazas`,
};

/** A register of actions: themes in rows of their own, codes in the first column. */
const register: Plan = {
  file: 'register.csv',
  content: `No,Action,Department,Cost (EUR),Status
A,Safe roads,,,
A.1,Paint all crossings anew,Roads,40000,open
A.2,Measure speed at schools,Police,12000,open
B,Quiet nights,,,
B.1,Move the recycling bins,Waste,5000,done
B.2,Shut the ring road for lorries,Transport,0,open
B.3,Check exhausts,Police,8000,open
`,
  outline: `[A] Safe roads
  [A.1] Paint all crossings anew
  [A.2] Measure speed at schools
[B] Quiet nights
  [B.1] Move the recycling bins
  [B.2] Shut the ring road for lorries
  [B.3] Check exhausts`,
};

/** Objects within objects, each level under a name of its own. */
const nestedJson: Plan = {
  file: 'nested.json',
  content: JSON.stringify({
    strategy: {
      name: 'Youth Strategy',
      period: { from: 2026, to: 2030 },
      pillars: [
        { id: 'P1', name: 'Learn', description: 'School is not all.', goals: [{ id: 'P1.1', name: 'Workshops in every district', indicators: ['Number of workshops'] }, { id: 'P1.2', name: 'A year abroad', indicators: [] }] },
        { id: 'P2', name: 'Speak', goals: [{ id: 'P2.1', name: 'A parliament of the young', indicators: ['Sittings'] }, { id: 'P2.2', name: 'Vote at sixteen', indicators: [] }, { id: 'P2.3', name: 'A budget to decide upon', indicators: [] }] },
      ],
    },
  }),
  outline: `[P1] Learn
  [P1.1] Workshops in every district
  [P1.2] A year abroad
[P2] Speak
  [P2.1] A parliament of the young
  [P2.2] Vote at sixteen
  [P2.3] A budget to decide upon`,
};

/** A list of records, each with the code of the one above. */
const flatJson: Plan = {
  file: 'flat.json',
  content: JSON.stringify([
    { code: 'A', level: 'Theme', title: 'Heal', parent: null },
    { code: 'A1', level: 'Objective', title: 'Shorter waits', parent: 'A' },
    { code: 'A2', level: 'Objective', title: 'More beds', parent: 'A' },
    { code: 'B', level: 'Theme', title: 'Prevent', parent: null },
    { code: 'B1', level: 'Objective', title: 'Vaccinate', parent: 'B' },
  ]),
  outline: `[A] Heal
  [A1] Shorter waits
  [A2] More beds
[B] Prevent
  [B1] Vaccinate`,
};

export const tables = [oddHeads, parents, wide, together, workbook, register, nestedJson, flatJson];

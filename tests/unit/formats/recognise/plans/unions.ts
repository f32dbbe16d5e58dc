import type { Plan } from './plan.ts';

/** Dutch, from a PDF: goals with a bar, points of action with two steps, page lines, a box, a table of money. */
const doelen: Plan = {
  file: 'doelen.md',
  content: `# Uitvoeringsprogramma Circulaire Economie 2026-2030

Gemeente Waterveen | 3

## Inleiding

Grondstoffen raken op. In dit programma staat wat wij doen.

## Leeswijzer

Hoofdstuk 1 beschrijft de doelen, hoofdstuk 2 de organisatie.

Gemeente Waterveen | 4

## 1. Doelen en acties

### Doel 1 | Minder afval

Elke inwoner gooit 180 kilo restafval per jaar weg.

**Actiepunt 1.1** Tassen voor gft in elke keuken

Wij delen ze uit bij de verhuizing.

**Actiepunt 1.2** Statiegeld op bekers bij feesten

Gemeente Waterveen | 5

### Doel 2 | Langer gebruiken

**Actiepunt 2.1** Reparatiecafé in elke wijk

**Actiepunt 2.2** Kringloopwinkel op de milieustraat

**Actiepunt 2.3** Gereedschap lenen bij de bibliotheek

> **In de praktijk**
>
> In de Molenwijk werden vorig jaar 600 lampen hersteld.

### Doel 3 | Circulair bouwen

**Actiepunt 3.1** Materialenpaspoort voor scholen

Gemeente Waterveen | 6

## 2. Organisatie en geld

Het programmateam:

1. komt elke maand bijeen
2. rapporteert aan het college

| Post | 2026 | 2027 |
|---|---|---|
| Personeel | 100 | 120 |
| Campagne | 40 | 40 |
`,
  outline: `[1] Minder afval
  [1.1] Tassen voor gft in elke keuken
  [1.2] Statiegeld op bekers bij feesten
[2] Langer gebruiken
  [2.1] Reparatiecafé in elke wijk
  [2.2] Kringloopwinkel op de milieustraat
  [2.3] Gereedschap lenen bij de bibliotheek
[3] Circulair bouwen
  [3.1] Materialenpaspoort voor scholen`,
};

/** Italian: axes in roman numbers, specific objectives, actions of three steps that wrap. */
const assi: Plan = {
  file: 'assi.txt',
  content: `REGIONE COLLINE
PIANO STRATEGICO REGIONALE 2026-2032

INDICE
Presentazione 3
Analisi di contesto 4
Asse I 6
Asse II 9
Governance 12

PRESENTAZIONE

Il piano nasce dall'ascolto di sindaci, imprese e associazioni.

ANALISI DI CONTESTO

I punti di forza sono:
- la qualità della vita
- il patrimonio culturale

ASSE I - COMPETITIVITÀ E LAVORO

Il tasso di occupazione è del 61 per cento.

Obiettivo specifico 1.1: Rafforzare le piccole imprese

Azione 1.1.1: Fondo di garanzia per chi non ha accesso al credito delle
banche ordinarie
Azione 1.1.2: Sportello unico digitale

Obiettivo specifico 1.2: Portare i giovani al lavoro

Azione 1.2.1: Tirocini retribuiti
Azione 1.2.2: Scuole tecniche aperte il pomeriggio

ASSE II - TERRITORIO E AMBIENTE

Obiettivo specifico 2.1: Prevenire il dissesto

Azione 2.1.1: Manutenzione dei torrenti
Azione 2.1.2: Mappe del rischio per ogni comune

Obiettivo specifico 2.2: Custodire i borghi

Azione 2.2.1: Case a un euro con obbligo di restauro

GOVERNANCE

La cabina di regia:
1. approva il programma annuale;
2. verifica i risultati;
3. informa il Consiglio.

ALLEGATO 1 - QUADRO FINANZIARIO

Asse I   120 milioni
Asse II  80 milioni
`,
  outline: `[I] COMPETITIVITÀ E LAVORO
  [1.1] Rafforzare le piccole imprese
    [1.1.1] Fondo di garanzia per chi non ha accesso al credito delle banche ordinarie
    [1.1.2] Sportello unico digitale
  [1.2] Portare i giovani al lavoro
    [1.2.1] Tirocini retribuiti
    [1.2.2] Scuole tecniche aperte il pomeriggio
[II] TERRITORIO E AMBIENTE
  [2.1] Prevenire il dissesto
    [2.1.1] Manutenzione dei torrenti
    [2.1.2] Mappe del rischio per ogni comune
  [2.2] Custodire i borghi
    [2.2.1] Case a un euro con obbligo di restauro`,
};

/** Recommendations under the headings of chapters, all of them said before in a summary. */
const inquiry: Plan = {
  file: 'inquiry.md',
  content: `# Inquiry into Rural Transport: Final Report

## Executive summary

The committee heard 85 witnesses. It makes six recommendations.

### Summary of recommendations

Recommendation 1: The Government should fund a bus an hour for each village above 500 people.

Recommendation 2: Fares should be capped at two pounds.

Recommendation 3: Councils should plan routes together.

Recommendation 4: Data on buses should be open.

Recommendation 5: Drivers should be paid for waiting.

Recommendation 6: Training should be free.

## 1. Introduction

1.1 The committee was asked to look into transport in rural areas.

1.2 Evidence was taken in nine towns.

## 2. Services

2.1 Many villages have lost their bus. Witnesses told us that they cannot reach a doctor.

2.2 We believe that an hourly bus is the least that people can expect.

**Recommendation 1: The Government should fund a bus an hour for each village above 500 people.**

2.3 Fares have risen by half.

**Recommendation 2: Fares should be capped at two pounds.**

## 3. Planning

3.1 Routes stop at borders of counties.

**Recommendation 3: Councils should plan routes together.**

**Recommendation 4: Data on buses should be open.**

## 4. Workforce

4.1 One driver in seven leaves each year.

**Recommendation 5: Drivers should be paid for waiting.**

**Recommendation 6: Training should be free.**

## Appendix: Witnesses

1. Bus Users Group
2. County Councils Network
`,
  outline: `[1] The Government should fund a bus an hour for each village above 500 people.
[2] Fares should be capped at two pounds.
[3] Councils should plan routes together.
[4] Data on buses should be open.
[5] Drivers should be paid for waiting.
[6] Training should be free.`,
};

/** Bullets within bullets with bold words and boxes to tick. */
const nestedBullets: Plan = {
  file: 'nestedBullets.md',
  content: `# 2026 Strategy – Open Library Foundation

> Draft for comment. Please open an issue.

## Mission

Knowledge for all.

## How to read this document

- Goals are what we want to reach
- Objectives are how we know

## Goals and objectives

- **Goal 1: Sustain the platform**
  - Objective 1.1: Move servers to green hosting
  - Objective 1.2: Pay maintainers
- **Goal 2: Grow the community**
  - Objective 2.1: Run a mentoring programme
  - Objective 2.2: Translate the site into ten languages
  - Objective 2.3: Meet in person once a year
- **Goal 3: Be trusted**
  - Objective 3.1: Publish our accounts
  - Objective 3.2: Review security each year

## Roadmap

- [x] Q1: consultation
- [ ] Q2: adoption
- [ ] Q3: start

## Contributing

1. Fork the repository
2. Make a change
3. Open a pull request
`,
  outline: `[1] Sustain the platform
  [1.1] Move servers to green hosting
  [1.2] Pay maintainers
[2] Grow the community
  [2.1] Run a mentoring programme
  [2.2] Translate the site into ten languages
  [2.3] Meet in person once a year
[3] Be trusted
  [3.1] Publish our accounts
  [3.2] Review security each year`,
};

/** A page whose side menu lists the same goals, with governance among the goals. */
const sideMenu: Plan = {
  file: 'sideMenu.html',
  content: `<html lang="en"><head><title>Our strategy 2030 – Red Lantern Relief</title></head><body>
<header><nav><ul><li><a>Who we are</a></li><li><a>What we do</a></li><li><a>Donate</a></li></ul></nav></header>
<div class="row"><aside class="sidebar"><h3>Strategy 2030</h3><ul><li><a href="#1">Goal 1: People survive disasters</a></li><li><a href="#2">Goal 2: People lead healthy lives</a></li><li><a href="#3">Goal 3: Good governance</a></li></ul></aside>
<div class="content"><h1>Strategy 2030</h1><p>Our strategy sets three goals. It was adopted by the General Assembly.</p>
<h2>Global challenges</h2><ul><li>Climate crises</li><li>Migration</li><li>Gaps in health</li></ul>
<h2 id="1">Goal 1: People survive disasters</h2><p>Disasters strike more often.</p><h4>What we will do</h4><ul><li>Train volunteers in first aid</li><li>Warn early by text message</li><li>Store goods close to risk</li></ul>
<h2 id="2">Goal 2: People lead healthy lives</h2><p>Half the world lacks care.</p><h4>What we will do</h4><ul><li>Vaccinate in remote places</li><li>Train nurses in villages</li></ul>
<h2 id="3">Goal 3: Good governance</h2><p>We are accountable to those we serve.</p><h4>What we will do</h4><ul><li>Publish every complaint and its answer</li><li>Elect boards that reflect members</li></ul>
<h2>Enablers</h2><p>Digital tools, finance and people help us to reach the goals.</p>
<h2>Share this page</h2><ul><li>Email</li><li>Print</li></ul></div></div><footer><h4>Stay informed</h4><p>Subscribe to our newsletter</p><ul><li>Terms</li><li>Cookies</li></ul></footer></body></html>`,
  outline: `[1] People survive disasters
  Train volunteers in first aid
  Warn early by text message
  Store goods close to risk
[2] People lead healthy lives
  Vaccinate in remote places
  Train nurses in villages
[3] Good governance
  Publish every complaint and its answer
  Elect boards that reflect members`,
};

/** French: priorities in capitals, actions behind arrows, boxes with figures. */
const priorites: Plan = {
  file: 'priorites.txt',
  content: `MINISTÈRE DE LA JEUNESSE

STRATÉGIE NATIONALE JEUNESSE 2026-2030

ÉDITO

Notre jeunesse est une chance. Cette stratégie lui donne des moyens.

LES CHIFFRES CLÉS

- 11 millions de jeunes
- 18 % au chômage
- 1 jeune sur 4 sous le seuil de pauvreté

PRIORITÉ N° 1 : SE FORMER SANS DÉCROCHER

Chaque année, 80 000 jeunes quittent l'école sans diplôme.

Nos actions :

→ Repérer les décrocheurs dès la première absence
→ Créer des lycées de la deuxième chance
→ Doubler les bourses des apprentis

Indicateurs de suivi :

→ Nombre de décrocheurs
→ Taux de retour en formation

PRIORITÉ N° 2 : SE LOGER SANS SE RUINER

Nos actions :

→ Construire 60 000 logements pour étudiants
→ Se porter garant pour tous les moins de 30 ans

Indicateurs de suivi :

→ Part du revenu consacrée au loyer

PRIORITÉ N° 3 : S'ENGAGER ET ÊTRE ÉCOUTÉ

Nos actions :

→ Généraliser le service civique
→ Réserver des sièges aux jeunes dans les conseils
→ Consulter les jeunes sur chaque loi

Indicateurs de suivi :

→ Nombre de volontaires

CALENDRIER

2026 : lancement
2028 : évaluation à mi-parcours
2030 : bilan
`,
  outline: `[1] SE FORMER SANS DÉCROCHER
  Repérer les décrocheurs dès la première absence
  Créer des lycées de la deuxième chance
  Doubler les bourses des apprentis
[2] SE LOGER SANS SE RUINER
  Construire 60 000 logements pour étudiants
  Se porter garant pour tous les moins de 30 ans
[3] S'ENGAGER ET ÊTRE ÉCOUTÉ
  Généraliser le service civique
  Réserver des sièges aux jeunes dans les conseils
  Consulter les jeunes sur chaque loi`,
};

/** Safeguards below numbered controls, each with a line of kinds behind. */
const safeguards: Plan = {
  file: 'safeguards.txt',
  content: `Critical Controls for Small Offices
Version 8

Introduction

The Controls began as a simple list. They are kept up to date by volunteers.

How to use this document

Each Control has these elements:

• Overview: what it is for
• Why it is critical
• Safeguards: what to do

Control 01: Inventory of Devices

Overview
Manage all devices that are connected.

Why is this control critical?
Nobody can defend what they do not know.

Safeguards
1.1 Establish an Inventory of Devices
Asset type: Devices. Function: Identify.
1.2 Address Unauthorized Devices
Asset type: Devices. Function: Respond.

Control 02: Inventory of Software

Overview
Manage all software.

Why is this control critical?
Attackers look for old versions.

Safeguards
2.1 Establish a Software Inventory
Asset type: Software. Function: Identify.
2.2 Ensure Software Is Supported
Asset type: Software. Function: Identify.
2.3 Allow Listed Software Only
Asset type: Software. Function: Protect.

Control 03: Data Protection

Overview
Classify and handle data.

Why is this control critical?
Data no longer stays in the house.

Safeguards
3.1 Establish a Process for Data
Asset type: Data. Function: Govern.
3.2 Encrypt Data on Laptops
Asset type: Data. Function: Protect.

Appendix A: Acronyms

MFA  Multi-factor authentication
`,
  outline: `[01] Inventory of Devices
  [1.1] Establish an Inventory of Devices
  [1.2] Address Unauthorized Devices
[02] Inventory of Software
  [2.1] Establish a Software Inventory
  [2.2] Ensure Software Is Supported
  [2.3] Allow Listed Software Only
[03] Data Protection
  [3.1] Establish a Process for Data
  [3.2] Encrypt Data on Laptops`,
};

/** Numbered chapters of a German strategy are its fields, with aims as lettered list and measures as table. */
const kapitel: Plan = {
  file: 'kapitel.txt',
  content: `Nationale Wasserstrategie

Inhaltsverzeichnis

Vorwort                                   3
1 Ausgangslage                            5
2 Strategische Themen                     7
3 Aktionsprogramm                        15
4 Finanzierung                           20

Vorwort

Wasser ist Leben.

1 Ausgangslage

Drei trockene Sommer haben gezeigt, wie verletzlich wir sind.

2 Strategische Themen

Strategisches Ziel 1: Den naturnahen Wasserhaushalt schützen

Böden speichern weniger als früher.

Maßnahme 1: Moore wiedervernässen
Maßnahme 2: Wald umbauen
Maßnahme 3: Flächen entsiegeln

Strategisches Ziel 2: Gewässer sauber halten

Maßnahme 4: Vierte Reinigungsstufe ausbauen
Maßnahme 5: Düngung begrenzen

Strategisches Ziel 3: Infrastruktur anpassen

Maßnahme 6: Fernleitungen prüfen
Maßnahme 7: Kanäle sanieren
Maßnahme 8: Notbrunnen erhalten

3 Aktionsprogramm

Das Aktionsprogramm wird alle sechs Jahre fortgeschrieben. Zuständig sind:

a) der Bund
b) die Länder
c) die Kommunen

4 Finanzierung

Die Kosten betragen 1 Mrd. Euro im Jahr.
`,
  outline: `[1] Den naturnahen Wasserhaushalt schützen
  [1] Moore wiedervernässen
  [2] Wald umbauen
  [3] Flächen entsiegeln
[2] Gewässer sauber halten
  [4] Vierte Reinigungsstufe ausbauen
  [5] Düngung begrenzen
[3] Infrastruktur anpassen
  [6] Fernleitungen prüfen
  [7] Kanäle sanieren
  [8] Notbrunnen erhalten`,
};

/** Sentences of aims below headings without numbers; what supports them is told apart. */
const museum: Plan = {
  file: 'museum.txt',
  content: `National Museum of Science
Corporate Plan 2025-28

Chairman's introduction

Last year 3 million people visited us. We want the next million to be people who have never
been to a museum before.

Our strategic objectives

Our five-year objectives are to:

• Inspire the next generation
• Transform our buildings
• Share the collection
• Earn more than we are given

How we will deliver

Inspire the next generation

We will:
- run science shows in 200 schools
- open a gallery for under-fives

Transform our buildings

We will:
- restore the great hall
- add lifts to all floors

Share the collection

We will:
- put 100,000 objects online
- lend to fifty towns

Earn more than we are given

We will:
- raise 4 million a year
- open the cafe in the evening

Key performance indicators

- Visits
- Reach online
- Income

Risks

1. Fewer tourists
2. Rising costs of energy
`,
  outline: `Inspire the next generation
  run science shows in 200 schools
  open a gallery for under-fives
Transform our buildings
  restore the great hall
  add lifts to all floors
Share the collection
  put 100,000 objects online
  lend to fifty towns
Earn more than we are given
  raise 4 million a year
  open the cafe in the evening`,
};

export const unions = [doelen, assi, inquiry, nestedBullets, sideMenu, priorites, safeguards, kapitel, museum];

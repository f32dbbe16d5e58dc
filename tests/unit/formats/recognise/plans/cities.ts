import type { Plan } from './plan.ts';

/** Institutional objectives and actions with letters before their numbers, as a plan of a ministry in the Andes has them. */
const institutional: Plan = {
  file: 'institutional.txt',
  content: `MINISTERIO DE PRODUCCIÓN
OFICINA GENERAL DE PLANEAMIENTO

PLAN ESTRATÉGICO INSTITUCIONAL 2026-2030

ÍNDICE

I. Declaración de política institucional ........ 3
II. Misión institucional ........ 4
III. Objetivos estratégicos institucionales ........ 5
IV. Ruta estratégica ........ 9
V. Anexos ........ 10

I. DECLARACIÓN DE POLÍTICA INSTITUCIONAL

El Ministerio promueve la competitividad de las empresas. Sus lineamientos son:

1. Fomentar la formalización.
2. Impulsar la innovación.
3. Modernizar los servicios.

II. MISIÓN INSTITUCIONAL

Promover el desarrollo de la industria y de la pesca.

III. OBJETIVOS ESTRATÉGICOS INSTITUCIONALES

OEI.01 Incrementar la productividad de las pequeñas empresas

Indicador: Tasa de crecimiento de las ventas.

AEI.01.01 Asistencia técnica oportuna para pequeñas empresas
AEI.01.02 Acceso a financiamiento en condiciones favorables
AEI.01.03 Capacitación en gestión para emprendedores

OEI.02 Fortalecer la sostenibilidad de la pesca

Indicador: Porcentaje de especies bajo manejo.

AEI.02.01 Ordenamiento de la pesca artesanal
AEI.02.02 Vigilancia satelital de embarcaciones

OEI.03 Modernizar la gestión institucional

Indicador: Índice de satisfacción.

AEI.03.01 Trámites digitales para los administrados
AEI.03.02 Gestión por procesos implementada
AEI.03.03 Servicio civil meritocrático
AEI.03.04 Integridad y lucha contra la corrupción

IV. RUTA ESTRATÉGICA

El orden de prioridad se definió según su vinculación con la política general de gobierno.

Prioridad   Código   Vinculación
1           OEI.01   Eje 4
2           OEI.02   Eje 5
3           OEI.03   Eje 7
`,
  outline: `[OEI.01] Incrementar la productividad de las pequeñas empresas
  [AEI.01.01] Asistencia técnica oportuna para pequeñas empresas
  [AEI.01.02] Acceso a financiamiento en condiciones favorables
  [AEI.01.03] Capacitación en gestión para emprendedores
[OEI.02] Fortalecer la sostenibilidad de la pesca
  [AEI.02.01] Ordenamiento de la pesca artesanal
  [AEI.02.02] Vigilancia satelital de embarcaciones
[OEI.03] Modernizar la gestión institucional
  [AEI.03.01] Trámites digitales para los administrados
  [AEI.03.02] Gestión por procesos implementada
  [AEI.03.03] Servicio civil meritocrático
  [AEI.03.04] Integridad y lucha contra la corrupción`,
};

/** Requirements numbered through chapters, basic and derived ones under headings that return. */
const requirements: Plan = {
  file: 'requirements.txt',
  content: `Protecting Controlled Information in Contractors' Systems

CHAPTER TWO
THE FUNDAMENTALS

2.1 BASIC ASSUMPTIONS

The requirements rest on the following assumptions:

• Laws apply to contractors as they do to agencies
• Value is the same wherever it is kept

CHAPTER THREE
THE REQUIREMENTS

This chapter describes requirements in three families.

3.1 ACCESS CONTROL

Basic Security Requirements

3.1.1 Limit system access to authorized users.

DISCUSSION

Access control policies control access between active entities and passive objects.

3.1.2 Limit system access to the types of transactions that users are permitted to execute.

DISCUSSION

Organizations may define privileges by account.

Derived Security Requirements

3.1.3 Control the flow of information.

DISCUSSION

Flow control restricts where information can travel.

3.1.4 Separate the duties of individuals.

3.2 AWARENESS AND TRAINING

Basic Security Requirements

3.2.1 Ensure that users are made aware of the risks.

DISCUSSION

Content is determined by the organization.

Derived Security Requirements

3.2.2 Provide training on recognizing insider threats.

3.3 AUDIT AND ACCOUNTABILITY

Basic Security Requirements

3.3.1 Create and retain audit logs.

3.3.2 Trace the actions of users to those users.

Derived Security Requirements

3.3.3 Review logged events.

3.3.4 Alert when logging fails.

APPENDIX A
REFERENCES

1. Executive Order 13556
2. Federal Information Act
`,
  outline: `[3.1] ACCESS CONTROL
  [3.1.1] Limit system access to authorized users.
  [3.1.2] Limit system access to the types of transactions that users are permitted to execute.
  [3.1.3] Control the flow of information.
  [3.1.4] Separate the duties of individuals.
[3.2] AWARENESS AND TRAINING
  [3.2.1] Ensure that users are made aware of the risks.
  [3.2.2] Provide training on recognizing insider threats.
[3.3] AUDIT AND ACCOUNTABILITY
  [3.3.1] Create and retain audit logs.
  [3.3.2] Trace the actions of users to those users.
  [3.3.3] Review logged events.
  [3.3.4] Alert when logging fails.`,
};

/** Functions in capitals with numbered categories, as a framework for the risks of machines that learn has them. */
const riskFunctions: Plan = {
  file: 'riskFunctions.md',
  content: `# Robotics Risk Management Framework

## Executive Summary

Robots can harm. The framework helps organizations to manage that. It has four functions.

## Part 1: Foundational Information

### 1. Framing Risk

#### 1.1 Understanding risks

Harm may come to people, organizations or nature.

#### 1.2 Challenges

- measuring risk
- tolerance of risk

## Part 2: Core

### Govern

Govern is a cross-cutting function.

**GOVERN 1: Policies and practices are in place.**

- GOVERN 1.1: Legal requirements are understood.
- GOVERN 1.2: Levels of risk are agreed.

**GOVERN 2: People are accountable.**

- GOVERN 2.1: Roles are documented.
- GOVERN 2.2: Staff are trained.
- GOVERN 2.3: Leaders decide.

### Map

**MAP 1: Context is known.**

- MAP 1.1: Purposes are documented.
- MAP 1.2: Teams are diverse.

**MAP 2: Robots are categorized.**

- MAP 2.1: Tasks are defined.

### Measure

**MEASURE 1: Methods are chosen.**

- MEASURE 1.1: Metrics are picked.
- MEASURE 1.2: Metrics are reviewed.

### Manage

**MANAGE 1: Risks are treated.**

- MANAGE 1.1: Decisions to go on are made.
- MANAGE 1.2: Risks are ranked.

## Appendix A: Descriptions of actors

1. Designers
2. Operators
`,
  outline: `Govern
  [GOVERN 1] Policies and practices are in place.
    [GOVERN 1.1] Legal requirements are understood.
    [GOVERN 1.2] Levels of risk are agreed.
  [GOVERN 2] People are accountable.
    [GOVERN 2.1] Roles are documented.
    [GOVERN 2.2] Staff are trained.
    [GOVERN 2.3] Leaders decide.
Map
  [MAP 1] Context is known.
    [MAP 1.1] Purposes are documented.
    [MAP 1.2] Teams are diverse.
  [MAP 2] Robots are categorized.
    [MAP 2.1] Tasks are defined.
Measure
  [MEASURE 1] Methods are chosen.
    [MEASURE 1.1] Metrics are picked.
    [MEASURE 1.2] Metrics are reviewed.
Manage
  [MANAGE 1] Risks are treated.
    [MANAGE 1.1] Decisions to go on are made.
    [MANAGE 1.2] Risks are ranked.`,
};

/** German: guiding principles before, strategic fields of a town with aims in bold and projects as a list, cost in a table. */
const leitbild: Plan = {
  file: 'leitbild.md',
  content: `# Stadtentwicklungskonzept „Wiesental 2035“

Beschlossen vom Gemeinderat am 12. März 2025

## Vorwort der Bürgermeisterin

Liebe Wiesentalerinnen und Wiesentaler, 1.200 von Ihnen haben mitgemacht. Danke!

## 1 Ausgangslage

### 1.1 Bevölkerung

Die Stadt wächst um 1 % im Jahr.

### 1.2 Stärken und Schwächen

- gute Anbindung
- hohe Mieten

## 2 Leitlinien

Vier Leitlinien tragen das Konzept:

1. Innen vor außen
2. Kurze Wege
3. Für alle
4. Klimaneutral

## 3 Strategische Handlungsfelder

### Handlungsfeld A: Wohnen und Leben

**Ziel A1: Bezahlbare Wohnungen für jedes Alter**

Maßnahmen:

- A1.1 Konzeptvergabe städtischer Grundstücke
- A1.2 Quote für geförderten Wohnraum

**Ziel A2: Lebendige Ortskerne**

Maßnahmen:

- A2.1 Leerstand erfassen und füllen
- A2.2 Marktplatz umgestalten

### Handlungsfeld B: Mobilität

**Ziel B1: Sichere Wege zu Fuß und mit dem Rad**

Maßnahmen:

- B1.1 Radring schließen
- B1.2 Schulstraßen einrichten
- B1.3 Gehwege verbreitern

### Handlungsfeld C: Klima und Energie

**Ziel C1: Wärme ohne Öl und Gas**

Maßnahmen:

- C1.1 Wärmeplan erstellen
- C1.2 Nahwärmenetz bauen

**Ziel C2: Grün gegen Hitze**

Maßnahmen:

- C2.1 Dächer begrünen

## 4 Umsetzung

### 4.1 Organisation

1. Lenkungskreis
2. Arbeitsgruppen
3. Beirat

### 4.2 Kosten

| Handlungsfeld | 2026 | 2027 | Summe |
|---|---|---|---|
| A | 2,1 Mio. | 1,9 Mio. | 4,0 Mio. |
| B | 0,8 Mio. | 1,2 Mio. | 2,0 Mio. |
| C | 3,0 Mio. | 2,0 Mio. | 5,0 Mio. |
`,
  outline: `[A] Wohnen und Leben
  [A1] Bezahlbare Wohnungen für jedes Alter
    [A1.1] Konzeptvergabe städtischer Grundstücke
    [A1.2] Quote für geförderten Wohnraum
  [A2] Lebendige Ortskerne
    [A2.1] Leerstand erfassen und füllen
    [A2.2] Marktplatz umgestalten
[B] Mobilität
  [B1] Sichere Wege zu Fuß und mit dem Rad
    [B1.1] Radring schließen
    [B1.2] Schulstraßen einrichten
    [B1.3] Gehwege verbreitern
[C] Klima und Energie
  [C1] Wärme ohne Öl und Gas
    [C1.1] Wärmeplan erstellen
    [C1.2] Nahwärmenetz bauen
  [C2] Grün gegen Hitze
    [C2.1] Dächer begrünen`,
};

/** Outcomes without numbers, each with a vision, indicators and what is done. */
const outcomesOnly: Plan = {
  file: 'outcomesOnly.html',
  content: `<!DOCTYPE html><html lang="en"><head><title>National Outcomes | National Performance Framework</title></head><body>
<div class="cookie-notice"><p>We use cookies to collect anonymous data. <a href="#">Accept</a> <a href="#">Decline</a></p></div>
<header><ul class="menu"><li><a href="/">Home</a></li><li><a href="/outcomes">National Outcomes</a></li><li><a href="/measuring">Measuring progress</a></li><li><a href="/blog">Blog</a></li></ul><form><label>Search</label><input></form></header>
<main><h1>National Outcomes</h1><p>The framework has five National Outcomes. They describe the kind of country we want to be.</p>
<article><h2>Children and young people</h2><p class="lead">We grow up loved, safe and respected.</p><h3>Vision</h3><p>Our children are not left worried or isolated.</p><h3>Indicators</h3><ul><li>Child social and physical development</li><li>Quality of care</li></ul></article>
<article><h2>Communities</h2><p class="lead">We live in communities that are inclusive, empowered and safe.</p><h3>Vision</h3><p>Our communities are pleasant places to live.</p><h3>Indicators</h3><ul><li>Perceptions of local area</li><li>Loneliness</li><li>Crime</li></ul></article>
<article><h2>Culture</h2><p class="lead">We are creative and our cultures are enjoyed widely.</p><h3>Vision</h3><p>Culture has a central place.</p><h3>Indicators</h3><ul><li>Attendance at events</li></ul></article>
<article><h2>Economy</h2><p class="lead">We have a competitive, entrepreneurial and sustainable economy.</p><h3>Vision</h3><p>Growth is shared.</p><h3>Indicators</h3><ul><li>Productivity</li><li>Exports</li></ul></article>
<article><h2>Environment</h2><p class="lead">We value, enjoy and protect our environment.</p><h3>Vision</h3><p>Nature is in good hands.</p><h3>Indicators</h3><ul><li>State of nature</li></ul></article>
<h2>Related links</h2><ul><li><a href="/a">About the framework</a></li><li><a href="/b">Equality evidence</a></li></ul></main>
<footer><ul><li>Accessibility</li><li>Privacy</li><li>Contact us</li></ul><p>© Crown copyright</p></footer></body></html>`,
  outline: `Children and young people
Communities
Culture
Economy
Environment`,
};

/** Pillars counted in words, focus areas by two steps, initiatives as bullets with dates behind. */
const spelledOut: Plan = {
  file: 'spelledOut.txt',
  content: `Cyber Security Strategy 2030

Minister's foreword

Cyber crime is reported every six minutes. We will not stand by.

At a glance

Pillar One: Strong businesses and citizens
Pillar Two: Safe technology
Pillar Three: Ready defenders

The challenge ahead

Three trends shape the threat:

1. Criminals sell tools to each other.
2. Devices of every kind are connected.
3. States use cyber means.

Pillar One: Strong businesses and citizens

Small firms are hit hardest and have the fewest means.

Focus area 1.1: Support small and medium businesses

• Create a free health check (2026)
• Fund a hotline for victims (2026–2030)

Focus area 1.2: Break the business of ransom

• Make reports of ransom payments a duty (2027)

Pillar Two: Safe technology

Focus area 2.1: Trust in digital products

• Set standards for smart devices (2026)
• Label devices by how long they are updated (2028)

Focus area 2.2: Guard valuable data

• Review rules for keeping data (2027)

Pillar Three: Ready defenders

Focus area 3.1: Grow the workforce

• Pay for 1,000 traineeships (2026–2029)
• Bring in experts from abroad (2026)
• Make the profession diverse (2030)

Implementation

An action plan is published beside the strategy. Horizons are:

Horizon 1 (2026–27): strengthen the foundations
Horizon 2 (2028–29): scale
Horizon 3 (2030): lead
`,
  outline: `[1] Strong businesses and citizens
  [1.1] Support small and medium businesses
    Create a free health check (2026)
    Fund a hotline for victims (2026–2030)
  [1.2] Break the business of ransom
    Make reports of ransom payments a duty (2027)
[2] Safe technology
  [2.1] Trust in digital products
    Set standards for smart devices (2026)
    Label devices by how long they are updated (2028)
  [2.2] Guard valuable data
    Review rules for keeping data (2027)
[3] Ready defenders
  [3.1] Grow the workforce
    Pay for 1,000 traineeships (2026–2029)
    Bring in experts from abroad (2026)
    Make the profession diverse (2030)`,
};

/** Cards and details of a page: titles in summaries, actions in ordered lists. */
const accordion: Plan = {
  file: 'accordion.html',
  content: `<html lang="fr"><head><title>Plan climat</title><style>.x{color:red}</style></head><body>
<a class="skip-link" href="#main">Aller au contenu principal</a>
<nav class="navbar"><a href="/">Accueil</a> <a href="/actus">Actualités</a> <a href="/agenda">Agenda</a></nav>
<main id="main"><h1>Plan climat de la métropole 2025-2031</h1>
<p>Le plan comprend quatre orientations et dix actions.</p>
<details><summary><h2>Orientation 1 – Se déplacer autrement</h2></summary><p>Les transports sont la première source d’émissions.</p><ol><li>Créer 120 km de pistes cyclables</li><li>Mettre en place une zone à faibles émissions</li><li>Doubler la fréquence des trains</li></ol></details>
<details><summary><h2>Orientation 2 – Rénover les logements</h2></summary><p>Un logement sur cinq est une passoire.</p><ol><li>Ouvrir un guichet unique</li><li>Aider les ménages modestes</li></ol></details>
<details><summary><h2>Orientation 3 – Produire une énergie propre</h2></summary><ol><li>Couvrir les toits publics de panneaux</li><li>Étendre le réseau de chaleur</li></ol></details>
<details><summary><h2>Orientation 4 – S’adapter</h2></summary><ol><li>Planter 100 000 arbres</li><li>Rafraîchir les cours d’école</li><li>Protéger les captages d’eau</li></ol></details>
<section><h2>Questions fréquentes</h2><details><summary>Qui finance le plan ?</summary><p>La métropole et l’État.</p></details><details><summary>Comment participer ?</summary><p>En rejoignant le conseil citoyen.</p></details></section>
<section class="news"><h2>À lire aussi</h2><ul><li>Le bilan 2024</li><li>Les aides au vélo</li></ul></section></main>
<footer><p>Métropole de Vallon</p><ul><li>Mentions légales</li><li>Plan du site</li></ul></footer></body></html>`,
  outline: `[1] Se déplacer autrement
  [1] Créer 120 km de pistes cyclables
  [2] Mettre en place une zone à faibles émissions
  [3] Doubler la fréquence des trains
[2] Rénover les logements
  [1] Ouvrir un guichet unique
  [2] Aider les ménages modestes
[3] Produire une énergie propre
  [1] Couvrir les toits publics de panneaux
  [2] Étendre le réseau de chaleur
[4] S’adapter
  [1] Planter 100 000 arbres
  [2] Rafraîchir les cours d’école
  [3] Protéger les captages d’eau`,
};

/** An agency of the United Nations: strategic objectives, expected results as sentences with letters, cross-cutting themes. */
const agency: Plan = {
  file: 'agency.txt',
  content: `WORLD SEED ORGANIZATION
MEDIUM-TERM STRATEGIC PLAN 2026-2031

Contents
                                                                 Page
Abbreviations                                                     iv
I. Introduction                                                    1
II. Lessons learned                                                2
III. Strategic objectives                                          4
IV. Cross-cutting themes                                           8
V. Resources                                                       9

Abbreviations

MTSP   Medium-term strategic plan
NGO    Non-governmental organization

I. Introduction

The Organization was founded in 1961. It has 112 members and keeps 4 million samples of seeds in
nine banks. The present plan was adopted by the Conference at its fortieth session.

II. Lessons learned

Evaluations of the last plan made the following recommendations:

(a) focus on fewer objectives;
(b) measure outcomes and not activities;
(c) work closer with farmers.

III. Strategic objectives

Strategic objective 1. Seeds of all crops are kept for the future

A third of the world's crops are kept in a single place only.

Expected results:

(a) Collections are complete for the fifty most eaten crops
(b) Safety copies exist on two continents
(c) Data on samples are open

Strategic objective 2. Farmers have seeds that they trust

Nine farmers in ten use seeds of their own.

Expected results:

(a) Community seed banks are part of national systems
(b) Quality is declared in simple ways

Strategic objective 3. Rules for seeds are fair

Expected results:

(a) Laws recognize the rights of farmers
(b) Benefits are shared
(c) Members report each second year

IV. Cross-cutting themes

Gender equality, youth and innovation are part of all objectives.

V. Resources

The budget for the period is 310 million dollars, of which:

(a) 40 per cent from assessed contributions;
(b) 60 per cent from voluntary contributions.
`,
  outline: `[1] Seeds of all crops are kept for the future
  [a] Collections are complete for the fifty most eaten crops
  [b] Safety copies exist on two continents
  [c] Data on samples are open
[2] Farmers have seeds that they trust
  [a] Community seed banks are part of national systems
  [b] Quality is declared in simple ways
[3] Rules for seeds are fair
  [a] Laws recognize the rights of farmers
  [b] Benefits are shared
  [c] Members report each second year`,
};

/** Roman pillars, arabic strategies that begin again, small roman actions; a plan converted with bold numbers. */
const pillarsRoman: Plan = {
  file: 'pillarsRoman.md',
  content: `# National Data Policy

---

**Page 1**

## Preamble

Data is the soil on which services grow.

## Objectives of the policy document

This document explains why the policy is needed.

## Pillar I – Data for Development

### Strategy 1. Build registers once

  i. Adopt a common address register
  ii. Retire paper ledgers by 2028

### Strategy 2. Share between departments

  i. Sign agreements on exchange
  ii. Publish a catalogue
  iii. Name chief data officers

**Page 2**

## Pillar II – Data for Trust

### Strategy 1. Protect persons

  i. Enact a law on personal data
  ii. Found an authority

### Strategy 2. Audit what machines decide

  i. Register algorithms

## Pillar III – Data for Growth

### Strategy 1. Open data for firms

  i. License data freely
  ii. Hold a yearly challenge

## Institutional framework

The council consists of:

  i. the Minister as chair
  ii. four secretaries
  iii. three experts

## Definitions

1. "Data" means any record.
2. "Register" means a list kept by law.
`,
  outline: `[I] Data for Development
  [1] Build registers once
    [i] Adopt a common address register
    [ii] Retire paper ledgers by 2028
  [2] Share between departments
    [i] Sign agreements on exchange
    [ii] Publish a catalogue
    [iii] Name chief data officers
[II] Data for Trust
  [1] Protect persons
    [i] Enact a law on personal data
    [ii] Found an authority
  [2] Audit what machines decide
    [i] Register algorithms
[III] Data for Growth
  [1] Open data for firms
    [i] License data freely
    [ii] Hold a yearly challenge`,
};

/** Goals as headings of their own with objectives lettered, no words for levels below the title of the chapter. */
const bareHeads: Plan = {
  file: 'bareHeads.txt',
  content: `University of the Coast
Strategic Plan 2025-2030: Tides of Change

A MESSAGE FROM THE PRESIDENT

Two years ago we began a conversation. More than a thousand people joined in. I am proud of what
came of it.

MISSION

We teach, discover and serve where land meets sea.

VALUES

Curiosity. Integrity. Care.

STRATEGIC GOALS

1. STUDENT SUCCESS

Every student who begins with us should finish.

A. Advise each student in person from the first week
B. Close gaps in who graduates
C. Make housing affordable

2. DISCOVERY

Our research answers questions of the coast.

A. Double funding for research by 2030
B. Share ships and laboratories with partners

3. COMMUNITY

A. Open the campus to neighbours
B. Pay fair wages
C. Buy locally
D. Report our footprint

IMPLEMENTATION

Each goal has a champion. Champions will:

1. write a yearly work plan
2. meet monthly
3. report to the Board

ACKNOWLEDGEMENTS

We thank the planning committee.
`,
  outline: `[1] STUDENT SUCCESS
  [A] Advise each student in person from the first week
  [B] Close gaps in who graduates
  [C] Make housing affordable
[2] DISCOVERY
  [A] Double funding for research by 2030
  [B] Share ships and laboratories with partners
[3] COMMUNITY
  [A] Open the campus to neighbours
  [B] Pay fair wages
  [C] Buy locally
  [D] Report our footprint`,
};

export const cities = [institutional, requirements, riskFunctions, leitbild, outcomesOnly, spelledOut, accordion, agency, pillarsRoman, bareHeads];

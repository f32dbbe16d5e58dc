import type { Plan } from './plan.ts';

/** A national strategy as plain text: contents with dots, foreword, executive summary that lists the pillars, footnotes, page lines, governance and annex. */
const digitalNation: Plan = {
  file: 'digitalNation.txt',
  content: `Republic of Norland
Ministry of Digital Affairs

NATIONAL DIGITAL STRATEGY 2025-2030
Connected, Capable, Confident

Contents

Foreword ........................................ 2
Executive summary ............................... 3
1. Introduction ................................. 4
2. Where we are today ........................... 5
3. Strategic pillars ............................ 7
   Pillar 1: Digital infrastructure ............. 7
   Pillar 2: Digital government ................. 9
   Pillar 3: Digital skills ..................... 11
4. Governance and implementation ................ 13
Annex A: Key performance indicators ............. 15

Foreword

When I took office, one household in five could not make a video call. Today nearly
all of them can. This strategy is about what we do with that.

I would like to thank the more than 400 people who answered our consultation.

Hon. Ingrid Solberg
Minister of Digital Affairs

Norland Digital Strategy 2025-2030    2

Executive summary

The strategy sets out three pillars and seven objectives for the coming years:

• Digital infrastructure: fast and resilient networks everywhere
• Digital government: services that people want to use
• Digital skills: nobody left behind

It will cost 420 million over five years, of which 60 percent are financed by the state.

Norland Digital Strategy 2025-2030    3

1. Introduction

1.1 Purpose of this document

The strategy guides ministries, agencies and municipalities. It replaces the strategy of 2018.1

1.2 How it was made

The strategy was prepared in four steps:

1. A review of the strategy of 2018
2. Interviews with 60 firms
3. A public consultation
4. Adoption by the Cabinet

1 Cabinet decision 14/2018.

Norland Digital Strategy 2025-2030    4

2. Where we are today

Norland ranks 19th in the index of digital societies. Strengths are:

- a high share of people who use banking online
- good coverage of mobile networks

Weaknesses are:

- few graduates in informatics
- services of municipalities that are not online

Norland Digital Strategy 2025-2030    5

3. Strategic pillars

Pillar 1: Digital infrastructure

Networks are the roads of this century. In the mountains they still end at the last village,
and a single cable joins us to the continent.

Objective 1.1: Bring gigabit networks to every municipality

The market will not reach 8 percent of homes. Where it does not, the state helps.

Key actions:
• Tender subsidies for the 40 municipalities without a provider
• Let providers use the ducts of the power grid
• Map all networks each year

Objective 1.2: Make networks resilient

A single cut of the sea cable in 2023 took the north offline for two days.

Key actions:
• Lay a second sea cable by 2027
• Give base stations batteries for twelve hours

Norland Digital Strategy 2025-2030    7

Pillar 2: Digital government

People should have to tell the state a thing only once.

Objective 2.1: Put the fifty most used services online

Key actions:
• Build a common portal with one account
• Test each service with users before it is opened

Objective 2.2: Share data between agencies

Key actions:
• Connect the registers by a common data exchange
• Appoint a data steward in each agency
• Publish open data by default

Objective 2.3: Keep services secure

Key actions:
• Run a national centre for incidents around the clock

Norland Digital Strategy 2025-2030    9

Pillar 3: Digital skills

Every third adult cannot attach a file to a message.

Objective 3.1: Teach informatics from the first grade

Key actions:
• Train 3,000 teachers
• Lend a device to each pupil

Objective 3.2: Help adults to catch up

Key actions:
• Open help points in all libraries
• Pay for courses of those out of work

Norland Digital Strategy 2025-2030    11

4. Governance and implementation

4.1 Steering

A steering board leads the work. Its tasks are:

1. to approve the yearly plan of work
2. to watch the risks
3. to report to the Cabinet

4.2 Financing

The sources of money are:

(a) the state budget
(b) the recovery facility
(c) loans

Norland Digital Strategy 2025-2030    13

Annex A: Key performance indicators

No.  Indicator                                   2024   2030
1    Homes with gigabit access                   71%    98%
2    Services online                             22     50
3    Adults with basic skills                    66%    80%
`,
  outline: `[1] Digital infrastructure
  [1.1] Bring gigabit networks to every municipality
    Tender subsidies for the 40 municipalities without a provider
    Let providers use the ducts of the power grid
    Map all networks each year
  [1.2] Make networks resilient
    Lay a second sea cable by 2027
    Give base stations batteries for twelve hours
[2] Digital government
  [2.1] Put the fifty most used services online
    Build a common portal with one account
    Test each service with users before it is opened
  [2.2] Share data between agencies
    Connect the registers by a common data exchange
    Appoint a data steward in each agency
    Publish open data by default
  [2.3] Keep services secure
    Run a national centre for incidents around the clock
[3] Digital skills
  [3.1] Teach informatics from the first grade
    Train 3,000 teachers
    Lend a device to each pupil
  [3.2] Help adults to catch up
    Open help points in all libraries
    Pay for courses of those out of work`,
};

/** French: axes, objectives and measures with a running number, boxes with examples, a section of governance with numbered lists. */
const feuille: Plan = {
  file: 'feuille.md',
  content: `---
title: Feuille de route du numérique
---

# Feuille de route du numérique 2025-2028

## Éditorial

Le numérique est partout. Il doit être pour tous.

*La secrétaire d’État*

## Sommaire

- [Éditorial](#editorial)
- [Axe 1 – Un numérique accessible](#axe-1)
- [Axe 2 – Un numérique sobre](#axe-2)
- [Axe 3 – Un numérique souverain](#axe-3)
- [Gouvernance et suivi](#gouvernance)

## Contexte et enjeux

Trois constats ont guidé nos travaux :

1. 13 millions de personnes se disent éloignées du numérique ;
2. le numérique représente 4 % de l’empreinte carbone ;
3. les données de l’État sont souvent hébergées ailleurs.

## Axe 1 – Un numérique accessible

L’accessibilité n’est pas une option. Elle est un droit.

### Objectif 1.1 – Rendre accessibles toutes les démarches

- **Mesure 1** : Auditer les 250 démarches les plus utilisées
- **Mesure 2** : Former les agents à la rédaction claire

> **Exemple : la préfecture du Rhône**
>
> Depuis 2023, les usagers relisent les formulaires avant leur mise en ligne.

### Objectif 1.2 – Accompagner ceux qui en ont besoin

- **Mesure 3** : Déployer 4 000 conseillers
- **Mesure 4** : Ouvrir un guichet par canton
- **Mesure 5** : Garantir un accueil par téléphone

## Axe 2 – Un numérique sobre

### Objectif 2.1 – Prolonger la vie des équipements

- **Mesure 6** : Acheter 20 % d’ordinateurs reconditionnés
- **Mesure 7** : Réparer avant de remplacer

### Objectif 2.2 – Réduire la consommation des centres de données

- **Mesure 8** : Publier la consommation de chaque centre

## Axe 3 – Un numérique souverain

### Objectif 3.1 – Maîtriser nos données

- **Mesure 9** : Héberger les données sensibles en nuage de confiance
- **Mesure 10** : Publier le code source des administrations

### Objectif 3.2 – Former les talents

- **Mesure 11** : Créer une école des métiers du numérique de l’État

## Gouvernance et suivi

Le comité de pilotage :

1. se réunit deux fois par an ;
2. examine les indicateurs ;
3. décide des suites à donner.

| Indicateur | 2024 | 2028 |
|---|---|---|
| Démarches accessibles | 40 % | 100 % |
| Conseillers | 2 600 | 4 000 |

## Glossaire

**Nuage de confiance** : service qualifié par l’agence nationale.
`,
  outline: `[1] Un numérique accessible
  [1.1] Rendre accessibles toutes les démarches
    [1] Auditer les 250 démarches les plus utilisées
    [2] Former les agents à la rédaction claire
  [1.2] Accompagner ceux qui en ont besoin
    [3] Déployer 4 000 conseillers
    [4] Ouvrir un guichet par canton
    [5] Garantir un accueil par téléphone
[2] Un numérique sobre
  [2.1] Prolonger la vie des équipements
    [6] Acheter 20 % d’ordinateurs reconditionnés
    [7] Réparer avant de remplacer
  [2.2] Réduire la consommation des centres de données
    [8] Publier la consommation de chaque centre
[3] Un numérique souverain
  [3.1] Maîtriser nos données
    [9] Héberger les données sensibles en nuage de confiance
    [10] Publier le code source des administrations
  [3.2] Former les talents
    [11] Créer une école des métiers du numérique de l’État`,
};

/** Spanish, Markdown made from a PDF: broken lines, page numbers, bold heads instead of headings, lines of action below objectives. */
const agenda: Plan = {
  file: 'agenda.md',
  content: `**AGENDA DIGITAL NACIONAL**

**2026 - 2030**

**ÍNDICE**

Presentación ............................................................ 3

1\\. Diagnóstico ............................................................ 5

2\\. Ejes estratégicos ...................................................... 8

3\\. Seguimiento ............................................................ 14

3

**Presentación**

El país ha avanzado mucho en los últimos diez años. La conectividad llegó a nueve de
cada diez hogares y los trámites en línea se triplicaron.

5

**1. Diagnóstico**

Según el censo, el 23 % de las personas mayores no usa internet. Las causas son:

- el precio de los equipos
- la falta de confianza

8

**2. Ejes estratégicos**

**Eje 1. Conectividad para todas las personas**

Este eje busca cerrar la brecha de acceso en zonas rurales y en barrios populares de las
ciudades grandes.

**Objetivo específico 1.1. Ampliar la red troncal de fibra**

Líneas de acción:

- Construir 2.400 km de fibra en la región amazónica
- Conectar las escuelas y los centros de salud

**Objetivo específico 1.2. Abaratar el acceso**

Líneas de acción:

- Crear una tarifa social de internet
- Instalar wifi gratuito en las plazas

9

**Eje 2. Gobierno abierto y eficiente**

El Estado debe ser sencillo para las personas.

**Objetivo específico 2.1. Digitalizar los trámites**

Líneas de acción:

- Eliminar los requisitos que el Estado ya conoce
- Unificar la identidad digital
- Medir la satisfacción en cada trámite

**Objetivo específico 2.2. Abrir los datos públicos**

Líneas de acción:

- Publicar los presupuestos de los municipios

11

**Eje 3. Talento digital**

**Objetivo específico 3.1. Formar docentes**

Líneas de acción:

- Certificar a 10.000 docentes en competencias digitales
- Incluir la programación en la formación inicial

14

**3. Seguimiento**

El Consejo Digital publicará un informe anual. Tendrá las siguientes funciones:

a) aprobar el plan operativo

b) evaluar los resultados

c) proponer ajustes
`,
  outline: `[1] Conectividad para todas las personas
  [1.1] Ampliar la red troncal de fibra
    Construir 2.400 km de fibra en la región amazónica
    Conectar las escuelas y los centros de salud
  [1.2] Abaratar el acceso
    Crear una tarifa social de internet
    Instalar wifi gratuito en las plazas
[2] Gobierno abierto y eficiente
  [2.1] Digitalizar los trámites
    Eliminar los requisitos que el Estado ya conoce
    Unificar la identidad digital
    Medir la satisfacción en cada trámite
  [2.2] Abrir los datos públicos
    Publicar los presupuestos de los municipios
[3] Talento digital
  [3.1] Formar docentes
    Certificar a 10.000 docentes en competencias digitales
    Incluir la programación en la formación inicial`,
};

/** Portuguese: strategic objectives with a dash, initiatives numbered by two steps, a map of strategy and a table of goals between. */
const municipio: Plan = {
  file: 'municipio.txt',
  content: `PREFEITURA MUNICIPAL DE RIO CLARO DO SUL
SECRETARIA DE PLANEJAMENTO

PLANO ESTRATÉGICO 2025-2028

SUMÁRIO

1 APRESENTAÇÃO.....................................................3
2 METODOLOGIA......................................................4
3 IDENTIDADE ORGANIZACIONAL........................................5
4 OBJETIVOS ESTRATÉGICOS...........................................6
5 MONITORAMENTO....................................................9

1 APRESENTAÇÃO

O presente plano foi elaborado com a participação de servidores e de moradores. Ele orienta as
decisões da administração nos próximos quatro anos.

2 METODOLOGIA

Foram realizadas as seguintes etapas:

a) análise do ambiente interno e externo;
b) oficinas em oito bairros;
c) validação pelo conselho.

3 IDENTIDADE ORGANIZACIONAL

Missão: Servir a quem mora em Rio Claro do Sul.
Visão: Ser a cidade média mais segura do estado.
Valores: Transparência, respeito, inovação.

4 OBJETIVOS ESTRATÉGICOS

Objetivo Estratégico 1 – Reduzir as desigualdades entre os bairros

A renda no centro é quatro vezes maior que na zona norte.

Iniciativas:
1.1 Urbanizar dez loteamentos
1.2 Construir três creches na zona norte
1.3 Ampliar o horário dos postos de saúde

Meta: reduzir em 20% a desigualdade até 2028.

Objetivo Estratégico 2 – Melhorar a mobilidade

Iniciativas:
2.1 Implantar 40 km de ciclovias
2.2 Renovar a frota de ônibus

Meta: reduzir em 15% o tempo de viagem.

Objetivo Estratégico 3 – Modernizar a gestão

Iniciativas:
3.1 Digitalizar os processos
3.2 Capacitar servidores
3.3 Publicar os dados em formato aberto
3.4 Rever os contratos

Meta: 100% dos processos digitais.

5 MONITORAMENTO

O plano será acompanhado em reuniões trimestrais. Cabe ao comitê:

I - avaliar os indicadores;
II - propor correções;
III - prestar contas à Câmara.
`,
  outline: `[1] Reduzir as desigualdades entre os bairros
  [1.1] Urbanizar dez loteamentos
  [1.2] Construir três creches na zona norte
  [1.3] Ampliar o horário dos postos de saúde
[2] Melhorar a mobilidade
  [2.1] Implantar 40 km de ciclovias
  [2.2] Renovar a frota de ônibus
[3] Modernizar a gestão
  [3.1] Digitalizar os processos
  [3.2] Capacitar servidores
  [3.3] Publicar os dados em formato aberto
  [3.4] Rever os contratos`,
};

/** German page with navigation, cookie banner, breadcrumbs, accordions and a footer. */
const handlungsfelder: Plan = {
  file: 'handlungsfelder.html',
  content: `<!doctype html><html lang="de"><head><title>Digitalstrategie des Landes | Landesportal</title><script>var a=1;</script></head><body>
<div id="cookie-banner" role="dialog"><h2>Wir verwenden Cookies</h2><p>Wir nutzen Cookies, um unsere Website zu verbessern.</p><ul><li>Notwendige Cookies</li><li>Statistik</li></ul><button>Alle akzeptieren</button></div>
<header><a href="/">Landesportal</a><nav><ul><li><a href="/a">Aktuelles</a></li><li><a href="/b">Themen</a><ul><li><a href="/c">Bildung</a></li><li><a href="/d">Digitales</a></li></ul></li><li><a href="/e">Service</a></li></ul></nav></header>
<main><nav aria-label="Brotkrumen"><ol><li><a href="/">Start</a></li><li><a href="/d">Digitales</a></li><li>Strategie</li></ol></nav>
<h1>Digitalstrategie des Landes</h1>
<p>Die Strategie beschreibt, was das Land bis 2030 erreichen will. Sie umfasst drei Handlungsfelder.</p>
<div class="toc"><h2>Auf dieser Seite</h2><ul><li><a href="#h1">Handlungsfeld 1: Verwaltung</a></li><li><a href="#h2">Handlungsfeld 2: Wirtschaft</a></li><li><a href="#h3">Handlungsfeld 3: Zusammenhalt</a></li></ul></div>
<section id="h1"><h2>Handlungsfeld 1: Verwaltung</h2><p>Wer einen Ausweis braucht, soll dafür keinen Tag freinehmen müssen.</p>
<h3>Ziel 1.1: Anträge sind digital</h3><p>Maßnahmen:</p><ul><li>Alle Formulare werden überprüft</li><li>Ein Konto genügt für Land und Gemeinde</li></ul>
<h3>Ziel 1.2: Daten fließen, nicht Menschen</h3><p>Maßnahmen:</p><ul><li>Register werden verknüpft</li></ul></section>
<section id="h2"><h2>Handlungsfeld 2: Wirtschaft</h2>
<h3>Ziel 2.1: Kleine Betriebe machen mit</h3><p>Maßnahmen:</p><ul><li>Gutscheine für Beratung werden ausgegeben</li><li>Handwerkskammern bieten Werkstätten an</li><li>Lehrgänge werden bezahlt</li></ul>
<aside><h4>Beispiel aus der Praxis</h4><p>Die Tischlerei Kern plant ihre Küchen am Bildschirm.</p></aside>
<h3>Ziel 2.2: Gründungen gelingen schneller</h3><p>Maßnahmen:</p><ul><li>Eine Firma kann an einem Tag angemeldet werden</li></ul></section>
<section id="h3"><h2>Handlungsfeld 3: Zusammenhalt</h2>
<h3>Ziel 3.1: Niemand bleibt zurück</h3><p>Maßnahmen:</p><ul><li>Lotsinnen und Lotsen besuchen Ältere zu Hause</li><li>Bibliotheken verleihen Geräte</li></ul></section>
<h2>Umsetzung und Monitoring</h2><p>Die Staatskanzlei:</p><ol><li>koordiniert die Ressorts,</li><li>berichtet dem Landtag,</li><li>schreibt die Strategie fort.</li></ol>
<h2>Downloads</h2><ul><li><a href="x.pdf">Digitalstrategie (PDF, 2 MB)</a></li><li><a href="y.pdf">Kurzfassung (PDF, 300 KB)</a></li></ul></main>
<footer><h2>Kontakt</h2><ul><li>Impressum</li><li>Datenschutz</li><li>Barrierefreiheit</li></ul></footer></body></html>`,
  outline: `[1] Verwaltung
  [1.1] Anträge sind digital
    Alle Formulare werden überprüft
    Ein Konto genügt für Land und Gemeinde
  [1.2] Daten fließen, nicht Menschen
    Register werden verknüpft
[2] Wirtschaft
  [2.1] Kleine Betriebe machen mit
    Gutscheine für Beratung werden ausgegeben
    Handwerkskammern bieten Werkstätten an
    Lehrgänge werden bezahlt
  [2.2] Gründungen gelingen schneller
    Eine Firma kann an einem Tag angemeldet werden
[3] Zusammenhalt
  [3.1] Niemand bleibt zurück
    Lotsinnen und Lotsen besuchen Ältere zu Hause
    Bibliotheken verleihen Geräte`,
};

/** Italian page whose actions are in tables below each objective. */
const obiettivi: Plan = {
  file: 'obiettivi.html',
  content: `<html lang="it"><head><title>Piano triennale - Agenzia</title></head><body>
<div class="skip"><a href="#c">Vai al contenuto</a></div>
<h1>Piano triennale per l’informatica 2026-2028</h1>
<h2>Premessa</h2><p>Il piano è aggiornato ogni anno. È rivolto a tutte le amministrazioni.</p>
<h2>Principi guida</h2><ul><li>Digitale per primo</li><li>Una volta sola</li><li>Aperto come norma</li></ul>
<h2>Obiettivo 1 - Servizi migliori</h2><p>I servizi sono pensati con chi li usa.</p>
<table><thead><tr><th>Codice</th><th>Linea di azione</th><th>Responsabile</th><th>Scadenza</th></tr></thead><tbody>
<tr><td>1.1</td><td>Adottare il modello comune dei siti</td><td>Comuni</td><td>giugno 2026</td></tr>
<tr><td>1.2</td><td>Pubblicare la dichiarazione di accessibilità</td><td>Tutte</td><td>settembre 2026</td></tr>
<tr><td>1.3</td><td>Rilevare la soddisfazione degli utenti</td><td>Agenzia</td><td>dicembre 2027</td></tr></tbody></table>
<h2>Obiettivo 2 - Dati condivisi</h2><p>I dati sono una risorsa comune.</p>
<table><thead><tr><th>Codice</th><th>Linea di azione</th><th>Responsabile</th><th>Scadenza</th></tr></thead><tbody>
<tr><td>2.1</td><td>Catalogare le basi di dati</td><td>Ministeri</td><td>marzo 2026</td></tr>
<tr><td>2.2</td><td>Esporre le interfacce sulla piattaforma nazionale</td><td>Ministeri</td><td>marzo 2027</td></tr></tbody></table>
<h2>Obiettivo 3 - Infrastrutture sicure</h2>
<table><thead><tr><th>Codice</th><th>Linea di azione</th><th>Responsabile</th><th>Scadenza</th></tr></thead><tbody>
<tr><td>3.1</td><td>Migrare i centri dati verso il cloud qualificato</td><td>Regioni</td><td>2027</td></tr>
<tr><td>3.2</td><td>Nominare un referente per la sicurezza</td><td>Tutte</td><td>2026</td></tr>
<tr><td>3.3</td><td>Simulare un attacco ogni anno</td><td>Agenzia</td><td>2028</td></tr></tbody></table>
<h2>Monitoraggio</h2><p>Lo stato di avanzamento è pubblicato ogni sei mesi.</p>
<table><tr><th>Indicatore</th><th>2025</th><th>2028</th></tr><tr><td>Siti conformi</td><td>3.000</td><td>8.000</td></tr><tr><td>Interfacce</td><td>900</td><td>5.000</td></tr></table>
</body></html>`,
  outline: `[1] Servizi migliori
  [1.1] Adottare il modello comune dei siti
  [1.2] Pubblicare la dichiarazione di accessibilità
  [1.3] Rilevare la soddisfazione degli utenti
[2] Dati condivisi
  [2.1] Catalogare le basi di dati
  [2.2] Esporre le interfacce sulla piattaforma nazionale
[3] Infrastrutture sicure
  [3.1] Migrare i centri dati verso il cloud qualificato
  [3.2] Nominare un referente per la sicurezza
  [3.3] Simulare un attacco ogni anno`,
};

/** A framework of the United Nations: every paragraph has a running number, outcomes and outputs are headings between them. */
const paragraphs: Plan = {
  file: 'paragraphs.md',
  content: `# Strategic framework 2026-2029 of the Agency for Coastal Peoples

*Summary*

The present framework was prepared in accordance with decision 2024/7 of the Executive Board.

## I. Introduction

1. The Agency works in 34 countries. It has 900 staff.

2. The framework builds on the evaluation of the previous one and on consultations with member States.

3. It contributes to the 2030 Agenda.

## II. Situation analysis

4. Sea levels rise by four millimetres a year.

5. The main challenges are:
   (a) the loss of land;
   (b) the decline of fisheries;
   (c) the migration of the young.

## III. Results

6. The framework has three outcomes and seven outputs.

### Outcome 1: Coastal peoples are safe from the sea

7. Early warning saves lives at low cost.

#### Output 1.1: Early warning systems reach every island

8. The Agency will support meteorological services in 20 countries.

#### Output 1.2: Natural defences are restored

9. Mangroves will be planted on 300 kilometres of shore.

### Outcome 2: Coastal peoples live well from the sea

10. Fisheries feed 3 million people.

#### Output 2.1: Small-scale fishers have secure rights

11. Support is given to 15 legislatures.

#### Output 2.2: Catches lose less value after landing

12. Cold chains will be built with partners.

#### Output 2.3: Women lead in processing and trade

13. A fund will offer loans.

### Outcome 3: Coastal peoples are heard

#### Output 3.1: Island voices take part in global negotiations

14. The Agency will train delegates.

#### Output 3.2: Data on coasts are open

15. A portal will be launched.

## IV. Enabling environment

16. Three enablers cut across all outcomes: (a) partnerships; (b) innovation; (c) gender equality.

## V. Monitoring and risk management

17. Progress is reported annually to the Board.

18. The risks are reviewed:
   (a) quarterly by the regional directors;
   (b) annually by the Executive Director.

## Annex. Draft decision

The Executive Board:

1. *Takes note* of the strategic framework;

2. *Requests* the Executive Director to report annually.
`,
  outline: `[1] Coastal peoples are safe from the sea
  [1.1] Early warning systems reach every island
  [1.2] Natural defences are restored
[2] Coastal peoples live well from the sea
  [2.1] Small-scale fishers have secure rights
  [2.2] Catches lose less value after landing
  [2.3] Women lead in processing and trade
[3] Coastal peoples are heard
  [3.1] Island voices take part in global negotiations
  [3.2] Data on coasts are open`,
};

/** A plan of an American department: bars between number and title, strategies, performance goals and programmes beside them. */
const department: Plan = {
  file: 'department.txt',
  content: `U.S. DEPARTMENT OF RIVERS AND HARBORS
FY 2026-2030 STRATEGIC PLAN

TABLE OF CONTENTS

Message from the Secretary    1
About the Department    3
Strategic Framework at a Glance    5
Strategic Goal 1    6
Strategic Goal 2    12
Appendix A: Evidence Building    18

MESSAGE FROM THE SECRETARY

It is my honor to present our strategic plan. Our waterways carry half of the nation's grain.

STRATEGIC FRAMEWORK AT A GLANCE

Strategic Goal 1 | Move Goods Reliably
  1.1 Keep channels open
  1.2 Renew locks and dams
Strategic Goal 2 | Protect Communities
  2.1 Reduce flood risk
  2.2 Restore wetlands
  2.3 Respond to disasters

STRATEGIC GOAL 1 | MOVE GOODS RELIABLY

Barges move a ton of freight 600 miles on a gallon of fuel. Delays at locks cost shippers 3 billion
dollars a year.

Strategic Objective 1.1 | Keep channels open

Dredging is the Department's largest program.

Strategies

• Schedule dredging across regions rather than one project at a time
• Use dredged sediment to build habitat

Performance Goals

• By September 30, 2027, channels are open 95 percent of days
• By September 30, 2028, reuse 50 percent of sediment

Strategic Objective 1.2 | Renew locks and dams

Strategies

• Rank locks by risk and not by age
• Standardize gates so that spares fit anywhere

Performance Goals

• By September 30, 2027, cut unscheduled closures by a third

STRATEGIC GOAL 2 | PROTECT COMMUNITIES

Strategic Objective 2.1 | Reduce flood risk

Strategies

• Inspect each levee once in five years
• Publish maps of flooding for every county

Performance Goals

• By September 30, 2028, 90 percent of levees are rated

Strategic Objective 2.2 | Restore wetlands

Strategies

• Buy easements from willing owners
• Count restored acres with satellites

Strategic Objective 2.3 | Respond to disasters

Strategies

• Keep crews and pumps ready in six depots
• Train with the states each spring

APPENDIX A: EVIDENCE BUILDING

The learning agenda asks:

1. Which repairs of locks pay back first?
2. Do buyouts lower the cost of disasters?
`,
  outline: `[1] Move Goods Reliably
  [1.1] Keep channels open
    Schedule dredging across regions rather than one project at a time
    Use dredged sediment to build habitat
  [1.2] Renew locks and dams
    Rank locks by risk and not by age
    Standardize gates so that spares fit anywhere
[2] Protect Communities
  [2.1] Reduce flood risk
    Inspect each levee once in five years
    Publish maps of flooding for every county
  [2.2] Restore wetlands
    Buy easements from willing owners
    Count restored acres with satellites
  [2.3] Respond to disasters
    Keep crews and pumps ready in six depots
    Train with the states each spring`,
};

/** A city's plan without numbers: priorities as headings, what the city wants and what it does, how it is measured. */
const city: Plan = {
  file: 'city.md',
  content: `# Harbourton City Council Strategic Plan 2025–2029

![Aerial photo of the harbour](harbour.jpg)

## Acknowledgement

We acknowledge the traditional custodians of the land.

## Message from the Mayor

Harbourton is growing. This plan says how we grow well.

## About our city

- 84,000 residents
- 31 suburbs
- 12 km of coast

## Our vision

A harbour city where everyone belongs.

## Our values

- Honest
- Brave
- Kind

## Our strategic priorities

### A liveable city

We plan for streets where children can play.

**What we will do**

- Plant 10,000 trees in streets without shade
- Lower speed to 30 km/h around schools
- Renew the Esplanade

**How we will measure success**

- Canopy cover
- Satisfaction of residents

### A fair city

**What we will do**

- Offer library cards to every newborn
- Open the town hall to community groups

**How we will measure success**

- Use of facilities

### A thriving economy

**What we will do**

- Simplify permits for small traders
- Bring a university campus to the old post office
- Buy from local suppliers first

**How we will measure success**

- Jobs
- Vacant shops

### A healthy harbour

**What we will do**

- Stop sewage overflows by 2028
- Restore the seagrass of the inner bay

**How we will measure success**

- Days fit for swimming

## How we plan and report

1. Council plan (4 years)
2. Annual plan and budget
3. Quarterly reports

## Get in touch

- Phone 555 0100
- Visit us at 1 Quay Street
`,
  outline: `A liveable city
  Plant 10,000 trees in streets without shade
  Lower speed to 30 km/h around schools
  Renew the Esplanade
A fair city
  Offer library cards to every newborn
  Open the town hall to community groups
A thriving economy
  Simplify permits for small traders
  Bring a university campus to the old post office
  Buy from local suppliers first
A healthy harbour
  Stop sewage overflows by 2028
  Restore the seagrass of the inner bay`,
};

/** Commitments of an open government plan, each with a table of who and when. */
const commitments: Plan = {
  file: 'commitments.md',
  content: `# Fifth Open Government National Action Plan

## Introduction

The plan was written together with 23 organisations of civil society.

## Open government efforts to date

Of the 14 commitments of the fourth plan, 9 were completed:

1. Open contracting portal
2. Register of lobbyists
3. Citizens' budget

## Action plan development process

The process had three phases. First, ideas were collected. Second, they were put to a vote. Third, drafts were agreed.

## Commitments

### Theme 1: Anti-corruption

#### Commitment 1: Publish the owners of companies

| Lead implementing agency | Ministry of Justice |
|---|---|
| Start and end date | January 2026 – June 2028 |
| **Milestones** | 1. Draft law sent to Parliament |
| | 2. Register opened |

#### Commitment 2: Open all procurement data

| Lead implementing agency | Procurement Office |
|---|---|
| Start and end date | March 2026 – December 2027 |
| **Milestones** | 1. Standard adopted |
| | 2. Portal updated |

### Theme 2: Participation

#### Commitment 3: Let citizens propose laws

| Lead implementing agency | Parliament |
|---|---|
| Start and end date | May 2026 – May 2028 |
| **Milestones** | 1. Platform tested |

#### Commitment 4: Open the budget of cities

| Lead implementing agency | Association of Cities |
|---|---|
| Start and end date | May 2026 – May 2027 |
| **Milestones** | 1. Ten cities join |

### Theme 3: Justice

#### Commitment 5: Publish judgments in plain words

| Lead implementing agency | Supreme Court |
|---|---|
| Start and end date | July 2026 – July 2028 |
| **Milestones** | 1. Guide written |
`,
  outline: `[1] Anti-corruption
  [1] Publish the owners of companies
  [2] Open all procurement data
[2] Participation
  [3] Let citizens propose laws
  [4] Open the budget of cities
[3] Justice
  [5] Publish judgments in plain words`,
};

export const nations = [digitalNation, feuille, agenda, municipio, handlungsfelder, obiettivi, paragraphs, department, city, commitments];

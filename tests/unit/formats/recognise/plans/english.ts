import type { Plan } from './plan.ts';

/** A strategy of a city: contents, foreword, pillars in roman numerals, page lines in the middle, actions as bullets. */
const harbour: Plan = {
  file: 'harbour.txt',
  content: `Brackwater 2035
Corporate Strategy of the Port City

Contents

Foreword by the Mayor ........................................ 2
Pillar I — A city that moves ................................. 4
Pillar II — A city that learns ............................... 7
Pillar III — A city that breathes ............................ 9
Annex A — How we listened .................................... 12

Foreword by the Mayor

When I took office, three things struck me. First, our ferries were older than
most of their passengers. Second, one child in five left school without a
certificate. Third, nobody could tell me how clean the air at the quay was.
This strategy is our answer. It sets out three pillars and seven objectives.

Brackwater 2035 | Corporate Strategy                                         3

Pillar I — A city that moves

Everybody who lives here should reach work, school and the shore within half an
hour, whatever they earn and however they travel.

Strategic Objective 1.1: Renew the ferries and the landing stages of both banks
Our seven ferries carry two million people a year. The youngest of them was
built in 1988.

Key actions:
• Order four electric ferries by 2028
• Rebuild the landing stages at Tanner's Steps and Old Mole
• Sell one ticket for boats, trams and buses

Strategic Objective 1.2: Make walking the easiest choice

Key actions:
• Widen the pavements of the inner ring
• Give people on foot the first green at every crossing of the inner ring, and
  count how many use it

Brackwater 2035 | Corporate Strategy                                         6

Pillar II — A city that learns

Strategic Objective 2.1: No child leaves school without a certificate

Key actions:
• Open a second-chance class in each district
• Pay for school meals up to the age of sixteen

Strategic Objective 2.2: Libraries are open when people are free

Key actions:
• Open on Sundays
• Lend tools and instruments beside books

Strategic Objective 2.3: Firms and schools train together

Key actions:
• Found a training workshop at the dry dock

Brackwater 2035 | Corporate Strategy                                         8

Pillar III — A city that breathes

Strategic Objective 3.1: Measure the air and tell everybody

Key actions:
• Set up forty measuring points
• Publish what they measure within the hour

Strategic Objective 3.2: Ships at the quay switch their engines off

Key actions:
• Bring power to every berth
• Charge more for ships that do without

Annex A — How we listened

1. Between March and June 2024 we held fourteen meetings.
2. We received 1,204 letters and messages.
3. A panel of sixty people drawn by lot met for five weekends.
`,
  outline: `[I] A city that moves
  [1.1] Renew the ferries and the landing stages of both banks
    Order four electric ferries by 2028
    Rebuild the landing stages at Tanner's Steps and Old Mole
    Sell one ticket for boats, trams and buses
  [1.2] Make walking the easiest choice
    Widen the pavements of the inner ring
    Give people on foot the first green at every crossing of the inner ring, and count how many use it
[II] A city that learns
  [2.1] No child leaves school without a certificate
    Open a second-chance class in each district
    Pay for school meals up to the age of sixteen
  [2.2] Libraries are open when people are free
    Open on Sundays
    Lend tools and instruments beside books
  [2.3] Firms and schools train together
    Found a training workshop at the dry dock
[III] A city that breathes
  [3.1] Measure the air and tell everybody
    Set up forty measuring points
    Publish what they measure within the hour
  [3.2] Ships at the quay switch their engines off
    Bring power to every berth
    Charge more for ships that do without`,
};

/** A results framework of an agency: outcomes with indicators, outputs below, and sections that return to the goals. */
const results: Plan = {
  file: 'results.txt',
  content: `Agency for Mountain Communities
Strategic Plan 2026–2029

I. Introduction

1. The Agency was established by the Assembly in 1998. Its mandate was last
renewed in 2022.

2. The present plan was drawn up in consultation with forty-one governments. It
builds on the lessons of the plan before it.

II. Strategic direction

Goal 1. Mountain households withstand shocks

3. Landslides and late frosts cost mountain households a fifth of their income
each year.

Outcome 1.1: Villages are warned in time
Indicators:
- Share of villages with a siren
- Hours between warning and event

Output 1.1.1: Stations that measure rain and snow
Output 1.1.2: Exercises held with every school

Outcome 1.2: Households recover within a season
Indicators:
- Share of households insured

Output 1.2.1: A fund for seeds and tools
Output 1.2.2: Advice on insurance in local languages

Goal 2. Mountain economies offer decent work

4. Six in ten young people leave the valley in which they were born.

Outcome 2.1: Young people find work without leaving
Indicators:
- Share of people below thirty in work

Output 2.1.1: Apprenticeships with local firms
Output 2.1.2: Shared workplaces with a fast connection

Outcome 2.2: Producers sell beyond the valley
Indicators:
- Value of goods sold outside of the region
- Number of cooperatives

Output 2.2.1: A common label of origin

III. Resources

5. The plan is financed from assessed and voluntary contributions.

Expected results of Goal 2

6. By 2029 Goal 2 will have helped 40,000 people to find work.

Annex. Risks

Risk 1: Contributions arrive late
Risk 2: Data are missing
`,
  outline: `[1] Mountain households withstand shocks
  [1.1] Villages are warned in time
    [1.1.1] Stations that measure rain and snow
    [1.1.2] Exercises held with every school
  [1.2] Households recover within a season
    [1.2.1] A fund for seeds and tools
    [1.2.2] Advice on insurance in local languages
[2] Mountain economies offer decent work
  [2.1] Young people find work without leaving
    [2.1.1] Apprenticeships with local firms
    [2.1.2] Shared workplaces with a fast connection
  [2.2] Producers sell beyond the valley
    [2.2.1] A common label of origin`,
};

/** A report with recommendations whose numbers stand on lines of their own and run on across themes. */
const recommendations: Plan = {
  file: 'recommendations.txt',
  content: `Review of Rural Broadband
Final report to the Minister

Executive summary

We were asked to say why one farm in four still has no connection. We make eight
recommendations under three themes.

Theme A: Build
Masts and cables cost more where people live far apart. The market alone will not
pay for them.

Recommendation 1
Share masts between all operators

Operators should be obliged to let others use their masts at cost.

Recommendation 2
Lay empty pipes with every new road

Recommendation 3
Publish a map of all cables

The map should be kept by the regulator.

Theme B: Afford

Recommendation 4
Offer a basic tariff

Recommendation 5
Pay half of the first connection of each farm

Recommendation 6
Review prices each year

Theme C: Use

Recommendation 7
Teach in village halls

Recommendation 8
Give every clinic a link for consultations at a distance

Appendix 1: Terms of reference

1. To examine the state of broadband.
2. To compare it with that of other countries.
3. To report by the end of the year.
`,
  outline: `[A] Build
  [1] Share masts between all operators
  [2] Lay empty pipes with every new road
  [3] Publish a map of all cables
[B] Afford
  [4] Offer a basic tariff
  [5] Pay half of the first connection of each farm
  [6] Review prices each year
[C] Use
  [7] Teach in village halls
  [8] Give every clinic a link for consultations at a distance`,
};

/** Objectives and key results with codes of their own, and fields below each. */
const keyResults: Plan = {
  file: 'keyResults.txt',
  content: `Digital Service Plan of the Water Board
Year 2026

SO1 Customers settle everything online
Owner: Head of Customer Service
KR1.1 90% of moves are reported online
Status: on track
KR1.2 Bills are explained in plain words
Status: late
KR1.3 Complaints are answered within two days
Status: on track

SO2 Meters read themselves
Owner: Head of Networks
KR2.1 30,000 meters are replaced
Status: on track
KR2.2 Leaks are found within a day
Status: not started

SO3 Staff have tools that work
Owner: Head of Information
KR3.1 Every team has a laptop that is younger than four years
Status: done
KR3.2 One sign-on for all systems
Status: on track
`,
  outline: `[SO1] Customers settle everything online
  [KR1.1] 90% of moves are reported online
  [KR1.2] Bills are explained in plain words
  [KR1.3] Complaints are answered within two days
[SO2] Meters read themselves
  [KR2.1] 30,000 meters are replaced
  [KR2.2] Leaks are found within a day
[SO3] Staff have tools that work
  [KR3.1] Every team has a laptop that is younger than four years
  [KR3.2] One sign-on for all systems`,
};

/** Numbers on lines of their own, as when a page is pasted. */
const pasted: Plan = {
  file: 'pasted.txt',
  content: `Our strategic priorities

The museum has chosen four priorities for the years to 2030.

1

Open the stores

Nine tenths of what we own is never seen. We will open the stores to visitors by
appointment, and later without.

2

Reach every school

Each pupil in the county should come here at least twice. Where they cannot come,
we will go to them.

3

Work with the neighbours

The streets around the museum are among the poorest of the town.

4

Stand on our own feet

Grants make up four fifths of our income today.

Share this page
`,
  outline: `[1] Open the stores
[2] Reach every school
[3] Work with the neighbours
[4] Stand on our own feet`,
};

/** Numbers written as words, and objectives that restart below each. */
const numberWords: Plan = {
  file: 'numberWords.txt',
  content: `STATE LIBRARY OF THE PLAINS
STRATEGIC PLAN

VISION
Everyone reads.

VALUES
Openness
Courage
Care

GOAL ONE: COLLECT WHAT MATTERS
The collection tells the story of the plains.
Objective 1: Acquire the papers of farming families.
Objective 2: Record voices before they fall silent.
Objective 3: Archive the web pages of all towns.

GOAL TWO: KEEP IT SAFE
Objective 1: Cool all stores to sixteen degrees.
Objective 2: Keep three copies of everything that is digital.

GOAL THREE: SHARE IT
Objective 1: Digitise a million pages.
Objective 2: Lend to every town library.
Objective 3: Answer each question within a day.
`,
  outline: `[1] COLLECT WHAT MATTERS
  [1] Acquire the papers of farming families.
  [2] Record voices before they fall silent.
  [3] Archive the web pages of all towns.
[2] KEEP IT SAFE
  [1] Cool all stores to sixteen degrees.
  [2] Keep three copies of everything that is digital.
[3] SHARE IT
  [1] Digitise a million pages.
  [2] Lend to every town library.
  [3] Answer each question within a day.`,
};

/** Objectives and outcomes in lists of their own below each goal. */
const twoLists: Plan = {
  file: 'twoLists.txt',
  content: `Bureau of Inland Fisheries: Strategic Plan

Goal 1: Healthy stocks

Objectives
- Count the stocks of all large lakes every second year
- Close spawning grounds in season
- Restock the northern rivers

Outcomes
- Catches remain stable
- Three species leave the red list

Goal 2: Safe crews

Objectives
- Inspect every boat once a year
- Train skippers in first aid

Outcomes
- Fewer accidents on the water
- No boat without a radio

Goal 3: Fair trade

Objectives
- Weigh catches in public
- Publish prices each morning

Outcomes
- Fishers earn a living from fishing alone
`,
  outline: `[1] Healthy stocks
  Count the stocks of all large lakes every second year
  Close spawning grounds in season
  Restock the northern rivers
  Catches remain stable
  Three species leave the red list
[2] Safe crews
  Inspect every boat once a year
  Train skippers in first aid
  Fewer accidents on the water
  No boat without a radio
[3] Fair trade
  Weigh catches in public
  Publish prices each morning
  Fishers earn a living from fishing alone`,
};

/** Actions with three numbers, wrapped at eighty letters, with owners and dates in brackets. */
const actions: Plan = {
  file: 'actions.txt',
  content: `CLIMATE ACTION PLAN OF THE THREE VALLEYS
Adopted by the Joint Council on 14 May 2025

1. Introduction

1.1 Background
The valleys have warmed by two degrees since 1950.

1.2 How to read this plan
Each priority area has strategies, and each strategy has actions.

2. Our plan

Priority Area 1: Buildings

Strategy 1.1: Use less heat
Action 1.1.1: Insulate all schools (Works Department, 2028)
Action 1.1.2: Lend money without interest to owners who replace their windows,
their doors or their roofs (Treasury, from 2026)

Strategy 1.2: Heat without smoke
Action 1.2.1: Connect the hospital to the heat network (Works Department, 2027)

Priority Area 2: Land

Strategy 2.1: Keep water in the hills
Action 2.1.1: Close the drains of four moors (Forest Office, 2027)
Action 2.1.2: Build ponds above each village (Water Office, 2029)

Strategy 2.2: Plant for a warmer age
Action 2.2.1: Replace spruce by oak and fir (Forest Office, ongoing)
Action 2.2.2: Graft old sorts of apples (Schools, ongoing)

Priority Area 3: Ways

Strategy 3.1: Leave the car at home
Action 3.1.1: Run a bus each half hour between all villages (Transport Office, 2026)

3. Monitoring

3.1 Reports
The council reports each spring.

3.2 Review
The plan is reviewed after three years.
`,
  outline: `[1] Buildings
  [1.1] Use less heat
    [1.1.1] Insulate all schools (Works Department, 2028)
    [1.1.2] Lend money without interest to owners who replace their windows, their doors or their roofs (Treasury, from 2026)
  [1.2] Heat without smoke
    [1.2.1] Connect the hospital to the heat network (Works Department, 2027)
[2] Land
  [2.1] Keep water in the hills
    [2.1.1] Close the drains of four moors (Forest Office, 2027)
    [2.1.2] Build ponds above each village (Water Office, 2029)
  [2.2] Plant for a warmer age
    [2.2.1] Replace spruce by oak and fir (Forest Office, ongoing)
    [2.2.2] Graft old sorts of apples (Schools, ongoing)
[3] Ways
  [3.1] Leave the car at home
    [3.1.1] Run a bus each half hour between all villages (Transport Office, 2026)`,
};

/** A long prose strategy: numbered goals as headings amid paragraphs, roman lists below, a conclusion and notes. */
const prose: Plan = {
  file: 'prose.txt',
  content: `National Strategy for Trusted Data

Preface

Data has become as ordinary as water from the tap, and as easily fouled. In the last
two years the government has lost four registers and the trust of many citizens. The
Prime Minister therefore asked for a strategy that is short, honest and can be checked.

Where we stand

Our country ranks 31st among 60. The registers were built in the 1970s. They do not
talk to each other, and where they do they misunderstand. In 2023 a survey found that
half of all addresses in the register of companies were wrong.

Goal 1 – Registers that can be relied upon

A register is only as good as its worst entry. We will clean, link and guard the nine
basic registers, and close the others.

(i) Clean the nine basic registers by the end of 2027
(ii) Give each entry a number that stays
(iii) Let people see who has looked at their entry

Goal 2 – Data that is shared with care

Sharing must be the rule where no person is concerned, and the exception that is well
reasoned where one is.

(i) Publish data without personal content by default
(ii) Set up a trusted third party for linking

Goal 3 – People who understand data

It needs people in each ministry who can ask the right question of a table.

(i) Train two thousand civil servants
(ii) Teach statistics from the fifth year of school
(iii) Found a chair for data ethics

Conclusion

This strategy will be judged by what changes. We shall report to Parliament each year.

Notes

1 Survey of the Chamber of Commerce, 2023.
2 World Index of Data, 2024.
`,
  outline: `[1] Registers that can be relied upon
  [i] Clean the nine basic registers by the end of 2027
  [ii] Give each entry a number that stays
  [iii] Let people see who has looked at their entry
[2] Data that is shared with care
  [i] Publish data without personal content by default
  [ii] Set up a trusted third party for linking
[3] People who understand data
  [i] Train two thousand civil servants
  [ii] Teach statistics from the fifth year of school
  [iii] Found a chair for data ethics`,
};

/** A catalogue of controls: families, controls, enhancements in brackets. */
const controls: Plan = {
  file: 'controls.txt',
  content: `Catalogue of Safeguards for Public Clouds

Scope

The catalogue applies to all clouds that hold public data.

DM Data Management

DM-1 Data Inventory
Control: The provider keeps a list of all data sets and their owners.
DM-1(1) Automated Discovery
The provider finds data sets by itself.
DM-1(2) Yearly Review
DM-2 Deletion
Control: Data is deleted within thirty days after the contract has ended.

NW Networks

NW-1 Separation
Control: Networks of customers are kept apart.
NW-1(1) Proof of Separation
NW-2 Encryption in Transit
NW-3 Limits on Traffic
NW-3(1) Automatic Blocking
NW-3(2) Notice to the Customer

PE Personnel

PE-1 Screening
PE-2 Training
PE-2(1) Exercises
`,
  outline: `[DM] Data Management
  [DM-1] Data Inventory
    [DM-1(1)] Automated Discovery
    [DM-1(2)] Yearly Review
  [DM-2] Deletion
[NW] Networks
  [NW-1] Separation
    [NW-1(1)] Proof of Separation
  [NW-2] Encryption in Transit
  [NW-3] Limits on Traffic
    [NW-3(1)] Automatic Blocking
    [NW-3(2)] Notice to the Customer
[PE] Personnel
  [PE-1] Screening
  [PE-2] Training
    [PE-2(1)] Exercises`,
};

export const english = [harbour, results, recommendations, keyResults, pasted, numberWords, twoLists, actions, prose, controls];

import type { Plan } from './plan.ts';

/** Four levels, sections numbered beside them, running text in between, a table of contents with page numbers and no dots. */
const fourLevels: Plan = {
  file: 'fourLevels.txt',
  content: `GENERAL PLAN OF THE CITY OF ALDERMOOR
Housing, Land and Water to 2045

TABLE OF CONTENTS
Letter from the City Manager    iii
Chapter 1 Introduction    1
Chapter 2 Themes    9
Theme 1: Homes    10
Theme 2: Water    22
Chapter 3 Implementation    40

CHAPTER 1: INTRODUCTION

The General Plan is the city's constitution for growth. State law requires that it be
updated every twenty years. It contains 2 themes, 4 goals, 6 policies and 9 actions.

1.1 Planning area
The planning area covers 61 square miles.

1.2 Public participation
More than 900 people took part in eleven workshops.

CHAPTER 2: THEMES

THEME 1: HOMES

Rents have risen by half within ten years, wages by a tenth.

GOAL H-1: Homes for every stage of life

Policy H-1.1: Allow small homes on large lots.
Action H-1.1.a: Amend the zoning code.
Action H-1.1.b: Waive fees for second units below 70 square meters.

Policy H-1.2: Build near stations.
Action H-1.2.a: Adopt plans for both station areas.

GOAL H-2: No one sleeps outside

Policy H-2.1: Put shelter first and ask questions later.
Action H-2.1.a: Open two shelters with single rooms.
Action H-2.1.b: Keep a list of vacant beds that is renewed each hour.

THEME 2: WATER

The aquifer drops by a foot each year.

GOAL W-1: Use less than the rain brings

Policy W-1.1: Price water by the season.
Action W-1.1.a: Read meters monthly.

Policy W-1.2: Water parks with what has been used before.
Action W-1.2.a: Extend the purple pipe to Union Park.
Action W-1.2.b: Pay schools to change their lawns.

GOAL W-2: Let the creek run free

Policy W-2.1: Take the creek out of its pipe.
Action W-2.1.a: Study the reach between Third and Ninth Street.

CHAPTER 3: IMPLEMENTATION

3.1 Responsibilities
The Planning Department reports to the Council each April.

3.2 Amendments
The plan may be amended four times a year.
`,
  outline: `[1] HOMES
  [H-1] Homes for every stage of life
    [H-1.1] Allow small homes on large lots.
      [H-1.1.a] Amend the zoning code.
      [H-1.1.b] Waive fees for second units below 70 square meters.
    [H-1.2] Build near stations.
      [H-1.2.a] Adopt plans for both station areas.
  [H-2] No one sleeps outside
    [H-2.1] Put shelter first and ask questions later.
      [H-2.1.a] Open two shelters with single rooms.
      [H-2.1.b] Keep a list of vacant beds that is renewed each hour.
[2] WATER
  [W-1] Use less than the rain brings
    [W-1.1] Price water by the season.
      [W-1.1.a] Read meters monthly.
    [W-1.2] Water parks with what has been used before.
      [W-1.2.a] Extend the purple pipe to Union Park.
      [W-1.2.b] Pay schools to change their lawns.
  [W-2] Let the creek run free
    [W-2.1] Take the creek out of its pipe.
      [W-2.1.a] Study the reach between Third and Ninth Street.`,
};

/** Priorities without numbers in capitals, strategies as bullets, a list of principles before and of measures of success after. */
const capitals: Plan = {
  file: 'capitals.txt',
  content: `COUNTY HEALTH DEPARTMENT
COMMUNITY HEALTH IMPROVEMENT PLAN

OUR GUIDING PRINCIPLES

• Equity
• Evidence
• Humility

OUR PRIORITIES

ACCESS TO CARE

Four villages have no doctor. People drive for an hour, or they wait.

Strategies:
• Send a bus with a nurse to the four villages twice a week
• Pay off the student loans of doctors who stay for five years
• Offer consultations by telephone in the evening

HEALTHY EATING

Every third child is overweight when school begins.

Strategies:
• Serve fruit in all schools
• Bring a market to the estates

MENTAL HEALTH

The helpline received 9,000 calls last year.

Strategies:
• Staff the helpline at night
• Train barbers and hairdressers to listen
• Put a counsellor in each high school

MEASURES OF SUCCESS

• Days until an appointment
• Share of children with a healthy weight
`,
  outline: `ACCESS TO CARE
  Send a bus with a nurse to the four villages twice a week
  Pay off the student loans of doctors who stay for five years
  Offer consultations by telephone in the evening
HEALTHY EATING
  Serve fruit in all schools
  Bring a market to the estates
MENTAL HEALTH
  Staff the helpline at night
  Train barbers and hairdressers to listen
  Put a counsellor in each high school`,
};

/** Requirements of a standard: families by number, requirements with three numbers. */
const requirements: Plan = {
  file: 'requirements.txt',
  content: `Special Publication 14
Security Requirements for Contractors

ABSTRACT

This publication gives agencies requirements for protecting information that contractors hold.

CHAPTER ONE
INTRODUCTION

Today more than ever, agencies rely on contractors.

1.1 PURPOSE
The purpose is to give requirements.

1.2 TARGET AUDIENCE
It is written for those who buy, and for those who sell.

CHAPTER TWO
THE REQUIREMENTS

3.1 ACCESS CONTROL

3.1.1 Limit access to those who are authorised.
3.1.2 Separate the duties of individuals.
3.1.3 Lock sessions after fifteen minutes.

3.2 AWARENESS AND TRAINING

3.2.1 Tell users of the risks of what they do.
3.2.2 Train people for their security duties.

3.3 AUDIT AND ACCOUNTABILITY

3.3.1 Create and keep records of events.
3.3.2 Trace actions to users.
3.3.3 Review which events are recorded.
3.3.4 Alert if recording fails.

APPENDIX A
REFERENCES

Act on Public Contracts, 2011.
`,
  outline: `[3.1] ACCESS CONTROL
  [3.1.1] Limit access to those who are authorised.
  [3.1.2] Separate the duties of individuals.
  [3.1.3] Lock sessions after fifteen minutes.
[3.2] AWARENESS AND TRAINING
  [3.2.1] Tell users of the risks of what they do.
  [3.2.2] Train people for their security duties.
[3.3] AUDIT AND ACCOUNTABILITY
  [3.3.1] Create and keep records of events.
  [3.3.2] Trace actions to users.
  [3.3.3] Review which events are recorded.
  [3.3.4] Alert if recording fails.`,
};

/** Goals announced by a sign, objectives by letters, both with dashes; performance goals as bullets that are none. */
const signs: Plan = {
  file: 'signs.txt',
  content: `Department of Bridges
FY 2026-2030 Strategic Plan

Mission: Keep people and goods moving over water.

Goal #1 - Safe Bridges

Objective A - Inspect every bridge each year
Performance goals:
  * 100 percent of bridges inspected by 2027
  * Fewer than ten closures a year

Objective B - Replace the twenty weakest
Performance goals:
  * Four bridges a year

Goal #2 - Open Bridges

Objective A - Warn drivers before they queue
Performance goals:
  * Signs at all approaches

Objective B - Mend at night
Performance goals:
  * Eighty percent of hours between nine and five

Objective C - Make room for bicycles
Performance goals:
  * Lanes on thirty bridges

Goal #3 - A Department That Learns

Objective A - Hire apprentices
Performance goals:
  * Fifty a year
`,
  outline: `[1] Safe Bridges
  [A] Inspect every bridge each year
  [B] Replace the twenty weakest
[2] Open Bridges
  [A] Warn drivers before they queue
  [B] Mend at night
  [C] Make room for bicycles
[3] A Department That Learns
  [A] Hire apprentices`,
};

/** Text that was copied from a page on the web: no blank lines, objectives as sentences that begin with `To`. */
const copied: Plan = {
  file: 'copied.txt',
  content: `Home > About > Strategy
Strategy 2030
Our vision
Forests that outlive us.
Our mission
We look after the forests of the state for those who come after us.
Strategic goals
Goal 1. Protect the forest
Fires are larger than they were. We will be faster.
Objectives:
To cut fire breaks along all roads
To watch from towers and from the air
Goal 2. Use the forest
Wood is the oldest renewable material.
Objectives:
To fell no more than grows
To sell within the state first
To certify all districts
Goal 3. Explain the forest
Most visitors cannot tell a beech from a hornbeam.
Objectives:
To open a school in the forest in each district
Contact us
Forest House, 1 Beech Road
`,
  outline: `[1] Protect the forest
  To cut fire breaks along all roads
  To watch from towers and from the air
[2] Use the forest
  To fell no more than grows
  To sell within the state first
  To certify all districts
[3] Explain the forest
  To open a school in the forest in each district`,
};

/** Strategic shifts and enablers of an agency of the UN; paragraphs are numbered all through the text. */
const paragraphs: Plan = {
  file: 'paragraphs.txt',
  content: `Executive Board
Second regular session
Item 4 of the provisional agenda

Strategic plan, 2026–2029

I. Overview

1. The plan responds to decision 2024/11 of the Board.

2. It was prepared in the course of a year, in which 88 governments were heard.

3. The plan describes three strategic outcomes and eight outputs.

II. Context

4. The world is not on track. Progress has stalled in 40 countries.

5. Lessons of the previous plan were drawn from twelve evaluations.

III. Results

A. Outcome 1: Children survive the first thousand days

6. Two million children die before their second birthday for reasons that are known.

Output 1.1: Births are attended
Output 1.2: Vaccines reach the last village
Output 1.3: Mothers are fed

B. Outcome 2: Children learn

7. Seven in ten children of the age of ten cannot read a simple sentence.

Output 2.1: Teachers are paid on time
Output 2.2: Books are in the language that is spoken at home

C. Outcome 3: Children are safe

8. Violence follows children from home to school and on to the screen.

Output 3.1: Births are registered
Output 3.2: Courts hear children
Output 3.3: Platforms answer for what they show

IV. Management

9. The regular budget is presented in document 2025/9.

10. The Executive Director will report each year.

V. Draft decision

11. The Board may wish to adopt the plan.
`,
  outline: `[1] Children survive the first thousand days
  [1.1] Births are attended
  [1.2] Vaccines reach the last village
  [1.3] Mothers are fed
[2] Children learn
  [2.1] Teachers are paid on time
  [2.2] Books are in the language that is spoken at home
[3] Children are safe
  [3.1] Births are registered
  [3.2] Courts hear children
  [3.3] Platforms answer for what they show`,
};

export const longer = [fourLevels, capitals, requirements, signs, copied, paragraphs];

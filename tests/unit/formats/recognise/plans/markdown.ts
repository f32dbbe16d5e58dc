import type { Plan } from './plan.ts';

/** Headings without numbers, a paragraph below each, objectives as bullets under a bold line. */
const headings: Plan = {
  file: 'headings.md',
  content: `# Open Government Strategy

Published by the Cabinet Office.

## Introduction

Government belongs to those who pay for it. This strategy says how we open it.

## Our goals

### Decisions can be followed

Minutes are public today, but nobody finds them. People should be able to follow a decision from the first draft to the last vote.

**Objectives**

- Publish drafts on the day on which they are sent round
- Give each decision an address on the web that stays
- Say in plain words why a decision was taken

### Spending can be checked

A budget of four thousand pages hides more than it shows.

**Objectives**

- Publish each invoice above one thousand
- Link payments to contracts

### Everyone can take part

**Objectives**

- Answer each petition within sixty days
- Hold hearings in the evening
- Pay for the way of those who live far away

## Next steps

We will report on progress twice a year.

- Spring: first report
- Autumn: second report
`,
  outline: `Decisions can be followed
  Publish drafts on the day on which they are sent round
  Give each decision an address on the web that stays
  Say in plain words why a decision was taken
Spending can be checked
  Publish each invoice above one thousand
  Link payments to contracts
Everyone can take part
  Answer each petition within sixty days
  Hold hearings in the evening
  Pay for the way of those who live far away`,
};

/** A table of two levels: the objective is printed once and its cells below are left blank. */
const blanks: Plan = {
  file: 'blanks.md',
  content: `# Accessibility Action Plan 2026

This plan follows the review of 2025. It has three objectives.

| Objective | Action | Lead | Due |
|---|---|---|---|
| 1. Buildings without steps | 1.1 Build ramps at all entrances | Estates | March 2026 |
| | 1.2 Mark glass doors | Estates | May 2026 |
| | 1.3 Renew the lift of the west wing | Estates | 2027 |
| 2. Web pages for everyone | 2.1 Test with people who use screen readers | Digital | June 2026 |
| | 2.2 Caption all films | Communications | 2026 |
| 3. Staff who know how | 3.1 Train all new staff in their first month | Personnel | ongoing |
| | 3.2 Name a contact in each team | Personnel | February 2026 |

## Monitoring

The board looks at the plan each quarter.
`,
  outline: `[1] Buildings without steps
  [1.1] Build ramps at all entrances
  [1.2] Mark glass doors
  [1.3] Renew the lift of the west wing
[2] Web pages for everyone
  [2.1] Test with people who use screen readers
  [2.2] Caption all films
[3] Staff who know how
  [3.1] Train all new staff in their first month
  [3.2] Name a contact in each team`,
};

/** Nested numbered lists, values before and a table of contents of links. */
const nested: Plan = {
  file: 'nested.md',
  content: `# University Library: Strategic Directions

- [Who we are](#who)
- [What we value](#values)
- [Strategic directions](#directions)

## Who we are

We serve 20,000 students.

## What we value

1. Curiosity
2. Fairness
3. Patience

## Strategic directions

1. **Support research from idea to print**
   1. Offer advice on data management plans
   2. Pay open access fees from one fund
2. **Give students room**
   1. Open around the clock in times of examination
   2. Double the places for groups
   3. Lend laptops
3. **Care for the collections**
   1. Store rare books in the new annex
   2. Digitise theses before 1990

## Contact

Write to the director.
`,
  outline: `[1] Support research from idea to print
  [1] Offer advice on data management plans
  [2] Pay open access fees from one fund
[2] Give students room
  [1] Open around the clock in times of examination
  [2] Double the places for groups
  [3] Lend laptops
[3] Care for the collections
  [1] Store rare books in the new annex
  [2] Digitise theses before 1990`,
};

/** Objectives and key results in bold, with fields as bullets below. */
const fields: Plan = {
  file: 'fields.md',
  content: `# Health Data Roadmap

_Version 2.1_

## Strategic Objective SO1 — Records follow the patient

Rationale: A third of all tests are done twice.

- **KR1.1** Every hospital sends discharge letters electronically
  - Status: in progress
  - Lead: Hospital Association
- **KR1.2** Patients read their own record
  - Status: planned
  - Lead: Ministry

## Strategic Objective SO2 — Research without harm

- **KR2.1** One application for all data sets
  - Status: planned
  - Lead: Data Centre
- **KR2.2** Analyses run where the data is
  - Status: in progress
  - Lead: Data Centre
- **KR2.3** A public list of all studies
  - Status: done
  - Lead: Data Centre

## Strategic Objective SO3 — Standards that hold

- **KR3.1** A national terminology server
  - Status: in progress
  - Lead: Standards Office

## Change log

- 2.1: KR2.3 added
- 2.0: first public version
`,
  outline: `[SO1] Records follow the patient
  [KR1.1] Every hospital sends discharge letters electronically
  [KR1.2] Patients read their own record
[SO2] Research without harm
  [KR2.1] One application for all data sets
  [KR2.2] Analyses run where the data is
  [KR2.3] A public list of all studies
[SO3] Standards that hold
  [KR3.1] A national terminology server`,
};

/** A crosswalk: each row a control of ours, beside its counterparts elsewhere. */
const crosswalk: Plan = {
  file: 'crosswalk.md',
  content: `# Crosswalk of the Safeguards to Other Standards

| Function | Control ID | Control | ISO 27001 | CIS v8 |
|---|---|---|---|---|
| Identify | ID-1 | Keep a list of devices | A.5.9 | 1.1 |
| Identify | ID-2 | Keep a list of software | A.5.9 | 2.1 |
| Protect | PR-1 | Require two factors for all remote access | A.8.5 | 6.4 |
| Protect | PR-2 | Encrypt laptops | A.8.24 | 3.6 |
| Protect | PR-3 | Teach staff to recognise fraud | A.6.3 | 14.2 |
| Recover | RC-1 | Test the restoring of backups each quarter | A.8.13 | 11.5 |
`,
  outline: `Identify
  [ID-1] Keep a list of devices
  [ID-2] Keep a list of software
Protect
  [PR-1] Require two factors for all remote access
  [PR-2] Encrypt laptops
  [PR-3] Teach staff to recognise fraud
Recover
  [RC-1] Test the restoring of backups each quarter`,
};

/** Missions as headings, commitments numbered on across them, milestones as a list that is none of them. */
const missions: Plan = {
  file: 'missions.md',
  content: `# National Skills Compact

## Foreword from the Minister

Our people are our only raw material. In the pages below we set out four missions and nine commitments.

## Summary of missions

- Mission 1: Every adult can read
- Mission 2: Every trade has apprentices
- Mission 3: Every region has a college
- Mission 4: Every skill is recognised

## Mission 1: Every adult can read

One adult in eight cannot read a bus timetable.

**Commitment 1.** We will offer free courses in every library.

**Commitment 2.** We will pay for the time that people miss at work.

### Milestones

- 2026: first hundred libraries
- 2028: all libraries

## Mission 2: Every trade has apprentices

**Commitment 3.** We will raise the pay of apprentices.

**Commitment 4.** We will let small firms share an apprentice.

### Milestones

- 2027: law passed

## Mission 3: Every region has a college

**Commitment 5.** We will build three colleges in the north.

**Commitment 6.** We will house students who come from afar.

**Commitment 7.** We will open workshops in the evening.

### Milestones

- 2029: three colleges open

## Mission 4: Every skill is recognised

**Commitment 8.** We will recognise certificates from abroad within ten weeks.

**Commitment 9.** We will test what people can do and not where they learned it.

### Milestones

- 2026: one office in each region

## Annex: Evidence

1. Adult Literacy Survey
2. Apprenticeship Census
`,
  outline: `[1] Every adult can read
  [1] We will offer free courses in every library.
  [2] We will pay for the time that people miss at work.
[2] Every trade has apprentices
  [3] We will raise the pay of apprentices.
  [4] We will let small firms share an apprentice.
[3] Every region has a college
  [5] We will build three colleges in the north.
  [6] We will house students who come from afar.
  [7] We will open workshops in the evening.
[4] Every skill is recognised
  [8] We will recognise certificates from abroad within ten weeks.
  [9] We will test what people can do and not where they learned it.`,
};

export const markdown = [headings, blanks, nested, fields, crosswalk, missions];

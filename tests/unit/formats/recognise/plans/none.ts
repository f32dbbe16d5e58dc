import type { Plan } from './plan.ts';

const none = (file: string, content: string): Plan => ({ file, content, outline: '' });

/** Texts of other kinds, which speak of goals at most. */
export const without: Plan[] = [
  none('minutes.txt', `MINUTES OF THE MEETING OF THE WORKS COMMITTEE
Tuesday, 4 March, 10 a.m.

Present: Ms Aydin (chair), Mr Boll, Ms Cerny
Apologies: Mr Dahl

1. Minutes of the last meeting
The minutes were agreed.

2. Matters arising
2.1 The roof has been inspected.
2.2 The invoice is still open.

3. Strategy
Ms Cerny presented the draft strategy. The committee discussed the goals and asked
for fewer of them.
Action: Ms Cerny to send a new draft.

4. Any other business
4.1 Mr Boll thanked the caretaker.

Actions
- Ms Cerny: new draft by 1 April
- Mr Boll: ask for a second offer

The meeting closed at 11.30 a.m.
`),
  none('news.txt', `Minister presents strategy for railways

Berlin. The government wants trains to be on time. On Monday the minister presented a
strategy with five goals, and was met with doubt.

"We have heard this before," said the speaker of the opposition. Three of the goals were
already part of the plan of 2019.

What is planned

According to the ministry, 400 stations will be renewed. Night trains will run again
between the big cities. The money comes from the tax on fuel.

What critics say

The association of passengers calls for more staff. The union demands:
- higher pay
- shorter shifts
- safer stations

Also read: Why bridges crumble
`),
  none('readme.md', `# plan-tools

Small tools for reading plans.

## Features

- Reads goals and objectives from text
- Writes CSV
- No dependencies

## Installation

1. Clone the repository
2. Run \`npm install\`
3. Run \`npm test\`

## Usage

\`\`\`sh
plan-tools read plan.md
\`\`\`

## Roadmap

- [ ] Read PDF
- [x] Read DOCX

## License

MIT
`),
  none('recipe.txt', `Lentil soup for four

Ingredients
- 250 g brown lentils
- 2 carrots
- 1 onion
- 1 litre of stock

Preparation
1. Wash the lentils.
2. Chop carrots and onion, and fry them for five minutes.
3. Add lentils and stock. Simmer for forty minutes.
4. Season with vinegar.

Tip: It tastes better on the second day.
`),
  none('contract.txt', `LEASE AGREEMENT

between Hill Estates Ltd (the "Landlord") and Joan Field (the "Tenant")

1. PREMISES
1.1 The Landlord lets to the Tenant the flat on the second floor of 4 Mill Lane.
1.2 The flat has three rooms.

2. TERM
2.1 The lease begins on 1 May 2026.
2.2 It may be ended by either party with notice of three months.

3. RENT
3.1 The rent is 900 a month.
3.2 It is due on the third day of each month.
(a) Rent that is late bears interest.
(b) The Landlord may not raise the rent in the first year.

4. GENERAL
4.1 Changes need to be in writing.

Signed,
`),
  none('syllabus.md', `# Introduction to Public Policy

Autumn term, Tuesdays 10–12

## Course description

The course asks how governments decide.

## Schedule

### Week 1: What is policy?
Reading: chapter 1

### Week 2: Actors
Reading: chapter 2

### Week 3: Instruments
Reading: chapters 3 and 4

## Grading

- Essay: 60 %
- Talk: 40 %

## Rules

1. Be on time.
2. Switch off your telephone.
`),
  none('accounts.html', `<html lang="en"><body><main><h1>Annual accounts of the Rowing Club</h1>
<p>The year ended with a surplus of 1,240.</p>
<h2>1. Income</h2><table><tr><th>Item</th><th>2024</th><th>2025</th></tr><tr><td>Fees</td><td>9,000</td><td>9,400</td></tr><tr><td>Hire of boats</td><td>1,100</td><td>1,300</td></tr></table>
<h2>2. Expenditure</h2><table><tr><th>Item</th><th>2024</th><th>2025</th></tr><tr><td>Repairs</td><td>3,000</td><td>2,800</td></tr><tr><td>Rent</td><td>6,500</td><td>6,660</td></tr></table>
<h2>3. Outlook</h2><p>We will buy a new eight. Our goal is to win the regatta.</p></main></body></html>`),
  none('questions.md', `# Frequently asked questions

## 1. Who can apply?

Anyone who lives in the district.

## 2. What does it cost?

Nothing.

## 3. How long does it take?

- Four weeks in winter
- Six weeks in summer

## 4. Whom can I ask?

Ring 555 0100.
`),
  none('speech.txt', `Remarks of the Minister at the opening of the conference

Ladies and gentlemen,

thank you for the warm welcome. There are three things that I would like to say today.

First, our goal has not changed. We want every child to learn.

Second, we have a strategy, and the strategy works. Since we adopted our objectives in 2021,
four hundred schools were renovated.

Third, none of this would have been possible without you.

Thank you.
`),
  none('handbook.md', `# Staff handbook

## 1. Working hours

### 1.1 Core time

Core time is from ten to three.

### 1.2 Overtime

Overtime is paid or taken as leave.

## 2. Leave

### 2.1 Annual leave

You have thirty days.

### 2.2 Parental leave

Ask the personnel office.

## 3. Expenses

### 3.1 Travel

Take the train.
`),
  none('study.txt', `Urban heat and the sleep of children: a cohort study

Abstract

Objective: To find out whether children sleep less in hot nights.
Methods: We followed 300 children for two summers.
Results: Children slept 40 minutes less.
Conclusion: Cities should plant trees.

1 Introduction
Nights are warmer than they were.

2 Methods
2.1 Participants
Children were recruited in six schools.
2.2 Measures
Sleep was measured by wristbands.

3 Results
3.1 Sleep
Table 1 shows the results.

References
1. Ade B. Heat. 2019.
2. Cox D. Sleep. 2020.
`),
  none('agenda.html', `<html lang="en"><body><h1>Conference on Public Strategy</h1><h2>Programme</h2><h3>Day 1</h3><ul><li>9.00 Registration</li><li>10.00 Opening</li><li>11.00 Panel: Do goals matter?</li></ul><h3>Day 2</h3><ul><li>9.00 Workshops</li><li>12.00 Lunch</li></ul><h2>Venue</h2><p>Town hall</p></body></html>`),
  none('tender.txt', `INVITATION TO TENDER
Supply of furniture

1. General
1.1 The school authority invites tenders for furniture.
1.2 Tenders are to be sent by 1 June.

2. Requirements
2.1 Tables have rounded edges.
2.2 Chairs can be stacked.
2.3 All wood is certified.

3. Award
3.1 The contract is awarded to the lowest price.

Annex 1: Price sheet
Annex 2: Plan of the rooms
`),
  none('report.txt', `Annual Report 2025 of the Fire Brigade

Foreword
It was a year of storms.

Operations
We went out 4,102 times. The highlights were:
- the fire at the mill in March
- the flood of June
- 312 cats

Staff
94 people serve in the brigade. Twelve joined and nine left.

Outlook
In 2026 we will take up the new strategy, with its priorities for prevention.
`),
  none('policy.md', `# Privacy policy

## 1. What we collect

- Name
- Address

## 2. Why we collect it

Our purpose is to send you letters.

## 3. Your rights

1. You can ask what we know.
2. You can have it deleted.

## 4. Contact

Write to us.
`),
  none('course.docx.txt', `Lesson 4: Goals

Learning objectives
By the end of this lesson you can
- tell a goal from a wish
- write a goal that can be measured

Exercise 1
Write down three goals of yours.

Exercise 2
Compare them with those of your neighbour.
`),
];

import { column, pdfOf, type Printed } from '../../../../support/files/pdf.ts';
import type { Plan } from './plan.ts';

/** Lines from the top of a page down: large ones for goals, bold ones for objectives, plain text. */
function flow(...parts: [look: 'title' | 'goal' | 'bold' | 'text' | 'bullet', ...lines: string[]][]): Printed[] {
  const looks = { title: { size: 22, bold: true }, goal: { size: 16, bold: true }, bold: { size: 11, bold: true }, text: { size: 11 }, bullet: { size: 11 } };
  let y = 90;
  return parts.flatMap(([look, ...lines]) => {
    const top = y + 8;
    const leading = looks[look].size * 1.3;
    y = top + lines.length * leading;
    if (look !== 'bullet') return column(lines, 60, top, { ...looks[look], leading });
    return [{ text: '•', x: 70, y: top, size: 11 }, ...column(lines, 84, top, { ...looks.bullet, leading })];
  });
}

const furniture = (page: number): Printed[] => [
  { text: 'Customs Administration Strategic Plan', x: 60, y: 40, size: 8 },
  { text: `Page ${page}`, x: 500, y: 810, size: 8 },
];

/** Pages with running heads and numbers, contents first, goals in large letters, objectives in bold, text that goes on over a page. */
const customs: Plan = {
  file: 'customs.pdf',
  content: () =>
    Promise.resolve(
      pdfOf([
        flow(['title', 'Customs Administration', 'Strategic Plan 2026-2030'], ['text', 'Adopted by the Board of Directors']),
        [...furniture(2), ...flow(['goal', 'Contents'], ['text', 'Message from the Director General .......... 3', 'Goal 1: Trade that flows .................... 4', 'Goal 2: Borders that hold ................... 5', 'Goal 3: People who stay ..................... 6'])],
        [...furniture(3), ...flow(['goal', 'Message from the Director General'], ['text', 'Ninety million parcels crossed our borders last year, three times as many as', 'five years ago. We cannot open each of them, and we do not have to. This plan', 'describes how we find those that matter. I thank all who took part in it.'])],
        [...furniture(4), ...flow(
          ['goal', 'Goal 1: Trade that flows'],
          ['text', 'Firms that obey the law should hardly notice us. Today a lorry waits four hours', 'at the northern crossing, and a ship two days.'],
          ['bold', 'Objective 1.1: One window for all papers'],
          ['text', 'Forms of nine agencies will be asked for once, in one place, before the goods', 'arrive.'],
          ['bold', 'Objective 1.2: Trusted traders pass without a stop'],
          ['text', 'The number of trusted traders will be doubled, and small firms will be helped'],
        )],
        [...furniture(5), ...flow(
          ['text', 'to become one.'],
          ['goal', 'Goal 2: Borders that hold'],
          ['text', 'What is dangerous is small. It hides among what is harmless.'],
          ['bold', 'Objective 2.1: Scanners at each crossing'],
          ['text', 'Twenty scanners are bought and staffed around the clock.'],
          ['bold', 'Objective 2.2: Share what we know with neighbours'],
          ['bold', 'Objective 2.3: Follow the money'],
          ['text', 'A unit of thirty analysts is set up.'],
        )],
        [...furniture(6), ...flow(
          ['goal', 'Goal 3: People who stay'],
          ['bold', 'Objective 3.1: Pay that keeps up'],
          ['bold', 'Objective 3.2: An academy of our own'],
          ['text', 'Officers will train for a year before they serve.'],
          ['goal', 'How we measure progress'],
          ['text', 'The Board receives a report each quarter.'],
        )],
      ]),
    ),
  outline: `[1] Trade that flows
  [1.1] One window for all papers
  [1.2] Trusted traders pass without a stop
[2] Borders that hold
  [2.1] Scanners at each crossing
  [2.2] Share what we know with neighbours
  [2.3] Follow the money
[3] People who stay
  [3.1] Pay that keeps up
  [3.2] An academy of our own`,
};

/** Headings without numbers, bullets below a line in bold, some over two lines. */
const tourism: Plan = {
  file: 'tourism.pdf',
  content: () =>
    Promise.resolve(
      pdfOf([
        flow(
          ['title', 'Tourism Strategy of the Islands'],
          ['text', 'Visitors love the islands, sometimes too much. The strategy has three strategic', 'priorities. Each of them has actions for the next four years.'],
          ['goal', 'Strategic Priority: Visit slowly'],
          ['text', 'Half of our visitors stay for less than a day.'],
          ['bold', 'Actions'],
          ['bullet', 'Offer a pass for ferries that is cheaper from the third day on, and free from', 'the seventh'],
          ['bullet', 'Limit landings of cruise ships to two a day'],
          ['goal', 'Strategic Priority: Live well beside guests'],
          ['text', 'Rents have doubled in the old town.'],
          ['bold', 'Actions'],
          ['bullet', 'Give permits for holiday flats by district'],
          ['bullet', 'Spend the bed tax on houses for those who work here'],
          ['bullet', 'Keep two beaches for islanders'],
        ),
        flow(
          ['goal', 'Strategic Priority: Look after what draws people'],
          ['text', 'The meadows of seagrass are shrinking.'],
          ['bold', 'Actions'],
          ['bullet', 'Lay mooring buoys in all bays'],
          ['bullet', 'Mend the walls of the terraces together with those who farm them'],
        ),
      ]),
    ),
  outline: `Visit slowly
  Offer a pass for ferries that is cheaper from the third day on, and free from the seventh
  Limit landings of cruise ships to two a day
Live well beside guests
  Give permits for holiday flats by district
  Spend the bed tax on houses for those who work here
  Keep two beaches for islanders
Look after what draws people
  Lay mooring buoys in all bays
  Mend the walls of the terraces together with those who farm them`,
};

/** A table over two pages whose head is printed again. */
const table: Plan = {
  file: 'table.pdf',
  content: () => {
    const rows = (y: number, cells: [string, string, string][]): Printed[] =>
      [['Ref', 'Action', 'Lead'] as [string, string, string], ...cells].flatMap((texts, at) => texts.map((text, index) => ({ text, x: [60, 110, 430][index] ?? 0, y: y + at * 24, size: 10, bold: at === 0 || /^[A-Z]$/.test(texts[0]) })));
    return Promise.resolve(
      pdfOf([
        [
          ...flow(['title', 'Noise Action Plan'], ['text', 'The plan lists what the city does against noise, by area of action. It was', 'put before the council in spring and adopted without a vote against.']),
          ...rows(220, [['A', 'Roads', ''], ['A1', 'Lay quiet asphalt on the ring road', 'Roads'], ['A2', 'Lower the limit to 30 at night', 'Transport'], ['A3', 'Enforce with cameras', 'Police'], ['B', 'Rails', ''], ['B1', 'Grind the rails each year', 'Trams']]),
        ],
        rows(90, [['B2', 'Put green under the tracks', 'Trams'], ['C', 'Leisure', ''], ['C1', 'Agree on hours with the bars', 'Licensing'], ['C2', 'Lend meters to neighbours', 'Health']]),
      ]),
    );
  },
  outline: `[A] Roads
  [A1] Lay quiet asphalt on the ring road
  [A2] Lower the limit to 30 at night
  [A3] Enforce with cameras
[B] Rails
  [B1] Grind the rails each year
  [B2] Put green under the tracks
[C] Leisure
  [C1] Agree on hours with the bars
  [C2] Lend meters to neighbours`,
};

export const pdf = [customs, tourism, table];

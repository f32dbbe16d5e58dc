import type { DefinitionAnchor } from '../../state/definitions.ts';

export interface ViewText {
  /** What the view shows, how to read it, and what can be done there: a paragraph each. */
  paragraphs: readonly string[];
  /** Where its words and numbers are defined. */
  links: readonly { words: string; anchor: DefinitionAnchor }[];
}

/** What each view is, for somebody who sees it for the first time; by the view's path. */
export const viewTexts: Readonly<Record<string, ViewText>> = {
  '/overview': {
    paragraphs: [
      'How much of each strategy is aligned with the framework that it is measured against, chosen above under “Measured against”.',
      'The large figure counts what serves nothing there. Below it stands what no strategy serves, and then each strategy by itself: how many of its concepts are aligned, in which states all of them are, and what it reaches.',
      'Every number leads to the list behind it. The question mark beside a figure tells how it is counted.',
    ],
    links: [
      { words: 'Each figure of the Overview', anchor: 'overview' },
      { words: 'Which alignments count', anchor: 'which-alignments-count' },
    ],
  },
  '/explore': {
    paragraphs: [
      'The frameworks as a picture: strategies with their goals on the one side, what they are measured against on the other, and between them one line for each pair that is aligned. The more alignments, the wider the line.',
      'Press anything to read about it; press twice, or Enter, to open it into its parts. Steps can be undone. Filters, layouts and pictures to save are in the bar above; the outline says the same as text.',
    ],
    links: [
      { words: 'The words of the picture', anchor: 'words' },
      { words: 'Which alignments count', anchor: 'which-alignments-count' },
    ],
  },
  '/coverage': {
    paragraphs: [
      'A table of strategies against targets. Rows are goals and what is below them, columns are what they are measured against; both open with the arrow at their head.',
      'A figure in a cell says how many alignments there are. The sign beside it says whether they are direct, inherited from above or below, or derived through another framework, and how full it is says how sure the best is. Press a cell to read both passages.',
    ],
    links: [
      { words: 'What a cell counts', anchor: 'coverage' },
      { words: 'Direct, inherited, derived', anchor: 'the-gap-ledger' },
    ],
  },
  '/gaps': {
    paragraphs: [
      'A list of every concept, each in exactly one state: aligned itself, only by inference, or not at all. The column “Why” says what that rests on.',
      'It begins with what is unaligned; the states above the list choose others. The switch at the top reads it the other way round: which targets nothing serves. Press a row to see it in full, and “Why is this here?” for each step that led there.',
    ],
    links: [
      { words: 'The states', anchor: 'the-gap-ledger' },
      { words: 'Why a concept is in its state', anchor: 'why-a-concept-is-in-its-state' },
      { words: 'Islands', anchor: 'islands' },
    ],
  },
  '/paths': {
    paragraphs: [
      'How a concept hangs together with another, or with a whole framework: the paths with the fewest steps, and those whose weakest link is the strongest.',
      'A solid line is what a source claims, a dotted one what only follows from it, and a diamond stands where one thing is part of another. A path put together from several links is claimed as a whole by nobody.',
    ],
    links: [{ words: 'Shortest, best, and how a path reads', anchor: 'paths' }],
  },
  '/lineage': {
    paragraphs: [
      'The editions of a strategy on a line of years. Each box is a goal; a line between two boxes says that the later goal carries on the earlier one, and its style says how: kept, reworded, merged, split up or moved.',
      'Press a box to read about the goal, and a line to read why the two belong together. A box also shows whether the goal was aligned in its time, and with what.',
    ],
    links: [{ words: 'New, dropped, reaches', anchor: 'lineage' }],
  },
  '/compare': {
    paragraphs: [
      'Two strategies, or two editions of one, side by side: which goals and targets both reach, and which only one does. The overlap is what both reach as a share of what either reaches.',
      'Press a line to see which concepts reach it. Where one edition follows the other, the end of the page tells what each goal kept, gained and lost.',
    ],
    links: [{ words: 'Overlap, kept, gained, lost', anchor: 'compare' }],
  },
  '/findings': {
    paragraphs: [
      'Answers that somebody kept, each with its exact question, its date and its author. “Save finding” in Overview, Gaps, Coverage and Query makes one.',
      'Opened later, a finding can be asked again and tells what was added, what is gone and what changed since. Its report is one page to print or attach.',
    ],
    links: [{ words: 'What a finding keeps and compares', anchor: 'findings' }],
  },
  '/data': {
    paragraphs: [
      'Where your own framework comes in: as a file, as pasted text, or typed. It becomes a draft first, with its outline beside the text that it was read from; nothing changes until you bring it in.',
      'Correct the outline by keys or by mouse, look at what was not recognised, then bring it in and go on to its gaps. What was brought in can be undone as a whole.',
    ],
    links: [{ words: 'The words of a framework', anchor: 'words' }],
  },
  '/query': {
    paragraphs: [
      'Questions of your own to the graph, in Cypher, its query language. The named queries beside the editor answer the common ones without writing any: choose one, fill in its form, and run it.',
      'Answers come as a table, a picture, a plan or raw values. A query can read everything and change nothing.',
    ],
    links: [
      { words: 'The words of the graph', anchor: 'words' },
      { words: 'Which alignments count', anchor: 'which-alignments-count' },
    ],
  },
  '/help/definitions': {
    paragraphs: ['What each number and each word of Plumbline means, defined once and exactly. The views lead here from their question marks.'],
    links: [
      { words: 'Words', anchor: 'words' },
      { words: 'The states of the gap ledger', anchor: 'the-gap-ledger' },
    ],
  },
};

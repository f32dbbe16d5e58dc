/** Headings of docs/definitions.md that the page leads to; a test looks for each of them there. */
export const definitionAnchors = [
  'words',
  'which-alignments-count',
  'the-gap-ledger',
  'why-a-concept-is-in-its-state',
  'islands',
  'coverage',
  'lineage',
  'compare',
  'paths',
  'overview',
  'findings',
] as const;
export type DefinitionAnchor = (typeof definitionAnchors)[number];

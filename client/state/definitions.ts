/** Headings of docs/definitions.md that the page leads to; a test looks for each of them there. */
export const definitionAnchors = ['which-alignments-count', 'the-gap-ledger', 'islands', 'overview', 'findings'] as const;
export type DefinitionAnchor = (typeof definitionAnchors)[number];

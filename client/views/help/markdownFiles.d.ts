/** What `markdown()` in markdown.ts makes of a Markdown file. */
declare module '*.md' {
  export const html: string;
  export const headings: readonly { id: string; level: number; words: string }[];
}

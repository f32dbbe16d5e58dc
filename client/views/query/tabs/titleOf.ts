import { scanCypher, type Token } from '../editor/scanCypher.ts';

const longest = 40;
/** How a query begins that says nothing of what it asks. */
const empty = /^(?:(?:explain|profile)\s+)?(?:optional\s+)?match\s*/i;

/** A short title for a query: the first line of the comment that it begins with, else its first words. */
export function titleOf(text: string): string | null {
  const { tokens } = scanCypher(text);
  const start = tokens.findIndex(({ kind }) => kind !== 'comment');
  const comment = tokens
    .slice(0, start === -1 ? undefined : start)
    .flatMap((token) => token.text.split('\n'))
    .map((line) => line.replace(/^[/*\s]+|[/*\s]+$/g, ''))
    .find((line) => line !== '');
  if (comment !== undefined) return shortened(comment);
  const words = withoutComments(text, tokens).replace(/\s+/g, ' ').trim();
  return words === '' ? null : shortened(words.replace(empty, '') || words);
}

function withoutComments(text: string, tokens: readonly Token[]): string {
  const comments = tokens.filter(({ kind }) => kind === 'comment');
  return comments.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

/** Cut at a word, unless that leaves next to nothing. */
function shortened(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/, '')}…`;
}

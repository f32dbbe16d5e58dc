import { type Line, mostFrequent } from './line.ts';

/** What most of a document looks like, against which headings stand out. */
export interface Body {
  size: number;
  bold: boolean;
  /** Distance of baselines, in heights of letters. */
  leading: number;
}

export function bodyOf(lines: readonly Line[]): Body {
  const letters = new Map<string, number>();
  for (const line of lines) {
    const look = `${round(line.size)} ${line.bold}`;
    letters.set(look, (letters.get(look) ?? 0) + line.text.length);
  }
  const [look] = [...letters].sort((one, other) => other[1] - one[1])[0] ?? ['10 false'];
  const [size, bold] = look.split(' ');
  const gaps = lines.slice(1).flatMap((line, index) => {
    const gap = (line.y - (lines[index]?.y ?? line.y)) / line.size;
    return gap > 0.8 && gap < 2.5 ? [Math.round(gap * 20) / 20] : [];
  });
  return { size: Number(size), bold: bold === 'true', leading: mostFrequent(gaps) ?? 1.2 };
}

const round = (size: number): number => Math.round(size * 2) / 2;

/** Whether letters stand out from the body's: larger, or bold where the body is not. */
export const standsOut = (look: { size: number; bold: boolean }, body: Body): boolean => look.size > body.size * 1.08 || (look.bold && !body.bold && look.size > body.size * 0.9);

/** Name of a look by which headings are told apart. */
export const lookOf = ({ size, bold, italic }: { size: number; bold: boolean; italic: boolean }): string => `${round(size)} ${bold ? 'bold' : ''} ${italic ? 'italic' : ''}`;

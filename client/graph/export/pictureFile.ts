import { svgToPng } from '../../files/svgToPng.ts';
import type { CanvasHandle } from '../GraphCanvas.tsx';
import { gapWords } from '../gapWords.ts';
import type { Picture } from '../picture.ts';
import { countOf, kindWords } from '../../words.ts';
import type { Sheet } from './sheet.ts';

/** A sheet for a picture: what its shapes and signs mean, under a title and lines that say what was asked. */
export function sheetOf({ nodes, edges }: Picture, title: string, about: readonly string[]): Sheet {
  const links = edges.filter(({ type }) => type !== 'PART_OF');
  const inside = nodes.reduce((sum, { represents }) => sum + represents, 0);
  const gaps = [...new Set(nodes.flatMap(({ gap }) => gap ?? []))];
  const concepts = inside > 0 ? ` for ${countOf(nodes.length + inside, { one: 'concept', many: 'concepts' })}` : '';
  return {
    title,
    about: [
      `${countOf(nodes.length, { one: 'node', many: 'nodes' })}${concepts}, ${countOf(links.length, { one: 'link', many: 'links' })} · ${new Date().toISOString().slice(0, 10)}`,
      ...about,
      `Source: the frameworks as their publishers print them, and the alignments of the mapping sets in this graph, each with its own record · ${window.location.href}`,
    ],
    kinds: [...new Set(nodes.map(({ kind }) => kind))].map((kind) => ({ kind, word: kindWords[kind].one })),
    signs: [
      ...(links.some(({ type }) => type === 'BUNDLE') ? ['A ribbon stands for alignments below both ends; the wider, the more.'] : []),
      ...(gaps.length > 0 ? [`Signs: ${gaps.map(gapWords).join('; ')}, judged by what is shown and counted.`] : []),
      ...(inside > 0 ? ['+n: concepts that a node stands for beside itself.'] : []),
    ],
  };
}

/** The whole picture as a file. */
export async function pictureFile(canvas: CanvasHandle, sheet: Sheet, type: 'png' | 'svg'): Promise<Blob> {
  const drawn = canvas.sheet(sheet);
  return type === 'svg' ? new Blob([drawn.svg], { type: 'image/svg+xml' }) : svgToPng(drawn.svg, drawn);
}

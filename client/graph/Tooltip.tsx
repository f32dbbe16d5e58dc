import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { kindWords } from '../words.ts';
import { useCy } from './canvasContext.ts';
import { gapWords } from './gapWords.ts';
import styles from './GraphCanvas.module.css';
import { edgeWords, labelOf } from './labels.ts';
import type { Picture, PictureNode } from './picture.ts';

interface Props {
  picture: Picture;
  id: string | null;
  delay: number;
  /** What the sign of a concept is judged by, in words. */
  basis?: string | undefined;
}

/** The whole title of the hovered or focused element, which its row may have no room for. */
export function Tooltip({ picture, id, delay, basis }: Props) {
  const cy = useCy();
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setShown(id), id === null ? 0 : delay);
    return () => clearTimeout(timer);
  }, [id, delay]);
  const words = shown === null || shown !== id ? null : wordsOf(picture, shown, basis);
  useLayoutEffect(() => {
    if (!words || !box.current || shown === null) return;
    const element = cy.$id(shown);
    if (element.empty()) return;
    const bounds = element.renderedBoundingBox({ includeLabels: false });
    const at = element.isNode() ? bounds : middle(bounds);
    const { offsetWidth, offsetHeight } = box.current;
    const left = Math.min(Math.max(8, at.x1), cy.width() - offsetWidth - 8);
    const below = at.y2 + 8;
    const top = below + offsetHeight > cy.height() ? at.y1 - offsetHeight - 8 : below;
    box.current.style.translate = `${left}px ${top}px`;
  });
  if (!words) return null;
  return (
    <div ref={box} className={styles.tooltip} aria-hidden>
      {words.title}
      {words.more && <small>{words.more}</small>}
    </div>
  );
}

const middle = ({ x1, x2, y1, y2 }: { x1: number; x2: number; y1: number; y2: number }) => ({
  x1: (x1 + x2) / 2,
  x2: (x1 + x2) / 2,
  y1: (y1 + y2) / 2,
  y2: (y1 + y2) / 2 + 14,
});

const nameOf = (node: PictureNode): string => (node.kind === 'SDG' ? `SDG ${node.code}  ${node.title}` : labelOf(node));

function wordsOf({ nodes, edges }: Picture, id: string, basis: string | undefined): { title: string; more: string } | null {
  const node = nodes.find((each) => each.id === id);
  if (node) {
    return { title: nameOf(node), more: [kindWords[node.kind].one, node.gap === null ? '' : `${gapWords(node.gap)}${basis === undefined ? '' : `, judged by ${basis}`}`].filter(Boolean).join(' · ') };
  }
  const edge = edges.find((each) => each.id === id);
  const [source, target] = [edge?.source, edge?.target].map((end) => nodes.find((each) => each.id === end));
  if (!edge || !source || !target) return null;
  const words = edgeWords(edge);
  return {
    title: words.charAt(0).toUpperCase() + words.slice(1),
    more: `${nameOf(source)} → ${nameOf(target)}${edge.type === 'BUNDLE' ? ' · double click or Enter opens' : ''}`,
  };
}

import type { NodeKind } from '../../server/domain/concept.ts';
import { type KindShape, kindShapes } from '../theme/kinds.ts';
import { frameworkVariable } from '../frameworks.ts';
import { kindWords } from '../words.ts';

const outlines: Record<KindShape, string> = {
  barrel: 'M2 4.5C2 2.5 14 2.5 14 4.5v7c0 2-12 2-12 0z',
  hexagon: 'M4.5 2.2h7L15 8l-3.500 5.800h-7L1 8z',
  ellipse: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  diamond: 'M8 1l7 7-7 7-7-7z',
  triangle: 'M8 1.800l6.800 12.200H1.200z',
  rectangle: 'M2 2h12v12H2z',
  'round-rectangle': 'M6 3h4a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
};

interface Props {
  kind: NodeKind;
  /** Its hue fills the shape; without it the shape takes the text's colour. */
  framework?: string;
  size?: number;
  /** Names the kind for a screen reader; leave it out beside a word that says the same. */
  named?: boolean;
}

/** The shape of a kind, as in the graph. */
export function KindIcon({ kind, framework, size = 14, named = false }: Props) {
  const name = kindWords[kind].one;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      style={{ flex: 'none' }}
      fill={framework ? frameworkVariable(framework) : 'currentColor'}
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {named && <title>{name}</title>}
      <path d={outlines[kindShapes[kind]]} />
    </svg>
  );
}

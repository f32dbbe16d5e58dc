import type { CoverageState } from '../../../../server/api/coverage/schema.ts';

/** A mark as paths in a box of 16 by 16, drawn in one colour; the page and the exported picture draw the same. */
export interface MarkShape {
  d: string;
  fill: boolean;
  dashed?: boolean;
}

const box = { left: 2, top: 2, right: 14, bottom: 14 };
const cut = 4;
const frames = {
  direct: `M${box.left} ${box.top}H${box.right}V${box.bottom}H${box.left}z`,
  inherited: `M${box.left} ${box.top}H${box.right - cut}L${box.right} ${box.top + cut}V${box.bottom}H${box.left}z`,
  // Open at the top: what is below does not reach up.
  below: `M${box.left} ${box.top + cut}V${box.bottom}H${box.right}V${box.top + cut}`,
};

/** Fill level of a confidence, 0 to 4: none stated, weak, disputable, plain, the same in other words. */
export function levelOf(best: number | null): 0 | 1 | 2 | 3 | 4 {
  if (best === null) return 0;
  if (best >= 0.85) return 4;
  if (best >= 0.65) return 3;
  return best >= 0.45 ? 2 : 1;
}

const fillTop = (level: number) => box.bottom - (level * (box.bottom - box.top)) / 4;

/** Diagonals within the filled part of the box, short of its cut corner. */
function hatching(level: number): string {
  const top = fillTop(level);
  const [width, height] = [box.right - box.left, box.bottom - top];
  const lines: string[] = [];
  for (let offset = 3; offset < width + height - cut; offset += 3) {
    const from = [box.left + Math.max(0, offset - height), box.bottom - Math.min(offset, height)];
    const to = [box.left + Math.min(offset, width), box.bottom - Math.max(0, offset - width)];
    lines.push(`M${from.join(' ')}L${to.join(' ')}`);
  }
  return lines.join('');
}

/** A dot that grows with the confidence. */
const disc = (level: number) => `M8 ${8 - level}a${level} ${level} 0 1 1 0 ${2 * level}a${level} ${level} 0 0 1 0 -${2 * level}z`;

/** The mark of a state: a box filled as high as the confidence, solid, or hatched and with a corner cut; a broken ring around a dot for a stepping stone. */
export function markShapes(state: CoverageState, level: number): MarkShape[] {
  if (state === 'derived') {
    return [
      { d: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0 -11z', fill: false, dashed: true },
      ...(level === 0 ? [] : [{ d: disc(level), fill: true }]),
    ];
  }
  const shapes: MarkShape[] = [{ d: frames[state], fill: false }];
  if (level === 0) return shapes;
  if (state !== 'direct') return [...shapes, { d: hatching(level), fill: false }];
  return [...shapes, { d: `M${box.left} ${fillTop(level)}H${box.right}V${box.bottom}H${box.left}z`, fill: true }];
}

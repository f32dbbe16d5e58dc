import type { LineageLink } from '../../../server/api/lineage/schema.ts';

/**
 * The band that a key leads to from `id`: Left and Right follow the links to earlier and later editions, Up and Down go
 * through all bands in their order; null where there is none.
 */
export function moveTo(key: string, id: string, order: readonly string[], links: readonly Pick<LineageLink, 'concept' | 'earlier'>[]): string | null {
  const at = order.indexOf(id);
  switch (key) {
    case 'ArrowLeft':
      return links.find((one) => one.concept === id && order.includes(one.earlier))?.earlier ?? null;
    case 'ArrowRight':
      return links.find((one) => one.earlier === id && order.includes(one.concept))?.concept ?? null;
    case 'ArrowUp':
      return order[at - 1] ?? null;
    case 'ArrowDown':
      return order[at + 1] ?? null;
    case 'Home':
      return order[0] ?? null;
    case 'End':
      return order.at(-1) ?? null;
    default:
      return null;
  }
}

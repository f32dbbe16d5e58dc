import { useEffect, useRef } from 'react';
import type { Picture } from '../../graph/picture.ts';
import { formatStep } from '../../graph/steps.ts';
import type { ExploreState } from './useExploreAddress.ts';

/**
 * A concept that is selected from elsewhere, by search or by a link, and is not in the picture, is put there with its
 * ancestors. Only once: one that is closed or filtered away while selected stays away.
 */
export function useReveal(selected: string | null, picture: Picture | undefined, { value, change }: ExploreState): void {
  const handled = useRef<string | null>(null);
  useEffect(() => {
    if (!picture || handled.current === selected) return;
    handled.current = selected;
    if (selected === null || !/^[a-z][a-z0-9-]*:[^:]+$/.test(selected) || /^(bundle|cell|alignment):/.test(selected)) return;
    const step = { kind: 'place', id: selected } as const;
    const known = value.steps.some((each) => formatStep(each) === formatStep(step));
    if (known || picture.nodes.some(({ id }) => id === selected)) return;
    change({ steps: [...value.steps, step] }, { replace: true });
  }, [selected, picture, value.steps, change]);
}

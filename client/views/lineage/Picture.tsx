import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useSelection } from '../../state/address.ts';
import { bringIntoView } from '../../state/bringIntoView.ts';
import { useWidth } from '../../state/useWidth.ts';
import { Band } from './Band.tsx';
import { defaultSizes, layoutLineage } from './layout/layoutLineage.ts';
import { selectedLink } from './linkSelection.ts';
import { lineOf } from './lineOf.ts';
import { moveTo } from './moveTo.ts';
import { Pauses, Periods, Years } from './Periods.tsx';
import styles from './Picture.module.css';
import { Ribbons } from './Ribbons.tsx';
import type { LineageData } from './useLineage.ts';

const margin = 32;

/** The editions on an axis of years. Arrow keys go along the links and through the bands; Enter selects one, and so it is with the links. */
export function Picture({ data }: { data: LineageData }) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const [selected, select] = useSelection();
  const [reached, setReached] = useState<string | null>(null);
  const layout = useMemo(
    () => layoutLineage(data, { ...defaultSizes, width: (width ?? defaultSizes.width) - margin }),
    [data, width],
  );
  const order = layout.bands.map(({ concept }) => concept.id);
  const here = selected !== null && order.includes(selected) ? selected : null;
  const link = selectedLink(selected, data.continues);
  const line = useMemo(
    () => (here !== null ? lineOf(here, data.continues) : link !== null ? new Set([link.concept, link.earlier]) : null),
    [here, link, data.continues],
  );
  const stop = [reached, here].find((id) => id !== null && order.includes(id)) ?? order[0];

  const measured = width !== undefined;
  // Once the places are known, for a link that names a band further off; later ones are pressed where they are seen.
  const showChosen = useEffectEvent(() => {
    const band = here === null ? null : document.getElementById(`band-${here}`);
    if (band) bringIntoView(band);
  });
  useEffect(() => {
    if (measured) showChosen();
  }, [measured]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stop === undefined ? null : moveTo(event.key, stop, order, data.continues);
    if (next === null) return;
    event.preventDefault();
    setReached(next);
    document.getElementById(`band-${next}`)?.focus();
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <div className={styles.inner} style={{ width: layout.width }}>
        <Years layout={layout} />
        <div className={styles.lanes} style={{ height: layout.height }}>
          <Pauses layout={layout} />
          <Periods layout={layout} data={data} />
          <div role="group" aria-label="Goals by edition" onKeyDown={onKeyDown}>
            {layout.bands.map((band) => {
              const { id } = band.concept;
              return (
                <Band
                  key={id}
                  band={band}
                  data={data}
                  look={id === here ? 'selected' : line === null ? 'plain' : line.has(id) ? 'line' : 'off'}
                  isStop={id === stop}
                  onSelect={() => {
                    setReached(id);
                    select(id);
                  }}
                />
              );
            })}
          </div>
          <Ribbons layout={layout} data={data} line={line} selected={link && selected} onSelect={select} />
        </div>
      </div>
    </div>
  );
}

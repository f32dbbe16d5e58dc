import { SlidersHorizontal } from 'lucide-react';
import { type CSSProperties, useId, useRef, useState } from 'react';
import { countingPatch, useCounting } from '../state/counting.ts';
import { Button } from './Button.tsx';
import styles from './CountingFilter.module.css';
import { CountingFilterPanel } from './CountingFilterPanel.tsx';
import { countingSummary } from './countingSummary.ts';

const panel = { width: 380, height: 520, edge: 8 };

/** Below the button, pushed into the window where that has no room. */
function placeBelow(button: HTMLElement): CSSProperties {
  const { left, bottom } = button.getBoundingClientRect();
  const width = Math.min(panel.width, window.innerWidth - 2 * panel.edge);
  const height = Math.min(panel.height, window.innerHeight - 2 * panel.edge);
  return {
    width,
    maxHeight: height,
    left: Math.max(panel.edge, Math.min(left, window.innerWidth - width - panel.edge)),
    top: Math.max(panel.edge, Math.min(bottom + 4, window.innerHeight - height - panel.edge)),
  };
}

/** Says which alignments count, and changes it: one control for every analysis. It reads and writes the address. */
export function CountingFilter() {
  const counting = useCounting();
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  const isSet = Object.values(countingPatch(counting)).some((value) => value !== null && value !== '');
  return (
    <span className={styles.anchor} ref={anchor}>
      <Button popoverTarget={id} icon={<SlidersHorizontal aria-hidden />} className={styles.button} data-set={isSet} aria-haspopup="dialog">
        What counts
        <span className={styles.summary}>{countingSummary(counting)}</span>
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label="What counts"
        className={styles.panel}
        style={place}
        onBeforeToggle={(event) => event.newState === 'open' && anchor.current && setPlace(placeBelow(anchor.current))}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <CountingFilterPanel counting={counting} isSet={isSet} open={open} />
      </div>
    </span>
  );
}

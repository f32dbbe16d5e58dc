import { CircleHelp } from 'lucide-react';
import { type CSSProperties, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { DefinitionAnchor } from '../state/definitions.ts';
import { useViewHref } from '../state/links.ts';
import styles from './Formula.module.css';

interface Props {
  /** What the figure is called. */
  figure: string;
  /** How it is counted, a line a formula. */
  lines: readonly string[];
  /** Heading of docs/definitions.md that defines it. */
  anchor: DefinitionAnchor;
}

/** Beside a figure: how it is counted, when asked, and where that is defined. Escape and a press elsewhere close it. */
export function Formula({ figure, lines, anchor }: Props) {
  const hrefOf = useViewHref();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  useEffect(() => {
    if (!open) return;
    // It stands still in the window: what it explains would move away from under it.
    const close = () => panel.current?.hidePopover();
    window.addEventListener('scroll', close, { capture: true });
    window.addEventListener('resize', close);
    return () => {
      window.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('resize', close);
    };
  }, [open]);
  return (
    <span className={styles.anchor}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`How is this counted? ${figure}`}
        title={open ? undefined : lines.join('\n')}
      >
        <CircleHelp aria-hidden />
      </button>
      <span
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={`How it is counted: ${figure}`}
        className={styles.panel}
        style={place}
        onBeforeToggle={(event) => event.newState === 'open' && button.current && setPlace(placeBeside(button.current))}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
        <Link href={`${hrefOf('/help/definitions')}#${anchor}`}>Definition</Link>
      </span>
    </span>
  );
}

const edge = 8;
const widest = 480;

/** Below the button, or above where the lower part of the window is too small; never over the window's edge. */
function placeBeside(button: HTMLElement): CSSProperties {
  const { left, top, bottom } = button.getBoundingClientRect();
  const width = Math.min(widest, window.innerWidth - 2 * edge);
  const at = { maxWidth: width, left: Math.max(edge, Math.min(left - edge, window.innerWidth - width - edge)) };
  return bottom < window.innerHeight / 2 ? { ...at, top: bottom + 4, bottom: 'auto' } : { ...at, top: 'auto', bottom: window.innerHeight - top + 4 };
}

import { readableOn, sdgColour } from '../theme/colours.ts';
import styles from './SdgBadge.module.css';

interface Props {
  /** Code of an SDG or a target: `16`, `16.3`. */
  code: string;
}

/** Number of an SDG or a target on the UN's colour of its goal; nothing for any other code. */
export function SdgBadge({ code }: Props) {
  const colour = sdgColour(code);
  if (colour === null) return null;
  return (
    <span className={styles.badge} style={{ background: colour, color: readableOn(colour) }}>
      {code}
    </span>
  );
}

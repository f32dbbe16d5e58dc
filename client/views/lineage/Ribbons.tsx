import { changeWords } from '../../words.ts';
import type { Layout } from './layout/layoutLineage.ts';
import styles from './Ribbons.module.css';

interface Props {
  layout: Layout;
  /** Concepts whose line is selected; null when nothing is. */
  line: ReadonlySet<string> | null;
}

/** What each goal carries on, as lines; a line's style tells the kind of change. The bands say the same in words. */
export function Ribbons({ layout: { width, height, ribbons }, line }: Props) {
  return (
    <svg className={styles.ribbons} width={width} height={height} aria-hidden>
      {ribbons.map(({ link: { concept, earlier, change, rationale }, path }) => (
        <path
          key={`${concept} ${earlier}`}
          d={path}
          className={styles.ribbon}
          data-change={change}
          data-look={line === null ? 'plain' : line.has(concept) && line.has(earlier) ? 'line' : 'off'}
        >
          <title>
            {earlier} → {concept}, {changeWords[change]}: {rationale}
          </title>
        </path>
      ))}
    </svg>
  );
}

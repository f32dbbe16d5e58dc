import { useId } from 'react';
import type { Path } from '../../../server/api/paths/schema.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import { ConfidenceBar } from '../../components/ConfidenceBar.tsx';
import { FrameworkName } from '../../components/FrameworkName.tsx';
import { ToggleChip } from '../../components/ToggleChip.tsx';
import styles from './PathList.module.css';
import { PathStep } from './PathStep.tsx';
import { kindsWords, readingWords, stepsWords } from './pathWords.ts';
import { StepLine } from './StepLine.tsx';
import { isServedKind } from '../../words.ts';
import { readingStyle } from './stepStyle.ts';

interface Props {
  path: Path;
  number: number;
  chosen: boolean;
  /** Absent where there is no other path. */
  onChoose: (() => void) | undefined;
}

/** One path: why it is here, what it says as a whole, and its steps in words. */
export function PathCard({ path, number, chosen, onChoose }: Props) {
  const id = useId();
  const reading = readingWords[path.reading];
  return (
    <li className={styles.card} data-chosen={chosen} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {number}. {kindsWords(path)}
        </h3>
        {onChoose && (
          <ToggleChip pressed={chosen} onToggle={onChoose} title="Draws this path alone">
            Draw alone
          </ToggleChip>
        )}
      </div>
      <p className={styles.facts}>
        <span>{stepsWords(path.length)}</span>
        <span className={styles.fact}>
          Weakest link <ConfidenceBar confidence={path.weakest} />
        </span>
        <span className={styles.fact} title={reading.long}>
          <StepLine look={readingStyle(path.reading)} />
          {reading.short}
        </span>
      </p>
      <ol className={styles.steps}>
        {path.nodes.map((node, at) => {
          const edge = path.edges[at];
          return (
            <li key={node.id}>
              <div className={styles.node}>
                <ConceptLink concept={node} />
                {!isServedKind(node.kind) && <small><FrameworkName id={node.framework} /></small>}
              </div>
              {edge && <PathStep edge={edge} first={node.id} />}
            </li>
          );
        })}
      </ol>
      {path.reading !== 'direct' && <p className={styles.reading}>{reading.long}</p>}
    </li>
  );
}

import { CircleOff, Sparkle } from 'lucide-react';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { codeWords, frameworkShort, isServedKind, stateWords } from '../../words.ts';
import styles from './Band.module.css';
import type { Band as Placed } from './layout/layoutLineage.ts';
import { carriesText, droppedText } from './lineageText.ts';
import { frameworkVariable } from '../../frameworks.ts';
import type { LineageData } from './useLineage.ts';

interface Props {
  band: Placed;
  data: LineageData;
  /** `line`: on the line of the selected one; `off`: something else is selected. */
  look: 'selected' | 'line' | 'off' | 'plain';
  isStop: boolean;
  onSelect: () => void;
}

/** One goal in its edition: what it carries on, its state in the gap ledger, and the SDGs that it reaches. */
export function Band({ band: { concept, flat, x, y, width, height }, data, look, isStop, onSelect }: Props) {
  const carries = carriesText(concept.id, data);
  const { state, reached, isNew, isDropped } = concept;
  return (
    <button
      type="button"
      id={`band-${concept.id}`}
      className={styles.band}
      data-flat={flat}
      data-look={look}
      aria-pressed={look === 'selected'}
      aria-label={nameOf(concept, carries)}
      tabIndex={isStop ? 0 : -1}
      style={{ left: x, top: y, width, height, borderLeftColor: frameworkVariable(concept.framework) }}
      onClick={onSelect}
    >
      <span className={styles.title} title={concept.title}>
        <strong>{codeWords(concept)}</strong> {concept.title}
      </span>
      <span className={styles.line}>
        {isNew && (
          <span className={styles.sign}>
            <Sparkle aria-hidden /> New
          </span>
        )}
        {isDropped && (
          <span className={styles.sign} title={droppedText(concept)}>
            <CircleOff aria-hidden /> Dropped: {droppedText(concept)}
          </span>
        )}
        {carries !== '' && <span className={styles.carries} title={`Carries on ${carries}`}>
            Carries on {carries}
          </span>}
      </span>
      <span className={styles.line}>
        {state && (
          <span className={styles.state} title={stateWords[state]}>
            <StateMark state={state} size={14} />
          </span>
        )}
        {reached.map((one) => (isServedKind(one.kind) ? <SdgBadge key={one.id} code={one.code} /> : <span key={one.id}>{codeWords(one)}</span>))}
        {state && reached.length === 0 && <span className={styles.carries}>{stateWords[state]}</span>}
      </span>
    </button>
  );
}

/** All that the band shows by signs, in words. */
function nameOf(concept: Placed['concept'], carries: string): string {
  const { state, reached, isNew, isDropped } = concept;
  return [
    `${codeWords(concept)} ${concept.title}, ${frameworkShort(concept.framework)}`,
    isNew ? 'New' : '',
    carries === '' ? '' : `Carries on ${carries}`,
    isDropped ? `Dropped: ${droppedText(concept)}` : '',
    state === null ? '' : `State: ${stateWords[state]}`,
    reached.length === 0 ? '' : `Reaches ${reached.map(codeWords).join(', ')}`,
  ].filter(Boolean).join('. ');
}

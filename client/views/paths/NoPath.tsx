import { RouteOff } from 'lucide-react';
import type { PathsAnswer } from '../../../server/api/paths/schema.ts';
import { Button } from '../../components/Button.tsx';
import { countingSummary } from '../../components/countingSummary.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { maxSteps } from '../../../server/api/paths/schema.ts';
import { countingPatch } from '../../state/counting.ts';
import { endWords, stepsWords } from './pathWords.ts';
import type { PathsState } from './usePaths.ts';

/** What was tried and found nothing, and what would widen the search. */
export function NoPath({ answer, asked, counting, change }: PathsState & { answer: PathsAnswer }) {
  const { maxLength, hierarchy } = asked;
  const narrowed = Object.entries(countingPatch(counting)).filter(([, value]) => value !== null && value !== '');
  return (
    <EmptyState
      icon={<RouteOff aria-hidden />}
      title={`No path of up to ${stepsWords(maxLength)}`}
      actions={
        <>
          {maxLength < maxSteps && <Button onClick={() => change({ longest: String(maxSteps) })}>Up to {stepsWords(maxSteps)}</Button>}
          {!hierarchy && <Button onClick={() => change({ hierarchy: null })}>Take steps in the hierarchy</Button>}
          {narrowed.length > 0 && (
            <Button onClick={() => change(Object.fromEntries(narrowed.map(([name]) => [name, null])))}>Count every accepted alignment</Button>
          )}
        </>
      }
    >
      {`Looked from ${endWords(answer.from)} to ${endWords(answer.to)}, over alignments that count (${countingSummary(counting)})`}
      {hierarchy ? ' and over steps from part to whole and back.' : ', without steps in the hierarchy.'}
    </EmptyState>
  );
}

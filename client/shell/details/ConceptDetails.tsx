import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useConcept } from '../../api/concepts.ts';
import { AlignmentGroups } from './AlignmentGroups.tsx';
import { ConceptHead } from './ConceptHead.tsx';
import { ConceptPlace } from './ConceptPlace.tsx';
import { ConceptSource } from './ConceptSource.tsx';
import { GapSection } from './GapSection.tsx';
import { LineageSection } from './LineageSection.tsx';
import { NotFound } from './NotFound.tsx';
import { isNotFound } from './isNotFound.ts';

/** Everything known of one concept. */
export function ConceptDetails({ id }: { id: string }) {
  const { data, error, refetch } = useConcept(id);
  if (error && !data) {
    return isNotFound(error) ? <NotFound what={id} /> : <ErrorState compact error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading label="Reading the concept" lines={6} />;
  return (
    <article>
      <ConceptHead concept={data} />
      <GapSection concept={data} />
      <AlignmentGroups concept={data} />
      <ConceptPlace concept={data} />
      <LineageSection concept={data} />
      <ConceptSource concept={data} />
    </article>
  );
}

import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useConcept } from '../../state/queries.ts';

/** Everything known of one concept. */
export function ConceptDetails({ id }: { id: string }) {
  const { data, error, refetch } = useConcept(id);
  if (error) return <ErrorState compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Reading the concept" lines={6} />;
  return <h3>{data.title}</h3>;
}

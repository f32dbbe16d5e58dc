import { useParams } from 'wouter';
import { DraftPage } from './draft/DraftPage.tsx';
import { StartPage } from './start/StartPage.tsx';

/** Bringing frameworks in: where to begin, or one import by its own address. */
export function DataView() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <StartPage /> : <DraftPage key={id} id={id} />;
}

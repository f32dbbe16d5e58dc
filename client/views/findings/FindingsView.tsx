import { useParams } from 'wouter';
import { FindingPage } from './FindingPage.tsx';
import { FindingsList } from './FindingsList.tsx';

/** Saved findings: the list, or one of them by its own address. */
export function FindingsView() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <FindingsList /> : <FindingPage key={id} id={id} />;
}

import { X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ConceptDetails } from './ConceptDetails.tsx';
import styles from './DetailsPanel.module.css';
import { parseSelection, type Selection } from './selection.ts';

interface Props {
  selected: string;
  onClose: () => void;
}

const headings: Record<Selection['type'], string> = {
  concept: 'Concept',
  framework: 'Framework',
  alignment: 'Alignment',
  bundle: 'Alignments between two goals',
  unknown: 'Nothing known',
};

/** The details of what is selected, the same in every view. */
export function DetailsPanel({ selected, onClose }: Props) {
  const selection = parseSelection(selected);
  return (
    <aside className={styles.panel} aria-label="Details">
      <header className={styles.head}>
        <h2 className={styles.heading}>{headings[selection.type]}</h2>
        <Button look="plain" icon={<X aria-hidden />} aria-label="Close the details" onClick={onClose} />
      </header>
      <div className={styles.body} key={selected}>
        <Body selection={selection} />
      </div>
    </aside>
  );
}

function Body({ selection }: { selection: Selection }) {
  switch (selection.type) {
    case 'concept':
      return <ConceptDetails id={selection.id} />;
    default:
      return (
        <EmptyState title="Nothing of this name">
          The address asks for <code>{'text' in selection ? selection.text : selection.type}</code>, which is not an id.
        </EmptyState>
      );
  }
}

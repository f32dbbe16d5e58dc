import { X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { ViewBoundary } from '../ViewBoundary.tsx';
import { AlignmentDetails } from './AlignmentDetails.tsx';
import { BundleDetails } from './BundleDetails.tsx';
import { CellDetails } from './CellDetails.tsx';
import { ConceptDetails } from './ConceptDetails.tsx';
import { ContinuationDetails } from './ContinuationDetails.tsx';
import styles from './DetailsPanel.module.css';
import { FrameworkDetails } from './FrameworkDetails.tsx';
import { NotFound } from './NotFound.tsx';
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
  cell: 'Cell of the coverage',
  continuation: 'From one edition to the next',
  unknown: 'Nothing known',
};

/** The details of what is selected, the same in every view. */
export function DetailsPanel({ selected, onClose }: Props) {
  const selection = parseSelection(selected);
  return (
    <section className={styles.panel} aria-label="Details">
      <header className={styles.head}>
        <h2 className={styles.heading}>{headings[selection.type]}</h2>
        <Button look="plain" icon={<X aria-hidden />} aria-label="Close the details" onClick={onClose} />
      </header>
      <div className={styles.body} key={selected}>
        <ViewBoundary>
          <Body selection={selection} />
        </ViewBoundary>
      </div>
    </section>
  );
}

function Body({ selection }: { selection: Selection }) {
  switch (selection.type) {
    case 'concept':
      return <ConceptDetails id={selection.id} />;
    case 'framework':
      return <FrameworkDetails id={selection.id} />;
    case 'alignment':
      return <AlignmentDetails id={selection.id} />;
    case 'bundle':
      return <BundleDetails row={selection.row} column={selection.column} />;
    case 'cell':
      return <CellDetails row={selection.row} column={selection.column} />;
    case 'continuation':
      return <ContinuationDetails concept={selection.concept} earlier={selection.earlier} />;
    case 'unknown':
      return <NotFound what={selection.text} />;
  }
}

import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './FileButtons.module.css';

interface Props {
  /** What each kind of file is called, and what makes it. */
  files: Readonly<Record<string, () => Promise<void> | void>>;
  /** What is saved, as in "Save the matrix as it is shown as CSV". */
  what: string;
  disabled: boolean;
  /** Other ways to take it away, such as the button that prints. */
  children?: ReactNode;
}

/** Takes what a view shows away as files, and says when one could not be made. */
export function FileButtons({ files, what, disabled, children }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (save: () => Promise<void> | void) => {
    setProblem(null);
    setBusy(true);
    try {
      await save();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The file could not be made.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className={styles.buttons} role="group" aria-label="Export">
      {Object.entries(files).map(([name, save], index) => (
        <Button
          key={name}
          icon={index === 0 && <Download aria-hidden />}
          onClick={() => void take(save)}
          disabled={disabled || busy}
          title={`Save ${what} as ${name}`}
        >
          {name}
        </Button>
      ))}
      {children}
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}

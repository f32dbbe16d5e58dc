import { X } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import panel from '../Filters.module.css';
import styles from './StepsPanel.module.css';
import type { PictureHistory } from './useHistory.ts';

/** What was done to the picture, one line a step; each leads back to the picture as it was then. */
export function StepsPanel({ history, onClose }: { history: PictureHistory; onClose: () => void }) {
  return (
    <section className={panel.panel} aria-label="Steps" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <header className={panel.head}>
        <h2 className={panel.title}>Steps</h2>
        <Button small look="plain" icon={<X aria-hidden />} aria-label="Close the steps" onClick={onClose} />
      </header>
      <ol className={styles.steps}>
        {history.entries.map(({ words, key }, index) => (
          <li key={`${index} ${key}`}>
            <button type="button" className={styles.step} data-undone={index > history.at} aria-current={index === history.at ? 'step' : undefined} onClick={() => history.goTo(index)}>
              {words}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

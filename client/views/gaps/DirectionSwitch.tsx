import { Button } from '../../components/Button.tsx';
import { useFrameworks } from '../../api/frameworks.ts';
import { servedBy } from '../../words.ts';
import { directionPatch } from './direction.ts';
import styles from './GapsFilters.module.css';
import { isOfSdgs } from '../../frameworks.ts';
import type { useLedger } from './useLedger.ts';

/** Chooses which way the ledger is read. */
export function DirectionSwitch({ direction, change }: ReturnType<typeof useLedger>) {
  const { data } = useFrameworks();
  const { target } = direction;
  const title = data?.items.find(({ id }) => id === target)?.title;
  const ways = [
    { served: false, words: 'What our frameworks serve' },
    { served: true, words: `What serves ${isOfSdgs(target) ? 'the SDG targets' : servedBy(target, title).all}` },
  ];
  return (
    <div className={styles.ways} role="group" aria-label="Direction">
      {ways.map(({ served, words }) => (
        <Button key={words} className={styles.way} aria-pressed={direction.served === served} onClick={() => change(directionPatch({ ...direction, served }))}>
          {words}
        </Button>
      ))}
    </div>
  );
}

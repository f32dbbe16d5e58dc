import type { Path } from '../../../server/api/paths/schema.ts';
import { PathCard } from './PathCard.tsx';
import styles from './PathList.module.css';

interface Props {
  paths: readonly Path[];
  /** Place of the path that is drawn alone, from 1. */
  chosen: number | null;
  onChoose: (number: number | null) => void;
}

/** All paths in words, the shortest first. It is also the picture for the keyboard and for screen readers. */
export function PathList({ paths, chosen, onChoose }: Props) {
  return (
    <ol className={styles.list} aria-label="Paths">
      {paths.map((path, at) => (
        <PathCard
          key={path.edges.map(({ id }) => id).join(' ')}
          path={path}
          number={at + 1}
          chosen={chosen === at + 1}
          onChoose={paths.length === 1 ? undefined : () => onChoose(chosen === at + 1 ? null : at + 1)}
        />
      ))}
    </ol>
  );
}

import { type LayoutName, layoutNames } from '../../../graph/layouts/placed.ts';
import { layoutWords } from '../../explore/toolbarItems.tsx';
import styles from './ResultGraph.module.css';

interface Props {
  layout: LayoutName;
  onChoose: (layout: LayoutName) => void;
}

/** Chooses how a graph is laid out, by the same words as in Explore. */
export function LayoutChoice({ layout, onChoose }: Props) {
  return (
    <label className={styles.layout}>
      Layout
      <select value={layout} onChange={(event) => onChoose(layoutNames.find((name) => name === event.target.value) ?? layout)}>
        {layoutNames.map((name) => (
          <option key={name} value={name}>
            {layoutWords[name].word}
          </option>
        ))}
      </select>
    </label>
  );
}

import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import styles from './CoverageControls.module.css';
import { type Axis, type Hiding, type Order, hidings, orders } from './model/coverageAddress.ts';
import type { CoverageMatrix } from './useCoverageMatrix.ts';

interface Props extends CoverageMatrix {
  axis: Axis;
  words: 'Rows' | 'Columns';
}

const orderWords: Record<Order, string> = { document: 'in order', coverage: 'by coverage' };
const hidingWords: Record<Hiding, (words: string) => string> = {
  none: (words) => `All ${words}`,
  empty: (words) => `Without empty ${words}`,
  full: (words) => `Without full ${words}`,
  both: (words) => `Neither empty nor full ${words}`,
};

/** Opens and closes all branches of one axis, sorts its lines and hides some. */
export function AxisControls({ axis, words, shown, changeAxis }: Props) {
  const { open, order, hide } = shown[axis];
  const low = words.toLowerCase();
  return (
    <div className={styles.axis} role="group" aria-label={words}>
      <Button
        icon={<ChevronsUpDown aria-hidden />}
        aria-label={`Expand all ${low}`}
        disabled={open.all && open.turned.length === 0}
        onClick={() => changeAxis(axis, { open: { all: true, turned: [] } })}
      />
      <Button
        icon={<ChevronsDownUp aria-hidden />}
        aria-label={`Collapse all ${low}`}
        disabled={!open.all && open.turned.length === 0}
        onClick={() => changeAxis(axis, { open: { all: false, turned: [] } })}
      />
      <SelectField
        label={`Order of ${low}`}
        value={order === 'document' ? '' : order}
        onChange={(next) => changeAxis(axis, { order: orders.find((one) => one === next) ?? 'document' })}
        options={orders.map((one) => [one === 'document' ? '' : one, `${words} ${orderWords[one]}`])}
      />
      <SelectField
        label={`Hide ${low}`}
        value={hide === 'none' ? '' : hide}
        onChange={(next) => changeAxis(axis, { hide: hidings.find((one) => one === next) ?? 'none' })}
        options={hidings.map((one) => [one === 'none' ? '' : one, hidingWords[one](low)])}
      />
    </div>
  );
}

import { Code2, History, Table2 } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import styles from './Findings.module.css';

const parts = ['rows', 'changes', 'question'] as const;
export type Part = (typeof parts)[number];

/** The part of a finding that the address asks for. */
export const partIn = (text: string | null): Part => parts.find((part) => part === text) ?? 'rows';

/** Which part of a finding is shown. */
export function Parts({ part, total, onPart }: { part: Part; total: number; onPart: (part: Part) => void }) {
  const words = {
    rows: [`Rows (${total.toLocaleString('en')})`, <Table2 key="rows" aria-hidden />],
    changes: ['What changed since', <History key="changes" aria-hidden />],
    question: ['Cypher', <Code2 key="question" aria-hidden />],
  } as const;
  return (
    <div role="group" aria-label="Show of this finding" className={styles.parts}>
      {parts.map((one) => (
        <Button key={one} icon={words[one][1]} aria-pressed={part === one} onClick={() => onPart(one)}>
          {words[one][0]}
        </Button>
      ))}
    </div>
  );
}

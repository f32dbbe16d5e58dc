import { CircleHelp, Network, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { NamedQuery } from '../../../server/api/library/schema.ts';
import { Button } from '../../components/Button.tsx';
import { HelpPanel } from './help/HelpPanel.tsx';
import { SchemaPanel } from './schema/SchemaPanel.tsx';
import styles from './SidePanel.module.css';

const aids = { schema: 'Schema', help: 'Examples' } as const;
export type AidName = keyof typeof aids;

interface ButtonsProps {
  open: AidName | null;
  onOpen: (aid: AidName | null) => void;
}

/** Opens and closes what helps to write a query. */
export function AidButtons({ open, onOpen }: ButtonsProps) {
  return (
    <>
      <Button small icon={<Network aria-hidden />} aria-pressed={open === 'schema'} onClick={() => onOpen(open === 'schema' ? null : 'schema')}>
        Schema
      </Button>
      <Button small icon={<CircleHelp aria-hidden />} aria-pressed={open === 'help'} onClick={() => onOpen(open === 'help' ? null : 'help')}>
        Examples
      </Button>
    </>
  );
}

interface Props {
  open: AidName;
  empty: boolean;
  onInsert: (text: string) => void;
  onChoose: (query: NamedQuery) => void;
  onClose: () => void;
}

/** The schema or the examples, beside the editor. */
export function Aid({ open, empty, onInsert, onChoose, onClose }: Props) {
  return (
    <SidePanel title={aids[open]} onClose={onClose}>
      {open === 'schema' ? <SchemaPanel empty={empty} onInsert={onInsert} /> : <HelpPanel onChoose={onChoose} />}
    </SidePanel>
  );
}

interface SidePanelProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel beside the editor that helps to write. Escape closes it. */
function SidePanel({ title, onClose, children }: SidePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <aside className={styles.panel} aria-label={title} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button look="plain" small icon={<X aria-hidden />} aria-label={`Close ${title}`} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}

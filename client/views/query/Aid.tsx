import { CircleHelp, Network } from 'lucide-react';
import type { NamedQuery } from '../../../server/api/queries/schema.ts';
import { Button } from '../../components/Button.tsx';
import { HelpPanel } from './help/HelpPanel.tsx';
import { SchemaPanel } from './schema/SchemaPanel.tsx';
import { SidePanel } from './SidePanel.tsx';

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

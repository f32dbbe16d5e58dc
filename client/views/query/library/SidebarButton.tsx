import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { Button } from '../../../components/Button.tsx';

/** The id of the list that the button shows and hides. */
export const sidebarId = 'query-sidebar';
const buttonId = 'query-sidebar-button';

interface Props {
  shown: boolean;
  onShow: (shown: boolean) => void;
}

/** Shows and hides the list of queries, by Ctrl-Alt-B too. */
export function SidebarButton({ shown, onShow }: Props) {
  const toggle = () => {
    // What is hidden keeps no focus.
    if (document.getElementById(sidebarId)?.contains(document.activeElement)) document.getElementById(buttonId)?.focus();
    onShow(!shown);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.altKey || event.code !== 'KeyB') return;
    event.preventDefault();
    toggle();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Button
      id={buttonId}
      small
      look={shown ? 'plain' : 'framed'}
      icon={shown ? <PanelLeftClose aria-hidden /> : <PanelLeftOpen aria-hidden />}
      aria-label="Queries and history"
      aria-expanded={shown}
      aria-controls={sidebarId}
      aria-keyshortcuts="Control+Alt+B"
      title={`${shown ? 'Hide' : 'Show'} queries and history (Ctrl-Alt-B)`}
      onClick={toggle}
    >
      {!shown && 'Queries'}
    </Button>
  );
}

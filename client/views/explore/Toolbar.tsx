import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import styles from './Toolbar.module.css';
import type { ToolbarItem } from './toolbarItems.tsx';
import { useWidth } from '../../state/useWidth.ts';

interface Props {
  items: readonly ToolbarItem[];
}

/** Least widths at which all buttons have room, with their words and without. */
const roomForWords = 1080;
const roomForIcons = 740;

/** Everything that can be done to the picture, as buttons; where there is no room for all, a few, and the others in a menu. */
export function Toolbar({ items }: Props) {
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent): void => {
      if (!bar.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const width = useWidth(bar) ?? window.innerWidth;
  const narrow = width < roomForIcons;
  const shown = narrow ? items.filter(({ always }) => always) : items;
  const more = narrow ? items.filter(({ always }) => !always) : [];
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Graph"
      className={styles.bar}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {shown.map((item, index) => (
        <ItemButton key={item.name} item={item} word={width < roomForWords ? undefined : item.word} divided={index > 0 && item.group !== shown[index - 1]?.group} />
      ))}
      {more.length > 0 && (
        <Button
          look="plain"
          className={styles.more}
          icon={<Ellipsis aria-hidden />}
          aria-label="More"
          aria-expanded={open}
          aria-haspopup="true"
          onClick={() => setOpen(!open)}
        />
      )}
      {open && more.length > 0 && (
        <div className={styles.menu} role="group" aria-label="More">
          {more.map((item) => (
            <ItemButton key={item.name} item={item} word={item.name} divided={false} onDone={() => setOpen(false)} />
          ))}
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  item: ToolbarItem;
  word: string | undefined;
  /** The first of its group. */
  divided: boolean;
  onDone?: () => void;
}

function ItemButton({ item, word, divided, onDone }: ItemProps) {
  const hint = item.keys === undefined ? item.name : `${item.name} (${item.keys})`;
  return (
    <Button
      look="plain"
      className={`${styles.item} ${divided ? styles.divided : ''} ${item.pressed === true ? styles.pressed : ''}`}
      icon={item.icon}
      aria-label={item.name}
      title={hint}
      aria-keyshortcuts={item.keys?.replace('⇧', 'Shift+')}
      aria-pressed={item.pressed}
      disabled={item.disabled}
      onClick={() => {
        item.run();
        onDone?.();
      }}
    >
      {word}
    </Button>
  );
}

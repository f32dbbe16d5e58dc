import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import styles from './Toolbar.module.css';
import type { ToolbarItem } from './toolbarItems.tsx';
import { useWidth } from '../../state/useWidth.ts';

interface Props {
  items: readonly ToolbarItem[];
}

/** Pixels of a button, of a letter of its word, and of what parts two groups. */
const button = 36;
const letter = 8;
const partition = 14;

/** Which buttons have their word beside the icon: all that have one, those of the first ranks, none. */
const wordings = [Infinity, 1, -1];

/** Pixels that buttons take. */
const widthOf = (items: readonly ToolbarItem[], worded: number): number =>
  items.reduce((sum, { word, group, rank }, index) => {
    const parted = index > 0 && group !== items[index - 1]?.group ? partition : 0;
    return sum + button + parted + (rank <= worded && word !== undefined ? word.length * letter + 8 : 0);
  }, 12);

/** The buttons that have room: all, or those of the first ranks, beside a menu for the rest. */
function shownOf(items: readonly ToolbarItem[], width: number): { shown: readonly ToolbarItem[]; worded: number } {
  const worded = wordings.find((each) => widthOf(items, each) <= width);
  if (worded !== undefined) return { shown: items, worded };
  const ranks = [...new Set(items.map(({ rank }) => rank))].sort((a, b) => b - a);
  const below = (most: number): ToolbarItem[] => items.filter(({ rank }) => rank <= most);
  const most = ranks.find((rank) => widthOf(below(rank), -1) + button <= width) ?? ranks.at(-1) ?? 0;
  return { shown: below(most), worded: widthOf(below(most), 1) + button <= width ? 1 : -1 };
}

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
  const { shown, worded } = shownOf(items, width);
  const more = items.filter((item) => !shown.includes(item));
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Graph"
      className={styles.bar}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {shown.map((item, index) => (
        <ItemButton key={item.name} item={item} word={item.rank <= worded ? item.word : undefined} divided={index > 0 && item.group !== shown[index - 1]?.group} />
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

import * as Menu from '@radix-ui/react-context-menu';
import { type RefObject, useEffect, useRef } from 'react';
import styles from './ContextMenu.module.css';

/** One line of a menu; with `items`, the menu of its own that it opens. */
export interface MenuItem {
  word: string;
  keys?: string;
  disabled?: boolean;
  run?: () => void;
  items?: MenuItem[];
}

/** Lines that belong together. */
export type MenuPart = MenuItem[];

/** Where a menu was asked for, on the page, and for what. */
export interface MenuPlace {
  x: number;
  y: number;
  /** What it was asked for: a node, a line, an item; null for the ground. */
  id: string | null;
}

interface Props {
  place: MenuPlace | null;
  title: string;
  parts: readonly MenuPart[];
  /** Has the focus when the menu is closed and what had it before is gone. */
  home: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/**
 * What can be done at a place, as a menu there. Cytoscape takes the right click for itself, and a button asks for it too: so the
 * menu is asked for by an event of our own, at the place that it names.
 */
export function ContextMenu({ place, title, parts, home, onClose }: Props) {
  const trigger = useRef<HTMLSpanElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!place) return;
    before.current = document.activeElement;
    trigger.current?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: place.x, clientY: place.y }));
  }, [place]);
  return (
    <Menu.Root modal={false} onOpenChange={(open) => !open && onClose()}>
      <Menu.Trigger ref={trigger} className={styles.trigger} aria-hidden />
      <Menu.Portal>
        <Menu.Content
          className={styles.menu}
          aria-label={title}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // What was done may have put the focus elsewhere.
            if (document.activeElement !== document.body) return;
            const last = before.current;
            (last instanceof HTMLElement && last !== document.body && last.isConnected ? last : home.current)?.focus({ preventScroll: true });
          }}
        >
          <Menu.Label className={styles.title}>{title}</Menu.Label>
          {parts.map((part, index) => (
            <Menu.Group key={index} className={styles.part}>
              {part.map((item) => (
                <Item key={item.word} item={item} />
              ))}
            </Menu.Group>
          ))}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Item({ item }: { item: MenuItem }) {
  if (item.items) {
    return (
      <Menu.Sub>
        <Menu.SubTrigger className={styles.item}>
          {item.word} <span aria-hidden>▸</span>
        </Menu.SubTrigger>
        <Menu.Portal>
          <Menu.SubContent className={styles.menu} collisionPadding={8}>
            {item.items.map((each) => (
              <Item key={each.word} item={each} />
            ))}
          </Menu.SubContent>
        </Menu.Portal>
      </Menu.Sub>
    );
  }
  return (
    <Menu.Item className={styles.item} disabled={item.disabled === true} onSelect={item.run}>
      {item.word} {item.keys !== undefined && <kbd className={styles.keys}>{item.keys}</kbd>}
    </Menu.Item>
  );
}

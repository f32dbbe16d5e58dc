import { CircleHelp, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { useViewHref } from '../../state/links.ts';
import { viewOf } from '../views.ts';
import styles from './AboutView.module.css';
import { viewTexts } from './viewTexts.ts';

/** “What am I looking at?”: explains the view at hand, in the same place everywhere; nothing where there is no view. */
export function AboutView() {
  const [path] = useLocation();
  const view = viewOf(path);
  const text = view && viewTexts[view.path];
  // Another view has another panel: the one of before closes.
  return text ? <Explained key={view.path} word={view.word} {...text} /> : null;
}

type Props = { word: string } & (typeof viewTexts)[string];

function Explained({ word, paragraphs, links }: Props) {
  const id = useId();
  const hrefOf = useViewHref();
  const panel = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        popoverTarget={id}
        icon={<CircleHelp aria-hidden />}
        aria-label="What am I looking at?"
        aria-haspopup="dialog"
        aria-expanded={open}
        className={styles.button}
      />
      <section
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className={styles.panel}
        // Filled before it opens and emptied after it closed: what has the focus in it must be there for the browser to give that back.
        onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <>
            <header className={styles.head}>
              <h2 id={`${id}-title`}>What am I looking at? {word}</h2>
              <Button small look="plain" icon={<X aria-hidden />} aria-label="Close the explanation" onClick={() => panel.current?.hidePopover()} />
            </header>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <h3>Defined exactly</h3>
            <ul className={styles.links}>
              {links.map(({ words, anchor }) => (
                <li key={anchor}>
                  <Link href={`${hrefOf('/help/definitions')}#${anchor}`} onClick={() => panel.current?.hidePopover()}>
                    {words}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

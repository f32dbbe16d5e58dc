import { useEffect, useRef } from 'react';
import { headings, html } from '../../../docs/definitions.md';
import styles from './HelpView.module.css';

const content = { __html: html };

/** `docs/definitions.md`: what each number of the page means. The address's fragment is a heading, which then has the focus. */
export function HelpView() {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    // The browser looks for the heading before it is drawn, and not at all on a link within the page.
    const go = () => {
      const heading = article.current?.querySelector<HTMLElement>(`[id="${CSS.escape(fragment())}"]`);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    };
    go();
    // The second is the router's: a link of the page's own changes the address without the first.
    const ways = ['hashchange', 'pushState'] as const;
    for (const way of ways) window.addEventListener(way, go);
    return () => {
      for (const way of ways) window.removeEventListener(way, go);
    };
  }, []);
  return (
    <div className={styles.view}>
      <div className={styles.frame}>
        <nav className={styles.contents} aria-label="On this page">
          <ul>
            {headings
              .filter(({ level }) => level === 2)
              .map(({ id, words }) => (
                <li key={id}>
                  <a href={`#${id}`}>{words}</a>
                </li>
              ))}
          </ul>
        </nav>
        <article ref={article} className={styles.text} dangerouslySetInnerHTML={content} />
      </div>
    </div>
  );
}

/** What stands behind the `#` of the address; empty where that is no text. */
function fragment(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
}

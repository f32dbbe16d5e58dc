import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { bringIntoView } from '../state/bringIntoView.ts';
import styles from './Rail.module.css';
import { railHref, remember, type ViewMemory } from './viewMemory.ts';
import { help, viewOf, views } from './views.ts';

/** The views, at the left; a bar at the bottom where the page is narrow. A view comes back as it was left. */
export function Rail() {
  const [path] = useLocation();
  const search = useSearch();
  const current = viewOf(path)?.path;
  const [memory, setMemory] = useState<ViewMemory>(new Map());
  const list = useRef<HTMLUListElement>(null);
  // Where the page is narrow the bar holds more than is in sight.
  useEffect(() => {
    const link = list.current?.querySelector('[aria-current]');
    if (link) bringIntoView(link);
  }, [current]);
  const remembered = remember(memory, path, search);
  if (remembered !== memory) setMemory(remembered);
  return (
    <nav className={styles.rail} aria-label="Views">
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden>
        <path d="M16 3v15" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        <path d="M16 30l-5-10q5-4 10 0z" fill="currentColor" />
      </svg>
      <ul className={styles.list} ref={list}>
        {[...views, help].map(({ path: to, word, icon: Icon }) => (
          <li key={to}>
            <Link
              href={railHref(remembered, to, search)}
              className={styles.link}
              aria-current={current === to ? 'page' : undefined}
            >
              <Icon aria-hidden />
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { ExternalLink } from 'lucide-react';
import styles from './OutsideLink.module.css';
import { safeLink } from './safeLink.ts';

interface Props {
  url: string;
  children: string;
}

/** A link that leaves the page, opened in a new tab; plain text where the address is not one of the web. */
export function OutsideLink({ url, children }: Props) {
  const href = safeLink(url);
  if (href === null) return <span>{children}</span>;
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <ExternalLink aria-label="(opens in a new tab)" />
    </a>
  );
}

import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface Props {
  href: string;
  icon: ReactNode;
  /** Name to save it as; without one it opens in a tab of its own. */
  save?: string;
  children: ReactNode;
}

/** A file that the server writes, as a link that looks like a button. */
export const FileLink = ({ href, icon, save, children }: Props) => (
  <a href={href} className={`${styles.button} ${styles.framed ?? ''}`} {...(save === undefined ? { target: '_blank', rel: 'noreferrer' } : { download: save })}>
    {icon}
    {children}
  </a>
);

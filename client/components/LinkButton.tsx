import type { MouseEventHandler, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';

interface Props {
  href: string;
  icon?: ReactNode;
  look?: 'framed' | 'plain' | 'primary';
  small?: boolean;
  children?: ReactNode;
  tabIndex?: number;
  'aria-label'?: string;
  onClick?: MouseEventHandler;
}

/** A link to another place of the page that looks like a button; it can be opened in a new tab. */
export function LinkButton({ href, icon, look = 'framed', small = false, children, ...rest }: Props) {
  const classes = [styles.button, styles[look], small && styles.small, !children && styles.iconOnly];
  return (
    <Link href={href} title={children ? undefined : rest['aria-label']} {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon}
      {children}
    </Link>
  );
}

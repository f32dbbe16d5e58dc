import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` has no frame; `primary` is for the one main action. */
  look?: 'framed' | 'plain' | 'primary';
  /** Decorative; the words, or `aria-label` without any, name the button. */
  icon?: ReactNode;
  small?: boolean;
}

/** A button of the page. Give `aria-label` (and it shows as a hint) when it has an icon alone. */
export function Button({ look = 'framed', icon, small = false, className, children, ...rest }: Props) {
  const classes = [styles.button, styles[look], small && styles.small, !children && styles.iconOnly, className];
  return (
    <button type="button" title={children ? undefined : rest['aria-label']} {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon}
      {children}
    </button>
  );
}

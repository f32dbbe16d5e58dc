import { Check, Copy } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './Button.tsx';

interface Props {
  /** The text to copy, made when the button is pressed. */
  text: () => string;
  children?: ReactNode;
  icon?: ReactNode;
  small?: boolean;
}

type Outcome = 'copied' | 'failed' | null;

/** Copies a text and says so for two seconds. */
export function CopyButton({ text, children = 'Copy', icon = <Copy aria-hidden />, small }: Props) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <Button onClick={() => void copy()} icon={outcome === 'copied' ? <Check aria-hidden /> : icon} {...(small ? { small } : {})}>
        {children}
      </Button>
      <span className="visually-hidden" role="status">
        {outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'The browser refused to copy' : ''}
      </span>
    </>
  );
}

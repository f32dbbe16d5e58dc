import { Link2 } from 'lucide-react';
import { CopyButton } from './CopyButton.tsx';

/** Copies the address of what is on the page now. */
export function CopyLink({ small }: { small?: boolean }) {
  return (
    <CopyButton text={() => window.location.href} icon={<Link2 aria-hidden />} {...(small ? { small } : {})}>
      Copy link
    </CopyButton>
  );
}

import { Printer } from 'lucide-react';
import { Button } from '../Button.tsx';

interface Props {
  /** What it prints, in full, beginning with the word on it: `Print every row`. */
  label: string;
  disabled?: boolean;
  onPrint?: () => void;
}

const print = () => window.print();

/** Prints what a view has for paper. */
export const PrintButton = ({ label, disabled = false, onPrint = print }: Props) => (
  <Button icon={<Printer aria-hidden />} aria-label={label} title={label} disabled={disabled} onClick={onPrint}>
    Print
  </Button>
);

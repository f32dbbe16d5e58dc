import { z } from 'zod';

/** Characters that no text of ours holds: XML can't carry them, and nobody sees them. A tab and the ends of lines are none. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A text without control characters, for what was kept before they were refused. */
export const withoutControls = (text: string): string => text.replace(controls, '');

/** Text that a person writes: without control characters. */
export const plainText = z.string().refine((text) => withoutControls(text) === text, { error: 'holds a control character' });

import { Refused } from '../model.ts';

export interface Decoded {
  text: string;
  /** Whether the file began with a byte order mark; it is not in `text`. */
  marked: boolean;
  /** Set where the bytes are not what they were declared to be, and were read as Windows-1252. */
  mended: boolean;
}

const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark shows in its first character: one of its two bytes is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 && bytes[1] !== 0) return 'utf-16be';
  if (bytes[0] !== 0 && bytes[1] === 0) return 'utf-16le';
  return undefined;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Refused(`The file says that its encoding is "${encoding.slice(0, 40)}", which is not known here. Save it as UTF-8.`, { line: 1 });
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Pick<Decoded, 'text' | 'mended'> {
  const decoder = decoderOf(encoding);
  try {
    return { text: decoder.decode(bytes), mended: false };
  } catch {
    if (decoder.encoding !== 'utf-8') throw new Refused(`The bytes of the file are not ${encoding}, as it says. Save it as UTF-8.`);
    return { text: new TextDecoder('windows-1252').decode(bytes), mended: true };
  }
}

/** Bytes as text: by byte order mark, else as declared, else as UTF-8. Throws `Refused` where the encoding is not known. */
export function decode(bytes: Uint8Array, declared = 'utf-8'): Decoded {
  const mark = marks.find(([, start]) => startsWith(bytes, start));
  if (mark) return { ...decodeAs(bytes, mark[0]), marked: true };
  return { ...decodeAs(bytes, unmarkedUtf16(bytes) ?? declared), marked: false };
}

/** The beginning of a file as text, for telling what it is; never throws. */
export function beginning(bytes: Uint8Array, length = 16_384): string {
  const start = bytes.subarray(0, length);
  const encoding = marks.find(([, mark]) => startsWith(start, mark))?.[0] ?? unmarkedUtf16(start) ?? 'utf-8';
  return new TextDecoder(encoding).decode(start);
}

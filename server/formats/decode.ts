import iconv from 'iconv-lite';
import { type Place, Refused } from './model.ts';

/** Text of a file, and what its bytes were taken for. */
export interface Decoded {
  text: string;
  /** Whether the file began with a byte order mark; it is not in `text`. */
  marked: boolean;
  /** Set where the bytes are not UTF-8, which nothing or the file itself says they are, and were read as Windows-1252. */
  guessed: boolean;
}

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markOf = (bytes: Uint8Array): string | undefined => marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/** UTF-16 without a mark shows in its first characters: of each, one and the same byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zero = [0, 1, 2, 3].map((at) => bytes[at] === 0).join();
  if (zero === 'true,false,true,false') return 'utf-16be';
  return zero === 'false,true,false,true' ? 'utf-16le' : undefined;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Refused(`The file says that its encoding is "${encoding.slice(0, 40)}", which is not known here. Save it as UTF-8.`, { line: 1 });
  }
}

/** Node's own decoder takes Windows-1252 for Latin-1, in which the typographic quotes and dashes are control characters. */
const windows1252 = (bytes: Uint8Array): string => iconv.decode(bytes, 'windows-1252');

function decodeAs(bytes: Uint8Array, encoding: string): Pick<Decoded, 'text' | 'guessed'> {
  const decoder = decoderOf(encoding);
  if (decoder.encoding === 'windows-1252') return { text: windows1252(bytes), guessed: false };
  try {
    return { text: decoder.decode(bytes), guessed: false };
  } catch {
    if (decoder.encoding !== 'utf-8') throw new Refused(`The bytes of the file are not ${encoding.slice(0, 40)}, as it says. Save it as UTF-8.`);
    return { text: windows1252(bytes), guessed: true };
  }
}

/** Bytes as text: by their byte order mark, else as declared, else as UTF-8, else as Windows-1252. Throws `Refused` for bytes that are no text. */
export function decode(bytes: Uint8Array, at: Partial<Place> = {}, declared = 'utf-8'): Decoded {
  const mark = markOf(bytes);
  const decoded = decodeAs(bytes, mark ?? unmarkedUtf16(bytes) ?? declared);
  const zero = decoded.text.indexOf('\0');
  if (zero >= 0) throw new Refused(`The file is not text: its character ${zero + 1} is zero. Text is read as UTF-8, UTF-16 or Windows-1252.`, at);
  return { ...decoded, marked: mark !== undefined };
}

/** The beginning of a file as text, for telling what it is; never throws. Empty where it is no text. */
export function beginning(bytes: Uint8Array, length = 16_384): string {
  const start = bytes.subarray(0, length);
  const text = new TextDecoder(markOf(start) ?? unmarkedUtf16(start) ?? 'utf-8').decode(start);
  return text.includes('\0') ? '' : text;
}

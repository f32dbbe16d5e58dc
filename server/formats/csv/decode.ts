import { Refused, type Place } from '../model.ts';

/** Text of a file, and what it was taken for where that had to be guessed. */
export interface Decoded {
  text: string;
  /** True where the bytes are no UTF-8 and nothing says what they are. */
  guessed: boolean;
}

const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Bytes as text: by their byte order mark, as UTF-8, or as Windows-1252. Throws `Refused` for bytes that are no text. */
export function decode(bytes: Uint8Array, at: Partial<Place>): Decoded {
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), guessed: false };
  if (bytes.includes(0)) throw new Refused('The file is not text: it holds bytes of value 0.', at);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

import { Refused } from '../model.ts';

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Text of a file: UTF-16 where its mark says so, UTF-8, or else Windows-1252. Throws `Refused` for what is no text. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new Refused(`This is no text: byte ${zero + 1} of the file is zero. Text is read as UTF-8, UTF-16 with its mark, or Windows-1252.`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Whether the beginning of a file could be text: no zero byte, unless the mark of UTF-16 stands there. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4_096);
  return startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff) || !head.includes(0);
}

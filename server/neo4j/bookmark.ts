/**
 * The number of the transaction that a bookmark names. Neo4j numbers the transactions of a database in the order in which they
 * commit; a bookmark is `FB:` and, in base64, the packed id of the database and that number. That is opaque by
 * contract: where it reads otherwise the number is unknown, and whoever asks has to do without.
 */
export function transactionOf(bookmarks: readonly string[]): number | undefined {
  const [bookmark] = bookmarks;
  if (bookmarks.length !== 1 || bookmark === undefined || !bookmark.startsWith('FB:')) return undefined;
  const packed = Buffer.from(bookmark.slice(3), 'base64');
  // A structure (B0-BF) or list (90-9F) of fields, of which the first are the id in bytes (CC, length 16) and an integer.
  if (packed[1] !== 0xcc || packed[2] !== 16) return undefined;
  return integerAt(packed, 19);
}

/** An integer of the PackStream format. */
function integerAt(packed: Buffer, at: number): number | undefined {
  const marker = packed[at];
  if (marker === undefined) return undefined;
  if (marker < 0x80) return marker;
  const size = { 0xc8: 1, 0xc9: 2, 0xca: 4 }[marker];
  if (size !== undefined) return packed.length >= at + 1 + size ? packed.readIntBE(at + 1, size) : undefined;
  return marker === 0xcb && packed.length >= at + 9 ? Number(packed.readBigInt64BE(at + 1)) : undefined;
}

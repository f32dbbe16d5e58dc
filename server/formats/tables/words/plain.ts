/** A text for comparing: lower case, without accents and signs, single blanks. `N° d'objectif` becomes `n d objectif`, `#` stays. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}#%]/gu, ' ')
    .split(' ')
    .filter((token) => token !== '')
    .join(' ');
}

/** Blanks collapsed, ends trimmed; line ends stay where `lines`. */
export function tidy(text: string, lines = false): string {
  if (!lines) return text.split(/\s/u).filter((word) => word !== '').join(' ');
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => tidy(line))
    .join('\n')
    .trim();
}

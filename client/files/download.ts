/** Hands a file to the person. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Not at once: some browsers start the download after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves a text as a file of the person's own. */
export function downloadText(name: string, text: string, type: string): void {
  download(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** `plumbline-explore-2026-11-23.svg`; the day is the local one. */
export function fileName(view: string, extension: string, now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `plumbline-${view}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${extension}`;
}

/** An address that may be a link: http and https alone, since data can come from anywhere. */
export function safeLink(url: string | null | undefined): string | null {
  return url && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

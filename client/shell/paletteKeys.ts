/** What of a key press matters here. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** True for Ctrl-K or Cmd-K anywhere, and for `/` where it would not be typed into something. */
export function opensPalette(key: Key, typing: boolean): boolean {
  if (key.altKey) return false;
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'k';
  return key.key === '/' && !typing;
}

/** True where a key press is text for a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

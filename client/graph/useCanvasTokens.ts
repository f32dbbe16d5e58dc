import { useEffect, useState } from 'react';
import { type CanvasTokens, readTokens } from './tokens.ts';

/** The canvas's colours, read again when the page's theme changes. */
export function useCanvasTokens(): CanvasTokens {
  const [tokens, setTokens] = useState(() => readTokens(document.documentElement));
  useEffect(() => {
    const observer = new MutationObserver(() => setTokens(readTokens(document.documentElement)));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return tokens;
}

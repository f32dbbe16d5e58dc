import { sdgFramework } from '../frameworks.ts';

/** What to search for: an SDG as people cite it (`SDG 16`, `sdg16.3`) is asked for by its id. */
export function searchText(typed: string): string {
  const text = typed.trim();
  const code = /^sdgs?[\s:.-]*(\d{1,2}(?:\.[0-9a-z]{1,2})?)$/i.exec(text)?.[1];
  const framework = sdgFramework();
  return code === undefined || framework === undefined ? text : `${framework}:${code.toLowerCase()}`;
}

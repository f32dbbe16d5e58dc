import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { Theme } from '../theme/colours.ts';

/*
 * The theme. `useTheme()` is what is shown ("light" or "dark", for a canvas); `useThemeChoice()` is what the person
 * asked for. public/theme.js sets the first paint from the same storage key.
 */
export const themeChoices = ['light', 'dark', 'system'] as const;
const themeChoice = z.enum(themeChoices);
export type ThemeChoice = z.infer<typeof themeChoice>;

const key = 'plumbline.theme';
const listeners = new Set<() => void>();
const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The theme to show for a choice. */
export function resolveTheme(choice: ThemeChoice, systemIsDark: boolean): Theme {
  return choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
}

/** Stored choices are parsed; anything unknown is "system". */
export function parseThemeChoice(stored: string | null): ThemeChoice {
  return themeChoice.catch('system').parse(stored);
}

function readChoice(): ThemeChoice {
  try {
    return parseThemeChoice(localStorage.getItem(key));
  } catch {
    return 'system';
  }
}

let choice: ThemeChoice | undefined;
const currentChoice = () => (choice ??= readChoice());

function apply(): void {
  document.documentElement.dataset.theme = resolveTheme(currentChoice(), systemDark().matches);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows the system's theme while the choice is "system"; called once at start. */
export function watchSystemTheme(): void {
  systemDark().addEventListener('change', apply);
  apply();
}

/** Sets and stores the choice. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Storage can be forbidden: the choice then lasts as long as the page.
  }
  apply();
}

/** What the person asked for. */
export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, currentChoice);

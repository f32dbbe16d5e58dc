/*
 * What frameworks are called, how they are coloured and which one gaps are measured against is data of theirs
 * (GET /api/frameworks). It is known here before any view is drawn, so that words and pictures need no hook for it.
 *   frameworkShort('sf2022')   frameworkVariable('sf2022') for CSS   frameworkColour('sf2022', 'dark') for a canvas
 */
import type { Framework } from '../server/api/frameworks/schema.ts';
import { otherColours, type Theme } from './theme/colours.ts';

let known: ReadonlyMap<string, Framework> = new Map();

/** Takes in what the frameworks say of themselves. */
export function knowFrameworks(items: readonly Framework[]): void {
  known = new Map(items.map((framework) => [framework.id, framework]));
}

/** Gives the style sheet a colour for each framework, for both themes at once. */
export function paintFrameworks(style: CSSStyleDeclaration, items: readonly Framework[]): void {
  for (const { id, hue } of items) if (hue) style.setProperty(`--fw-${id}`, `light-dark(${hue.light}, ${hue.dark})`);
}

/** The framework that gaps are measured against when the address names none; empty where none says that it is. */
export const defaultTarget = (): string => [...known.values()].find((framework) => framework.defaultTarget)?.id ?? '';

/** Name of a framework where a column is narrow. */
export const frameworkShort = (id: string, title?: string): string => known.get(id)?.shortTitle ?? title ?? id;

/** Whether a framework is of SDGs and their targets, which are called so. */
export const isOfSdgs = (id: string): boolean => (known.get(id)?.counts.SDG ?? 0) > 0;

/** Whether an id is of a concept of such a framework. */
export const ofSdgs = (id: string): boolean => id.includes(':') && isOfSdgs(id.split(':', 1)[0] ?? '');

/** The framework of the SDGs; undefined where there is none. */
export const sdgFramework = (): string | undefined => [...known.keys()].find(isOfSdgs);

/** Colour of a framework as a value; those that state none share the grey one. */
export const frameworkColour = (id: string, theme: Theme): string => known.get(id)?.hue?.[theme] ?? otherColours[theme];

/** The same as a CSS value that follows the theme. */
export const frameworkVariable = (id: string): string => `var(--fw-${id}, var(--fw-other))`;

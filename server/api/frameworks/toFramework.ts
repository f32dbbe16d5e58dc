import type { ConceptKind } from '../../domain/concept.ts';
import { hue } from '../../domain/framework.ts';
import { notesIn, textIn } from '../shared/properties.ts';
import type { Framework } from './schema.ts';

/** A framework as the contract shows it. `target` is the id of the default target. */
export function toFramework(id: string, properties: Record<string, unknown>, counts: readonly (readonly [ConceptKind, number])[], target: string | undefined): Framework {
  const text = (name: string) => textIn(properties, name);
  const title = text('title') ?? id;
  return {
    id,
    title,
    shortTitle: text('shortTitle') ?? title,
    hue: hue.safeParse({ light: text('hueLight'), dark: text('hueDark') }).data ?? null,
    defaultTarget: id === target,
    organization: text('organization') ?? '',
    kind: text('kind') ?? '',
    periodStart: text('periodStart') ?? '',
    periodEnd: text('periodEnd'),
    language: text('language') ?? '',
    sourceTitle: text('sourceTitle') ?? '',
    sourceUrl: text('sourceUrl'),
    vision: text('vision'),
    mission: text('mission'),
    mandate: text('mandate'),
    adopted: text('adopted'),
    notes: notesIn(properties),
    counts: Object.fromEntries(counts),
  };
}

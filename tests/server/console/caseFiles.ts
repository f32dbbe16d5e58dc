import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One query of a case file, its text and parameters made. */
export interface Case {
  name: string;
  query: string;
  parameters: Record<string, unknown>;
  mustBeRefused: boolean;
  kind: string;
  rule?: string;
}

interface Stored extends Omit<Case, 'query' | 'parameters'> {
  cypher: string;
  params?: Record<string, unknown>;
  gen?: { prefix?: string; unit?: string; times?: number; mid?: string; unit2?: string; suffix?: string };
  paramsGen?: Record<string, { unit?: string; times?: number; suffix?: string; range?: number; count?: number; deep?: number }>;
}

const ownFile = new URL('../../fixtures/console-cases.json', import.meta.url);
const publicFile = new URL('../../../../shared/samples/cypher/console-cases.json', import.meta.url);

export function ownCases(): Case[] {
  return read(ownFile);
}

/** Queries that must run, one a line. */
export function harmlessQueries(): string[] {
  return readFileSync(new URL('../../fixtures/harmless.cypher', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'));
}

/** The cases that lie beside the project; undefined where they do not. */
export function publicCases(): Case[] | undefined {
  return existsSync(fileURLToPath(publicFile)) ? read(publicFile) : undefined;
}

function read(file: URL): Case[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as Stored[]).map(({ cypher, params, gen, paramsGen, ...rest }) => ({
    ...rest,
    query: gen ? textOf(gen) : cypher,
    parameters: { ...params, ...parametersOf(paramsGen ?? {}) },
  }));
}

function textOf({ prefix = '', unit = '', times = 0, mid = '', unit2 = '', suffix = '' }: NonNullable<Stored['gen']>): string {
  return prefix + unit.repeat(times) + mid + unit2.repeat(times) + suffix;
}

function parametersOf(made: NonNullable<Stored['paramsGen']>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(made).flatMap(([name, { unit = '', times = 0, suffix = '', range, count, deep }]): [string, unknown][] => {
      if (count !== undefined) return Array.from({ length: count }, (_, index) => [`${name}${index}`, index]);
      if (range !== undefined) return [[name, Array.from({ length: range }, (_, index) => index)]];
      if (deep !== undefined) return [[name, JSON.parse('['.repeat(deep) + ']'.repeat(deep))]];
      return [[name, unit.repeat(times) + suffix]];
    }),
  );
}

import { abroad } from './abroad.ts';
import { cities } from './cities.ts';
import { english } from './english.ts';
import { fresh } from './fresh.ts';
import { further } from './further.ts';
import { html } from './html.ts';
import { languages } from './languages.ts';
import { latest } from './latest.ts';
import { longer } from './longer.ts';
import { markdown } from './markdown.ts';
import { mixed } from './mixed.ts';
import { pdf } from './pdf.ts';
import { holdings } from './holdings.ts';
import { nations } from './nations.ts';
import { without as none } from './none.ts';
import { offices, officesWithout } from './offices.ts';
import type { Plan } from './plan.ts';
import { records, recordsWithout } from './records.ts';
import { tables } from './tables.ts';
import { unions } from './unions.ts';
import { word } from './word.ts';


/** Texts of other kinds, which speak of goals at most. */
export const without: Plan[] = [...none, ...officesWithout, ...recordsWithout];

/** All plans that have an outline. */
export const plans: Plan[] = [...english, ...languages, ...markdown, ...html, ...word, ...pdf, ...tables, ...longer, ...abroad, ...mixed, ...further, ...nations, ...holdings, ...cities, ...offices, ...unions, ...records, ...fresh, ...latest];

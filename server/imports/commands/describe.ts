import type { ImportDetail } from '../../api/imports/schema.ts';
import { placeWords } from '../../domain/placeWords.ts';
import { countOf, kindWords } from '../../domain/words.ts';

const becomes = { new: 'new here', own: 'changes what an import brought before', meets: 'is here already, and stays as it is' };
const mostProblems = 50;

/** A draft in lines for a terminal: what it brings, what it would change, and all that is wrong with it. */
export function describeDraft(draft: ImportDetail): string[] {
  const { brings, levels, mappingSets, changes, unrecognised, problems, edition } = draft;
  const count = (number: number, one: string, many = `${one}s`) => countOf(number, { one, many });
  return [
    ...brings.map((one) => `${one.title || 'A framework without a title'} (${one.prefix || 'no prefix'}): ${becomes[one.becomes]}`),
    ...levels.map(({ level, kind, total }) => `  level ${level}: ${countOf(total, kindWords[kind])}`),
    ...mappingSets.map(({ title, id, total, unresolved, inverted }) => `Mapping set ${title || id}: ${count(total, 'alignment')}${unresolved > 0 ? `, ${unresolved} of them left out, as an end is not here` : ''}${inverted ? ', turned round' : ''}`),
    ...(edition ? [`New edition of ${edition.earlier}: ${count(edition.links.length, 'concept')} carried on, ${count(edition.carried, 'judgement')} come along as out of date`] : []),
    `Would add ${count(changes.added, 'thing')}, change ${changes.changed.toLocaleString('en')}, remove ${changes.removed.toLocaleString('en')}.`,
    ...(unrecognised.total > 0 ? [`${count(unrecognised.total, 'piece')} of text ${unrecognised.total === 1 ? 'is' : 'are'} in no concept.`] : []),
    ...problems.slice(0, mostProblems).map(({ severity, file, place, message, value }) => `  ${severity === 'error' ? 'Error' : 'Warning'} in ${[file || 'the text', placeWords(place)].filter(Boolean).join(', ')}: ${message}${value === undefined || message.includes(value) ? '' : ` ("${value}")`}`),
    ...(problems.length > mostProblems ? [`  and ${count(problems.length - mostProblems, 'further problem')}`] : []),
  ];
}

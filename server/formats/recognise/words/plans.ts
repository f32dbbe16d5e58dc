import { levels } from './levels.ts';
import { endsIn, list, plain, wordsOf } from './plain.ts';

const planWords = list('goal goals objectives priorities pillars objectifs ziele objetivos metas prioridades prioridades obiettivi doelen doelstellingen strategy strategic strategies plan plans framework roadmap agenda compact programme vision strategie strategique strategisch strategische feuille rahmen estrategia estrategico estrategica plano marco hoja strategia piano visie strategi');

const advice = list('tips how why guide tutorial template lesson lessons exercise mistakes steps tipps warum anleitung conseils comment consejos como dicas');
/** Whether a text teaches: `Lesson 4: Goals` introduces no plan. */
export const isAdvice = (text: string): boolean => endsIn(text, advice) || /\blearning (?:objectives|outcomes|goals)\b/iu.test(text);
const compounds = /^\p{L}{3,}(?:strategien?|konzept|leitbild|aktionsplan|masterplan|entwicklungsplan|fahrplan|programma|handlungsprogramm|massnahmenplan|beleidsplan|koersplan|actieplan|handlingsplan)$/u;
/** Whether a title is that of a plan, not of advice about plans. */
export const saysPlan = (text: string): boolean => (endsIn(text, planWords) || wordsOf(text).some((word) => compounds.test(word))) && plain(text) !== 'agenda' && !isAdvice(text);

const catalogueWords = list('requirements controls safeguards practices recommendations catalog catalogue benchmark commitments');
/** Whether a title is that of a catalogue: `Security Requirements for Contractors`, and not `Requirements` alone. */
export const saysCatalogue = (text: string): boolean => endsIn(text, catalogueWords) && wordsOf(text).length > 2 && !isAdvice(text);

const counts = new Map(`one two three four five six seven eight nine ten eleven twelve`.split(' ').map((word, at) => [word, at + 1]));
for (const words of ['un deux trois quatre cinq six sept huit neuf dix', 'ein zwei drei vier funf sechs sieben acht neun zehn', 'uno dos tres cuatro cinco seis siete ocho nueve diez', 'um dois tres quatro cinco seis sete oito nove dez']) words.split(' ').forEach((word, at) => counts.set(word, at + 1));

/** Numbers of levels that a sentence states: 5 for `our five key goals`. */
export function statedCounts(text: string): number[] {
  const words = plain(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.flatMap((word, at) => {
    const value = counts.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
    return value !== undefined && words.slice(at + 1, at + 4).some((next) => levels.has(next)) ? [value] : [];
  });
}

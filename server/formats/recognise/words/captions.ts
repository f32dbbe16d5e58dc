import { levels } from './levels.ts';
import { endsIn, list, plain, small, wordsOf } from './plain.ts';
import { besides } from './sections.ts';

const capability = list('capability capabilities capacity enabler enablers enabling support foundations kompetenzen capacites capacidades habilitadores leviers facilitadores');

export const saysCapability = (text: string): boolean => endsIn(text, capability);

export type Caption = 'plan' | 'besides' | 'capability' | undefined;

/** What a heading or the sentence before a list says of the list: names of levels alone (`Our strategic goals`), or what is no concept. */

export function captionOf(text: string): Caption {
  const words = wordsOf(text);
  const telling = words.filter((word) => !small.has(word));
  if (words.length === 0 || words.length > 14) return undefined;
  const named = telling.filter((word) => levels.has(word) && !besidesStrong.has(word));
  const known = named.length;
  if (telling.length <= 9 && asksForMeasure.test(plain(text))) return 'besides';
  if (telling.length <= 6 && asksForDoing.test(plain(text).replace(/[:.\u2026\s]+$/u, ''))) return 'plan';
  if (known > 0 && telling.length > known && named.every((word) => ofTitles.has(word)) && !text.trimEnd().endsWith(':')) return undefined;
  if (telling.length <= 3 && telling[0] === 'performance') return 'besides';
  if (telling.length <= 4 && telling.some((word) => measured.has(word)) && !telling.some((word) => word.startsWith('goal') || word.startsWith('objective'))) return 'besides';
  if (telling.some((word) => besides.has(word)) && telling.length <= 5) return telling.some((word) => levels.has(word) && !besides.has(word)) ? 'plan' : 'besides';
  if (telling.length <= 3 && saysCapability(text)) return 'capability';
  if (known > 0 && (telling.length <= known + 1 || text.trimEnd().endsWith(':'))) return 'plan';
  return undefined;
}

/** `How we will measure success`, `Woran wir uns messen`. */
const asksForMeasure = /^(?:how (?:will |do )?(?:we|you|the \w+)(?:'ll|\u2019ll| will)? (?:will )?(?:measure|know|track|monitor)|what (?:will )?success|measuring|measures? of success|comment (?:nous )?(?:mesur|saur)|wie (?:wir )?(?:messen|wissen)|woran (?:wir|erkennen|sich)|como (?:lo |vamos a )?(?:med|sab)|como (?:vamos )?(?:medir|saber)|come (?:misur|sapr)|hoe (?:meten|weten|we))/u;
/** `What we will do`, `We will`, `Wir werden`. */
const asksForDoing = /^(?:(?:what|how) (?:we|the \w+)(?:'ll|\u2019ll| will| are going to) (?:do|deliver|get there|achieve this)|what will we do|how will we (?:do it|get there|achieve this)|(?:by 20\d\d,? )?(?:we|the \w+) (?:will|commit to|shall)|to (?:achieve|do|deliver) (?:this|so|it),? we will|nous (?:allons|nous engageons a|ferons)|ce que nous (?:ferons|allons faire)|was wir (?:tun|vorhaben|machen|tun werden)|das (?:tun|machen) wir|wir werden|(?:que|lo que) (?:haremos|vamos a hacer)|vamos a|o que (?:faremos|vamos fazer)|(?:che )?cosa faremo|wat (?:gaan )?we (?:gaan )?doen|dit gaan we doen)$/u;

/** Words that stand in titles more often than above lists, where they have no plural: `Access control`, `Quality programme`. */
const ofTitles = list('control function category practice program programme strategy principle');

const weak = list('requirement requirements function functions control controls category categories program programs programme programmes challenge challenges result results action actions activity activities practice practices aufgabe');
/** Whether a caption introduces lists in texts of any kind too: `Requirements`, `Actions`. */
export const isWeakCaption = (text: string): boolean => wordsOf(text).filter((word) => levels.has(word)).every((word) => weak.has(word));

/** Whether a heading is surely one of lists that are no concepts: `Definitions`, `Guiding principles`, but no longer title that has such a word. */
export const isBesidesTitle = (text: string): boolean => captionOf(text) === 'besides' && wordsOf(text).filter((word) => !small.has(word)).length <= 2;

const measured = list('success performance progress erfolg succes exito sucesso desempenho desempeno');

const besidesStrong = list('principle principles');

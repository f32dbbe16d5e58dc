import { levels } from './levels.ts';
import { endsIn, list, plain, wordsOf } from './plain.ts';
import { besides } from './sections.ts';

const field = new Map<string, 'title' | 'statement'>([
  ...['title', 'name', 'titre', 'titel', 'titulo', 'titolo', 'bezeichnung', 'nombre', 'nome'].map((word) => [word, 'title'] as const),
  ...['description', 'statement', 'beschreibung', 'descripcion', 'descricao', 'descrizione', 'omschrijving', 'definition'].map((word) => [word, 'statement'] as const),
]);

export const fieldOf = (phrase: string): 'title' | 'statement' | undefined => field.get(plain(phrase));
const details = list('control requirement discussion guidance rationale safeguard');
/** Whether a name before a colon says that what follows describes the code above: `Control:`, `Supplemental guidance:`. */
export const isDetail = (phrase: string): boolean => details.has(wordsOf(phrase).at(-1) ?? '') || /^related /u.test(plain(phrase));

const asides = list(`status owner owners lead leads responsible accountable responsibility deadline due date start end when who budget cost costs funding timeline timeframe timescale timing duration partner partners
  baseline frequency progress comment comments note notes verantwortlich verantwortliche zustandig zustandigkeit federfuhrung beteiligte frist laufzeit zeitraum zeitrahmen kosten pilote pilotes responsable responsables
  partenaires echeance echeances delai calendrier cout statut plazo plazos presupuesto estado socios prazo prazos orcamento parceiros situacao responsavel responsaveis responsabile scadenza verantwoordelijk termijn`);
/** Whether a name before a colon says who, when or how far, and not what is wanted: `Lead agency:`, `Status:`. */
export function isAside(phrase: string): boolean {
  const words = wordsOf(phrase);
  return (asides.has(words.at(-1) ?? '') || leading.has(words[0] ?? '')) && !endsIn(phrase, levels);
}
const leading = list('lead responsible accountable due start end pilote responsable zustandige verantwortliche');

const columnsBesides = list(`lead leads owner deadline due date dates start end status comment comments note notes cost costs funding baseline unit frequency progress link type weight verantwortlich frist kosten responsable plazo prazo delai cout`);
/** Whether the head of a column says that it holds no concepts: indicators, dates, who is responsible. */
export const isBesides = (header: string): boolean => endsIn(header, besides) || endsIn(header, columnsBesides);

const doings = list('action actions activity activities initiative initiatives task tasks project projects accion acciones');
/** Whether a column of measures tells how far the actions in another column have come: where both are there, it is no level. */
export const isMeasure = (header: string, beside: string[]): boolean => /^(?:measures?|targets?|deliverables?|livrables?|entregables?)\b/u.test(plain(header)) && beside.some((other) => endsIn(other, doings));

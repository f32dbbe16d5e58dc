import { plain } from './plain.ts';

/** What a column is by its name, apart from what it is the name of. */
export type Property = 'code' | 'title' | 'statement' | 'parent' | 'level' | 'uri' | 'subject' | 'object' | 'predicate' | 'confidence' | 'rationale' | 'note';

/** Names of columns in English, French, Spanish, Portuguese, German, Italian and Dutch, as `plain` makes them. */
const properties: Record<Property, string> = {
  code: 'code codes id identifier no nr num number # ref reference key clave cod codigo numero n item kennung kennziffer nummer kode kurzel schlussel lfd sigla codice kenmerk identifiant identificador index',
  title: 'title titles name names label heading short titre intitule nom libelle titulo nombre denominacion denominacao titel bezeichnung benennung titolo nome naam designation designacao',
  statement: 'statement description descriptions text definition wording details detail narrative long full descripcion enunciado texto descricao enonce texte beschreibung erlauterung wortlaut descrizione testo omschrijving definicion content',
  parent: 'parent parents superior padre madre pai parente ubergeordnet ubergeordnete ubergeordnetes ubergeordneter genitore bovenliggend belongs under broader above pertenece superieur oberziel',
  level: 'level levels type kind class tier nivel niveau ebene stufe tipo art livello soort typ depth',
  uri: 'uri url iri link web enlace lien href website uris',
  subject: 'subject source from desde quelle von de origen origine',
  object: 'object maps mapped mapping mappings aligned aligns alignment serves contributes related corresponds equivalent matches crosswalk to alineado alineada alineacion contribuye contribution contribue correspond correspondance zuordnung entspricht alinhamento allineamento',
  predicate: 'predicate relation relationship match predikat predicat predicado relacion beziehung strength',
  confidence: 'confidence score certainty konfidenz confianza confiance fiducia',
  rationale: 'rationale justification reason explanation why begrundung razon justificacion raison justificativa motivazione',
  note: 'value baseline budget cost year date deadline status responsible owner lead leader ministry department agency office comment comments remark remarks note notes unit source frequency progress ministerium verantwortlich zustandig frist kosten bemerkung bemerkungen anmerkung responsable presupuesto plazo observaciones entidad estado ministere echeance remarques ano annee jahr ministerio orcamento prazo scadenza budgets fuente fonte update updates latest rag sro timeline timeframe',
};

/** What the levels of a framework are called, from what usually stands highest. */
const levels: readonly string[] = [
  'orientation orientations ambition ambitions challenge challenges desafio desafios reto retos leitlinie leitlinien goal goals area areas thematic pillar pillars axis axes theme themes priority priorities eje ejes pilar pilares prioridad prioridades ambito ambitos fin fines finalite finalites but buts axe axes pilier piliers priorite priorites ziel ziele leitziel leitziele handlungsfeld handlungsfelder saule saulen schwerpunkt schwerpunkte eixo eixos prioridade prioridades asse assi pilastro pilastri priorita family function domain chapter sdg sdgs ods odd',
  'objective objectives objetivo objetivos objectif objectifs teilziel teilziele unterziel unterziele obiettivo obiettivi doel doelen doelstelling category control strategie strategy estrategia',
  'outcome outcomes result results resultado resultados resultat resultats ergebnis ergebnisse risultato risultati output outputs produit produits producto productos subcategory enhancement target targets meta metas cible cibles zielvorgabe zielvorgaben unterpunkt subgoal',
  'action actions activity activities measure measures initiative initiatives iniciativa iniciativas practice practices project projects programme programmes program programs accion acciones linea lineas programa programas commitment commitments recommendation recommendations task tasks compromiso compromisos recomendacion recomendaciones engagement engagements recommandation recommandations empfehlung empfehlungen safeguard safeguards mesure mesures massnahme massnahmen azione azioni acao acoes medida medidas actividad actividades proyecto proyectos maatregel maatregelen deliverable',
  'indicator indicators kpi kpis indicador indicadores indicateur indicateurs indikator indikatoren indicatore indicatori',
];

/** Rank of indicators, which measure the levels above. */
export const indicatorRank = levels.length;

const small = new Set('of the a an la le les el los las du des der die das den zur zum d l di del della van and y et und e in for per para pour fur this its each is to'.split(' '));

/** Words for what holds others together: in `Control Family` they say what the column is. */
const groups = new Set('family domain category function theme pillar'.split(' '));

const propertyOf = new Map(Object.entries(properties).flatMap(([property, words]) => words.split(' ').map((word) => [word, property as Property] as const)));
const rankOf = new Map(levels.flatMap((words, rank) => words.split(' ').map((word) => [word, rank + 1] as const)).reverse());

/** Names of the UN's goals in several languages, by the prefix of their framework. */
const known = { sdg: /(^| )(sdgs?|ods|odd|sustainable development goals?|nachhaltigkeitsziele?|global goals?)( |$)/ };

/** The framework that a text names, as a hint. */
export function frameworkNamed(text: string): string | undefined {
  const words = plain(text);
  return Object.entries(known).find(([, pattern]) => pattern.test(words))?.[0];
}

export interface Meaning {
  property?: Property;
  /** From 1, the highest: where in a framework that which the column names usually stands. */
  rank?: number;
  /** The word of that level, such as `objective`. */
  word?: string;
  framework?: string;
  /** Words that say nothing to us. */
  unknown: number;
}

/** Words that come before others where a name holds several: the parent's code is a parent, a goal's title a title. */
const order: readonly Property[] = ['note', 'parent', 'predicate', 'confidence', 'rationale', 'uri', 'code', 'statement', 'title', 'level', 'object', 'subject'];

/** What the name of a column says. */
export function meaningOf(header: string): Meaning {
  const step = /^(?:level|lvl|tier|niveau|nivel|ebene|stufe|livello|laag) ?(\d)$/.exec(plain(withBlanks(header)))?.[1];
  if (step !== undefined) return { rank: Number(step), word: `level ${step}`, unknown: 0 };
  const tokens = plain(withBlanks(header)).split(' ').filter((token) => token !== '');
  const said = tokens.filter((token, index) => !small.has(token) || (tokens.length === 1 && index === 0));
  // `Key activity` is an activity, `Key` alone a code.
  const weighty = said.some((token) => rankOf.has(token)) ? said.filter((token) => token !== 'key') : said;
  const found = new Set(weighty.flatMap((token) => propertyOf.get(token) ?? []));
  const property = order.find((one) => found.has(one));
  const ranked = weighty.filter((token) => rankOf.has(token));
  const word = ranked.find((token) => groups.has(token)) ?? ranked[0];
  const framework = frameworkNamed(header);
  return {
    ...(property ? { property } : {}),
    ...(word === undefined ? {} : { word, rank: rankOf.get(word) ?? 1 }),
    ...(framework ? { framework } : {}),
    unknown: weighty.filter((token) => !propertyOf.has(token) && !rankOf.has(token) && !/^\d+$/.test(token)).length,
  };
}

/** `parentCode`, `parent_code` as words. */
const withBlanks = (header: string): string => header.slice(0, 200).replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[nN][º°.]/g, 'no ');

/** Whether it says what a column is without doubt. */
export const isKnown = ({ property, rank, unknown }: Meaning): boolean => unknown === 0 && (property !== undefined || rank !== undefined);

/** Rank of a word for a level or kind, from 1; undefined where it is none that we know. */
export const rankOfWord = (text: string): number | undefined => meaningOf(text).rank;

/** Words that stand in front of a code: `Goal 1`, `Meta 8.10`. */
export const isLevelWord = (word: string): boolean => rankOf.has(plain(word)) || frameworkNamed(word) !== undefined;

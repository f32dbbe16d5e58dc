/** A word or phrase for comparison: without case and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('\u00df', 'ss').trim();

export const wordsOf = (text: string): string[] => plain(text).match(/\p{L}[\p{L}\p{N}'\u2019-]*/gu) ?? [];

/** Whether a text is printed in capitals. */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

const list = (words: string): Set<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** What plans call their levels: English, French, German, Spanish, Portuguese, Italian, Dutch, and the Nordic languages. */
const levels = list(`goal goals subgoal subgoals objective objectives aim aims priority priorities outcome outcomes result results output outputs action actions initiative initiatives
  pillar pillars commitment commitments ambition ambitions target targets practice practices principle principles theme themes mission missions strategy strategies recommendation recommendations measure measures
  activity activities programme programmes program programs function functions category categories subcategory control controls requirement requirements challenge challenges
  objectif objectifs axe axes but buts priorite priorites mesure mesures orientation orientations pilier piliers enjeu enjeux resultat resultats cible cibles chantier chantiers
  ziel ziele leitziel oberziel teilziel unterziel handlungsziel massnahme massnahmen handlungsfeld handlungsfelder schwerpunkt schwerpunkte saule saulen aktion aktionen aufgabe prioritat prioritaten
  objetivo objetivos meta metas eje ejes linea lineas accion acciones prioridad prioridades iniciativa iniciativas pilar pilares resultado resultados medida medidas desafio actuacion actuaciones programa programas
  eixo eixos acao acoes linha linhas prioridade prioridades estrategia estrategias diretriz diretrizes
  obiettivo obiettivi asse assi azione azioni priorita misura misure linea traguardo risultato
  doel doelen doelstelling doelstellingen actie acties speerpunt speerpunten maatregel maatregelen pijler prioriteit
  mal delmal atgard atgarder insats tiltak innsats mal malsetting tavoite tavoitteet toimenpide cel cele dzialanie priorytet cil opatreni
  deliverable deliverables livrable livrables entregable entregables
  цель цели задача задачи приоритет направление мероприятие действие
  目标 战略目标 总体目标 任务 重点任务 主要任务 措施 行动 重点 战略 优先事项 目標 基本目標 施策 戦略 方針`);

/** What is numbered in documents but is no concept of a plan. */
const otherwise = list(`chapter section figure fig table page appendix annex annexe step phase article note footnote box volume slide exhibit schedule indicator indicators kpi kpis metric metrics milestone milestones risk risks
  assumption version day week month year quarter level tier grade option case example lesson clause paragraph question edition session resolution act law part number no
  january february march april may june july august september october november december
  kapitel abschnitt abbildung tabelle seite anhang schritt artikel teil indikator indikatoren kennzahl kennzahlen bild
  chapitre tableau etape indicateur indicateurs partie risque risques capitulo seccion figura tabla tabela pagina anexo paso passo articulo artigo indicador indicadores parte secao riesgo risco capitolo indicatore`);

const capability = list('capability capabilities capacity enabler enablers enabling support foundations kompetenzen capacites capacidades habilitadores leviers facilitadores');

/** Heads of lists that are no concepts. */
const besides = list(`indicator indicators kpi kpis metric metrics milestone milestones risk risks assumption assumptions value values principle principles summary overview reference references source sources annex appendix contents
  background context budget timeline monitoring evaluation partner partners stakeholder stakeholders contact contacts acknowledgements glossary abbreviations definitions terminology responsible owner evidence
  definitionen begriffe definiciones definicoes definizioni
  indicateur indicateurs valeur valeurs principe principes resume sommaire risques partenaires indikator indikatoren kennzahlen werte grundsatze zusammenfassung inhalt partner risiken
  indicador indicadores valor valores principio principios resumen resumo sumario riesgos riscos socios parceiros indicatori valori principi`);

const sections = list(`introduction definitions background context conclusion conclusions summary references bibliography contents foreword preface acknowledgements acknowledgments methodology method methods results discussion about glossary
  abbreviations acronyms annex annexes appendix appendices overview contact contacts mission vision values monitoring evaluation implementation governance scope purpose history abstract notes
  einleitung einfuhrung hintergrund zusammenfassung fazit vorwort inhalt inhaltsverzeichnis ausgangslage ausblick umsetzung anhang literatur kontext methodik
  contexte sommaire preface avant-propos resume bibliographie annexe methodologie introduccion contexto antecedentes conclusiones resumen sumario prologo bibliografia anexo anexos metodologia
  introducao conclusao resumo referencias prefacio apresentacao presentacion introduzione conclusioni premessa inleiding samenvatting voorwoord`);

const field = new Map<string, 'title' | 'statement'>([
  ...['title', 'name', 'titre', 'titel', 'titulo', 'titolo', 'bezeichnung', 'nombre', 'nome'].map((word) => [word, 'title'] as const),
  ...['description', 'statement', 'beschreibung', 'descripcion', 'descricao', 'descrizione', 'omschrijving', 'definition'].map((word) => [word, 'statement'] as const),
]);

const planWords = list('goal goals objectives priorities pillars objectifs ziele objetivos metas prioridades prioridades obiettivi doelen doelstellingen strategy strategic strategies plan plans framework roadmap agenda compact programme vision strategie strategique strategisch strategische feuille rahmen estrategia estrategico estrategica plano marco hoja strategia piano visie strategi');

/** German and Dutch put words together: what ends in a word for a level is one. */
const compounds = /^\p{L}{3,}(?:ziele?|massnahmen?|handlungsfelder|handlungsfeld|schwerpunkte?|doel|doelen|doelstelling|doelstellingen|maatregel|maatregelen|actiepunt|actielijn|actielijnen)$|^(?:actiepunt|actiepunten|actielijn|actielijnen|ambitie|ambities|opgave|opgaven|prestatie|prestaties)$/u;

const endsIn = (phrase: string, words: Set<string>): boolean => wordsOf(phrase).some((word) => words.has(word));

/** Whether a phrase such as `Strategic Goal` names a level of a plan. */
export const namesLevel = (phrase: string): boolean => (endsIn(phrase, levels) || wordsOf(phrase).some((word) => compounds.test(word))) && !endsIn(phrase, otherwise);
/** Whether what is numbered under this phrase is no concept: `Figure`, `Chapter`, `Indicator`. */
export const namesOther = (phrase: string): boolean => endsIn(phrase, otherwise);
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
const advice = list('tips how why guide tutorial template lesson lessons exercise mistakes steps tipps warum anleitung conseils comment consejos como dicas');
/** Whether a text teaches: `Lesson 4: Goals` introduces no plan. */
export const isAdvice = (text: string): boolean => endsIn(text, advice) || /\blearning (?:objectives|outcomes|goals)\b/iu.test(text);
/** Whether a title is that of a plan, not of advice about plans. */
export const saysPlan = (text: string): boolean => endsIn(text, planWords) && plain(text) !== 'agenda' && !isAdvice(text);
export const saysCapability = (text: string): boolean => endsIn(text, capability);

const loose = list('principle principles challenge challenges value values desafio desafios reto retos enjeu enjeux principe principes principio principios function category theme strategy grundsatz');
/** Whether what is counted under this name may as well stand before a plan, as its principles and challenges do. */
export const isLoose = (word: string): boolean => endsIn(word, loose);

const outcomes = list('outcome outcomes result results resultado resultados resultat resultats ergebnis ergebnisse risultato risultati');
export const saysOutcome = (text: string): boolean => endsIn(text, outcomes) && wordsOf(text).length <= 4;

const doings = list('action actions activity activities initiative initiatives task tasks project projects accion acciones');
/** Whether a column of measures tells how far the actions in another column have come: where both are there, it is no level. */
export const isMeasure = (header: string, beside: string[]): boolean => /^(?:measures?|targets?|deliverables?|livrables?|entregables?)\b/u.test(plain(header)) && beside.some((other) => endsIn(other, doings));

/** Words that make a section of any report whatever stands before them: `Executive summary`. */
const closing = list('introduction summary background context overview foreword preface conclusion conclusions references contents annex appendix statement remarks zusammenfassung einleitung vorwort resumen resumo executif');

/** Whether a heading is one that any report has: `Introduction`, `2 Background and context`. */
export function isSectionTitle(text: string): boolean {
  const words = wordsOf(text);
  if (/[.!?]$/u.test(text.trimEnd())) return false;
  if (ofSites.test(words.join(' '))) return true;
  const first = words.find((word) => !small.has(word));
  return words.length > 0 && words.length <= 5 && first !== undefined && (sections.has(first) || (words.length <= 3 && closing.has(words.at(-1) ?? '')));
}

/** What pages have around their text. */
const ofSites = /^(?:related (?:links|content|pages|documents|information)|see also|downloads?|(?:useful |quick )?links|further (?:reading|information)|more information|read more|share(?: this page)?|on this page|in this section|get in touch|follow us|newsletter|weitere informationen|weiterfuhrende links|auf dieser seite|mehr zum thema|en savoir plus|a lire aussi|liens utiles|sur cette page|enlaces(?: de interes)?|mas informacion|documentos relacionados|links uteis|saiba mais|per saperne di piu|link utili|meer informatie|zie ook)$/u;

const small = list('the our a an and of for to in its their on with by key main strategic corporate overall general specific expected associated related following list these this high-level unser unsere die der das und fur les des nos notre et de la le l los las nuestros y e o os as nossos nossas do da dos das del');

const openers = list(`we our the this these those it its in by to for with from as at on they their there when while today since every each all no more most many half two three one
  nous notre nos le la les ce cet cette ces il elle en par pour dans un une wir unser unsere der die das dies diese es im mit ein eine heute el los las nuestro nuestra esta este estos hoy un una
  o os as nosso nossa esta este hoje um uma uns il lo gli i questo questa oggi wij de het dit deze`);
/** Whether a line begins a sentence: with a small word that has a capital all the same, which inside of a title it would not have. */
export const opensSentence = (text: string): boolean => /^\p{Lu}\p{Ll}*\s/u.test(text) && openers.has(wordsOf(text)[0] ?? '');

export type Caption = 'plan' | 'besides' | 'capability' | undefined;

/** What a heading or the sentence before a list says of the list: names of levels alone (`Our strategic goals`), or what is no concept. */
/** The words for levels that a caption has: lists of objectives and lists of actions are told apart by them. */
export const levelWordsOf = (text: string): string => wordsOf(text).filter((word) => levels.has(word)).join(' ');

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

const catalogueWords = list('requirements controls safeguards practices recommendations catalog catalogue benchmark commitments');
/** Whether a title is that of a catalogue: `Security Requirements for Contractors`, and not `Requirements` alone. */
export const saysCatalogue = (text: string): boolean => endsIn(text, catalogueWords) && wordsOf(text).length > 2 && !isAdvice(text);

/** Whether a heading is surely one of lists that are no concepts: `Definitions`, `Guiding principles`, but no longer title that has such a word. */
export const isBesidesTitle = (text: string): boolean => captionOf(text) === 'besides' && wordsOf(text).filter((word) => !small.has(word)).length <= 2;

const measured = list('success performance progress erfolg succes exito sucesso desempenho desempeno');

const besidesStrong = list('principle principles');

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

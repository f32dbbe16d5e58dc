import { endsIn, list, wordsOf } from './plain.ts';

/** What plans call their levels: English, French, German, Spanish, Portuguese, Italian, Dutch, and the Nordic languages. */
export const levels = list(`goal goals subgoal subgoals objective objectives aim aims priority priorities outcome outcomes result results output outputs action actions initiative initiatives
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

/** German and Dutch put words together: what ends in a word for a level is one. */
const compounds = /^\p{L}{3,}(?:ziele?|massnahmen?|handlungsfelder|handlungsfeld|schwerpunkte?|doel|doelen|doelstelling|doelstellingen|maatregel|maatregelen|actiepunt|actielijn|actielijnen)$|^(?:actiepunt|actiepunten|actielijn|actielijnen|ambitie|ambities|opgave|opgaven|prestatie|prestaties)$/u;

/** Whether a phrase such as `Strategic Goal` names a level of a plan. */
export const namesLevel = (phrase: string): boolean => (endsIn(phrase, levels) || wordsOf(phrase).some((word) => compounds.test(word))) && !endsIn(phrase, otherwise);
/** Whether what is numbered under this phrase is no concept: `Figure`, `Chapter`, `Indicator`. */
export const namesOther = (phrase: string): boolean => endsIn(phrase, otherwise);

const loose = list('principle principles challenge challenges value values desafio desafios reto retos enjeu enjeux principe principes principio principios function category theme strategy grundsatz');
/** Whether what is counted under this name may as well stand before a plan, as its principles and challenges do. */
export const isLoose = (word: string): boolean => endsIn(word, loose);

const outcomes = list('outcome outcomes result results resultado resultados resultat resultats ergebnis ergebnisse risultato risultati');
export const saysOutcome = (text: string): boolean => endsIn(text, outcomes) && wordsOf(text).length <= 4;

/** The words for levels that a caption has: lists of objectives and lists of actions are told apart by them. */
export const levelWordsOf = (text: string): string => wordsOf(text).filter((word) => levels.has(word)).join(' ');

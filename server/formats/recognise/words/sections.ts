import { list, small, wordsOf } from './plain.ts';

/** Heads of lists that are no concepts. */
export const besides = list(`indicator indicators kpi kpis metric metrics milestone milestones risk risks assumption assumptions value values principle principles summary overview reference references source sources annex appendix contents
  background context budget timeline monitoring evaluation partner partners stakeholder stakeholders contact contacts acknowledgements glossary abbreviations definitions terminology responsible owner evidence
  definitionen begriffe definiciones definicoes definizioni
  indicateur indicateurs valeur valeurs principe principes resume sommaire risques partenaires indikator indikatoren kennzahlen werte grundsatze zusammenfassung inhalt partner risiken
  indicador indicadores valor valores principio principios resumen resumo sumario riesgos riscos socios parceiros indicatori valori principi`);

const sections = list(`introduction definitions background context conclusion conclusions summary references bibliography contents foreword preface acknowledgements acknowledgments methodology method methods results discussion about glossary
  abbreviations acronyms annex annexes appendix appendices overview contact contacts mission vision values monitoring evaluation implementation governance scope purpose history abstract notes
  einleitung einfuhrung hintergrund zusammenfassung fazit vorwort inhalt inhaltsverzeichnis ausgangslage ausblick umsetzung anhang literatur kontext methodik
  contexte sommaire preface avant-propos resume bibliographie annexe methodologie introduccion contexto antecedentes conclusiones resumen sumario prologo bibliografia anexo anexos metodologia
  introducao conclusao resumo referencias prefacio apresentacao presentacion introduzione conclusioni premessa inleiding samenvatting voorwoord`);

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

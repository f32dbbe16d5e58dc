import type { Plan } from './plan.ts';

const italian: Plan = {
  file: 'italian.md',
  content: `# Piano triennale per la mobilità

## Premessa

La città respira male. Il piano indica tre obiettivi strategici.

## Obiettivo strategico 1. Meno auto in centro

### Azione 1.1 Estendere la zona a traffico limitato

Entro il 2027 la zona comprende tutto il centro storico.

### Azione 1.2 Aumentare le tariffe della sosta

## Obiettivo strategico 2. Più mezzi pubblici

### Azione 2.1 Completare la seconda linea del tram

### Azione 2.2 Rinnovare gli autobus

### Azione 2.3 Biglietto unico

## Obiettivo strategico 3. Strade per tutti

### Azione 3.1 Abbattere le barriere

## Conclusioni

Il piano sarà aggiornato ogni anno.
`,
  outline: `[1] Meno auto in centro
  [1.1] Estendere la zona a traffico limitato
  [1.2] Aumentare le tariffe della sosta
[2] Più mezzi pubblici
  [2.1] Completare la seconda linea del tram
  [2.2] Rinnovare gli autobus
  [2.3] Biglietto unico
[3] Strade per tutti
  [3.1] Abbattere le barriere`,
};

const dutch: Plan = {
  file: 'dutch.txt',
  content: `Beleidsplan Bibliotheek 2026-2029

Voorwoord
De bibliotheek is van iedereen.

Speerpunt 1: Taal
Een op de zes inwoners leest moeilijk.
Doelstelling 1.1: Taalhuizen in alle wijken
Doelstelling 1.2: Voorlezen thuis

Speerpunt 2: Techniek
Doelstelling 2.1: Hulp bij digitale overheid
Doelstelling 2.2: Werkplaats voor makers
Doelstelling 2.3: Cursussen voor ouderen

Speerpunt 3: Thuis
Doelstelling 3.1: Langer open
Doelstelling 3.2: Stille plekken
`,
  outline: `[1] Taal
  [1.1] Taalhuizen in alle wijken
  [1.2] Voorlezen thuis
[2] Techniek
  [2.1] Hulp bij digitale overheid
  [2.2] Werkplaats voor makers
  [2.3] Cursussen voor ouderen
[3] Thuis
  [3.1] Langer open
  [3.2] Stille plekken`,
};

const swedish: Plan = {
  file: 'swedish.txt',
  content: `Strategi för öppna data

Inledning
Data är en gemensam resurs.

Mål 1. Data är lätta att hitta
Åtgärd 1.1. Inrätta en katalog
Åtgärd 1.2. Beskriv varje datamängd

Mål 2. Data är lätta att använda
Åtgärd 2.1. Använd öppna licenser
Åtgärd 2.2. Erbjud gränssnitt

Mål 3. Data gör nytta
Åtgärd 3.1. Möt dem som använder data
`,
  outline: `[1] Data är lätta att hitta
  [1.1] Inrätta en katalog
  [1.2] Beskriv varje datamängd
[2] Data är lätta att använda
  [2.1] Använd öppna licenser
  [2.2] Erbjud gränssnitt
[3] Data gör nytta
  [3.1] Möt dem som använder data`,
};

/** Measures without words for levels, bold numbers, in French. */
const frenchMeasures: Plan = {
  file: 'frenchMeasures.md',
  content: `# Plan national pour l'accès au droit

## Édito de la ministre

Le droit ne vaut que s'il est connu.

## Priorité 1 — Informer

L'information juridique est dispersée.

**Mesure 1.** Créer un numéro unique

**Mesure 2.** Publier des fiches en langage clair

## Priorité 2 — Accompagner

**Mesure 3.** Ouvrir des permanences le samedi

**Mesure 4.** Former les travailleurs sociaux

**Mesure 5.** Déployer des interprètes

## Priorité 3 — Simplifier

**Mesure 6.** Réduire de moitié les pièces demandées

## Gouvernance et suivi

Un comité se réunit deux fois par an.

- Présidence : ministère
- Secrétariat : direction des affaires civiles
`,
  outline: `[1] Informer
  [1] Créer un numéro unique
  [2] Publier des fiches en langage clair
[2] Accompagner
  [3] Ouvrir des permanences le samedi
  [4] Former les travailleurs sociaux
  [5] Déployer des interprètes
[3] Simplifier
  [6] Réduire de moitié les pièces demandées`,
};

/** A programme in German: chapters by number, goals as a numbered list in each. */
const germanChapters: Plan = {
  file: 'germanChapters.txt',
  content: `Integriertes Stadtentwicklungskonzept Neuhafen

1. Einleitung
Die Stadt wächst. Bis 2035 werden 9.000 Menschen mehr hier leben.

2. Handlungsfelder und Ziele

Handlungsfeld A: Wohnen
Ziel A1: Jährlich 400 neue Wohnungen schaffen
Ziel A2: Den Anteil geförderter Wohnungen auf ein Drittel erhöhen

Handlungsfeld B: Arbeit
Ziel B1: Flächen für das Handwerk sichern
Ziel B2: Den alten Güterbahnhof entwickeln
Ziel B3: Leerstand in der Innenstadt halbieren

Handlungsfeld C: Freiraum
Ziel C1: Jede Wohnung liegt höchstens 300 Meter von einem Park entfernt
Ziel C2: Die Ufer werden zugänglich

3. Umsetzung und Monitoring
3.1 Zuständigkeiten
Das Stadtplanungsamt koordiniert.
3.2 Berichte
Alle zwei Jahre wird berichtet.

Anlage 1: Karte der Handlungsfelder
`,
  outline: `[A] Wohnen
  [A1] Jährlich 400 neue Wohnungen schaffen
  [A2] Den Anteil geförderter Wohnungen auf ein Drittel erhöhen
[B] Arbeit
  [B1] Flächen für das Handwerk sichern
  [B2] Den alten Güterbahnhof entwickeln
  [B3] Leerstand in der Innenstadt halbieren
[C] Freiraum
  [C1] Jede Wohnung liegt höchstens 300 Meter von einem Park entfernt
  [C2] Die Ufer werden zugänglich`,
};

/** A plan in Portuguese with objectives, strategies and lists of results, in capitals. */
const portugueseResults: Plan = {
  file: 'portugueseResults.txt',
  content: `ESTRATÉGIA NACIONAL DE DADOS ABERTOS

SUMÁRIO EXECUTIVO
Esta estratégia orienta os órgãos públicos até 2030.

OBJETIVO ESTRATÉGICO 1 - PUBLICAR MAIS
Os dados existem, mas poucos os encontram.
Resultado-chave 1.1: Todos os órgãos têm um catálogo
Resultado-chave 1.2: Noventa por cento dos pedidos são respondidos em dez dias

OBJETIVO ESTRATÉGICO 2 - PUBLICAR MELHOR
Resultado-chave 2.1: Cada conjunto tem um responsável
Resultado-chave 2.2: Os erros são corrigidos em um mês
Resultado-chave 2.3: Os formatos são abertos

OBJETIVO ESTRATÉGICO 3 - USAR MAIS
Resultado-chave 3.1: Mil servidores capacitados

GLOSSÁRIO
Dado aberto: dado que qualquer pessoa pode usar.
`,
  outline: `[1] PUBLICAR MAIS
  [1.1] Todos os órgãos têm um catálogo
  [1.2] Noventa por cento dos pedidos são respondidos em dez dias
[2] PUBLICAR MELHOR
  [2.1] Cada conjunto tem um responsável
  [2.2] Os erros são corrigidos em um mês
  [2.3] Os formatos são abertos
[3] USAR MAIS
  [3.1] Mil servidores capacitados`,
};

const japanese: Plan = {
  file: 'japanese.txt',
  content: `地域デジタル戦略

はじめに
この戦略は五年間の方針を示す。

基本目標1：行政サービスを便利にする
施策1-1：手続きをオンライン化する
施策1-2：窓口を一つにまとめる

基本目標2：地域の産業を支える
施策2-1：中小企業の相談窓口を設ける
施策2-2：共同の作業場を開く
`,
  outline: `[1] 行政サービスを便利にする
  [1-1] 手続きをオンライン化する
  [1-2] 窓口を一つにまとめる
[2] 地域の産業を支える
  [2-1] 中小企業の相談窓口を設ける
  [2-2] 共同の作業場を開く`,
};

export const abroad = [italian, dutch, swedish, frenchMeasures, germanChapters, portugueseResults, japanese];

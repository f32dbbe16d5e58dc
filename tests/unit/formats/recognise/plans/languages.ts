import type { Plan } from './plan.ts';

const french: Plan = {
  file: 'french.txt',
  content: `FEUILLE DE ROUTE NUMÉRIQUE DU TERRITOIRE
2025-2028

SOMMAIRE
Édito
Axe 1 : Un service public à portée de tous
Axe 2 : Des données utiles
Axe 3 : Un numérique sobre
Annexes

ÉDITO
Le numérique n'est pas une fin en soi. Il doit servir chaque habitant, du bourg le
plus reculé au centre-ville. Cette feuille de route compte 3 axes et 6 objectifs.

AXE 1 : UN SERVICE PUBLIC À PORTÉE DE TOUS
Une démarche sur deux ne peut encore se faire qu'au guichet.

Objectif 1.1 : Simplifier les démarches
Action 1 – Refondre le portail des usagers
Action 2 – Préremplir les formulaires

Objectif 1.2 : Accompagner les personnes éloignées du numérique
Action 3 – Ouvrir vingt lieux d'accueil
Action 4 – Former les agents d'accueil, les bibliothécaires et les bénévoles des
associations

AXE 2 : DES DONNÉES UTILES

Objectif 2.1 : Ouvrir les données
Action 5 – Publier les jeux de données de la mobilité

Objectif 2.2 : Protéger les données
Action 6 – Nommer un référent par direction
Action 7 – Chiffrer les sauvegardes

AXE 3 : UN NUMÉRIQUE SOBRE

Objectif 3.1 : Allonger la vie des appareils
Action 8 – Réparer avant de remplacer

Objectif 3.2 : Mesurer l'empreinte
Action 9 – Publier un bilan annuel

ANNEXES
Annexe 1 : Gouvernance
Annexe 2 : Calendrier
`,
  outline: `[1] UN SERVICE PUBLIC À PORTÉE DE TOUS
  [1.1] Simplifier les démarches
    [1] Refondre le portail des usagers
    [2] Préremplir les formulaires
  [1.2] Accompagner les personnes éloignées du numérique
    [3] Ouvrir vingt lieux d'accueil
    [4] Former les agents d'accueil, les bibliothécaires et les bénévoles des associations
[2] DES DONNÉES UTILES
  [2.1] Ouvrir les données
    [5] Publier les jeux de données de la mobilité
  [2.2] Protéger les données
    [6] Nommer un référent par direction
    [7] Chiffrer les sauvegardes
[3] UN NUMÉRIQUE SOBRE
  [3.1] Allonger la vie des appareils
    [8] Réparer avant de remplacer
  [3.2] Mesurer l'empreinte
    [9] Publier un bilan annuel`,
};

const spanish: Plan = {
  file: 'spanish.txt',
  content: `PLAN ESTRATÉGICO DE LA COMARCA DEL ALTO RÍO
Horizonte 2030

Presentación

La comarca pierde cada año trescientos habitantes. Este plan quiere que quien nació aquí pueda quedarse, y que quien se fue pueda volver.

EJE ESTRATÉGICO 1
Vivir en el pueblo

Objetivo específico 1.1. Garantizar una vivienda digna
Acción 1.1.1. Rehabilitar cien casas vacías
Acción 1.1.2. Crear una bolsa de alquiler
Indicador: número de casas habitadas

Objetivo específico 1.2. Acercar los servicios
Acción 1.2.1. Poner en marcha un autobús a demanda
Indicador: viajeros al mes

EJE ESTRATÉGICO 2
Trabajar en el pueblo

Objetivo específico 2.1. Apoyar a quien emprende
Acción 2.1.1. Abrir una ventanilla única
Acción 2.1.2. Ceder naves municipales
Indicador: empresas creadas

Objetivo específico 2.2. Transformar lo que se cultiva
Acción 2.2.1. Construir un obrador compartido
Indicador: kilos transformados

EJE ESTRATÉGICO 3
Disfrutar del pueblo

Objetivo específico 3.1. Recuperar los caminos
Acción 3.1.1. Señalizar doscientos kilómetros
Acción 3.1.2. Limpiar las fuentes
Indicador: kilómetros señalizados

Seguimiento y evaluación

Una comisión se reunirá cada seis meses.
`,
  outline: `[1] Vivir en el pueblo
  [1.1] Garantizar una vivienda digna
    [1.1.1] Rehabilitar cien casas vacías
    [1.1.2] Crear una bolsa de alquiler
  [1.2] Acercar los servicios
    [1.2.1] Poner en marcha un autobús a demanda
[2] Trabajar en el pueblo
  [2.1] Apoyar a quien emprende
    [2.1.1] Abrir una ventanilla única
    [2.1.2] Ceder naves municipales
  [2.2] Transformar lo que se cultiva
    [2.2.1] Construir un obrador compartido
[3] Disfrutar del pueblo
  [3.1] Recuperar los caminos
    [3.1.1] Señalizar doscientos kilómetros
    [3.1.2] Limpiar las fuentes`,
};

const german: Plan = {
  file: 'german.md',
  content: `# Digitalstrategie des Landkreises

## Vorwort

Liebe Bürgerinnen und Bürger, der Landkreis wird digitaler. Wir haben vier Handlungsfelder festgelegt.

## Handlungsfeld 1: Verwaltung

Anträge sollen ohne Papier auskommen.

**Ziel 1.1:** Alle Anträge sind online

- Maßnahme 1.1.1: Formulare umstellen
- Maßnahme 1.1.2: Bezahlen im Netz einführen

**Ziel 1.2:** Akten sind elektronisch

- Maßnahme 1.2.1: Altbestand einlesen

## Handlungsfeld 2: Schule

**Ziel 2.1:** Jede Schule hat ein schnelles Netz

- Maßnahme 2.1.1: Glasfaser verlegen
- Maßnahme 2.1.2: Funknetz in allen Räumen

## Handlungsfeld 3: Verkehr

**Ziel 3.1:** Busse sind pünktlich und man weiß es

- Maßnahme 3.1.1: Abfahrten in Echtzeit zeigen

## Handlungsfeld 4: Gesundheit

**Ziel 4.1:** Sprechstunden auf Abstand

- Maßnahme 4.1.1: Praxen ausstatten
- Maßnahme 4.1.2: Ältere Menschen begleiten

## Umsetzung

1. Der Kreistag beschließt jährlich.
2. Die Verwaltung berichtet halbjährlich.

## Anhang

Abbildung 1: Zeitplan
`,
  outline: `[1] Verwaltung
  [1.1] Alle Anträge sind online
    [1.1.1] Formulare umstellen
    [1.1.2] Bezahlen im Netz einführen
  [1.2] Akten sind elektronisch
    [1.2.1] Altbestand einlesen
[2] Schule
  [2.1] Jede Schule hat ein schnelles Netz
    [2.1.1] Glasfaser verlegen
    [2.1.2] Funknetz in allen Räumen
[3] Verkehr
  [3.1] Busse sind pünktlich und man weiß es
    [3.1.1] Abfahrten in Echtzeit zeigen
[4] Gesundheit
  [4.1] Sprechstunden auf Abstand
    [4.1.1] Praxen ausstatten
    [4.1.2] Ältere Menschen begleiten`,
};

const portuguese: Plan = {
  file: 'portuguese.txt',
  content: `Plano Municipal de Cultura
Decênio 2026–2036

Apresentação

O plano nasceu de doze oficinas nos bairros. Ele organiza as políticas de cultura em eixos, diretrizes e ações.

EIXO A – MEMÓRIA

Diretriz A.1 – Preservar o que herdamos
Ações:
a) Restaurar o teatro da praça
b) Inventariar os ofícios tradicionais
c) Digitalizar o arquivo municipal

Diretriz A.2 – Contar o que vivemos
Ações:
a) Gravar as histórias dos bairros
b) Editar uma revista anual

EIXO B – ENCONTRO

Diretriz B.1 – Abrir as praças
Ações:
a) Oferecer palco livre aos domingos
b) Iluminar as quadras

EIXO C – TRABALHO

Diretriz C.1 – Remunerar quem cria
Ações:
a) Publicar editais com calendário fixo
b) Pagar em trinta dias

Diretriz C.2 – Formar quem chega
Ações:
a) Criar bolsas para aprendizes

Referências

BRASÍLIA. Guia dos planos. 2013.
`,
  outline: `[A] MEMÓRIA
  [A.1] Preservar o que herdamos
    [a] Restaurar o teatro da praça
    [b] Inventariar os ofícios tradicionais
    [c] Digitalizar o arquivo municipal
  [A.2] Contar o que vivemos
    [a] Gravar as histórias dos bairros
    [b] Editar uma revista anual
[B] ENCONTRO
  [B.1] Abrir as praças
    [a] Oferecer palco livre aos domingos
    [b] Iluminar as quadras
[C] TRABALHO
  [C.1] Remunerar quem cria
    [a] Publicar editais com calendário fixo
    [b] Pagar em trinta dias
  [C.2] Formar quem chega
    [a] Criar bolsas para aprendizes`,
};

const frenchHeadings: Plan = {
  file: 'frenchHeadings.md',
  content: `# Projet d'établissement du musée 2025-2030

## Introduction

Le musée a cent ans. Il est temps de choisir.

## Orientation stratégique n° 1 : Accueillir

Les publics changent, nos horaires doivent changer aussi.

### Objectif opérationnel n° 1.1 : Adapter les horaires

### Objectif opérationnel n° 1.2 : Parler plusieurs langues

## Orientation stratégique n° 2 : Conserver

### Objectif opérationnel n° 2.1 : Achever le récolement

### Objectif opérationnel n° 2.2 : Construire des réserves

### Objectif opérationnel n° 2.3 : Prévenir les sinistres

## Orientation stratégique n° 3 : Transmettre

### Objectif opérationnel n° 3.1 : Aller vers les écoles

## Conclusion

Ce projet sera évalué à mi-parcours.
`,
  outline: `[1] Accueillir
  [1.1] Adapter les horaires
  [1.2] Parler plusieurs langues
[2] Conserver
  [2.1] Achever le récolement
  [2.2] Construire des réserves
  [2.3] Prévenir les sinistres
[3] Transmettre
  [3.1] Aller vers les écoles`,
};

const germanText: Plan = {
  file: 'germanText.txt',
  content: `Klimaschutzkonzept der Stadt Erlenbrück

Inhaltsverzeichnis
1 Ausgangslage ................ 3
2 Leitziele ................... 5
3 Ausblick .................... 9

1 Ausgangslage
Die Stadt stößt im Jahr 210.000 Tonnen aus.

2 Leitziele

Leitziel 1
Die Stadt heizt ohne Öl und Gas
Teilziel 1.1 Die Netze der Nahwärme werden verdoppelt
Teilziel 1.2 Alle Dächer der Stadt tragen Kollektoren

Leitziel 2
Die Stadt fährt mit Strom und mit Muskeln
Teilziel 2.1 Die Busse werden bis 2029 ersetzt
Teilziel 2.2 Radwege verbinden alle Ortsteile
Teilziel 2.3 Das Parken kostet, was es wert ist

Leitziel 3
Die Stadt bleibt im Sommer kühl
Teilziel 3.1 Tausend Bäume werden gepflanzt
Teilziel 3.2 Plätze werden entsiegelt

3 Ausblick
Das Konzept wird alle fünf Jahre fortgeschrieben.
`,
  outline: `[1] Die Stadt heizt ohne Öl und Gas
  [1.1] Die Netze der Nahwärme werden verdoppelt
  [1.2] Alle Dächer der Stadt tragen Kollektoren
[2] Die Stadt fährt mit Strom und mit Muskeln
  [2.1] Die Busse werden bis 2029 ersetzt
  [2.2] Radwege verbinden alle Ortsteile
  [2.3] Das Parken kostet, was es wert ist
[3] Die Stadt bleibt im Sommer kühl
  [3.1] Tausend Bäume werden gepflanzt
  [3.2] Plätze werden entsiegelt`,
};

const spanishList: Plan = {
  file: 'spanishList.txt',
  content: `Agenda Digital de la Isla

Visión: una isla conectada en la que nadie se queda atrás.

Objetivos estratégicos

OE1. Conectar todos los hogares
OE2. Formar a toda la población
OE3. Digitalizar la administración

Desarrollo de los objetivos

OE1. Conectar todos los hogares
La fibra llega hoy a seis de cada diez hogares.
  L1.1 Desplegar fibra en el norte
  L1.2 Subvencionar la conexión por satélite en los caseríos

OE2. Formar a toda la población
  L2.1 Aulas móviles
  L2.2 Mentores jóvenes para personas mayores
  L2.3 Certificado de competencias

OE3. Digitalizar la administración
  L3.1 Carpeta ciudadana
  L3.2 Cita previa en una sola página
`,
  outline: `[OE1] Conectar todos los hogares
  [L1.1] Desplegar fibra en el norte
  [L1.2] Subvencionar la conexión por satélite en los caseríos
[OE2] Formar a toda la población
  [L2.1] Aulas móviles
  [L2.2] Mentores jóvenes para personas mayores
  [L2.3] Certificado de competencias
[OE3] Digitalizar la administración
  [L3.1] Carpeta ciudadana
  [L3.2] Cita previa en una sola página`,
};

export const languages = [french, spanish, german, portuguese, frenchHeadings, germanText, spanishList];

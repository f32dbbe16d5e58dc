import { predicates, type Predicate } from '../../domain/alignment.ts';

/** Published predicates that say what one of the five SKOS relations says. */
const same = new Map<string, Predicate>([
  ...predicates.map((each): [string, Predicate] => [each, each]),
  ['owl:sameAs', 'skos:exactMatch'],
  ['owl:equivalentClass', 'skos:exactMatch'],
  ['owl:equivalentProperty', 'skos:exactMatch'],
  ['rdfs:subClassOf', 'skos:broadMatch'],
  ['rdfs:subPropertyOf', 'skos:broadMatch'],
  ['skos:broader', 'skos:broadMatch'],
  ['skos:broaderTransitive', 'skos:broadMatch'],
  ['skos:narrower', 'skos:narrowMatch'],
  ['skos:narrowerTransitive', 'skos:narrowMatch'],
  ['skos:related', 'skos:relatedMatch'],
]);

export const predicateOf = (curie: string): Predicate | undefined => same.get(curie);

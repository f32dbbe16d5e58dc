// Frameworks
// Every framework by period, with the number of its concepts by kind.
// @group Frameworks
// @returns id, properties, counts
MATCH (f:Framework)
CALL (f) {
  OPTIONAL MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  WITH [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, count(c) AS number
  WHERE kind IS NOT NULL
  RETURN collect({kind: kind, number: number}) AS counts
}
RETURN f.id AS id, properties(f) AS properties, counts
ORDER BY f.periodStart, f.id

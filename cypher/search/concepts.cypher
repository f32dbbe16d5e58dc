// Concepts and frameworks by what people type
// Matches on the code or id come first, then the full-text index, whose hits come best first: of those the first thousand.
// @param {string} lucene = "cybercrime*" - query in Lucene syntax
// @param {string} exact = "sf2022:1.1" - what was typed, lower case
// @param {string[]} codes = ["sf2022:1.1"] - what was typed, as codes are spelt
// @param {string[]} frameworks = [] - only these; all when empty
// @param {string[]} kinds = [] - only these; all when empty
// @param {integer} limit = 20 - most items
// @returns node, score, total
CALL () {
  MATCH (n:Concept|Framework)
  WHERE n.id = $exact
  RETURN n, 100000.0 AS score
  UNION ALL
  MATCH (n:Concept) WHERE n.code IN $codes
  RETURN n, 50000.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('text', $lucene) YIELD node AS n, score
  WITH n, score, split(n.id, ':')[0] AS framework, [label IN labels(n) WHERE label <> 'Concept'][0] AS kind
  WHERE ($frameworks = [] OR framework IN $frameworks) AND ($kinds = [] OR kind IN $kinds)
  RETURN n, score
  LIMIT 1000
}
WITH n, sum(score) AS score, split(n.id, ':')[0] AS framework, [label IN labels(n) WHERE label <> 'Concept'][0] AS kind
WHERE ($frameworks = [] OR framework IN $frameworks) AND ($kinds = [] OR kind IN $kinds)
WITH n, score ORDER BY score DESC, n.id
WITH collect({node: n, score: score}) AS found
UNWIND found[0..$limit] AS item
RETURN item.node AS node, item.score AS score, size(found) AS total

// Concepts of one axis of the coverage matrix
// @param {string[]} frameworks = ["sf2022"] - frameworks whose concepts count; all when empty
// @param {string} except = "sdg" - the framework on the other axis, left out; none when empty
// @param {string} level = "top" - `top`: top concepts; `leaf`: concepts without children; `all`: every concept
// @param {integer} limit = 20000 - concepts to answer at most
// @returns id, code, title, kind, framework, parents, judged
MATCH (f:Framework) WHERE f.id <> $except AND ($frameworks = [] OR f.id IN $frameworks)
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  AND ($level = 'all' OR ($level = 'top' AND EXISTS { (c)-[:PART_OF]->(f) }) OR ($level = 'leaf' AND NOT EXISTS { (c)<-[:PART_OF]-() }))
CALL (f, c) {
  OPTIONAL MATCH (c)-[:PART_OF]->(p) WHERE p.id STARTS WITH f.id + ':'
  WITH DISTINCT p.id AS parent ORDER BY parent
  RETURN collect(parent) AS parents
}
RETURN c.id AS id, toStringOrNull(c.code) AS code, coalesce(toStringOrNull(c.title), toStringOrNull(c.name), c.id) AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, f.id AS framework, parents,
  @judged-none(c, $except) AS judged
ORDER BY f.periodStart, f.id, c.id
LIMIT toInteger($limit)

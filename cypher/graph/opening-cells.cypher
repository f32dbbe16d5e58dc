// What a framework's top concepts reach in another framework
// How many alignments join each top concept, or what lies below it, with each concept of the other framework by itself; `leftOut` counts
// claims made for a whole set alike where those do not count. What the other framework's concepts lie below is not asked here, so
// the rows rest on the one framework alone.
// @param {framework} framework = "sf2022" - the framework whose top concepts are rows
// @param {string} columns = "sdg" - the other framework
// @param {boolean} setClaims = false - whether claims made for a whole set alike count; `crossCutting` lets them be seen
// @param {integer} most = 200 - ids to answer of one pair at most, of the surest
// @returns row, target, count, best, leftOut, ids
MATCH (f:Framework {id: $framework})
MATCH (c:Concept) WHERE c.id STARTS WITH $framework + ':'
CALL (c) {
  MATCH (c)-[a:ALIGNS_WITH]-(t)
  WHERE t.id STARTS WITH $columns + ':'
    AND @counts(a)
  RETURN a, t
}
CALL (f, c) {
  MATCH (c)-[:PART_OF*0..]->(row) WHERE EXISTS { (row)-[:PART_OF]->(f) } AND row.id STARTS WITH $framework + ':'
  RETURN DISTINCT row
}
WITH row, t, a, $setClaims OR coalesce(a.directness, '') <> 'cross-cutting' AS own
ORDER BY coalesce(a.confidence, -1) DESC, a.id
WITH row, t, collect(DISTINCT CASE WHEN own THEN a END) AS alignments, max(CASE WHEN own THEN a.confidence END) AS best,
  count(DISTINCT CASE WHEN NOT own THEN a END) AS leftOut
RETURN row.id AS row, t.id AS target, size(alignments) AS count, best, leftOut, [a IN alignments[..toInteger($most)] | a.id] AS ids
ORDER BY row, target

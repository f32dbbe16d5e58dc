// Alignments behind a cell of the coverage matrix
// The alignments between some concepts, or what lies below them, and another concept, or what lies below that, the surest
// first; then those of what lies above the first ones and lends them what it serves itself, as in the ledger. A framework's id stands for all its concepts.
// @group Coverage
// @param {string[]} rows = ["sf2022:1"] - concepts or frameworks; all frameworks but the column's when empty
// @param {string} column = "sdg:16" - a concept of another framework, or that framework
// @param {integer} limit = 200 - alignments to answer at most, of its own and of what lies above each; `total` counts all
// @returns subject, object, alignment, above, total
CALL () {
  MATCH (c:Concept) WHERE c.id IN $rows
  CALL (c) {
    MATCH (down)-[:PART_OF*0..]->(c) WHERE down.id STARTS WITH split(c.id, ':')[0] + ':'
    RETURN down AS one, false AS above
    UNION
    MATCH path = (c)-[:PART_OF*1..]->(up) WHERE up.id STARTS WITH split(c.id, ':')[0] + ':'
      AND NOT @judged-among(nodes(path)[..-1], split($column, ':')[0])
    RETURN up AS one, true AS above
  }
  RETURN one, above, c AS row
  UNION
  MATCH (f:Framework) WHERE f.id IN $rows
  MATCH (one:Concept) WHERE one.id STARTS WITH f.id + ':'
  RETURN one, false AS above, f AS row
  UNION
  // All rows are found from the column: they can be a whole graph.
  MATCH (t:Concept) WHERE $rows = [] AND t.id STARTS WITH split($column, ':')[0] + ':'
    AND ($column = split($column, ':')[0] OR EXISTS { (t)-[:PART_OF*0..]->({id: $column}) })
  MATCH (t)-[:ALIGNS_WITH]-(one)
  MATCH (f:Framework) WHERE f.id = split(one.id, ':')[0] AND f.id <> split($column, ':')[0]
  RETURN DISTINCT one, false AS above, null AS row
}
MATCH (one)-[a:ALIGNS_WITH]-(other)
WHERE other.id STARTS WITH split($column, ':')[0] + ':'
  AND @counts(a)
  AND ($column = split($column, ':')[0] OR EXISTS { (other)-[:PART_OF*0..]->({id: $column}) })
  AND (NOT above OR startNode(a) = one AND NOT @paired(row, other))
WITH a, min(above) AS above
ORDER BY coalesce(a.confidence, -1) DESC, a.id
WITH above, collect(a) AS found
WITH above, size(found) AS total, found[..toInteger($limit)] AS surest
UNWIND surest AS a
RETURN startNode(a) AS subject, endNode(a) AS object, a AS alignment, above, total
ORDER BY above, coalesce(a.confidence, -1) DESC, a.id

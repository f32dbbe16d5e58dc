// Coverage through other frameworks
// Which concepts of some frameworks reach which concepts of another framework, or what lies below those, by a chain of
// two to four alignments whose steps between lie in neither; `steps` is the length of the shortest. In `row` a
// framework's id stands for all its concepts and `*` for all rows; in `column` the framework's id stands for all columns.
// @group Coverage
// @param {string[]} rows = ["sf2022"] - frameworks whose concepts are rows; all but the columns' when empty
// @param {framework} columns = "sdg" - the framework whose concepts are columns
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @returns row, column, steps
MATCH (f:Framework) WHERE f.id <> $columns AND ($rows = [] OR f.id IN $rows)

// Followed from the side that has fewer alignments; the chains are the same from both.
CALL (f) {
  MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  RETURN sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ofRows
}
CALL () {
  MATCH (c:Concept) WHERE c.id STARTS WITH $columns + ':'
  RETURN sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ofColumns
}
WITH f, ofRows <= ofColumns AS fromRows
WITH f, fromRows, CASE WHEN fromRows THEN f.id ELSE $columns END AS from, CASE WHEN fromRows THEN $columns ELSE f.id END AS to
MATCH (start:Concept) WHERE start.id STARTS WITH from + ':'
CALL (f, start, to) {
  MATCH path = (start)
    (()-[a:ALIGNS_WITH]-(step) WHERE NOT split(step.id, ':')[0] IN [f.id, $columns]
      AND a.status IN $statuses
      AND coalesce(a.confidence, 0) >= $minConfidence
      AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
      AND ($predicates = [] OR a.predicate IN $predicates)
      AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')){1,3}
    ()-[b:ALIGNS_WITH]-(end)
  WHERE end.id STARTS WITH to + ':'
    AND b.status IN $statuses
    AND coalesce(b.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR b.mappingSet IN $mappingSets)
    AND ($predicates = [] OR b.predicate IN $predicates)
    AND ($crossCutting OR coalesce(b.directness, '') <> 'cross-cutting')
  RETURN end, min(length(path)) AS steps
}
WITH f, CASE WHEN fromRows THEN start ELSE end END AS c, CASE WHEN fromRows THEN end ELSE start END AS t, steps
WITH f, t, collect({row: c.id, steps: steps}) AS reached
CALL (t) {
  MATCH (t)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH $columns + ':'
  RETURN collect(DISTINCT up.id) + $columns AS columns
}
UNWIND reached AS one
UNWIND columns AS column
UNWIND [one.row, f.id, '*'] AS row
RETURN row, column, min(one.steps) AS steps
ORDER BY row, column

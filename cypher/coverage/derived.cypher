// Coverage through other frameworks
// Which concepts of some frameworks reach which concepts of another framework, or what lies below those, by one stepping
// stone: a concept of neither framework that is aligned with both and is not what both serve. A concept that was judged to have
// no counterpart, and a pair with an alignment of its own, are never answered this way. `best` is the confidence of the weaker alignment of
// the strongest such pair. In `row` a framework's id stands for all its concepts and `*` for all rows; in `column` the
// framework's id stands for all columns.
// @group Coverage
// @param {string[]} rows = ["sf2022"] - frameworks whose concepts are rows; all but the columns' when empty
// @param {framework} columns = "sdg" - the framework whose concepts are columns
// @returns row, column, best
MATCH (f:Framework) WHERE f.id <> $columns AND ($rows = [] OR f.id IN $rows)

// Followed from the side that has fewer alignments; the stepping stones are the same from both.
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
MATCH (start)-[a:ALIGNS_WITH]-(step)
WHERE NOT split(step.id, ':')[0] IN [f.id, $columns]
  AND @counts(a)

// Each stepping stone is followed once, however many concepts lead to it.
WITH f, fromRows, to, step, start, endNode(a) = step AS into, max(coalesce(a.confidence, 0)) AS strength
WITH f, fromRows, to, step, collect({start: start, into: into, strength: strength}) AS starts
MATCH (step)-[b:ALIGNS_WITH]-(end)
WHERE end.id STARTS WITH to + ':'
  AND @counts(b)
WITH f, fromRows, starts, step, end, endNode(b) = step AS into, max(coalesce(b.confidence, 0)) AS strength
UNWIND starts AS one
// Sharing what both serve joins nothing.
WITH f, fromRows, one, end, into, strength WHERE NOT (into AND one.into)
WITH f, CASE WHEN fromRows THEN one.start ELSE end END AS c, CASE WHEN fromRows THEN end ELSE one.start END AS t,
  max(CASE WHEN one.strength < strength THEN one.strength ELSE strength END) AS strength
WHERE NOT @judged-none(c, $columns)
  AND NOT @paired(c, t)
WITH f, t, collect({row: c.id, strength: strength}) AS reached
CALL (t) {
  MATCH (t)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH $columns + ':'
  RETURN collect(DISTINCT up.id) + $columns AS columns
}
UNWIND reached AS one
UNWIND columns AS column
UNWIND [one.row, f.id, '*'] AS row
WITH row, column, max(one.strength) AS strength
RETURN row, column, CASE WHEN strength > 0 THEN strength END AS best
ORDER BY row, column

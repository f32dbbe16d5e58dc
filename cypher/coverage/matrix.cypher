// Coverage matrix
// How many alignments join each row concept, or what lies below it, with each column concept, or what lies below: at `top`
// for top concepts on both sides, at `leaf` for concepts that have nothing below them.
// @group Coverage
// @param {string[]} rows = ["sf2022"] - frameworks whose concepts are rows; all but the columns' when empty
// @param {framework} columns = "sdg" - the framework whose concepts are columns
// @param {string} level = "top" - `top`: top concepts on both sides; `leaf`: concepts without children
// @returns row, column, count, best, ids
// From the rows' own index range: the subquery keeps the planner from beginning at the other end, whatever it estimates.
MATCH (f:Framework) WHERE f.id <> $columns AND ($rows = [] OR f.id IN $rows)
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
CALL (c) {
  MATCH (c)-[a:ALIGNS_WITH]-(t)
  WHERE t.id STARTS WITH $columns + ':'
    AND @counts(a)
  RETURN a, t
}
CALL (f, c) {
  WITH f, c WHERE $level = 'top'
  MATCH (c)-[:PART_OF*0..]->(row) WHERE EXISTS { (row)-[:PART_OF]->(f) } AND row.id STARTS WITH f.id + ':'
  RETURN row
  UNION ALL
  WITH c WHERE $level = 'leaf' AND NOT EXISTS { (c)<-[:PART_OF]-() }
  RETURN c AS row
}
CALL (t) {
  WITH t WHERE $level = 'top'
  MATCH (t)-[:PART_OF*0..]->(column) WHERE EXISTS { (column)-[:PART_OF]->(:Framework {id: $columns}) } AND column.id STARTS WITH $columns + ':'
  RETURN column
  UNION ALL
  WITH t WHERE $level = 'leaf' AND NOT EXISTS { (t)<-[:PART_OF]-() }
  RETURN t AS column
}
WITH row, column, collect(DISTINCT a) AS alignments, max(a.confidence) AS best
RETURN row.id AS row, column.id AS column, size(alignments) AS count, best, [a IN alignments | a.id] AS ids
ORDER BY row, column

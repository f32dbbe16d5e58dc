// Coverage at every level
// How often each concept of some frameworks, with what lies below it, aligns with each concept of another framework and
// what lies below that. In `row` a framework's id stands for all its concepts and `*` for all rows; in `column` the
// framework's id stands for all columns: those rows are the totals, in which each alignment counts once too.
// `above` holds the alignments of what lies above the row, which it inherits; `best` is the highest confidence among
// `ids`, or among `above` where there are none. `state` is `direct` where the row concept itself has an alignment, `inherited`
// where it is lent one as in the ledger, `below` where what lies below it is counted and lends nothing.
// @group Coverage
// @param {string[]} rows = ["sf2022"] - frameworks whose concepts are rows; all but the columns' when empty
// @param {framework} columns = "sdg" - the framework whose concepts are columns
// @returns row, column, count, best, state, ids, above
MATCH (f:Framework) WHERE f.id <> $columns AND ($rows = [] OR f.id IN $rows)
WITH collect(f.id) AS frameworks

// Alignments are followed from the side that has fewer of them: a popular SDG has as many as a whole framework.
CALL (frameworks) {
  UNWIND frameworks AS framework
  MATCH (c:Concept) WHERE c.id STARTS WITH framework + ':'
  RETURN sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ofRows
}
CALL () {
  MATCH (c:Concept) WHERE c.id STARTS WITH $columns + ':'
  RETURN sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ofColumns
}
WITH frameworks, ofRows <= ofColumns AS fromRows
WITH fromRows, CASE WHEN fromRows THEN frameworks ELSE [$columns] END AS from, CASE WHEN fromRows THEN [$columns] ELSE frameworks END AS to
UNWIND from AS side
MATCH (start:Concept) WHERE start.id STARTS WITH side + ':'
MATCH (start)-[a:ALIGNS_WITH]-(end)
WHERE split(end.id, ':')[0] IN to
  AND @counts(a)
WITH CASE WHEN fromRows THEN start ELSE end END AS c, CASE WHEN fromRows THEN end ELSE start END AS t, a

// Every row that an alignment counts in, and every row that inherits it from above: where that is what serves, over nothing that
// was judged to have none.
WITH c, split(c.id, ':')[0] AS framework, collect({t: t, a: a}) AS claims
CALL (c, framework) {
  MATCH (c)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH framework + ':'
  WITH DISTINCT c, up
  RETURN up AS row, CASE WHEN up = c THEN 2 WHEN @judged-none(up, $columns) THEN -1 ELSE 1 END AS place
  UNION ALL
  MATCH path = (down)-[:PART_OF*1..]->(c) WHERE down.id STARTS WITH framework + ':' AND down <> c
    AND NOT @judged-none(down, $columns)
    AND NOT @judged-among(nodes(path)[1..-1], $columns)
  WITH DISTINCT down
  RETURN down AS row, 0 AS place
}
UNWIND claims AS claim
WITH c, framework, row, claim.t AS t, claim.a AS a, place
WHERE place <> 0 OR startNode(a) = c AND NOT @paired(row, t)
// What comes from below where the pair itself, or the whole row, was judged otherwise is counted and makes no state.
WITH framework, row, t, a, CASE WHEN place = 1 AND @paired(row, t) THEN -1 ELSE place END AS place

// Every column that it counts in.
WITH t, collect({row: row.id, framework: framework, a: a, place: place}) AS reached
CALL (t) {
  MATCH (t)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH $columns + ':'
  RETURN collect(DISTINCT up.id) + $columns AS columns
}
UNWIND reached AS one
UNWIND columns AS column
UNWIND CASE one.place WHEN 2 THEN [one.row, one.framework, '*'] ELSE [one.row] END AS row
WITH row, column, CASE WHEN row = one.row THEN one.place ELSE 1 END AS place, one.a AS a
WITH row, column, max(CASE place WHEN 0 THEN 0.5 ELSE place END) AS place,
  collect(DISTINCT CASE WHEN place <> 0 THEN a END) AS own, max(CASE WHEN place <> 0 THEN a.confidence END) AS best,
  collect(DISTINCT CASE place WHEN 0 THEN a END) AS inherited, max(CASE place WHEN 0 THEN a.confidence END) AS bestAbove
RETURN row, column, size(own) AS count, CASE WHEN own = [] THEN bestAbove ELSE best END AS best,
  CASE place WHEN 2 THEN 'direct' WHEN -1 THEN 'below' ELSE 'inherited' END AS state,
  [a IN own | a.id] AS ids, [a IN inherited WHERE NOT a IN own | a.id] AS above
ORDER BY row, column

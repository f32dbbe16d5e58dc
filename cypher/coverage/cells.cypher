// Coverage at every level
// How often each concept of some frameworks, with what lies below it, aligns with each concept of another framework and
// what lies below that. In `row` a framework's id stands for all its concepts and `*` for all rows; in `column` the
// framework's id stands for all columns: those rows are the totals, in which each alignment counts once too.
// `above` holds the alignments of what lies above the row, which it inherits; `best` is the highest confidence among
// `ids`, or among `above` where there are none. `state` is `direct` where the row concept itself has an alignment.
// @group Coverage
// @param {string[]} rows = ["sf2022"] - frameworks whose concepts are rows; all but the columns' when empty
// @param {framework} columns = "sdg" - the framework whose concepts are columns
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
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
  AND a.status IN $statuses
  AND coalesce(a.confidence, 0) >= $minConfidence
  AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
  AND ($predicates = [] OR a.predicate IN $predicates)
  AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
WITH CASE WHEN fromRows THEN start ELSE end END AS c, CASE WHEN fromRows THEN end ELSE start END AS t, a

// Every column that an alignment counts in, once for each target.
WITH t, collect(DISTINCT {c: c, a: a}) AS pairs
CALL (t) {
  MATCH (t)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH $columns + ':'
  RETURN collect(DISTINCT up.id) + $columns AS columns
}
UNWIND pairs AS pair
UNWIND columns AS column
WITH pair.c AS c, column, collect(DISTINCT pair.a) AS alignments
WITH c, split(c.id, ':')[0] AS framework, collect({column: column, alignments: alignments}) AS reached

// Every row that it counts in, and every row that inherits it from above.
CALL (c, framework) {
  MATCH (c)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH framework + ':'
  RETURN up.id AS row, CASE up WHEN c THEN 2 ELSE 1 END AS place
  UNION
  MATCH (down)-[:PART_OF*1..]->(c) WHERE down.id STARTS WITH framework + ':' AND down <> c
  RETURN down.id AS row, 0 AS place
  UNION
  UNWIND [framework, '*'] AS row
  RETURN row, 1 AS place
}
UNWIND reached AS cell
UNWIND cell.alignments AS a
WITH row, cell.column AS column, max(place) AS place,
  collect(DISTINCT CASE WHEN place > 0 THEN a END) AS own, max(CASE WHEN place > 0 THEN a.confidence END) AS best,
  collect(DISTINCT CASE place WHEN 0 THEN a END) AS inherited, max(CASE place WHEN 0 THEN a.confidence END) AS bestAbove
RETURN row, column, size(own) AS count, CASE WHEN own = [] THEN bestAbove ELSE best END AS best,
  CASE place WHEN 2 THEN 'direct' ELSE 'inherited' END AS state,
  [a IN own | a.id] AS ids, [a IN inherited WHERE NOT a IN own | a.id] AS above
ORDER BY row, column

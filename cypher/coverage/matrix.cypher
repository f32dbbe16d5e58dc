// Coverage matrix
// How many alignments lead from each row concept, or what lies below it, to each column concept, or what lies below.
// @group Coverage
// @param {string[]} rows = ["sf2022"] - frameworks whose concepts are rows; all but the columns' when empty
// @param {framework} columns = "sdg" - the framework whose concepts are columns
// @param {string} level = "top" - `top`: top concepts on both sides; `leaf`: concepts without children
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @returns row, column, count, best, ids
// From the rows' own index range; nodes behind ALIGNS_WITH carry no label, or the planner may start from them.
MATCH (f:Framework) WHERE f.id <> $columns AND ($rows = [] OR f.id IN $rows)
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
MATCH (c)-[a:ALIGNS_WITH]-(t)
WHERE t.id STARTS WITH $columns + ':'
  AND a.status IN $statuses
  AND coalesce(a.confidence, 0) >= $minConfidence
  AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
  AND ($predicates = [] OR a.predicate IN $predicates)
  AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
MATCH (c)-[:PART_OF*0..]->(row), (t)-[:PART_OF*0..]->(column)
WHERE ($level = 'top' AND EXISTS { (row)-[:PART_OF]->(:Framework) } AND EXISTS { (column)-[:PART_OF]->(:Framework) })
  OR ($level = 'leaf' AND row = c AND column = t)
WITH row, column, collect(DISTINCT a) AS alignments
RETURN row.id AS row, column.id AS column, size(alignments) AS count,
  reduce(best = null, a IN alignments | CASE WHEN best IS NULL OR a.confidence > best THEN a.confidence ELSE best END) AS best,
  [a IN alignments | a.id] AS ids
ORDER BY row, column

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
MATCH (c:Concept)-[a:ALIGNS_WITH]-(t:Concept)
WHERE t.id STARTS WITH $columns + ':' AND NOT c.id STARTS WITH $columns + ':'
  AND ($rows = [] OR split(c.id, ':')[0] IN $rows)
  AND a.status IN $statuses
  AND coalesce(a.confidence, 0) >= $minConfidence
  AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
  AND ($predicates = [] OR a.predicate IN $predicates)
  AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
MATCH (c)-[:PART_OF*0..]->(row:Concept), (t)-[:PART_OF*0..]->(column:Concept)
WHERE ($level = 'top' AND EXISTS { (row)-[:PART_OF]->(:Framework) } AND EXISTS { (column)-[:PART_OF]->(:Framework) })
  OR ($level = 'leaf' AND row = c AND column = t)
WITH row, column, collect(DISTINCT a) AS alignments
RETURN row.id AS row, column.id AS column, size(alignments) AS count,
  reduce(best = null, a IN alignments | CASE WHEN best IS NULL OR a.confidence > best THEN a.confidence ELSE best END) AS best,
  [a IN alignments | a.id] AS ids
ORDER BY row, column

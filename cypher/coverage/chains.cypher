// Chains behind a cell of the coverage matrix
// The shortest chains of two to four alignments from a concept to another, or to what lies below that, whose steps
// between lie in neither framework.
// @group Coverage
// @param {string} row = "sf2022:1.1" - a concept
// @param {string} column = "sdg:16" - a concept of another framework, or that framework
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @param {number} limit = 5 - chains to answer at most
// @returns nodes, ids
MATCH (c:Concept {id: $row})
MATCH path = (c)
  (()-[a:ALIGNS_WITH]-(step) WHERE NOT split(step.id, ':')[0] IN [split($row, ':')[0], split($column, ':')[0]]
    AND a.status IN $statuses
    AND coalesce(a.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
    AND ($predicates = [] OR a.predicate IN $predicates)
    AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')){1,3}
  ()-[b:ALIGNS_WITH]-(t)
WHERE t.id STARTS WITH split($column, ':')[0] + ':'
  AND b.status IN $statuses
  AND coalesce(b.confidence, 0) >= $minConfidence
  AND ($mappingSets = [] OR b.mappingSet IN $mappingSets)
  AND ($predicates = [] OR b.predicate IN $predicates)
  AND ($crossCutting OR coalesce(b.directness, '') <> 'cross-cutting')
  AND ($column = split($column, ':')[0] OR EXISTS { (t)-[:PART_OF*0..]->({id: $column}) })
WITH path, [node IN nodes(path) | node.id] AS ids ORDER BY length(path), ids LIMIT toInteger($limit)
RETURN nodes(path) AS nodes, [a IN relationships(path) | a.id] AS ids

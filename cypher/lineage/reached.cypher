// What each concept of an edition reaches
// The top concepts of another framework (for the SDGs: the goals) that each concept, or what is below it, has a counting
// alignment with, or with anything below them.
// @group Lineage
// @param {string[]} frameworks = ["sf2017", "sf2022"] - frameworks to look at
// @param {framework} against = "sdg" - the framework that is reached
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = false - whether claims made for a whole set alike count
// @returns concept, target, count, best
MATCH (f:Framework) WHERE f.id IN $frameworks AND f.id <> $against
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH $against + ':'
  AND a.status IN $statuses
  AND coalesce(a.confidence, 0) >= $minConfidence
  AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
  AND ($predicates = [] OR a.predicate IN $predicates)
  AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
MATCH (c)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH f.id + ':'
MATCH (t)-[:PART_OF*0..]->(top) WHERE top.id STARTS WITH $against + ':' AND EXISTS { (top)-[:PART_OF]->(:Framework {id: $against}) }
RETURN up.id AS concept, top.id AS target, count(DISTINCT a) AS count, max(a.confidence) AS best
ORDER BY concept, target

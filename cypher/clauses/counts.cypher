// Whether an alignment counts
// What every analysis asks of an alignment before it rests anything on it, so that two of them never differ in it.
// @of a
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
a.status IN $statuses
AND coalesce(a.confidence, 0) >= $minConfidence
AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
AND ($predicates = [] OR a.predicate IN $predicates)
AND @present(a)

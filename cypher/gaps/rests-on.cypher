// What the states of some concepts rest on
// `via` holds the targets that a `direct` concept has alignments with (a thousand at most), the relatives that an
// `inherited` one has its state from, nearest first, or the stepping stone of a `derived` one and what it reaches.
// `crossCuttingOnly` says that a direct or inherited state rests on claims made for a whole set alike and on nothing else.
// @param {string[]} ids = [] - the concepts
// @param {string[]} states = [] - the state of each in the ledger
// @param {string[]} targets = ["sdg"] - target frameworks; a concept's own is none of them
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @returns id, code, relation, via, crossCuttingOnly, reason, rationale

// Nodes behind ALIGNS_WITH and PART_OF carry no label, as in the ledger.
// One popular SDG has as many alignments as a whole framework: what such concepts reach is looked for from few targets.
CALL () {
  UNWIND $ids AS id
  MATCH (c:Concept {id: id})
  RETURN sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ours
}
CALL (ours) {
  UNWIND CASE WHEN ours > 500 AND size($targets) < 10 THEN $targets ELSE [] END AS target
  MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
  WITH ours, sum(COUNT { (t)-[:ALIGNS_WITH]-() }) AS theirs
  RETURN collect(ours > 10 * theirs) = [true] AS popular
}
CALL (popular) {
  UNWIND CASE WHEN popular THEN $targets ELSE [] END AS target
  MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
  MATCH (t)-[a:ALIGNS_WITH]-(c)
  WHERE c.id IN $ids AND NOT c.id STARTS WITH target + ':'
    AND a.status IN $statuses
    AND coalesce(a.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
    AND ($predicates = [] OR a.predicate IN $predicates)
    AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
  WITH c.id AS id, collect(DISTINCT t.id)[..1000] AS ids, collect(DISTINCT coalesce(a.directness, '')) AS claims
  RETURN collect({id: id, ids: ids, only: claims = ['cross-cutting']}) AS reachedBy
}
UNWIND range(0, size($ids) - 1) AS at
MATCH (c:Concept {id: $ids[at]})
WITH c, $states[at] AS state, split(c.id, ':')[0] AS own, popular, reachedBy
WITH c, state, own, [target IN $targets WHERE target <> own] AS targets, popular, [one IN reachedBy WHERE one.id = c.id][0] AS found
CALL (c, state, targets, popular) {
  WITH * WHERE state = 'direct' AND NOT popular
  MATCH (c)-[a:ALIGNS_WITH]-(t)
  WHERE split(t.id, ':')[0] IN targets
    AND a.status IN $statuses
    AND coalesce(a.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
    AND ($predicates = [] OR a.predicate IN $predicates)
    AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
  WITH t.id AS id LIMIT 1000
  RETURN collect(DISTINCT id) AS reached
}
CALL (c, state, targets, popular) {
  WITH * WHERE state = 'direct' AND NOT popular
  MATCH (c)-[a:ALIGNS_WITH]-(t)
  WHERE split(t.id, ':')[0] IN targets AND coalesce(a.directness, '') <> 'cross-cutting'
    AND a.status IN $statuses
    AND coalesce(a.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
    AND ($predicates = [] OR a.predicate IN $predicates)
    AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
  WITH a LIMIT 1
  RETURN count(a) = 0 AS reachedOnly
}
CALL (c, state, own, targets) {
  WITH * WHERE state = 'inherited'
  CALL (c) {
    MATCH path = (c)-[:PART_OF*1..]->(one) RETURN 'parent' AS relation, one, min(length(path)) AS distance
    UNION ALL
    MATCH path = (c)<-[:PART_OF*1..]-(one) RETURN 'child' AS relation, one, min(length(path)) AS distance
  }
  WITH targets, relation, one, distance
  WHERE split(one.id, ':')[0] = own AND EXISTS {
    MATCH (one)-[a:ALIGNS_WITH]-(t)
    WHERE split(t.id, ':')[0] IN targets
      AND a.status IN $statuses
      AND coalesce(a.confidence, 0) >= $minConfidence
      AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
      AND ($predicates = [] OR a.predicate IN $predicates)
      AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
  }
  WITH targets, relation, one ORDER BY distance, one.id
  WITH targets, relation, collect(one) AS relatives ORDER BY relation DESC
  WITH head(collect({relation: relation, relatives: relatives, targets: targets})) AS nearest
  RETURN nearest.relation AS relation, [one IN nearest.relatives | one.id] AS relatives, NOT EXISTS {
    UNWIND nearest.relatives AS one
    MATCH (one)-[a:ALIGNS_WITH]-(t)
    WHERE split(t.id, ':')[0] IN nearest.targets AND coalesce(a.directness, '') <> 'cross-cutting'
      AND a.status IN $statuses
      AND coalesce(a.confidence, 0) >= $minConfidence
      AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
      AND ($predicates = [] OR a.predicate IN $predicates)
      AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
  } AS inheritedOnly
}
CALL (c, state, own, targets) {
  WITH * WHERE state = 'derived'
  MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
  WHERE NOT split(step.id, ':')[0] IN targets + own AND split(t.id, ':')[0] IN targets
    AND a.status IN $statuses
    AND coalesce(a.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
    AND ($predicates = [] OR a.predicate IN $predicates)
    AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
    AND b.status IN $statuses
    AND coalesce(b.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR b.mappingSet IN $mappingSets)
    AND ($predicates = [] OR b.predicate IN $predicates)
    AND ($crossCutting OR coalesce(b.directness, '') <> 'cross-cutting')
  // The pair whose weaker alignment is the strongest, then by id.
  RETURN min([-(CASE WHEN a.confidence < b.confidence THEN a.confidence WHEN b.confidence <= a.confidence THEN b.confidence ELSE 0 END), step.id, t.id])[1..] AS chain
}
CALL (c, state, targets) {
  WITH * WHERE state = 'no-counterpart'
  MATCH (c)-[judged:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets
  RETURN head(collect(judged)) AS judged
}
RETURN c.id AS id, c.code AS code,
  CASE state WHEN 'direct' THEN 'target' WHEN 'inherited' THEN relation WHEN 'derived' THEN 'path' END AS relation,
  CASE state WHEN 'direct' THEN coalesce(found.ids, reached) WHEN 'inherited' THEN relatives WHEN 'derived' THEN chain ELSE [] END AS via,
  CASE state WHEN 'direct' THEN coalesce(found.only, reachedOnly) WHEN 'inherited' THEN inheritedOnly ELSE false END AS crossCuttingOnly,
  judged.reason AS reason, judged.rationale AS rationale

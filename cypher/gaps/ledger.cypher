// Gap ledger
// Every concept of some frameworks in exactly one state against one or several target frameworks, the first that fits:
// direct, inherited, derived, pending, no-counterpart, rejected, unreviewed. The last four count as unaligned.
// `via` holds the targets it reaches itself (a thousand at most), the relatives it inherits from, nearest first, or the
// stepping stone and what it reaches; `crossCuttingOnly` says that `direct` or `inherited` rests on claims made for a
// whole set alike and on nothing else. Rows come in no order: sorting those of a large framework would take a
// transaction's memory.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to look at; all but the targets when empty
// @param {string[]} against = ["sdg"] - target frameworks; all but the concept's own when empty
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @returns id, code, title, kind, framework, state, relation, via, crossCuttingOnly, reason, rationale

// Nodes behind ALIGNS_WITH and PART_OF carry no label below: with one, the planner may scan all concepts for each step
// instead of following the relationship.
MATCH (f:Framework)
WHERE ($frameworks = [] AND NOT f.id IN $against) OR f.id IN $frameworks
WITH f, COLLECT { MATCH (t:Framework) WHERE t <> f AND ($against = [] OR t.id IN $against) RETURN t.id } AS targets
WHERE targets <> []

// One popular SDG has as many alignments as a whole framework. Concepts of that sort are reached from the targets.
CALL (f, targets) {
  MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  WITH targets, sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ours
  UNWIND CASE WHEN $against = [] THEN [null] ELSE targets END AS target
  OPTIONAL MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
  WITH ours, sum(COUNT { (t)-[:ALIGNS_WITH]-() }) AS theirs
  RETURN $against <> [] AND ours > 10 * theirs AS popular
}
WITH f, targets, popular,
  // Concepts with an alignment of their own that counts.
  CASE WHEN popular THEN COLLECT {
    UNWIND targets AS target
    MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
    MATCH (t)-[a:ALIGNS_WITH]-(c)
    WHERE c.id STARTS WITH f.id + ':'
      AND a.status IN $statuses
      AND coalesce(a.confidence, 0) >= $minConfidence
      AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
      AND ($predicates = [] OR a.predicate IN $predicates)
      AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
    RETURN DISTINCT c
  } ELSE COLLECT {
    MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
      AND EXISTS {
        MATCH (c)-[a:ALIGNS_WITH]-(t)
        WHERE split(t.id, ':')[0] IN targets
          AND a.status IN $statuses
          AND coalesce(a.confidence, 0) >= $minConfidence
          AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
          AND ($predicates = [] OR a.predicate IN $predicates)
          AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
      }
    RETURN c
  } END AS direct
WITH f, targets, direct,
  // Concepts with a stepping stone: one of a third framework that joins them with a target.
  CASE WHEN popular THEN COLLECT {
    UNWIND targets AS target
    MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
    MATCH (t)-[b:ALIGNS_WITH]-(step)-[a:ALIGNS_WITH]-(c)
    WHERE c.id STARTS WITH f.id + ':' AND NOT split(step.id, ':')[0] IN targets + f.id
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
    RETURN DISTINCT c
  } ELSE COLLECT {
    MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':' AND NOT c IN direct
      AND EXISTS {
        MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
        WHERE NOT split(step.id, ':')[0] IN targets + f.id AND split(t.id, ':')[0] IN targets
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
      }
    RETURN c
  } END AS derived

MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
WITH f, targets, direct, c, CASE
    WHEN c IN direct THEN 'direct'
    WHEN EXISTS { MATCH (c)-[:PART_OF*1..]->(above) WHERE above IN direct } THEN 'inherited'
    WHEN EXISTS { MATCH (c)<-[:PART_OF*1..]-(below) WHERE below IN direct } THEN 'inherited'
    WHEN c IN derived THEN 'derived'
    WHEN EXISTS { MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE a.status IN ['suggested', 'stale'] AND split(t.id, ':')[0] IN targets } THEN 'pending'
    WHEN COUNT { MATCH (c)-[:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets RETURN DISTINCT t } = size(targets) THEN 'no-counterpart'
    WHEN EXISTS { MATCH (c)-[a:ALIGNS_WITH {status: 'rejected'}]-(t) WHERE split(t.id, ':')[0] IN targets } THEN 'rejected'
    ELSE 'unreviewed'
  END AS state

// What each state rests on.
CALL (f, direct, c, state) {
  WITH f, direct, c WHERE state = 'inherited'
  CALL (c) {
    MATCH path = (c)-[:PART_OF*1..]->(one) RETURN 'parent' AS relation, one, min(length(path)) AS distance
    UNION ALL
    MATCH path = (c)<-[:PART_OF*1..]-(one) RETURN 'child' AS relation, one, min(length(path)) AS distance
  }
  WITH relation, one, distance WHERE one IN direct
  WITH relation, one ORDER BY distance, one.id
  WITH relation, collect(one) AS relatives ORDER BY relation DESC
  RETURN head(collect({relation: relation, relatives: relatives})) AS inherited
}
CALL (targets, c, state) {
  WITH targets, c WHERE state = 'direct'
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
CALL (targets, c, state, inherited) {
  WITH * WHERE state IN ['direct', 'inherited']
  UNWIND CASE state WHEN 'direct' THEN [c] ELSE inherited.relatives END AS one
  MATCH (one)-[a:ALIGNS_WITH]-(t)
  WHERE split(t.id, ':')[0] IN targets AND coalesce(a.directness, '') <> 'cross-cutting'
    AND a.status IN $statuses
    AND coalesce(a.confidence, 0) >= $minConfidence
    AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
    AND ($predicates = [] OR a.predicate IN $predicates)
    AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
  WITH a LIMIT 1
  RETURN count(a) > 0 AS claimedAlone
}
CALL (f, targets, c, state) {
  WITH f, targets, c WHERE state = 'derived'
  MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
  WHERE NOT split(step.id, ':')[0] IN targets + f.id AND split(t.id, ':')[0] IN targets
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
CALL (targets, c, state) {
  WITH targets, c WHERE state = 'no-counterpart'
  MATCH (c)-[judged:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets
  RETURN head(collect(judged)) AS judged
}
RETURN c.id AS id, c.code AS code, c.title AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, f.id AS framework, state,
  CASE state WHEN 'direct' THEN 'target' WHEN 'inherited' THEN inherited.relation WHEN 'derived' THEN 'path' END AS relation,
  CASE state WHEN 'direct' THEN reached WHEN 'inherited' THEN [one IN inherited.relatives | one.id] WHEN 'derived' THEN chain ELSE [] END AS via,
  state IN ['direct', 'inherited'] AND NOT claimedAlone AS crossCuttingOnly,
  judged.reason AS reason, judged.rationale AS rationale

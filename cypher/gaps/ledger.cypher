// Gap ledger
// Every concept of some frameworks in exactly one state against a target framework, the first that fits: direct,
// inherited, derived, pending, no-counterpart, rejected, unreviewed. The last four count as unaligned.
// `via` holds the targets it reaches itself, the relatives it inherits from, or the path through other frameworks;
// `directness` that of the alignments which decided `direct` and `inherited`.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to look at; all but the target when empty
// @param {framework} against = "sdg" - the target framework
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @returns id, code, title, kind, framework, state, relation, via, directness, reason, rationale

// What counts as an alignment, said once. Nodes behind ALIGNS_WITH and PART_OF carry no label below: with one, the
// planner may scan all concepts for each step instead of following the relationship.
OPTIONAL MATCH ()-[a:ALIGNS_WITH]->()
WHERE coalesce(a.confidence, 0) >= $minConfidence
  AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
  AND ($predicates = [] OR a.predicate IN $predicates)
  AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
WITH collect(a) AS counting, $against + ':' AS target

MATCH (f:Framework)
WHERE f.id <> $against AND ($frameworks = [] OR f.id IN $frameworks)
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'

// Its own alignments with the target.
CALL (c, counting, target) {
  OPTIONAL MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE a IN counting AND t.id STARTS WITH target
  WITH a, t ORDER BY t.id
  RETURN collect(DISTINCT CASE a.status WHEN 'accepted' THEN t END) AS targets, collect(a.status) AS statuses,
    collect(CASE a.status WHEN 'accepted' THEN a.directness END) AS own
}

// Those above it that have an accepted one of their own, nearest first; where there is none, those below it.
OPTIONAL CALL (c, counting, target) {
  CALL (c) {
    MATCH path = (c)-[:PART_OF*1..]->(relative)
    RETURN 'parent' AS relation, relative, length(path) AS distance
    UNION ALL
    MATCH path = (c)<-[:PART_OF*1..]-(relative)
    RETURN 'child' AS relation, relative, length(path) AS distance
  }
  MATCH (relative)-[a:ALIGNS_WITH {status: 'accepted'}]-(t) WHERE a IN counting AND t.id STARTS WITH target
  WITH relation, relative, min(distance) AS distance, collect(a.directness) AS claims ORDER BY distance, relative.id
  WITH relation, collect(relative) AS relatives, collect(claims) AS claims
  RETURN relation, relatives, reduce(all = [], some IN claims | all + some) AS theirs ORDER BY relation DESC LIMIT 1
}

// The shortest chain of accepted alignments that reaches the target through another framework.
OPTIONAL CALL (c, f, counting, target) {
  MATCH path = (c)
    (()-[a:ALIGNS_WITH {status: 'accepted'}]-(step) WHERE a IN counting AND NOT step.id STARTS WITH target){1,3}
    (last)-[b:ALIGNS_WITH {status: 'accepted'}]-(t)
  WHERE b IN counting AND t.id STARTS WITH target AND NOT last.id STARTS WITH f.id + ':'
  RETURN nodes(path)[1..] AS chain ORDER BY length(path), [node IN nodes(path) | node.id] LIMIT 1
}

OPTIONAL MATCH (c)-[judged:NO_COUNTERPART_IN]->(:Framework {id: $against})
WITH c, f, targets, statuses, own, relation, relatives, theirs, chain, head(collect(judged)) AS judged
WITH *, CASE
    WHEN targets <> [] THEN 'direct'
    WHEN relatives IS NOT NULL THEN 'inherited'
    WHEN chain IS NOT NULL THEN 'derived'
    WHEN 'suggested' IN statuses OR 'stale' IN statuses THEN 'pending'
    WHEN judged IS NOT NULL THEN 'no-counterpart'
    WHEN 'rejected' IN statuses THEN 'rejected'
    ELSE 'unreviewed'
  END AS state
RETURN c.id AS id, c.code AS code, c.title AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind,
  f.id AS framework, state,
  CASE state WHEN 'direct' THEN 'target' WHEN 'inherited' THEN relation WHEN 'derived' THEN 'path' END AS relation,
  CASE state WHEN 'direct' THEN targets WHEN 'inherited' THEN relatives WHEN 'derived' THEN chain ELSE [] END AS via,
  CASE state WHEN 'direct' THEN own WHEN 'inherited' THEN theirs ELSE [] END AS directness,
  CASE state WHEN 'no-counterpart' THEN judged.reason END AS reason,
  CASE state WHEN 'no-counterpart' THEN judged.rationale END AS rationale
ORDER BY f.periodStart, framework, id

// What the states of some concepts rest on
// `via` holds the targets that a `direct` concept has alignments with (a thousand at most), the relatives that an
// `inherited` one has its state from, nearest first, or the stepping stone of a `derived` one and what it reaches.
// `crossCuttingOnly` says that a direct or inherited state rests on claims made for a whole set alike and on nothing else;
// `setClaims` counts accepted ones of its own that were left out, `hindering` accepted ones that work against a target, `waiting`
// suggestions and stale alignments. Of a concept judged to have no counterpart, `below` counts what is part of it, `belowDirect` what of that is direct, and `belowServes` names the
// top concepts that those have alignments with, or with anything below them.
// @param {string[]} ids = [] - the concepts
// @param {string[]} states = [] - the state of each in the ledger
// @param {string[]} targets = ["sdg"] - target frameworks; a concept's own is none of them
// @param {boolean} below = true - whether what lies below a concept lends it its state
// @returns id, code, relation, via, crossCuttingOnly, reason, rationale, waiting, setClaims, hindering, below, belowDirect, belowKinds, belowServes

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
    AND @counts(a)
  WITH c.id AS id, collect(DISTINCT t.id)[..1000] AS ids, collect(DISTINCT coalesce(a.directness, '')) AS claims
  RETURN collect({id: id, ids: ids, only: claims = ['cross-cutting']}) AS reachedBy
}
UNWIND range(0, size($ids) - 1) AS at
MATCH (c:Concept {id: $ids[at]})
WITH c, $states[at] AS state, split(c.id, ':')[0] AS own, popular, reachedBy
WITH c, state, own, [target IN $targets WHERE target <> own] AS targets, popular, [one IN reachedBy WHERE one.id = c.id][0] AS found,
  CASE WHEN state = 'direct' THEN [] ELSE COLLECT {
    MATCH (c)-[n:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN $targets AND @holds(n)
    RETURN DISTINCT t.id
  } END AS judgedIn
WITH c, state, own, targets, [target IN targets WHERE NOT target IN judgedIn] AS open, popular, found
CALL (c, state, targets, popular) {
  WITH * WHERE state = 'direct' AND NOT popular
  MATCH (c)-[a:ALIGNS_WITH]-(t)
  WHERE split(t.id, ':')[0] IN targets
    AND @counts(a)
  WITH t.id AS id LIMIT 1000
  RETURN collect(DISTINCT id) AS reached
}
CALL (c, state, targets, popular) {
  WITH * WHERE state = 'direct' AND NOT popular
  MATCH (c)-[a:ALIGNS_WITH]-(t)
  WHERE split(t.id, ':')[0] IN targets AND coalesce(a.directness, '') <> 'cross-cutting'
    AND @counts(a)
  WITH a LIMIT 1
  RETURN count(a) = 0 AS reachedOnly
}
CALL (c, state, own, open) {
  WITH * WHERE state = 'inherited'
  // What is above lends what it serves itself, over nothing that was judged to have none; what is below lends all that counts.
  CALL (c, own, open) {
    MATCH path = (c)-[:PART_OF*1..]->(one) WHERE split(one.id, ':')[0] = own
    MATCH (one)-[a:ALIGNS_WITH]->(t)
    WHERE split(t.id, ':')[0] IN open
      AND @counts(a)
      AND NOT @paired(c, t)
      AND NOT @judged-among(nodes(path)[1..-1], split(t.id, ':')[0])
    RETURN 'parent' AS relation, one, min(length(path)) AS distance, min(CASE a.directness WHEN 'cross-cutting' THEN 1 ELSE 0 END) = 1 AS only
    UNION ALL
    MATCH path = (c)<-[:PART_OF*1..]-(one) WHERE $below AND split(one.id, ':')[0] = own
    WITH c, open, one, min(length(path)) AS distance
    MATCH (one)-[a:ALIGNS_WITH]-(t)
    WHERE split(t.id, ':')[0] IN open
      AND @counts(a)
      AND NOT @paired(c, t)
    RETURN 'child' AS relation, one, distance, min(CASE a.directness WHEN 'cross-cutting' THEN 1 ELSE 0 END) = 1 AS only
  }
  WITH relation, one, distance, only ORDER BY distance, one.id
  WITH relation, collect(one.id) AS relatives, min(CASE WHEN only THEN 1 ELSE 0 END) = 1 AS only ORDER BY relation DESC
  WITH head(collect({relation: relation, relatives: relatives, only: only})) AS nearest
  RETURN nearest.relation AS relation, nearest.relatives AS relatives, nearest.only AS inheritedOnly
}
CALL (c, state, own, targets, open) {
  WITH * WHERE state = 'derived'
  MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
  WHERE NOT split(step.id, ':')[0] IN targets + own AND split(t.id, ':')[0] IN open
    AND NOT (endNode(a) = step AND endNode(b) = step)
    AND @counts(a)
    AND @counts(b)
    AND NOT @paired(c, t)
  // The pair whose weaker alignment is the strongest, then by id.
  RETURN min([-(CASE WHEN a.confidence < b.confidence THEN a.confidence WHEN b.confidence <= a.confidence THEN b.confidence ELSE 0 END), step.id, t.id])[1..] AS chain
}
CALL (c, targets) {
  MATCH (c)-[judged:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets AND @holds(judged)
  WITH judged ORDER BY t.id
  RETURN head(collect(judged)) AS judged
}
// What waits, and what was left out. Not of a popular concept: it would take all its alignments.
CALL (c, state, targets, popular) {
  WITH * WHERE NOT popular
  MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE split(t.id, ':')[0] IN targets
  RETURN sum(CASE WHEN state <> 'direct' AND a.status IN ['suggested', 'stale'] AND @present(a) THEN 1 ELSE 0 END) AS waiting,
    sum(CASE WHEN a.status = 'accepted' AND NOT $crossCutting AND a.directness = 'cross-cutting' AND a.polarity IS NULL THEN 1 ELSE 0 END) AS setClaims,
    sum(CASE WHEN a.status = 'accepted' AND a.polarity = 'hinders' THEN 1 ELSE 0 END) AS hindering
}
CALL (c, state, own, targets) {
  WITH * WHERE state = 'no-counterpart'
  MATCH (c)<-[:PART_OF*1..]-(part) WHERE split(part.id, ':')[0] = own AND part <> c
  WITH DISTINCT part, targets
  OPTIONAL MATCH (part)-[a:ALIGNS_WITH]-(t)
  WHERE split(t.id, ':')[0] IN targets
    AND @counts(a)
  WITH part, t, [label IN labels(part) WHERE label <> 'Concept'][0] AS kind ORDER BY t.id
  RETURN count(DISTINCT part) AS below, collect(DISTINCT kind) AS belowKinds, count(DISTINCT CASE WHEN t IS NOT NULL THEN part END) AS belowDirect, collect(DISTINCT t)[..1000] AS reachedBelow
}
CALL (reachedBelow) {
  UNWIND reachedBelow AS t
  MATCH (t)-[:PART_OF*0..]->(top)-[:PART_OF]->(:Framework {id: split(t.id, ':')[0]})
  WHERE top.id STARTS WITH split(t.id, ':')[0] + ':'
  RETURN collect(DISTINCT top.id) AS belowServes
}
RETURN c.id AS id, c.code AS code,
  CASE state WHEN 'direct' THEN 'target' WHEN 'inherited' THEN relation WHEN 'derived' THEN 'path' END AS relation,
  CASE state WHEN 'direct' THEN coalesce(found.ids, reached) WHEN 'inherited' THEN relatives WHEN 'derived' THEN chain ELSE [] END AS via,
  CASE state WHEN 'direct' THEN coalesce(found.only, reachedOnly) WHEN 'inherited' THEN inheritedOnly ELSE false END AS crossCuttingOnly,
  judged.reason AS reason, judged.rationale AS rationale, coalesce(waiting, 0) AS waiting, coalesce(setClaims, 0) AS setClaims, coalesce(hindering, 0) AS hindering,
  coalesce(below, 0) AS below, coalesce(belowDirect, 0) AS belowDirect, coalesce(belowKinds, []) AS belowKinds, belowServes

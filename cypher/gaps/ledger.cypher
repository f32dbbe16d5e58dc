// Gap ledger
// Every concept of some frameworks in exactly one state against one or several target frameworks, the first that fits:
// direct, inherited, derived, pending, no-counterpart, rejected, unreviewed. The last four count as unaligned.
// `via` holds the targets it reaches itself, the relatives it inherits from, nearest first, or the stepping stone and
// what it reaches; `directness` that of the alignments which decided `direct` and `inherited`. Rows come in no order:
// sorting as many as a large framework has would take most of a transaction's memory.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to look at; all but the targets when empty
// @param {string[]} against = ["sdg"] - target frameworks; all but the concept's own when empty
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @returns id, code, title, kind, framework, state, relation, via, directness, reason, rationale

// Nodes behind ALIGNS_WITH and PART_OF carry no label below: with one, the planner may scan all concepts for each step
// instead of following the relationship.
MATCH (f:Framework)
WHERE ($frameworks = [] AND NOT f.id IN $against) OR f.id IN $frameworks
WITH f, COLLECT { MATCH (t:Framework) WHERE t <> f AND ($against = [] OR t.id IN $against) RETURN t.id } AS targets
WHERE targets <> []

// Alignments are followed from the side that has fewer of them: a popular SDG has as many as a whole framework.
CALL (f, targets) {
  MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  WITH targets, sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ours
  UNWIND CASE WHEN $against = [] THEN [null] ELSE targets END AS target
  OPTIONAL MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
  WITH ours, sum(COUNT { (t)-[:ALIGNS_WITH]-() }) AS theirs
  RETURN $against = [] OR ours <= theirs AS near
}
WITH f, targets, near, CASE WHEN near THEN [f.id] ELSE targets END AS from, CASE WHEN near THEN targets ELSE [f.id] END AS to

// Every concept, and its alignments with the targets: a thousand at most, those first that count and say most.
CALL (f, near, from, to) {
  MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  RETURN c, null AS a, null AS target, false AS counts
  UNION ALL
  UNWIND from AS side
  MATCH (start:Concept) WHERE start.id STARTS WITH side + ':'
  CALL (start, to) {
    MATCH (start)-[a:ALIGNS_WITH]-(end) WHERE split(end.id, ':')[0] IN to
    WITH a, end, a.status IN $statuses
      AND coalesce(a.confidence, 0) >= $minConfidence
      AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
      AND ($predicates = [] OR a.predicate IN $predicates)
      AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting') AS counts
    RETURN a, end, counts ORDER BY counts DESC, coalesce(a.directness, '') = 'cross-cutting' LIMIT 1000
  }
  RETURN CASE WHEN near THEN start ELSE end END AS c, a, CASE WHEN near THEN end.id ELSE start.id END AS target, counts
}
WITH f, targets, near, from, to, c,
  collect(DISTINCT CASE WHEN counts THEN target END) AS own,
  collect(CASE WHEN counts THEN coalesce(a.directness, '') END) AS claims,
  collect(DISTINCT a.status) AS statuses

// One that has such an alignment of its own lets those below and above it inherit.
CALL (f, c, own) {
  RETURN c AS heir, null AS fromAbove, 0 AS distance
  UNION ALL
  WITH f, c, own WHERE own <> []
  MATCH path = (heir)-[:PART_OF*1..]->(c) WHERE heir.id STARTS WITH f.id + ':'
  RETURN heir, true AS fromAbove, min(length(path)) AS distance
  UNION ALL
  WITH f, c, own WHERE own <> []
  MATCH path = (c)-[:PART_OF*1..]->(heir) WHERE heir.id STARTS WITH f.id + ':'
  RETURN heir, false AS fromAbove, min(length(path)) AS distance
}
WITH f, targets, near, from, to, heir, fromAbove, c.id AS id, own, claims, statuses ORDER BY distance, id
WITH f, targets, near, from, to, heir AS c,
  head(collect(CASE WHEN fromAbove IS NULL THEN {own: own, claims: claims, statuses: statuses} END)) AS self,
  collect(CASE WHEN fromAbove THEN {id: id, claims: claims} END) AS parents,
  collect(CASE WHEN NOT fromAbove THEN {id: id, claims: claims} END) AS children
WITH f, targets, near, from, to, collect({
    c: c, self: self, fromAbove: parents <> [], relatives: CASE WHEN parents <> [] THEN parents ELSE children END,
    open: self.own = [] AND parents = [] AND children = []
  }) AS rows

// What is left open may reach a target by one stepping stone, a concept of another framework: by the pair whose weaker
// alignment is the strongest, then by id.
CALL (f, targets, near, from, to, rows) {
  UNWIND rows AS row
  RETURN row.c AS c, row, null AS step, null AS target, null AS strength
  UNION ALL
  UNWIND CASE
    WHEN near THEN [row IN rows WHERE row.open | row.c]
    WHEN any(row IN rows WHERE row.open) THEN COLLECT {
      UNWIND from AS side
      MATCH (start:Concept) WHERE start.id STARTS WITH side + ':'
      RETURN start
    }
  END AS start
  MATCH (start)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(end)
  WHERE NOT split(step.id, ':')[0] IN targets + f.id AND split(end.id, ':')[0] IN to
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
  RETURN CASE WHEN near THEN start ELSE end END AS c, null AS row, step.id AS step,
    CASE WHEN near THEN end.id ELSE start.id END AS target,
    CASE WHEN a.confidence < b.confidence THEN a.confidence WHEN b.confidence <= a.confidence THEN b.confidence ELSE 0 END AS strength
}
WITH f, targets, c, head(collect(row)) AS row, min(CASE WHEN step IS NOT NULL THEN [-strength, step, target] END)[1..] AS chain
WITH f, c, row.self AS self, row.fromAbove AS fromAbove, row.relatives AS relatives, chain,
  [(c)-[judged:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets | judged] AS judged, size(targets) AS asked
WITH *, CASE
    WHEN self.own <> [] THEN 'direct'
    WHEN relatives <> [] THEN 'inherited'
    WHEN chain IS NOT NULL THEN 'derived'
    WHEN 'suggested' IN self.statuses OR 'stale' IN self.statuses THEN 'pending'
    WHEN size(judged) >= asked THEN 'no-counterpart'
    WHEN 'rejected' IN self.statuses THEN 'rejected'
    ELSE 'unreviewed'
  END AS state
RETURN c.id AS id, c.code AS code, c.title AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind,
  f.id AS framework, state,
  CASE state WHEN 'direct' THEN 'target' WHEN 'inherited' THEN CASE WHEN fromAbove THEN 'parent' ELSE 'child' END WHEN 'derived' THEN 'path' END AS relation,
  CASE state WHEN 'direct' THEN self.own WHEN 'inherited' THEN [one IN relatives | one.id] WHEN 'derived' THEN chain ELSE [] END AS via,
  CASE state WHEN 'direct' THEN self.claims WHEN 'inherited' THEN reduce(all = [], one IN relatives | all + one.claims) ELSE [] END AS directness,
  CASE state WHEN 'no-counterpart' THEN judged[0].reason END AS reason,
  CASE state WHEN 'no-counterpart' THEN judged[0].rationale END AS rationale

// Gap ledger
// Every concept of some frameworks in exactly one state against one or several target frameworks, the first that fits:
// direct, inherited, derived, pending, no-counterpart, rejected, unreviewed. The last four count as unaligned.
// What the states rest on is not told here. Rows come in no order: sorting those of a large framework takes its time.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to look at; all but the targets when empty
// @param {string[]} against = ["sdg"] - target frameworks; all but the concept's own when empty
// @param {string[]} statuses = ["accepted"] - statuses that count
// @param {number} minConfidence = 0 - lowest confidence that counts; one that states none counts at 0 only
// @param {string[]} mappingSets = [] - mapping sets that count; all when empty
// @param {string[]} predicates = [] - SKOS predicates that count; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike count
// @returns id, title, kind, framework, state

// Nodes behind ALIGNS_WITH and PART_OF carry no label below: with one, the planner may scan all concepts for each step
// instead of following the relationship.
MATCH (f:Framework)
WHERE ($frameworks = [] AND NOT f.id IN $against) OR f.id IN $frameworks
WITH f, COLLECT { MATCH (t:Framework) WHERE t <> f AND ($against = [] OR t.id IN $against) RETURN t.id } AS targets
WHERE targets <> []
WITH f, f.id + ':' AS own, targets, targets + f.id AS known

// One popular SDG has as many alignments as a whole framework. Concepts of that sort are reached from the targets.
CALL (own, targets) {
  MATCH (c:Concept) WHERE c.id STARTS WITH own
  WITH targets, sum(COUNT { (c)-[:ALIGNS_WITH]-() }) AS ours
  UNWIND CASE WHEN $against = [] THEN [null] ELSE targets END AS target
  OPTIONAL MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
  WITH ours, sum(COUNT { (t)-[:ALIGNS_WITH]-() }) AS theirs
  RETURN $against <> [] AND ours > 10 * theirs AS popular
}
WITH f, own, targets, known, popular,
  // Concepts with an alignment of their own that counts.
  CASE WHEN popular THEN COLLECT {
    UNWIND targets AS target
    MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
    MATCH (t)-[a:ALIGNS_WITH]-(c)
    WHERE c.id STARTS WITH own
      AND a.status IN $statuses
      AND coalesce(a.confidence, 0) >= $minConfidence
      AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
      AND ($predicates = [] OR a.predicate IN $predicates)
      AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
    RETURN DISTINCT c
  } ELSE COLLECT {
    MATCH (c:Concept) WHERE c.id STARTS WITH own
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
WITH f, own, targets, known, popular, direct,
  // Of those, the ones with a stepping stone too: one of a third framework that joins them with a target.
  CASE WHEN popular THEN COLLECT {
    UNWIND targets AS target
    MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
    MATCH (t)-[b:ALIGNS_WITH]-(step)-[a:ALIGNS_WITH]-(c)
    WHERE c.id STARTS WITH own AND NOT split(step.id, ':')[0] IN known
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
  } ELSE [] END AS derived

MATCH (c:Concept) WHERE c.id STARTS WITH own
WITH f, c, CASE
    WHEN c IN direct THEN 'direct'
    WHEN EXISTS { MATCH (c)-[:PART_OF*1..]->(above) WHERE above IN direct } THEN 'inherited'
    WHEN EXISTS { MATCH (c)<-[:PART_OF*1..]-(below) WHERE below IN direct } THEN 'inherited'
    WHEN CASE WHEN popular THEN c IN derived ELSE EXISTS {
      MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
      WHERE NOT split(step.id, ':')[0] IN known AND split(t.id, ':')[0] IN targets
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
    } END THEN 'derived'
    WHEN EXISTS { MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE a.status IN ['suggested', 'stale'] AND split(t.id, ':')[0] IN targets } THEN 'pending'
    WHEN COUNT { MATCH (c)-[:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets RETURN DISTINCT t } = size(targets) THEN 'no-counterpart'
    WHEN EXISTS { MATCH (c)-[a:ALIGNS_WITH {status: 'rejected'}]-(t) WHERE split(t.id, ':')[0] IN targets } THEN 'rejected'
    ELSE 'unreviewed'
  END AS state
RETURN c.id AS id, c.title AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, f.id AS framework, state
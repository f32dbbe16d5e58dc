// Gap ledger
// Every concept of some frameworks in exactly one state against one or several target frameworks, the first that fits:
// direct, no-counterpart, inherited, derived, pending, not-counted, rejected, unreviewed. Unaligned are no-counterpart
// and those behind derived. `judged` names the targets in which the concept was judged to have none: no inference answers for those, nor for
// a pair that has an alignment of its own. What the states rest on is not told here. Rows come in no order: sorting those
// of a large framework takes its time.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to look at; all but the targets when empty
// @param {string[]} against = ["sdg"] - target frameworks; all but the concept's own when empty
// @param {boolean} below = true - whether what lies below a concept lends it its state
// @returns id, title, kind, framework, state, judged

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
  // Concepts with an alignment of their own that counts, and whether one of those is what serves.
  CASE WHEN popular THEN COLLECT {
    UNWIND targets AS target
    MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
    MATCH (t)-[a:ALIGNS_WITH]-(c)
    WHERE c.id STARTS WITH own
      AND @counts(a)
    RETURN DISTINCT c
  } ELSE COLLECT {
    MATCH (c:Concept) WHERE c.id STARTS WITH own
      AND EXISTS {
        MATCH (c)-[a:ALIGNS_WITH]-(t)
        WHERE split(t.id, ':')[0] IN targets
          AND @counts(a)
      }
    RETURN c
  } END AS direct
WITH f, own, targets, known, popular, direct,
  // Of the others, those with a stepping stone: one of a third framework that joins them with a target and is not what both serve.
  CASE WHEN popular THEN COLLECT {
    UNWIND targets AS target
    MATCH (t:Concept) WHERE t.id STARTS WITH target + ':'
    MATCH (t)-[b:ALIGNS_WITH]-(step)-[a:ALIGNS_WITH]-(c)
    WHERE c.id STARTS WITH own AND NOT split(step.id, ':')[0] IN known
      AND NOT (endNode(a) = step AND endNode(b) = step)
      AND @counts(a)
      AND @counts(b)
    WITH DISTINCT direct, target, c, t
    WHERE NOT c IN direct
      AND NOT @judged-none(c, target)
      AND NOT @paired(c, t)
    RETURN DISTINCT c
  } ELSE [] END AS derived

MATCH (c:Concept) WHERE c.id STARTS WITH own
WITH f, c, targets, known, popular, direct, derived, CASE WHEN c IN direct OR NOT EXISTS { (c)-[:NO_COUNTERPART_IN]->() } THEN [] ELSE COLLECT {
    MATCH (c)-[n:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets AND @holds(n)
    RETURN DISTINCT t.id
  } END AS judged
WITH f, c, known, popular, direct, derived, judged, CASE judged WHEN [] THEN targets ELSE [target IN targets WHERE NOT target IN judged] END AS open
WITH f, c, judged, CASE
    WHEN c IN direct THEN 'direct'
    WHEN open = [] THEN 'no-counterpart'
    // What is above lends what it serves itself, over nothing that was judged to have none.
    WHEN EXISTS {
      MATCH path = (c)-[:PART_OF*1..]->(above) WHERE above IN direct
      MATCH (above)-[a:ALIGNS_WITH]->(t)
      WHERE split(t.id, ':')[0] IN open
        AND @counts(a)
        AND NOT @paired(c, t)
        AND NOT @judged-among(nodes(path)[1..-1], split(t.id, ':')[0])
    } THEN 'inherited'
    WHEN $below AND EXISTS {
      MATCH (c)<-[:PART_OF*1..]-(below) WHERE below IN direct
      MATCH (below)-[a:ALIGNS_WITH]-(t)
      WHERE split(t.id, ':')[0] IN open
        AND @counts(a)
        AND NOT @paired(c, t)
    } THEN 'inherited'
    WHEN CASE WHEN popular THEN c IN derived ELSE EXISTS {
      MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
      WHERE NOT split(step.id, ':')[0] IN known AND split(t.id, ':')[0] IN open
        AND NOT (endNode(a) = step AND endNode(b) = step)
        AND @counts(a)
        AND @counts(b)
        AND NOT @paired(c, t)
    } END THEN 'derived'
    WHEN EXISTS {
      MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE a.status IN ['suggested', 'stale'] AND split(t.id, ':')[0] IN open
        AND @present(a)
    } OR EXISTS { MATCH (c)-[n:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN open AND n.status IN ['suggested', 'stale'] } THEN 'pending'
    WHEN EXISTS {
      MATCH (c)-[a:ALIGNS_WITH {status: 'accepted'}]-(t) WHERE split(t.id, ':')[0] IN open
        AND @present(a)
    } THEN 'not-counted'
    WHEN EXISTS {
      MATCH (c)-[a:ALIGNS_WITH {status: 'rejected'}]-(t) WHERE split(t.id, ':')[0] IN open
        AND @present(a)
    } THEN 'rejected'
    ELSE 'unreviewed'
  END AS state
RETURN c.id AS id, c.title AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, f.id AS framework, state, judged

// Why: a concept's own alignments with a target
// What the gap ledger looks at first: the alignments of one concept with the target frameworks, by status and by whether
// they count (`own`; `closed` where it was judged to have none in that framework, `left-out` claims for a whole set alike, `hindering` those that work against it), and
// judgements that there is no counterpart: those that hold (`judged`; `asked` says how many it would take) and those that wait
// for a review (`doubted`).
// `total` is how many there are; the relationships are some of them, the strongest first.
// @group Gaps
// @param {concept} concept = "sf2022:1.1" - the concept
// @param {string[]} against = ["sdg"] - target frameworks; all but the concept's own when empty
// @param {integer} limit = 12 - relationships shown of each kind
// @returns step, status, counts, total, relationships, nodes

// Nodes behind ALIGNS_WITH and PART_OF carry no label, as in the ledger.
MATCH (c:Concept {id: $concept})
WITH c, COLLECT { MATCH (t:Framework) WHERE t.id <> split(c.id, ':')[0] AND ($against = [] OR t.id IN $against) RETURN t.id } AS targets
WITH c, targets, COLLECT {
  MATCH (c)-[n:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets AND @holds(n)
  RETURN DISTINCT t.id
} AS judgedIn
CALL (c, targets, judgedIn) {
  RETURN 'asked' AS step, null AS status, false AS counts, size(targets) AS total, [] AS links
  UNION ALL
  MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE split(t.id, ':')[0] IN targets
  WITH a, split(t.id, ':')[0] IN judgedIn AS closed, @counts(a) AS counts
  WITH a, counts, CASE
    WHEN a.polarity = 'hinders' THEN 'hindering'
    WHEN NOT $crossCutting AND a.directness = 'cross-cutting' THEN 'left-out'
    WHEN counts OR NOT closed THEN 'own'
    ELSE 'closed'
  END AS step
  ORDER BY coalesce(a.confidence, 0) DESC, a.id
  WITH step, a.status AS status, counts, collect(a) AS claims
  RETURN step, status, counts, size(claims) AS total, claims[..$limit] AS links
  UNION ALL
  MATCH (c)-[judged:NO_COUNTERPART_IN]->(t:Framework) WHERE t.id IN targets AND coalesce(judged.status, 'accepted') <> 'rejected'
  WITH CASE WHEN @holds(judged) THEN 'judged' WHEN t.id IN judgedIn THEN 'closed' ELSE 'doubted' END AS step, t, judged
  WITH step, count(DISTINCT t) AS total, collect(judged) AS judgements
  RETURN step, null AS status, false AS counts, total, judgements[..$limit] AS links
}
RETURN step, status, counts, total, links AS relationships,
  reduce(all = [c], link IN links | all + startNode(link) + endNode(link)) AS nodes

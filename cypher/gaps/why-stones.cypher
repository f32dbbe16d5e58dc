// Why: stepping stones from a concept to a target
// What the gap ledger looks at where nothing is inherited: the concepts of frameworks that are neither its own nor a
// target, joined to it by a counting alignment (`stone`), and those of them that another joins to a target (`bridge`): one of the
// two must lead from the stone, since sharing a target is not serving. `total` is
// how many there are; the relationships of `bridge` are the two that the ledger names, those of `stone` some.
// @group Gaps
// @param {concept} concept = "oec2022:1.1" - the concept
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
WITH c, targets, [target IN targets WHERE NOT target IN judgedIn] AS open
MATCH (c)-[a:ALIGNS_WITH]-(stone)
WHERE NOT split(stone.id, ':')[0] IN targets + split(c.id, ':')[0]
  AND @counts(a)
OPTIONAL MATCH (stone)-[b:ALIGNS_WITH]-(t)
WHERE split(t.id, ':')[0] IN open
  AND NOT (endNode(a) = stone AND endNode(b) = stone)
  AND @counts(b)
  AND NOT @paired(c, t)
WITH c, a, stone, b, t,
  CASE WHEN a.confidence < b.confidence THEN a.confidence WHEN b.confidence <= a.confidence THEN b.confidence ELSE 0 END AS strength
ORDER BY strength DESC, stone.id, t.id, a.id, b.id
WITH c, b IS NOT NULL AS counts, count(DISTINCT stone) AS total, collect([a, b]) AS pairs
WITH c, counts, total, CASE WHEN counts THEN pairs[0] ELSE [pair IN pairs[..$limit] | pair[0]] END AS links
RETURN CASE WHEN counts THEN 'bridge' ELSE 'stone' END AS step, null AS status, counts, total, links AS relationships,
  reduce(all = [c], link IN links | all + startNode(link) + endNode(link)) AS nodes

// Why: what is above and below a concept, and what of it reaches a target
// What the gap ledger looks at where no alignment of its own counts: the concepts of the same framework that it is part
// of (`above`) and that are part of it (`below`), by whether they lend it a target: what is above one that it serves itself,
// over nothing that was judged to have none; what is below any that a counting alignment joins it to. Where the concept was judged
// to have none in every target, they lend nothing, and what they would lend is shown beside that. `total` is how many there
// are; the relationships lead to the nearest of them.
// @group Gaps
// @param {concept} concept = "gpg2017:1" - the concept
// @param {string[]} against = ["sdg"] - target frameworks; all but the concept's own when empty
// @param {boolean} below = true - whether what lies below a concept lends it its state
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
WITH c, CASE open WHEN [] THEN targets ELSE open END AS open
CALL (c) {
  MATCH path = (c)-[:PART_OF*1..]->(relative)
  RETURN 'above' AS step, relative, path
  UNION ALL
  MATCH path = (c)<-[:PART_OF*1..]-(relative)
  RETURN 'below' AS step, relative, path
}
WITH c, open, step, relative, path ORDER BY length(path), relative.id
WHERE relative <> c AND relative.id STARTS WITH split(c.id, ':')[0] + ':'
WITH c, open, step, relative, path, COLLECT {
    MATCH (relative)-[a:ALIGNS_WITH]-(t)
    WHERE split(t.id, ':')[0] IN open
      AND @counts(a)
      AND CASE step WHEN 'below' THEN $below ELSE startNode(a) = relative AND NOT @judged-among(nodes(path)[1..-1], split(t.id, ':')[0]) END
      AND NOT @paired(c, t)
    RETURN a ORDER BY coalesce(a.confidence, 0) DESC, a.id LIMIT 3
  } AS claims
// The shortest way over which it lends, where there is one.
ORDER BY claims = [], length(path), relative.id
WITH c, step, relative, head(collect({path: path, claims: claims})) AS way
WITH c, step, relative, way.path AS path, way.claims AS claims
ORDER BY length(path), relative.id
WITH c, step, claims <> [] AS counts, collect(relationships(path) + claims) AS found
WITH c, step, counts, size(found) AS total, reduce(all = [], links IN found[..$limit] | all + links) AS links
RETURN step, null AS status, counts, total, links AS relationships,
  reduce(all = [c], link IN links | all + startNode(link) + endNode(link)) AS nodes

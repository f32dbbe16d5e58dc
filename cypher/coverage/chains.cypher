// Stepping stones behind a cell of the coverage matrix
// How some concepts reach another, or what lies below that, by one stepping stone: a concept of neither framework that is
// aligned with both and not what both serve; the pair whose weaker alignment is the strongest comes first.
// @group Coverage
// @param {string[]} rows = ["sf2022:2.3"] - concepts or frameworks; all frameworks but the column's when empty
// @param {string} column = "sdg:16" - a concept of another framework, or that framework
// @param {integer} limit = 5 - pairs to answer at most; `total` counts all
// @returns nodes, ids, total
CALL () {
  MATCH (c:Concept) WHERE c.id IN $rows
  RETURN c
  UNION
  MATCH (f:Framework) WHERE f.id IN $rows OR ($rows = [] AND f.id <> split($column, ':')[0])
  MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  RETURN c
}
MATCH (c)-[a:ALIGNS_WITH]-(step)
WHERE NOT @judged-none(c, split($column, ':')[0])
  AND NOT split(step.id, ':')[0] IN [split(c.id, ':')[0], split($column, ':')[0]]
  AND @counts(a)

// Pairs are counted stepping stone by stepping stone: there can be far more of them than alignments.
WITH step, collect({c: c, a: a}) AS to
MATCH (step)-[b:ALIGNS_WITH]-(t)
WHERE t.id STARTS WITH split($column, ':')[0] + ':'
  AND @counts(b)
  AND ($column = split($column, ':')[0] OR EXISTS { (t)-[:PART_OF*0..]->({id: $column}) })
WITH step, to, collect({t: t, b: b}) AS on
CALL (step, to, on) {
  UNWIND to AS first
  UNWIND on AS second
  WITH step, first.c AS c, first.a AS a, second.t AS t, second.b AS b
  WHERE NOT (endNode(a) = step AND endNode(b) = step)
    AND NOT @paired(c, t)
  RETURN count(*) AS pairs
}
WITH collect({step: step, to: to, on: on}) AS steps, sum(pairs) AS total
UNWIND steps AS one
UNWIND one.to AS first
UNWIND one.on AS second
WITH total, first.c AS c, one.step AS step, second.t AS t, first.a AS a, second.b AS b
WHERE NOT (endNode(a) = step AND endNode(b) = step)
  AND NOT @paired(c, t)
WITH total, c, step, t, a, b,
  CASE WHEN a.confidence < b.confidence THEN a.confidence WHEN b.confidence <= a.confidence THEN b.confidence ELSE 0 END AS strength
ORDER BY strength DESC, c.id, step.id, t.id, a.id, b.id LIMIT toInteger($limit)
RETURN [c, step, t] AS nodes, [a.id, b.id] AS ids, total

// Links between concepts that may be an island
// Concepts outside the target frameworks with the other such concepts that a counting alignment joins them to, and
// whether the concept reaches a target: whether it is `direct` or `inherited` in the ledger. Concepts joined with each
// other, directly or over others, none of which reaches a target, are an island.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to start from; all but the targets when empty
// @param {string[]} concepts = [] - concepts to start from, instead of all of the frameworks
// @param {string[]} against = ["sdg"] - target frameworks
// @param {integer} limit = 100000 - concepts answered at most
// @returns concept, others, alignments, reaches

// Nodes behind ALIGNS_WITH and PART_OF carry no label, as in the ledger.
CALL () {
  UNWIND $concepts AS id
  MATCH (c:Concept {id: id})
  RETURN c
  UNION ALL
  MATCH (f:Framework)
  WHERE $concepts = [] AND NOT f.id IN $against AND ($frameworks = [] OR f.id IN $frameworks)
  MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  RETURN c
}
MATCH (c)-[a:ALIGNS_WITH]-(other)
WHERE other <> c AND NOT split(other.id, ':')[0] IN $against
  AND @counts(a)
WITH c, collect(other.id) AS others, collect(a.id) AS alignments LIMIT $limit
WITH c, others, alignments, COLLECT { MATCH (t:Framework) WHERE t.id IN $against AND t.id <> split(c.id, ':')[0] RETURN t.id } AS targets
WITH c, others, alignments, targets, [target IN targets WHERE NOT @judged-none(c, target)] AS open
RETURN c.id AS concept, others, alignments,
  EXISTS {
    MATCH (c)-[a:ALIGNS_WITH]-(t)
    WHERE split(t.id, ':')[0] IN targets
      AND @counts(a)
  } OR EXISTS {
    MATCH path = (c)-[:PART_OF*1..]->(above)-[a:ALIGNS_WITH]->(t)
    WHERE split(above.id, ':')[0] = split(c.id, ':')[0] AND split(t.id, ':')[0] IN open
      AND @counts(a)
      AND NOT @paired(c, t)
      AND NOT @judged-among(nodes(path)[1..-2], split(t.id, ':')[0])
  } OR EXISTS {
    MATCH (c)<-[:PART_OF*1..]-(below)-[a:ALIGNS_WITH]-(t)
    WHERE split(below.id, ':')[0] = split(c.id, ':')[0] AND split(t.id, ':')[0] IN open
      AND @counts(a)
      AND NOT @paired(c, t)
  } AS reaches

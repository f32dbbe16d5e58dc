// Alignments and judgements of the concepts of a framework, for a new edition to take over
// @param {string[]} concepts - ids of its concepts
// @returns type, from, to, properties
MATCH (c:Concept)-[r:ALIGNS_WITH|NO_COUNTERPART_IN]->(other) WHERE c.id IN $concepts AND r.status IN ['accepted', 'stale']
RETURN type(r) AS type, c.id AS from, other.id AS to, properties(r) AS properties
ORDER BY r.id

// What things are called
// @param {string[]} ids - ids of concepts, frameworks, alignments
// @returns id, title
MATCH (n:Concept|Framework) WHERE n.id IN $ids
RETURN n.id AS id, n.title AS title
UNION
MATCH (a)-[r:ALIGNS_WITH|NO_COUNTERPART_IN]->(b) WHERE r.id IN $ids
RETURN r.id AS id, a.title + ' – ' + b.title AS title

// What things are called
// @param {string[]} ids - ids of concepts, frameworks, alignments
// @returns id, title
MATCH (n:Concept|Framework) WHERE n.id IN $ids
RETURN n.id AS id, coalesce(n.title, n.id) AS title
UNION
MATCH (a)-[r:ALIGNS_WITH|NO_COUNTERPART_IN]->(b) WHERE r.id IN $ids
RETURN r.id AS id, coalesce(a.title, a.id) + ' – ' + coalesce(b.title, b.id) AS title

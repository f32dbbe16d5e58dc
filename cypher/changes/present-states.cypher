// What people judged of some alignments and judgements, as it is now
// @param {string[]} ids - ids of relationships
// @returns id, type, origin, judged, properties, from, to
MATCH (a)-[r:ALIGNS_WITH|NO_COUNTERPART_IN]->(b) WHERE r.id IN $ids
RETURN r.id AS id, type(r) AS type, coalesce(r.origin, '') AS origin, coalesce(r.judged, false) AS judged, properties(r) AS properties, a.id AS from, b.id AS to

// Judgements that frameworks have nothing for some concepts
// @param {string[]} ids - ids of the concepts
// @param {string[]} only = [] - statuses that are chosen; all when empty
// @param {string[]} sets = [] - mapping sets that are chosen; all when empty
// @param {string[]} against = [] - frameworks that are chosen; any when empty
// @returns subject, object, properties, floats
UNWIND range(0, size($ids) - 1) AS at
MATCH (c:Concept {id: $ids[at]})-[n:NO_COUNTERPART_IN]->(f)
WHERE ($only = [] OR n.status IN $only) AND ($sets = [] OR n.mappingSet IN $sets) AND ($against = [] OR f.id IN $against)
RETURN c {.id, .title, .uri} AS subject, f {.id, .title, .uri} AS object, properties(n) AS properties,
  [key IN keys(n) WHERE valueType(n[key]) CONTAINS 'FLOAT'] AS floats
ORDER BY at, f.id, n.id

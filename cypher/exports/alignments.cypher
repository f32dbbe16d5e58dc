// Alignments of some concepts
// @param {string[]} ids - ids of their subjects
// @returns subject, object, properties, floats
UNWIND range(0, size($ids) - 1) AS at
MATCH (c:Concept {id: $ids[at]})-[a:ALIGNS_WITH]->(o)
WHERE @chosen(a, o)
RETURN c {.id, .title, .uri} AS subject, o {.id, .title, .uri} AS object, properties(a) AS properties,
  [key IN keys(a) WHERE valueType(a[key]) CONTAINS 'FLOAT'] AS floats
ORDER BY at, o.id, a.id

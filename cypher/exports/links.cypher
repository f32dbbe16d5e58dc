// Links of editions and frameworks that begin at some concepts and frameworks
// @param {string[]} ids - ids where they begin
// @returns type, from, to, properties, floats
UNWIND range(0, size($ids) - 1) AS at
MATCH (a:Concept|Framework {id: $ids[at]})-[l:CONTINUES|SUCCEEDS|IMPLEMENTS]->(b)
RETURN type(l) AS type, a {.id, .title, .uri} AS from, b {.id, .title, .uri} AS to, properties(l) AS properties,
  [key IN keys(l) WHERE valueType(l[key]) CONTAINS 'FLOAT'] AS floats
ORDER BY at, type, b.id

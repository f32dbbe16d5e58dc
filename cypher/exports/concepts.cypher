// Concepts with what they are part of, in the order of their ids as given
// @param {string[]} ids - their ids
// @returns id, labels, properties, floats, parents
UNWIND range(0, size($ids) - 1) AS at
MATCH (c:Concept {id: $ids[at]})
CALL (c) {
  OPTIONAL MATCH (c)-[p:PART_OF]->(parent:Concept|Framework)
  WITH p, parent ORDER BY coalesce(p.order, c.order), parent.id
  RETURN collect(CASE WHEN p IS NULL THEN null ELSE {
    id: parent.id, uri: parent.uri, properties: properties(p), floats: [key IN keys(p) WHERE valueType(p[key]) CONTAINS 'FLOAT']
  } END) AS parents
}
RETURN c.id AS id, labels(c) AS labels, properties(c) AS properties, [key IN keys(c) WHERE valueType(c[key]) CONTAINS 'FLOAT'] AS floats, parents
ORDER BY at

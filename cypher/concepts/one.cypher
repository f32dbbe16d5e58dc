// One concept or framework with its place
// @param {concept} id = "sf2022:1.1" - the concept
// @returns node, framework, ancestors, children
MATCH (n:Concept|Framework {id: $id})
OPTIONAL MATCH (f:Framework {id: split(n.id, ':')[0]})
CALL (n) {
  OPTIONAL MATCH path = (n)-[:PART_OF*1..]->(a:Concept)
  WITH a, min(length(path)) AS distance WHERE a IS NOT NULL
  ORDER BY distance DESC, a.id
  RETURN collect(a) AS ancestors
}
CALL (n) {
  OPTIONAL MATCH (child:Concept)-[r:PART_OF]->(n)
  WITH child, r ORDER BY r.order, child.id
  RETURN collect(child) AS children
}
RETURN n AS node, f AS framework, ancestors, children

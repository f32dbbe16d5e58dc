// Relationships of some nodes, with both ends
// @param {string[]} ids = ["sf2022:1"] - the nodes
// @param {string[]} relationships = ["PART_OF", "ALIGNS_WITH"] - types to follow
// @param {string} direction = "both" - in, out or both, as seen from the nodes
// @param {integer} limit = 200 - most relationships
// @returns type, properties, source, target
MATCH (n:Concept|Framework)-[r]-(m:Concept|Framework)
WHERE n.id IN $ids AND type(r) IN $relationships
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r) = n) OR ($direction = 'in' AND endNode(r) = n))
WITH DISTINCT r, type(r) AS type, startNode(r) AS source, endNode(r) AS target
ORDER BY type, source.id, target.id, r.id
LIMIT $limit
RETURN type, properties(r) AS properties, source, target

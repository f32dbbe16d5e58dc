// Top concepts of every framework
// @param {integer} limit = 20000 - concepts to answer at most
// @returns node
MATCH (f:Framework)<-[:PART_OF]-(n:Concept) WHERE n.id STARTS WITH f.id + ':'
WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit)
RETURN n AS node

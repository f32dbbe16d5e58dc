// Where some nodes belong
// Every PART_OF relationship above them, six levels up to their framework.
// @param {string[]} ids = ["sdg:16.4"] - the nodes
// @param {integer} limit = 2000 - relationships to answer at most
// @returns type, properties, source, target
MATCH (n:Concept) WHERE n.id IN $ids
MATCH (n)-[steps:PART_OF*1..6]->(:Concept|Framework)
UNWIND steps AS r
WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
ORDER BY source.id, target.id
LIMIT toInteger($limit)
RETURN type(r) AS type, properties(r) AS properties, source, target

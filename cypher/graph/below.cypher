// Hierarchy below some nodes
// Every PART_OF relationship below them, six levels deep: a circle in foreign data ends there too.
// @param {string[]} ids = ["sf2022:1"] - the nodes
// @param {integer} limit = 2000 - relationships to answer at most
// @returns type, properties, source, target
MATCH (n:Concept|Framework) WHERE n.id IN $ids
MATCH (n)<-[steps:PART_OF*1..6]-(:Concept)
UNWIND steps AS r
WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
ORDER BY source.id, target.id
LIMIT toInteger($limit)
RETURN type(r) AS type, properties(r) AS properties, source, target

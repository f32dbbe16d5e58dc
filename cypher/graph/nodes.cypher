// Nodes by id
// @param {string[]} ids = ["sf2022"] - ids of concepts and frameworks
// @returns node
MATCH (n:Concept|Framework) WHERE n.id IN $ids
RETURN n AS node ORDER BY n.id

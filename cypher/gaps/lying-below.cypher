// Some concepts, or those of frameworks, and all that lies below them
// @param {string[]} ids = ["gpg2017:1"] - ids of concepts or frameworks
// @returns id
MATCH (c:Concept)-[:PART_OF*0..]->(top:Concept|Framework)
WHERE top.id IN $ids
RETURN DISTINCT c.id AS id
ORDER BY id

// Which top concepts of a framework some of its concepts lie below
// A top concept lies below itself.
// @param {framework} framework = "sdg" - the framework
// @param {string[]} ids = ["sdg:16.4"] - concepts of it
// @returns id, top
MATCH (c:Concept) WHERE c.id IN $ids
MATCH (c)-[:PART_OF*0..]->(top:Concept) WHERE top.id STARTS WITH $framework + ':' AND EXISTS { (top)-[:PART_OF]->(:Framework {id: $framework}) }
RETURN DISTINCT c.id AS id, top.id AS top
ORDER BY id, top

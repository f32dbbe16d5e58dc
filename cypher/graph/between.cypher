// Relationships between some nodes
// @param {string[]} ids = ["sf2022", "sf2017"] - the nodes
// @param {string[]} relationships = ["SUCCEEDS"] - types that count
// @returns type, properties, source, target
MATCH (source:Concept|Framework)-[r]->(target:Concept|Framework)
WHERE source.id IN $ids AND target.id IN $ids AND type(r) IN $relationships
RETURN type(r) AS type, properties(r) AS properties, source, target
ORDER BY type, source.id, target.id, r.id

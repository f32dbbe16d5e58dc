// Relationships that one origin has in the graph
// @param {string} origin - `seed`, `import:…`
// @returns type, from, to, properties
MATCH (a)-[r {origin: $origin}]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties

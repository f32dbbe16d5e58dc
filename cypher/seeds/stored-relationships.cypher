// Relationships that the seeds own
// @returns elementId, type, from, to, properties
MATCH (a)-[r {origin: 'seed'}]->(b)
RETURN elementId(r) AS elementId, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties

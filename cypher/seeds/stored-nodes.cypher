// Nodes that the seeds own
// @returns elementId, id, labels, properties
MATCH (n:Concept|Framework {origin: 'seed'})
RETURN elementId(n) AS elementId, n.id AS id, labels(n) AS labels, properties(n) AS properties

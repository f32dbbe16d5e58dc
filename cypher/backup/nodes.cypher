// Every node as it is
// @returns id, labels, properties
MATCH (n)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties

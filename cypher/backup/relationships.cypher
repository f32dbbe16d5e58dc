// Every relationship as it is
// @returns from, to, kind, properties
MATCH (a)-[r]->(b)
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS kind, properties(r) AS properties

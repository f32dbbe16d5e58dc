// Puts nodes into an empty graph, in their order
// @param {string[]} nodes - maps of labels and properties
// @returns id
UNWIND $nodes AS node
CREATE (n:$(node.labels)) SET n = node.properties
RETURN elementId(n) AS id

// Adds nodes
// @param {string} origin - whose they are
// @param {string[]} nodes - maps of labels and properties
UNWIND $nodes AS node
CREATE (n:$(node.labels))
SET n = node.properties, n.origin = $origin

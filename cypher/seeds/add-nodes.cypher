// Adds nodes
// @param {string[]} nodes - maps of labels and properties
UNWIND $nodes AS node
CREATE (n:$(node.labels))
SET n = node.properties

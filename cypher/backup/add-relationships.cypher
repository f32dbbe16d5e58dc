// Puts relationships between nodes
// @param {string[]} relationships - maps of from and to, which are element ids, kind and properties
// @returns added
UNWIND $relationships AS item
MATCH (a) WHERE elementId(a) = item.from
MATCH (b) WHERE elementId(b) = item.to
CREATE (a)-[r:$(item.kind)]->(b) SET r = item.properties
RETURN count(r) AS added

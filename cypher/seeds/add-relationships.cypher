// Adds relationships between nodes that exist
// @param {string[]} relationships - maps of type, from, to and properties
// @returns added
UNWIND $relationships AS relationship
MATCH (a:Concept|Framework {id: relationship.from})
MATCH (b:Concept|Framework {id: relationship.to})
CREATE (a)-[r:$(relationship.type)]->(b)
SET r = relationship.properties
RETURN count(r) AS added

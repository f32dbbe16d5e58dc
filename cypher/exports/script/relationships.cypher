// A statement of an exported script: makes relationships between nodes that are there
// @param {string[]} rows - maps of type, from, to and properties, written into the script
UNWIND $rows AS row
MATCH (a:Concept|Framework {id: row.from})
MATCH (b:Concept|Framework {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties

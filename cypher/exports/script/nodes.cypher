// A statement of an exported script: makes nodes
// @param {string[]} rows - maps of labels and properties, written into the script
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties

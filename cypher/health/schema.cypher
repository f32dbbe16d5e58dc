// Indexes and constraints that have one of some names, or that index text
// @param {string[]} names - names
// @returns name, type, labels, properties
SHOW INDEXES YIELD name, type, labelsOrTypes, properties
WHERE name IN $names OR type = 'FULLTEXT'
RETURN name, type, labelsOrTypes AS labels, properties

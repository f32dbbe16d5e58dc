// Keeps an import, or what changed of it
// @param {string} import - its properties, as a map with its id; null takes one out
MERGE (i:Import {id: $import.id})
SET i:PlumblineRecord, i += $import

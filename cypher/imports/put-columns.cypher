// Remembers how a person mapped the columns of a table, for the next one with the same headers
// @param {string} headers - hash of the names of its columns
// @param {string} mapping - what they hold, as JSON
// @param {string} changed - ISO date and time
MERGE (c:ColumnMapping {headers: $headers})
SET c:PlumblineRecord, c.mapping = $mapping, c.changed = $changed

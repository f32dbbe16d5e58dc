// Imports, the newest first
// @param {string} created - only those begun before this moment, or at it and with a smaller id; from the newest when empty
// @param {string} id - see `created`
// @param {integer} limit - how many at most
// @returns import
MATCH (i:Import)
WHERE $created = '' OR i.created < $created OR (i.created = $created AND i.id < $id)
RETURN properties(i) AS import ORDER BY i.created DESC, i.id DESC LIMIT toInteger($limit)

// The latest import that was applied of the very same files
// @param {string} hashes - their SHA-256, one behind the other
// @returns import
MATCH (i:Import {state: 'applied', hashes: $hashes})
RETURN properties(i) AS import ORDER BY i.changed DESC LIMIT 1

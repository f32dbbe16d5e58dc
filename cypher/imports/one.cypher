// One import
// @param {string} id - its id
// @returns import
MATCH (i:Import {id: $id})
RETURN properties(i) AS import

// A framework, to be edited or copied
// @param {string} id - its id
// @returns properties
MATCH (f:Framework {id: $id})
RETURN properties(f) AS properties

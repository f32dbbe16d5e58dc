// One change
// @param {string} id - its id
// @returns change
MATCH (c:Change {id: $id})
RETURN properties(c) AS change

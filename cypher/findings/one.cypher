// One finding with its rows
// @param {string} id = "f-2026-11-23-abcdef" - its id
// @returns finding
MATCH (f:Finding {id: $id})
RETURN properties(f) AS finding

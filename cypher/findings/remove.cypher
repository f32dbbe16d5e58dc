// Deletes a finding
// @param {string} id - its id
// @returns id
MATCH (f:Finding {id: $id})
WITH f, f.id AS id
DETACH DELETE f
RETURN id

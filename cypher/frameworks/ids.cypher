// Ids of all frameworks
// @returns id
MATCH (f:Framework) RETURN f.id AS id ORDER BY f.id

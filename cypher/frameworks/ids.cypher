// Ids of all frameworks, by period
// @returns id
MATCH (f:Framework) RETURN f.id AS id ORDER BY f.periodStart, f.id

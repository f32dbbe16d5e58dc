// The framework that gaps are measured against where a question names none
// The one that says so of itself. A graph that was written before frameworks said it: the first of global goals.
// @returns id
MATCH (f:Framework) WHERE f.defaultTarget OR f.kind = 'global-goals'
RETURN f.id AS id
ORDER BY coalesce(f.defaultTarget, false) DESC, f.id
LIMIT 1

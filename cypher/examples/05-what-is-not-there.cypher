// 5. What is not there
// NOT EXISTS keeps concepts for which a pattern is missing: goals and objectives without an accepted alignment of their own.
// @group Examples
// @returns id, title
MATCH (c:Goal|Objective)
WHERE NOT EXISTS { (c)-[:ALIGNS_WITH {status: 'accepted'}]-() }
RETURN c.id AS id, c.title AS title
ORDER BY id

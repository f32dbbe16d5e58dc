// Changes that were broken off
// @returns change
MATCH (c:Change) WHERE c.state <> 'applied'
RETURN properties(c) AS change ORDER BY c.when

// Changes, newest first
// @param {string} when - behind this moment; empty for the newest
// @param {string} id - behind this id among those of the same moment
// @param {integer} limit - how many
// @returns change
MATCH (c:Change {state: 'applied'})
WHERE $when = '' OR c.when < $when OR (c.when = $when AND c.id > $id)
RETURN properties(c) AS change ORDER BY c.when DESC, c.id LIMIT $limit

// How many changes there are
// @returns total
MATCH (c:Change {state: 'applied'})
RETURN count(c) AS total

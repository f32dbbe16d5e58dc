// Whether the store can be read
// @returns id
MATCH (n)
RETURN elementId(n) AS id
LIMIT 1

// How many imports there are
// @returns total
MATCH (i:Import)
RETURN count(i) AS total

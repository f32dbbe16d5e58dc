// How many findings there are
// @param {string} kind = "" - of one kind alone; all when empty
// @returns total
MATCH (f:Finding) WHERE $kind = '' OR f.kind = $kind
RETURN count(f) AS total

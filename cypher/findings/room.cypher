// How many findings there are, and how many characters their answers take
// @returns number, characters
MATCH (f:Finding)
RETURN count(f) AS number, coalesce(sum(coalesce(f.characters, size(f.rows))), 0) AS characters

// Moves a change from one state to the next
// @param {string} change - id of the change
// @param {string[]} from - states that it may be in
// @param {string} properties - what it is now, as a map with its state
// @returns id
MATCH (c:Change {id: $change}) WHERE c.state IN $from
SET c += $properties
RETURN c.id AS id

// Forgets a change that came to nothing
// @param {string} change - id of the change
MATCH (c:Change|ChangePart) WHERE (c:Change AND c.id = $change) OR c.change = $change
DELETE c

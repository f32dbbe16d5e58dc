// Gives frameworks the revision of a change
// @param {string} change - id of the change
// @param {string[]} frameworks - ids
MATCH (f:Framework) WHERE f.id IN $frameworks
SET f.revision = $change

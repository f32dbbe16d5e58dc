// Takes frameworks that a long change is about to take out of everybody's sight
// @param {string[]} frameworks - ids
MATCH (f:Framework) WHERE f.id IN $frameworks
SET f:FrameworkDraft
REMOVE f:Framework

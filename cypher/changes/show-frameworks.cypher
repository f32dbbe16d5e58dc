// Shows frameworks that a long change has finished
// @param {string[]} frameworks - ids
MATCH (f:FrameworkDraft) WHERE f.id IN $frameworks
SET f:Framework
REMOVE f:FrameworkDraft

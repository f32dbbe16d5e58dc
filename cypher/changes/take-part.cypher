// Takes one part of a change in hand, so that nobody else applies it too
// @param {string} change - id of the change
// @param {integer} order - place among its parts
// @param {boolean} applied - what the part should become
// @returns edits
MATCH (p:ChangePart {change: $change, order: $order})
SET p.taken = true
WITH p WHERE p.applied <> $applied
SET p.applied = $applied, p.taken = null
RETURN p.edits AS edits

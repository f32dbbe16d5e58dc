// What one part of a change does
// @param {string} change - id of the change
// @param {integer} order - place among its parts
// @returns edits
MATCH (p:ChangePart {change: $change, order: $order})
RETURN p.edits AS edits

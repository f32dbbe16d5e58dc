// Parts of a change, in order
// @param {string} change - id of the change
// @returns order, applied
MATCH (p:ChangePart {change: $change})
RETURN p.order AS order, p.applied AS applied ORDER BY order

// Records one part of a change: what it does to the graph, as JSON
// @param {string} change - id of the change
// @param {integer} order - place among its parts
// @param {string} edits - JSON
// @param {boolean} applied - whether the graph has it
CREATE (:ChangePart:PlumblineRecord {change: $change, order: $order, edits: $edits, applied: $applied})

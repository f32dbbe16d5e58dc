// Removes relationships
// @param {string[]} ids - their element ids
MATCH ()-[r]->() WHERE elementId(r) IN $ids
DELETE r

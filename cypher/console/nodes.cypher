// Nodes by element id
// @param {string[]} ids = [] - element ids
// @returns node
MATCH (n) WHERE elementId(n) IN $ids RETURN n AS node

// Removes nodes, but none that somebody else's relationship still needs
// @param {string[]} ids - their element ids
// @returns removed
MATCH (n) WHERE elementId(n) IN $ids AND NOT EXISTS { (n)--() }
DELETE n
RETURN count(*) AS removed

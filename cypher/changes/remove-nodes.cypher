// Removes nodes that no relationship needs
// @param {string} origin - whose they are
// @param {string[]} ids - their ids
// @returns id
MATCH (n:Concept|Framework|FrameworkDraft) WHERE n.id IN $ids AND n.origin = $origin AND NOT EXISTS { (n)--() }
WITH n, n.id AS id
DELETE n
RETURN id

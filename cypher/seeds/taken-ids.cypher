// Ids that somebody else's node or alignment has already
// @param {string[]} nodes - ids of the nodes to add
// @param {string[]} alignments - ids of the alignments to add
// @returns id
MATCH (n:Concept|Framework) WHERE n.id IN $nodes AND coalesce(n.origin, '') <> 'seed'
RETURN n.id AS id
UNION
MATCH ()-[r:ALIGNS_WITH]->() WHERE r.id IN $alignments AND coalesce(r.origin, '') <> 'seed'
RETURN r.id AS id

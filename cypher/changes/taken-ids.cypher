// Who has some ids already: nodes, alignments and judgements
// Of an origin only what it does not state itself: `origin` is empty for what was written by hand.
// @param {string} origin - the origin that asks; what is its own is not taken
// @param {string[]} nodes - ids of nodes
// @param {string[]} alignments - ids of alignments
// @param {string[]} judgements - ids of judgements that there is no counterpart
// @returns id, origin
MATCH (n:Concept|Framework) WHERE n.id IN $nodes AND coalesce(n.origin, '') <> $origin
RETURN n.id AS id, coalesce(n.origin, '') AS origin
UNION
MATCH ()-[r:ALIGNS_WITH]->() WHERE r.id IN $alignments AND coalesce(r.origin, '') <> $origin
RETURN r.id AS id, coalesce(r.origin, '') AS origin
UNION
MATCH ()-[r:NO_COUNTERPART_IN]->() WHERE r.id IN $judgements AND coalesce(r.origin, '') <> $origin
RETURN r.id AS id, coalesce(r.origin, '') AS origin

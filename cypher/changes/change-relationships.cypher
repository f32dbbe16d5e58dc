// Changes relationships
// Of one that was judged, the present state stays: its source changes its claim alone.
// @param {string} origin - whose they are
// @param {string[]} relationships - maps of key, type, from, to, patch and, where they can be judged, claim
// @returns key
UNWIND $relationships AS item
MATCH (a:Concept|Framework|FrameworkDraft {id: item.from})-[r]->(b {id: item.to})
WHERE r.origin = $origin AND type(r) = item.type AND coalesce(r.id, item.key) = item.key
SET r += CASE WHEN r.judged THEN item.claim ELSE item.patch END
RETURN item.key AS key

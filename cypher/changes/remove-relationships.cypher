// Removes relationships; one that was judged stays, as stale
// @param {string} origin - whose they are
// @param {string[]} relationships - maps of key, type, from and to
// @returns key
UNWIND $relationships AS item
MATCH (a:Concept|Framework|FrameworkDraft {id: item.from})-[r]->(b {id: item.to})
WHERE r.origin = $origin AND type(r) = item.type AND coalesce(r.id, item.key) = item.key
FOREACH (_ IN CASE WHEN r.judged THEN [1] ELSE [] END | SET r.withdrawn = true, r.judgedStatus = r.status, r.status = 'stale')
FOREACH (_ IN CASE WHEN r.judged THEN [] ELSE [1] END | DELETE r)
RETURN item.key AS key

// Adds relationships between nodes that exist
// One that its source withdrew while it was judged comes back, and what was judged with it.
// @param {string} origin - whose they are
// @param {string[]} relationships - maps of key, type, from, to, properties and, where they can be judged, claim
// @returns key
UNWIND $relationships AS item
MATCH (a:Concept|Framework|FrameworkDraft {id: item.from})
MATCH (b:Concept|Framework|FrameworkDraft {id: item.to})
CALL (item, a, b) {
  OPTIONAL MATCH (a)-[old:ALIGNS_WITH|NO_COUNTERPART_IN {id: item.key, withdrawn: true}]->(b)
  FOREACH (_ IN CASE WHEN old IS NULL THEN [1] ELSE [] END | CREATE (a)-[r:$(item.type)]->(b) SET r = item.properties, r.origin = $origin)
  SET old += item.claim, old.status = old.judgedStatus, old.withdrawn = null, old.judgedStatus = null
}
RETURN item.key AS key

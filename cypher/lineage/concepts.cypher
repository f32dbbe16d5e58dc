// New and dropped
// The top concepts of some frameworks, and all concepts of those that are editions. One is new when its edition succeeds
// another and neither it nor what is below it carries anything on; it is dropped when another edition succeeds its own
// and nothing there carries on it or what is below it. `reason` says why it was dropped, where somebody wrote that down.
// @group Lineage
// @param {string[]} frameworks = ["sf2014", "sf2017", "sf2022"] - frameworks to look at
// @param {integer} limit = 5000 - concepts to answer at most
// @returns id, code, title, kind, framework, parents, top, isNew, isDropped, reason
MATCH (f:Framework) WHERE f.id IN $frameworks
WITH f, EXISTS { (f)-[:SUCCEEDS]->(:Framework) } AS succeeds,
  COLLECT { MATCH (next:Framework)-[:SUCCEEDS]->(f) RETURN next.id } AS successors
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
WITH f, succeeds, successors, c, EXISTS { (c)-[:PART_OF]->(f) } AS top
WHERE top OR succeeds OR successors <> []
RETURN c.id AS id, c.code AS code, c.title AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, f.id AS framework,
  COLLECT { MATCH (c)-[:PART_OF]->(p:Concept) WHERE p.id STARTS WITH f.id + ':' RETURN DISTINCT p.id ORDER BY p.id } AS parents,
  top,
  succeeds AND NOT EXISTS { MATCH (c)<-[:PART_OF*0..]-(one)-[:CONTINUES]->() WHERE one.id STARTS WITH f.id + ':' } AS isNew,
  successors <> [] AND NOT EXISTS {
    MATCH (c)<-[:PART_OF*0..]-(one)<-[:CONTINUES]-(later)
    WHERE one.id STARTS WITH f.id + ':' AND split(later.id, ':')[0] IN successors
  } AS isDropped,
  properties(c).droppedBecause AS reason
ORDER BY f.periodStart, f.id, id
LIMIT toInteger($limit)

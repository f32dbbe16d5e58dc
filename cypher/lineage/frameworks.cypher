// Frameworks with a lineage
// Frameworks that succeed another, are succeeded or implement another, and those whose concepts carry on others', by
// period, with what they succeed and implement.
// @group Lineage
// @param {string[]} frameworks = [] - frameworks to look at; those with a lineage when empty
// @returns id, properties, succeeds, implements
CALL () {
  MATCH (later)-[:CONTINUES]->(earlier)
  UNWIND [later.id, earlier.id] AS id
  RETURN collect(DISTINCT split(id, ':')[0]) AS carrying
}
MATCH (f:Framework)
WHERE f.id IN $frameworks
  OR $frameworks = [] AND (EXISTS { (f)-[:SUCCEEDS]-() } OR EXISTS { (f)-[:IMPLEMENTS]->() } OR f.id IN carrying)
RETURN f.id AS id, properties(f) AS properties,
  COLLECT { MATCH (f)-[:SUCCEEDS]->(earlier:Framework) RETURN earlier.id ORDER BY earlier.id } AS succeeds,
  [(f)-[r:IMPLEMENTS]->(served:Framework) | {framework: served.id, title: served.title, evidence: r.evidence, source: r.source}] AS implements
ORDER BY f.periodStart, f.id

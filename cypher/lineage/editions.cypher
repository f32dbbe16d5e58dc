// Editions and what each continues
// The strategic frameworks by period, and how each concept takes up one of the edition before.
// @group Lineage
// @returns edition, concept, change, earlier, path
MATCH path = (later:Concept)-[r:CONTINUES]->(earlier:Concept)
OPTIONAL MATCH (f:Framework {id: split(later.id, ':')[0]})
RETURN f.title AS edition, later.id AS concept, r.change AS change, earlier.id AS earlier, path
ORDER BY f.periodStart, concept, earlier

// Editions and what each continues
// The editions by period, and how each concept takes up one of an edition before, with the reason for saying so.
// @group Lineage
// @param {string[]} frameworks = [] - editions whose links to earlier ones are listed; all when empty
// @returns edition, concept, change, rationale, earlier, path
MATCH path = (later:Concept)-[r:CONTINUES]->(earlier:Concept)
WHERE $frameworks = [] OR split(later.id, ':')[0] IN $frameworks
OPTIONAL MATCH (f:Framework {id: split(later.id, ':')[0]})
RETURN f.title AS edition, later.id AS concept, r.change AS change, r.rationale AS rationale, earlier.id AS earlier, path
ORDER BY f.periodStart, concept, earlier

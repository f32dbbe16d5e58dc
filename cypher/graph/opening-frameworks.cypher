// Frameworks to open the graph with
// Every framework by period, with the number of its top concepts, and whether a later one replaces it.
// @returns id, properties, goals, replaced
MATCH (f:Framework)
RETURN f.id AS id, properties(f) AS properties, COUNT { (f)<-[:PART_OF]-() } AS goals, EXISTS { (f)<-[:SUCCEEDS]-(:Framework) } AS replaced
ORDER BY f.periodStart, f.id

// Frameworks to open the graph with
// Every framework by period, with the number of its top concepts.
// @returns id, properties, goals
MATCH (f:Framework)
RETURN f.id AS id, properties(f) AS properties, COUNT { (f)<-[:PART_OF]-() } AS goals
ORDER BY f.periodStart, f.id

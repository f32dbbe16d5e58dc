// Frameworks in which a concept was judged to have no counterpart
// @param {concept} id = "sf2022:1.3" - the concept
// @returns framework, properties
MATCH (n:Concept {id: $id})-[r:NO_COUNTERPART_IN]->(f:Framework) WHERE @holds(r)
RETURN f.id AS framework, properties(r) AS properties
ORDER BY f.id

// Picture of one framework
// The framework with its concepts and their accepted alignments, to look at in the graph.
// @group Frameworks
// @param {framework} framework = "sf2022" - the framework
// @returns place, alignment
MATCH place = (c:Concept)-[:PART_OF*1..]->(f:Framework {id: $framework})
OPTIONAL MATCH alignment = (c)-[:ALIGNS_WITH {status: 'accepted'}]->(:Concept)
RETURN place, alignment
ORDER BY c.id

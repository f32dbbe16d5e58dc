// Picture of one framework
// The framework with its concepts and their accepted alignments, to look at in the graph.
// @group Frameworks
// @param {framework} framework = "sf2022" - the framework
// @param {boolean} crossCutting = false - whether claims made for a whole set alike are shown
// @returns place, alignment
MATCH place = (c:Concept)-[:PART_OF*1..]->(f:Framework {id: $framework})
OPTIONAL MATCH alignment = (c)-[a:ALIGNS_WITH {status: 'accepted'}]->(:Concept) WHERE @present(a)
RETURN place, alignment
ORDER BY c.id

// Everything that reaches one SDG
// Concepts with an accepted alignment to the SDG or to one of its targets, as paths, to look at in the graph.
// @group Alignments
// @param {concept} sdg = "sdg:16" - the SDG
// @param {number} minConfidence = 0.5 - lowest confidence; 0 lets alignments in that state none
// @returns concept, alignment, target, path
MATCH path = (c:Concept)-[a:ALIGNS_WITH {status: 'accepted'}]->(t:Concept)-[:PART_OF*0..1]->(s:SDG {id: $sdg})
WHERE coalesce(a.confidence, 0) >= $minConfidence AND @present(a)
RETURN c.id AS concept, a.predicate AS alignment, t.id AS target, path
ORDER BY coalesce(a.confidence, 0) DESC, concept, target

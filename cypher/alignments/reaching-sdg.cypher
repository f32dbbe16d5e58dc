// Everything that reaches one SDG
// Concepts with an accepted alignment to the SDG or to one of its targets, as paths, to look at in the graph.
// @group Alignments
// @param {concept} sdg = "sdg:16" - the SDG
// @param {number} minConfidence = 0.5 - lowest confidence; 0 lets alignments in that state none
// @param {boolean} crossCutting = false - whether claims made for a whole set alike count
// @returns concept, alignment, target, path
MATCH path = (c:Concept)-[a:ALIGNS_WITH {status: 'accepted'}]->(t:Concept)-[:PART_OF*0..1]->(s:SDG {id: $sdg})
WHERE coalesce(a.confidence, 0) >= $minConfidence AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
RETURN c.id AS concept, a.predicate AS alignment, t.id AS target, path
ORDER BY coalesce(a.confidence, 0) DESC, concept, target

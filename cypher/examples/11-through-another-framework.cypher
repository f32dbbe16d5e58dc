// 11. Through another framework
// Two alignments in a row: concepts that reach an SDG target by way of a concept of another framework.
// @group Examples
// @returns concept, first, via, second, target
MATCH (concept:Concept)-[first:ALIGNS_WITH {status: 'accepted'}]-(via:Concept)-[second:ALIGNS_WITH {status: 'accepted'}]->(target:SDGTarget)
WHERE split(concept.id, ':')[0] <> split(via.id, ':')[0] AND NOT via.id STARTS WITH 'sdg:' AND NOT concept.id STARTS WITH 'sdg:'
RETURN concept, first, via, second, target
LIMIT 50

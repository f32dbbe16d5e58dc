// Whether the other end of an alignment is one that is asked for
// @of other
// @param {string[]} otherConcepts = [] - ids of concepts for the other end
// @param {string[]} otherFrameworks = ["sdg"] - ids of frameworks for the other end; any where no concept is named either
// @param {boolean} below = false - whether what lies below the concepts counts as they do
(($otherConcepts = [] AND $otherFrameworks = [])
  OR other.id IN $otherConcepts
  OR any(framework IN $otherFrameworks WHERE other.id STARTS WITH framework + ':')
  OR ($below AND EXISTS { MATCH (other)-[:PART_OF*1..]->(up:Concept) WHERE up.id IN $otherConcepts }))

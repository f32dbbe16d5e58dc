// How many alignments some concepts and frameworks have
// Counts what `alignments/list` lists, all pages together.
// @param {string[]} concepts = [] - ids of concepts
// @param {string[]} frameworks = ["sf2022"] - ids of frameworks
// @param {string[]} otherConcepts = [] - ids of concepts for the other end
// @param {string[]} otherFrameworks = ["sdg"] - ids of frameworks for the other end; any where no concept is named either
// @param {boolean} below = false - whether what lies below the concepts counts as they do
// @param {string[]} only = [] - statuses that are counted; all when empty
// @param {string[]} mappingSets = [] - mapping sets that are counted; all when empty
// @param {boolean} crossCutting = true - whether claims made for a whole set alike are counted
// @returns total
CALL () {
  CALL () {
    UNWIND $concepts AS concept
    MATCH (one:Concept {id: concept}) RETURN one
    UNION
    UNWIND CASE WHEN $below THEN $concepts ELSE [] END AS concept
    MATCH (:Concept {id: concept})<-[:PART_OF*1..]-(one:Concept) RETURN one
    UNION
    UNWIND $frameworks AS framework
    MATCH (one:Concept) WHERE one.id STARTS WITH framework + ':' RETURN one
  }
  MATCH (one)-[a:ALIGNS_WITH]-(other)
  WHERE ($otherConcepts = [] AND $otherFrameworks = [])
    OR other.id IN $otherConcepts
    OR any(framework IN $otherFrameworks WHERE other.id STARTS WITH framework + ':')
    OR ($below AND EXISTS { MATCH (other)-[:PART_OF*1..]->(up:Concept) WHERE up.id IN $otherConcepts })
  RETURN DISTINCT a
  UNION ALL
  MATCH ()-[a:ALIGNS_WITH]->() WHERE $concepts = [] AND $frameworks = []
  RETURN a
}
WITH a
WHERE ($only = [] OR a.status IN $only)
  AND ($mappingSets = [] OR a.mappingSet IN $mappingSets)
  AND ($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting')
RETURN count(a) AS total

// How many alignments some concepts and frameworks have
// Counts what `alignments/list` lists, all pages together.
// @param {string[]} concepts = [] - ids of concepts
// @param {string[]} frameworks = ["sf2022"] - ids of frameworks
// @param {boolean} below = false - whether what lies below the concepts counts as they do
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
  WHERE @other-end(other)
  RETURN DISTINCT a
  UNION ALL
  MATCH ()-[a:ALIGNS_WITH]->() WHERE $concepts = [] AND $frameworks = []
  RETURN a
}
WITH a
WHERE @listed(a)
RETURN count(a) AS total

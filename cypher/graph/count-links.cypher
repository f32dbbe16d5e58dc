// How many alignments some concepts have
// Counts what `graph/links` lists, all pages together.
// @param {string[]} ids = ["sdg:16.4"] - concepts, with what lies below them
// @param {string[]} others = [] - concepts that the other end is, or lies below; any where this is empty
// @param {string[]} among = [] - frameworks that the other end is of; any where this is empty
// @returns total
CALL () {
  UNWIND $ids AS id
  MATCH (near:Concept {id: id}) RETURN near
  UNION
  UNWIND $ids AS id
  MATCH (:Concept {id: id})<-[:PART_OF*1..6]-(near:Concept) RETURN near
}
MATCH (near)-[a:ALIGNS_WITH]-(far:Concept)
WHERE ($among = [] OR split(far.id, ':')[0] IN $among)
  AND ($others = [] OR EXISTS { MATCH (far)-[:PART_OF*0..6]->(top:Concept) WHERE top.id IN $others })
RETURN count(DISTINCT a) AS total

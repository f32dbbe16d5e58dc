// Alignments of some concepts, a page at a time
// Accepted ones first, then the surest. Of what the concepts align with, or of what lies below others alone.
// @param {string[]} ids = ["sdg:16.4"] - concepts, with what lies below them
// @param {string[]} own = [] - concepts without what lies below them
// @param {string[]} others = [] - concepts that the other end is, or lies below; any where this is empty
// @param {string[]} among = [] - frameworks that the other end is of; any where this is empty
// @param {integer} rank = -1 - goes on behind the alignment with this `rank`, `sure` and `place`; from the first one at -1
// @param {number} sure = 0 - see `rank`
// @param {string} place = "" - see `rank`
// @param {integer} limit = 100 - how many at most
// @returns type, properties, source, target, rank, sure, place
CALL () {
  UNWIND $ids + $own AS id
  MATCH (near:Concept {id: id}) RETURN near
  UNION
  UNWIND $ids AS id
  MATCH (:Concept {id: id})<-[:PART_OF*1..6]-(near:Concept) RETURN near
}
MATCH (near)-[a:ALIGNS_WITH]-(far:Concept)
WHERE ($among = [] OR split(far.id, ':')[0] IN $among)
  AND ($others = [] OR EXISTS { MATCH (far)-[:PART_OF*0..6]->(top:Concept) WHERE top.id IN $others })
WITH DISTINCT a
WITH a,
  CASE a.status WHEN 'accepted' THEN 0 WHEN 'suggested' THEN 1 WHEN 'stale' THEN 2 ELSE 3 END AS rank,
  coalesce(a.confidence, 0) AS sure,
  coalesce(a.id, elementId(a)) AS place
WHERE rank > $rank OR (rank = $rank AND (sure < $sure OR (sure = $sure AND place > $place)))
WITH a, rank, sure, place ORDER BY rank, sure DESC, place LIMIT toInteger($limit)
RETURN type(a) AS type, properties(a) AS properties, startNode(a) AS source, endNode(a) AS target, rank, sure, place

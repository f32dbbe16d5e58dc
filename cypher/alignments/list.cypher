// Alignments of concepts and frameworks
// Those with one end among some concepts or in some frameworks, whichever way they point, accepted ones first, then the surest; where
// other concepts or frameworks are named too, the other end is one of those. All alignments where nothing is named.
// @group Alignments
// @param {string[]} concepts = [] - ids of concepts
// @param {string[]} frameworks = ["sf2022"] - ids of frameworks
// @param {boolean} below = false - whether what lies below the concepts counts as they do
// @param {integer} rank = -1 - goes on behind the alignment with this `rank`, `sure` and `id`; from the first one at -1
// @param {number} sure = 0 - see `rank`
// @param {string} id = "" - see `rank`
// @param {integer} limit = 50 - how many at most
// @returns subject, object, alignment, rank, sure, id
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
WITH a,
  CASE a.status WHEN 'accepted' THEN 0 WHEN 'suggested' THEN 1 WHEN 'stale' THEN 2 ELSE 3 END AS rank,
  coalesce(a.confidence, 0) AS sure,
  coalesce(a.id, elementId(a)) AS id
WHERE @listed(a)
  AND (rank > $rank OR (rank = $rank AND (sure < $sure OR (sure = $sure AND id > $id))))
WITH a, rank, sure, id ORDER BY rank, sure DESC, id LIMIT toInteger($limit)
RETURN startNode(a) AS subject, endNode(a) AS object, a AS alignment, rank, sure, id

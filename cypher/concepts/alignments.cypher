// Alignments of one concept
// Both directions, accepted ones first, then by confidence.
// @group Alignments
// @param {concept} id = "sf2022:1.1" - the concept
// @returns subject, object, alignment
MATCH (n:Concept {id: $id})-[r:ALIGNS_WITH]-()
WITH DISTINCT r
RETURN startNode(r) AS subject, endNode(r) AS object, r AS alignment
ORDER BY CASE r.status WHEN 'accepted' THEN 0 WHEN 'suggested' THEN 1 WHEN 'stale' THEN 2 ELSE 3 END,
  coalesce(r.confidence, 0) DESC, r.id

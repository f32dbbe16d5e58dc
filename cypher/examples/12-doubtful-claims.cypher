// 12. Read the evidence
// Relationships have properties too: the accepted alignments that a fair reader could dispute, and why they stand.
// @group Examples
// @param {number} confidence = 0.5 - at most this sure
// @returns concept, target, confidence, rationale
MATCH (c:Concept)-[a:ALIGNS_WITH {status: 'accepted'}]->(t:SDGTarget)
WHERE a.confidence <= $confidence
RETURN c.title AS concept, t.code + ' ' + t.title AS target, a.confidence AS confidence, a.rationale AS rationale
ORDER BY confidence, concept

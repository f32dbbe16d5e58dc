// Takes what was judged back, so that the claim of the source holds again; one that its source withdrew goes
// @param {string[]} states - maps of id and type
// @returns id
UNWIND $states AS item
CALL (item) {
  MATCH ()-[r:ALIGNS_WITH {id: item.id}]->() WHERE item.type = 'ALIGNS_WITH' AND r.judged RETURN r
  UNION
  MATCH ()-[r:NO_COUNTERPART_IN {id: item.id}]->() WHERE item.type = 'NO_COUNTERPART_IN' AND r.judged RETURN r
}
SET r += {
  status: r.claimedStatus, predicate: r.claimedPredicate, confidence: r.claimedConfidence, reviewer: r.claimedReviewer, reviewDate: r.claimedReviewDate,
  claimedStatus: null, claimedPredicate: null, claimedConfidence: null, claimedReviewer: null, claimedReviewDate: null, judged: null, judgedStatus: null
}
WITH item, r, r.withdrawn AS withdrawn
FOREACH (_ IN CASE WHEN withdrawn THEN [1] ELSE [] END | DELETE r)
RETURN item.id AS id

// Sets the present state of alignments and judgements beside what their source claims
// @param {string[]} states - maps of id, type, present (a map) and claimed (names of what is kept as claimed, without its prefix)
// @returns id
UNWIND $states AS item
CALL (item) {
  MATCH ()-[r:ALIGNS_WITH {id: item.id}]->() WHERE item.type = 'ALIGNS_WITH' RETURN r
  UNION
  MATCH ()-[r:NO_COUNTERPART_IN {id: item.id}]->() WHERE item.type = 'NO_COUNTERPART_IN' RETURN r
}
SET r += CASE WHEN r.judged THEN {} ELSE
  {claimedStatus: r.status, claimedPredicate: r.predicate, claimedConfidence: r.confidence, claimedReviewer: r.reviewer, claimedReviewDate: r.reviewDate} END
SET r.judged = true, r += item.present
RETURN item.id AS id

// Mapping sets
// Who claims how much: alignments by mapping set, status and directness.
// @group Alignments
// @returns mappingSet, status, directness, alignments, meanConfidence
MATCH ()-[a:ALIGNS_WITH]->()
RETURN a.mappingSet AS mappingSet, a.status AS status, a.directness AS directness, count(*) AS alignments,
  round(avg(a.confidence), 2) AS meanConfidence
ORDER BY mappingSet, status, directness

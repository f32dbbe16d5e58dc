// How large the graph is
// Numbers that the database keeps: nothing is counted.
// @returns concepts, alignments
CALL () {
  MATCH (:Concept) RETURN count(*) AS concepts
}
CALL () {
  MATCH ()-[:ALIGNS_WITH]->() RETURN count(*) AS alignments
}
RETURN concepts, alignments

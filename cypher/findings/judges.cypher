// Who judged
// Mapping sets of the alignments of some frameworks, with their authors, dates and statuses: what an answer about these
// frameworks rests on.
// @group Alignments
// @param {string[]} frameworks = ["sf2022"] - ids of frameworks
// @returns mappingSet, status, authors, alignments, since, until
UNWIND $frameworks AS framework
MATCH (c:Concept) WHERE c.id STARTS WITH framework + ':'
MATCH (c)-[a:ALIGNS_WITH]-()
WITH DISTINCT a
RETURN a.mappingSet AS mappingSet, a.status AS status, collect(DISTINCT a.author)[..5] AS authors, count(a) AS alignments,
  min(a.date) AS since, max(a.date) AS until
ORDER BY mappingSet, status

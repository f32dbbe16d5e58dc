// 6. Count, zero included
// MATCH drops what has no partner; COUNT keeps it, with 0.
// @group Examples
// @returns sdg, title, targets, alignments
MATCH (g:SDG)
RETURN g.code AS sdg, g.title AS title,
  COUNT { (g)<-[:PART_OF]-(:SDGTarget) } AS targets,
  COUNT { (g)<-[:PART_OF*0..1]-()<-[:ALIGNS_WITH {status: 'accepted'}]-() } AS alignments
ORDER BY alignments DESC, g.order

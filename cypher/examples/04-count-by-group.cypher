// 4. Count by group
// Whatever is returned beside a count is what it counts by: here, accepted alignments by SDG.
// @group Examples
// @returns sdg, title, alignments
MATCH (g:SDG)<-[:PART_OF]-(t:SDGTarget)<-[a:ALIGNS_WITH {status: 'accepted'}]-()
RETURN g.code AS sdg, g.title AS title, count(a) AS alignments
ORDER BY alignments DESC, sdg

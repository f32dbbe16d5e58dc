// Alignments of one framework by SDG
// How many accepted alignments a framework has with each SDG or one of its targets, and from which concepts.
// @group Alignments
// @param {framework} framework = "sf2022" - the framework
// @returns sdg, title, alignments, best, concepts
MATCH (c:Concept)-[a:ALIGNS_WITH {status: 'accepted'}]->(t:Concept)-[:PART_OF*0..1]->(s:SDG)
WHERE c.id STARTS WITH $framework + ':' AND @present(a)
RETURN s.code AS sdg, s.title AS title, count(a) AS alignments, max(a.confidence) AS best,
  collect(DISTINCT c.id) AS concepts
ORDER BY toInteger(s.code)

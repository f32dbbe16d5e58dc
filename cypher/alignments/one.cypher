// One alignment with both ends
// @group Alignments
// @param {string} id = "curated:sf2014-2_sdg-16.a" - its id
// @returns subject, object, alignment
MATCH (subject)-[a:ALIGNS_WITH {id: $id}]->(object)
RETURN subject, object, a AS alignment

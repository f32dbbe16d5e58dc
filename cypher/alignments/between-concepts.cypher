// Some concepts, and what joins them
// Each of the concepts, with those of them that it has an accepted alignment with.
// @group Alignments
// @param {string[]} ids = ["sf2022:1.1", "sdg:16.4"] - ids of concepts
// @returns id, title, alignedWith
UNWIND $ids AS id
MATCH (c:Concept {id: id})
OPTIONAL MATCH (c)-[a:ALIGNS_WITH {status: 'accepted'}]-(other:Concept)
WHERE other.id IN $ids AND @present(a)
RETURN c.id AS id, c.title AS title, collect(DISTINCT other.id) AS alignedWith
ORDER BY id

// Alignments by the words of their rationale, their passages and the note on their source
// The index gives the best first: of those the first thousand.
// @param {string} lucene = "rationale:cybercrime*" - query in Lucene syntax
// @param {string[]} frameworks = [] - only those with an end in one of these; all when empty
// @param {string[]} kinds = [] - only those with an end of one of these kinds; all when empty
// @param {integer} limit = 20 - most items
// @returns subject, object, alignment, score, total
CALL db.index.fulltext.queryRelationships('alignment_text', $lucene) YIELD relationship AS a, score
WITH a, score, startNode(a) AS subject, endNode(a) AS object
WHERE any(
  end IN [subject, object]
  WHERE ($frameworks = [] OR split(end.id, ':')[0] IN $frameworks) AND ($kinds = [] OR any(label IN labels(end) WHERE label IN $kinds))
)
WITH a, score, subject, object
LIMIT 1000
WITH a, score, subject, object ORDER BY score DESC, a.id
WITH collect({subject: subject, object: object, alignment: a, score: score}) AS found
UNWIND found[0..$limit] AS item
RETURN item.subject AS subject, item.object AS object, item.alignment AS alignment, item.score AS score, size(found) AS total

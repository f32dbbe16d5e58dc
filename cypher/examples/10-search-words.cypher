// 10. Search by words
// The full-text index finds words in codes, titles and statements, the best first.
// @group Examples
// @param {string} words = "cybercrime OR terrorism" - what to look for
// @returns score, found
CALL db.index.fulltext.queryNodes('text', $words) YIELD node, score
RETURN round(score, 2) AS score, node AS found
LIMIT 20

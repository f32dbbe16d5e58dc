// Titles of frameworks, and the documents that they are
// @param {string[]} frameworks = ["sf2022"] - ids of frameworks; all when empty
// @returns id, title, source, url
MATCH (f:Framework) WHERE $frameworks = [] OR f.id IN $frameworks
RETURN f.id AS id, f.title AS title, f.sourceTitle AS source, f.sourceUrl AS url
ORDER BY f.periodStart, id

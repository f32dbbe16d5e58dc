// Top concepts of some frameworks
// Of each the first by code, part by part, numbers as numbers.
// @param {string[]} frameworks = ["sf2022"] - the frameworks
// @param {integer} limit = 100 - concepts of each to answer at most
// @returns id, code, title, kind, framework
UNWIND $frameworks AS framework
CALL (framework) {
  MATCH (f:Framework {id: framework})<-[:PART_OF]-(c:Concept) WHERE c.id STARTS WITH framework + ':'
  WITH DISTINCT c, [part IN split(coalesce(toStringOrNull(c.code), c.id), '.') |
    CASE WHEN toIntegerOrNull(part) IS NULL THEN 'b' + part ELSE 'a' + right('000000000000' + part, 12) END] AS place
  ORDER BY place, c.id
  LIMIT toInteger($limit)
  RETURN c
}
RETURN c.id AS id, toStringOrNull(c.code) AS code, coalesce(toStringOrNull(c.title), toStringOrNull(c.name), c.id) AS title,
  [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, framework

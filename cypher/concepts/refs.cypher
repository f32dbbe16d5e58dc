// What a list shows of some concepts
// @param {string[]} ids = ["sf2022:1.1"] - ids of concepts
// @returns id, code, title, kind, framework
MATCH (c:Concept) WHERE c.id IN $ids
RETURN c.id AS id, toStringOrNull(c.code) AS code, coalesce(toStringOrNull(c.title), toStringOrNull(c.name), c.id) AS title, [label IN labels(c) WHERE label <> 'Concept'][0] AS kind, split(c.id, ':')[0] AS framework

// Frameworks, to find the one that a file names
// @returns id, title, shortTitle, iri, defaultTarget
MATCH (f:Framework)
RETURN f.id AS id, f.title AS title, f.shortTitle AS shortTitle, f.iri AS iri, coalesce(f.defaultTarget, false) AS defaultTarget
ORDER BY id

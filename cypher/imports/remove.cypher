// Forgets an import and what it holds
// @param {string} id - its id
// @returns id
MATCH (i:Import {id: $id})
OPTIONAL MATCH (p:ImportPart {import: $id})
WITH i, collect(p) AS parts
FOREACH (part IN parts | DETACH DELETE part)
DETACH DELETE i
RETURN $id AS id

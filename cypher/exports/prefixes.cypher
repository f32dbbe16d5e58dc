// What the prefixes of ids stand for
// @returns prefix, iri
MATCH (f:Framework) WHERE f.iri IS NOT NULL
RETURN f.id AS prefix, f.iri AS iri

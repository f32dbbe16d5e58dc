// Concepts and frameworks that are named by id, by IRI, or by code in a framework
// `asked` is what they were found by. Codes are compared without regard to upper and lower case.
// @param {string[]} ids - ids
// @param {string[]} iris - IRIs
// @param {string[]} codes - maps of framework and code
// @returns asked, id, uri, code, title
MATCH (n:Concept|Framework) WHERE n.id IN $ids
RETURN n.id AS asked, n.id AS id, n.uri AS uri, coalesce(n.code, '') AS code, n.title AS title
UNION
MATCH (n:Concept) WHERE n.uri IN $iris
RETURN n.uri AS asked, n.id AS id, n.uri AS uri, coalesce(n.code, '') AS code, n.title AS title
UNION
UNWIND $codes AS named
MATCH (n:Concept) WHERE n.id STARTS WITH named.framework + ':' AND toLower(n.code) = toLower(named.code)
RETURN named.framework + ' ' + named.code AS asked, n.id AS id, n.uri AS uri, n.code AS code, n.title AS title

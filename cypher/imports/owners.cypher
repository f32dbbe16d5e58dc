// Who states frameworks, and the alignments of mapping sets
// @param {string[]} frameworks - ids of frameworks
// @param {string[]} sets - ids of mapping sets
// @returns what, id, origin
MATCH (f:Framework) WHERE f.id IN $frameworks
RETURN 'framework' AS what, f.id AS id, coalesce(f.origin, '') AS origin
UNION
MATCH ()-[a:ALIGNS_WITH|NO_COUNTERPART_IN]->() WHERE a.mappingSet IN $sets
RETURN DISTINCT 'mapping set' AS what, a.mappingSet AS id, coalesce(a.origin, '') AS origin

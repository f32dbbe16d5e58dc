// Frameworks to be written to a file, by period, with the number of their concepts
// @param {string[]} frameworks - their ids; all when empty
// @returns id, labels, properties, floats, concepts
MATCH (f:Framework) WHERE $frameworks = [] OR f.id IN $frameworks
RETURN f.id AS id, labels(f) AS labels, properties(f) AS properties, [key IN keys(f) WHERE valueType(f[key]) CONTAINS 'FLOAT'] AS floats,
  COUNT { MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':' } AS concepts
ORDER BY f.periodStart, id

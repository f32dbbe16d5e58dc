// Concepts of one axis of the coverage matrix
// @param {string[]} frameworks = ["sf2022"] - frameworks whose concepts count; all but `except` when empty
// @param {string} except = "sdg" - a framework to leave out when `frameworks` is empty
// @param {string} level = "top" - `top`: top concepts; `leaf`: concepts without children
// @returns node
MATCH (f:Framework) WHERE f.id IN $frameworks OR ($frameworks = [] AND f.id <> $except)
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
  AND (($level = 'top' AND EXISTS { (c)-[:PART_OF]->(f) }) OR ($level = 'leaf' AND NOT EXISTS { (c)<-[:PART_OF]-() }))
RETURN c AS node
ORDER BY f.periodStart, f.id, c.id

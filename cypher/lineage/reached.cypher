// What each concept of an edition reaches
// The concepts of another framework that each concept, or what is below it, has a counting alignment with: at `top`, its
// top concepts (the SDGs), or anything below them; at `leaf`, its concepts without children (the targets), themselves.
// @group Lineage
// @param {string[]} frameworks = ["sf2017", "sf2022"] - frameworks to look at
// @param {framework} against = "sdg" - the framework that is reached
// @param {string} level = "top" - `top`: its top concepts; `leaf`: its concepts without children
// @returns concept, target, count, best
MATCH (f:Framework) WHERE f.id IN $frameworks AND f.id <> $against
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH $against + ':'
  AND @counts(a)
// From the edition's own alignments outwards, whatever the planner expects of them.
CALL (f, c, t) {
  MATCH (c)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH f.id + ':'
  MATCH (t)-[:PART_OF*0..]->(x) WHERE x.id STARTS WITH $against + ':'
    AND ($level = 'top' AND EXISTS { (x)-[:PART_OF]->(:Framework {id: $against}) } OR $level = 'leaf' AND x = t AND NOT EXISTS { (x)<-[:PART_OF]-() })
  RETURN up, x
}
RETURN up.id AS concept, x.id AS target, count(DISTINCT a) AS count, max(a.confidence) AS best
ORDER BY concept, target

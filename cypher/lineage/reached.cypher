// What each concept of an edition reaches
// The top concepts of another framework (for the SDGs: the goals) that each concept, or what is below it, has a counting
// alignment with, or with anything below them.
// @group Lineage
// @param {string[]} frameworks = ["sf2017", "sf2022"] - frameworks to look at
// @param {framework} against = "sdg" - the framework that is reached
// @returns concept, target, count, best
MATCH (f:Framework) WHERE f.id IN $frameworks AND f.id <> $against
MATCH (c:Concept) WHERE c.id STARTS WITH f.id + ':'
MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH $against + ':'
  AND @counts(a)
// From the edition's own alignments outwards, whatever the planner expects of them.
CALL (f, c, t) {
  MATCH (c)-[:PART_OF*0..]->(up) WHERE up.id STARTS WITH f.id + ':'
  MATCH (t)-[:PART_OF*0..]->(top) WHERE top.id STARTS WITH $against + ':' AND EXISTS { (top)-[:PART_OF]->(:Framework {id: $against}) }
  RETURN up, top
}
RETURN up.id AS concept, top.id AS target, count(DISTINCT a) AS count, max(a.confidence) AS best
ORDER BY concept, target

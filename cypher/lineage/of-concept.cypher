// Lineage of one goal
// What it continues in earlier editions, and what continues it in later ones, step by step.
// @group Lineage
// @param {concept} id = "sf2017:1" - the concept
// @returns direction, concept, change, rationale, edition
MATCH (n:Concept {id: $id})
CALL (n) {
  MATCH (n)-[r:CONTINUES]->(other) RETURN 'continues' AS direction, other, r
  UNION
  MATCH (n)<-[r:CONTINUES]-(other) RETURN 'continued by' AS direction, other, r
}
OPTIONAL MATCH (f:Framework {id: split(other.id, ':')[0]})
RETURN direction, other AS concept, r.change AS change, r.rationale AS rationale, f.title AS edition
ORDER BY direction, other.id

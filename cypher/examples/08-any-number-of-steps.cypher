// 8. Any number of steps
// A star repeats a relationship: from a target up to its framework. A path is returned whole.
// @group Examples
// @param {concept} concept = "sdg:16.4" - where to begin
// @returns path
MATCH path = (c:Concept {id: $concept})-[:PART_OF*1..3]->(f:Framework)
RETURN path

// 9. The shortest path
// How two concepts hang together, whatever the direction.
// @group Examples
// @param {concept} from = "oec2022:1.1" - one end
// @param {concept} to = "sdg:16.4" - the other end
// @returns path
MATCH (a:Concept {id: $from}), (b:Concept {id: $to})
MATCH path = shortestPath((a)-[:PART_OF|ALIGNS_WITH*..8]-(b))
RETURN path

// Size of the graph, without what people save about it
// @returns nodes, relationships
RETURN COUNT { () } - COUNT { (:Finding) } AS nodes, COUNT { ()-->() } AS relationships

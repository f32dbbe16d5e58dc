// Size of the graph, without what people save about it
// @returns nodes, relationships
RETURN COUNT { () } - COUNT { (:PlumblineRecord) } AS nodes, COUNT { ()-->() } AS relationships

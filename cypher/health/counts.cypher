// Size of the graph
// @returns nodes, relationships
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships

// Nodes and relationships in all, records of the app included
// @returns nodes, relationships
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships

// Asks for nothing, to learn the version of the graph from the transaction's bookmark
// @returns nothing
RETURN null AS nothing

// Changes relationships
// @param {string[]} relationships - maps of elementId and patch
UNWIND $relationships AS relationship
MATCH ()-[r]->() WHERE elementId(r) = relationship.elementId
SET r += relationship.patch

// Changes nodes, their kind included
// @param {string[]} nodes - maps of elementId, labels and patch
UNWIND $nodes AS node
MATCH (n) WHERE elementId(n) = node.elementId
REMOVE n:Goal:Objective:Outcome:Capability:SDG:SDGTarget
SET n:$(node.labels), n += node.patch

// Changes nodes, their kind included
// @param {string} origin - whose they are
// @param {string[]} nodes - maps of id, labels and patch
// @returns id
UNWIND $nodes AS node
MATCH (n:Concept|Framework|FrameworkDraft {id: node.id}) WHERE n.origin = $origin
REMOVE n:Goal:Objective:Outcome:Capability:SDG:SDGTarget
SET n:$(node.labels), n += node.patch
RETURN n.id AS id

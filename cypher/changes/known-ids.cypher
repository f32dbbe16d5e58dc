// Which of some ids are those of nodes
// @param {string[]} ids - ids
// @returns id
MATCH (n:Concept|Framework|FrameworkDraft) WHERE n.id IN $ids
RETURN DISTINCT n.id AS id

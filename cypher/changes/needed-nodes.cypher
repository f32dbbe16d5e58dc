// Nodes that a relationship of somebody else, or a judged one, still needs
// @param {string} origin - whose nodes they are
// @param {string[]} ids - their ids
// @param {string[]} takenBack - ids of judged relationships that are taken back
// @returns id
MATCH (n:Concept|Framework|FrameworkDraft) WHERE n.id IN $ids
  AND EXISTS { MATCH (n)-[r]-() WHERE coalesce(r.origin, '') <> $origin OR (r.judged AND NOT r.id IN $takenBack) }
RETURN n.id AS id

// All shortest paths between two concepts
// Every path with as few steps as possible. A step is an alignment that counts, in either direction, or leads to the
// concept above or below; frameworks themselves are no steps, or all their concepts would be near to each other.
// @group Paths
// @param {concept} from = "oec2022:2.3" - where the paths start
// @param {concept} to = "sdg:16.4" - where they end
// @param {integer} maxLength = 6 - most steps, up to 8
// @param {boolean} hierarchy = true - whether steps to the concept above or below are taken
// @param {integer} limit = 51 - most paths
// @returns path, subjects
// CASE, because the planner multiplies out AND and OR. Steps without a bound, because with one it keeps each concept once
// for every distance; it still looks no farther than the nearest.
MATCH (from:Concept {id: $from}), (to:Concept {id: $to})
MATCH path = ALL SHORTEST (from) ((x)-[a:ALIGNS_WITH|PART_OF]-(y)
  WHERE NOT y:Framework AND CASE WHEN a:PART_OF THEN $hierarchy ELSE
    @counts(a) END
  )+ (to)
WHERE length(path) <= $maxLength
// Enough to choose from; where there are more, any of them are as short.
WITH path LIMIT 2000
WITH path, reduce(weakest = 2.0, a IN relationships(path) |
  CASE WHEN a:ALIGNS_WITH AND coalesce(a.confidence, -1) < weakest THEN coalesce(a.confidence, -1) ELSE weakest END) AS weakest
RETURN path, [a IN relationships(path) | startNode(a).id] AS subjects
ORDER BY weakest DESC, [n IN nodes(path) | n.id], [a IN relationships(path) | coalesce(a.id, '')]
LIMIT $limit

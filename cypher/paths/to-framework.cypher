// Shortest paths to a framework
// The shortest paths from a concept to any concept of a framework, on which every alignment is more confident than a
// level. A path ends at the first concept of the framework that it comes to.
// @group Paths
// @param {concept} from = "oec2022:2.3" - where the paths start
// @param {framework} to = "sdg" - the framework in which they end
// @param {number} above = -2 - every alignment states more than this; -1 asks only that it states something, -2 nothing
// @param {integer} maxLength = 6 - most steps, up to 8
// @param {boolean} hierarchy = true - whether steps to the concept above or below are taken
// @param {integer} limit = 5 - most paths, up to 51
// @option statefulShortestPlanningMode = all_if_possible
// @returns path, subjects
MATCH (from:Concept {id: $from})
MATCH SHORTEST 51 (path = (from) ((x)-[a:ALIGNS_WITH|PART_OF]-(y)
  WHERE NOT y:Framework AND NOT x.id STARTS WITH $to + ':' AND CASE WHEN a:PART_OF THEN $hierarchy ELSE
    @counts(a)
    AND coalesce(a.confidence, -1) > $above END
  ){1,8} (to)
  // No concept twice.
  WHERE all(n IN nodes(path) WHERE single(m IN nodes(path) WHERE m = n)))
WHERE to.id STARTS WITH $to + ':' AND length(path) <= $maxLength
// Searched from the one start, a step farther at a time, so that the first found are the shortest of all: the option sees
// to it. Without it the planner takes the ends of a small graph one after the other.
RETURN path, [a IN relationships(path) | startNode(a).id] AS subjects
LIMIT $limit

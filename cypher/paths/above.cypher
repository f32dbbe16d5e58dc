// Shortest paths over strong alignments
// The shortest paths between two concepts on which every alignment is more confident than a level. The best paths by
// their weakest link are found by raising the level until too few are left.
// @group Paths
// @param {concept} from = "oec2022:2.3" - where the paths start
// @param {concept} to = "sdg:16.4" - where they end
// @param {number} above = 0.5 - every alignment states more than this; -1 asks only that it states something, -2 nothing
// @param {integer} maxLength = 6 - most steps, up to 8
// @param {boolean} hierarchy = true - whether steps to the concept above or below are taken
// @param {integer} limit = 5 - most paths, up to 51
// @returns path, subjects
MATCH (from:Concept {id: $from}), (to:Concept {id: $to})
MATCH SHORTEST 51 (path = (from) ((x)-[a:ALIGNS_WITH|PART_OF]-(y)
  WHERE NOT y:Framework AND CASE WHEN a:PART_OF THEN $hierarchy ELSE
    @counts(a)
    AND coalesce(a.confidence, -1) > $above END
  ){1,8} (to)
  // No concept twice.
  WHERE all(n IN nodes(path) WHERE single(m IN nodes(path) WHERE m = n)))
WHERE length(path) <= $maxLength
RETURN path, [a IN relationships(path) | startNode(a).id] AS subjects
LIMIT $limit

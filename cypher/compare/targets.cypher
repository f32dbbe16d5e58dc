// What two frameworks reach, side by side
// Every concept of a target framework that either of two frameworks reaches: whether both do, and which of their
// concepts have a counting alignment with it or, at `top`, with anything below it, each with its best confidence.
// @group Compare
// @param {framework} left = "sf2017" - one framework
// @param {framework} right = "sf2022" - the other
// @param {framework} against = "sdg" - the framework that both are measured by
// @param {string} level = "top" - `top`: its top concepts (the SDGs); `leaf`: its concepts without children (the targets)
// @returns target, side, left, right
UNWIND ['left', 'right'] AS side
WITH side, CASE side WHEN 'left' THEN $left ELSE $right END AS id
MATCH (c:Concept) WHERE c.id STARTS WITH id + ':'
MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH $against + ':'
  AND @counts(a)
WITH side, c, t, max(a.confidence) AS best
MATCH (t)-[:PART_OF*0..]->(x) WHERE x.id STARTS WITH $against + ':'
  AND ($level = 'top' AND EXISTS { (x)-[:PART_OF]->(:Framework {id: $against}) } OR $level = 'leaf' AND x = t AND NOT EXISTS { (x)<-[:PART_OF]-() })
WITH x, side, c, max(best) AS best
ORDER BY coalesce(best, -1) DESC, c.id
WITH x, collect(CASE WHEN side = 'left' THEN {id: c.id, best: best} END) AS left,
  collect(CASE WHEN side = 'right' THEN {id: c.id, best: best} END) AS right
RETURN x.id AS target, CASE WHEN size(left) > 0 AND size(right) > 0 THEN 'shared' WHEN size(left) > 0 THEN 'left' ELSE 'right' END AS side, left, right
ORDER BY target

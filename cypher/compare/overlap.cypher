// Overlap of two frameworks
// How many concepts of a target framework both reach, only the one, only the other, and the overlap: those that both
// reach divided by those that either reaches (Jaccard); null when neither reaches any. A framework reaches a concept
// when one of its own concepts has a counting alignment with it or, at `top`, with anything below it.
// @group Compare
// @param {framework} left = "sf2017" - one framework
// @param {framework} right = "sf2022" - the other
// @param {framework} against = "sdg" - the framework that both are measured by
// @param {string} level = "top" - `top`: its top concepts (the SDGs); `leaf`: its concepts without children (the targets)
// @returns leftReached, rightReached, shared, onlyLeft, onlyRight, either, total, overlap
CALL () {
  MATCH (x:Concept) WHERE x.id STARTS WITH $against + ':'
    AND ($level = 'top' AND EXISTS { (x)-[:PART_OF]->(:Framework {id: $against}) } OR $level = 'leaf' AND NOT EXISTS { (x)<-[:PART_OF]-() })
  RETURN count(x) AS total
}
CALL () {
  UNWIND ['left', 'right'] AS side
  WITH side, CASE side WHEN 'left' THEN $left ELSE $right END AS id
  MATCH (c:Concept) WHERE c.id STARTS WITH id + ':'
  MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH $against + ':'
    AND @counts(a)
  WITH DISTINCT side, t
  MATCH (t)-[:PART_OF*0..]->(x) WHERE x.id STARTS WITH $against + ':'
    AND ($level = 'top' AND EXISTS { (x)-[:PART_OF]->(:Framework {id: $against}) } OR $level = 'leaf' AND x = t AND NOT EXISTS { (x)<-[:PART_OF]-() })
  WITH x, collect(DISTINCT side) AS sides
  RETURN sum(CASE WHEN size(sides) = 2 THEN 1 ELSE 0 END) AS shared, sum(CASE WHEN sides = ['left'] THEN 1 ELSE 0 END) AS onlyLeft,
    sum(CASE WHEN sides = ['right'] THEN 1 ELSE 0 END) AS onlyRight
}
WITH *, shared + onlyLeft + onlyRight AS either
RETURN shared + onlyLeft AS leftReached, shared + onlyRight AS rightReached, shared, onlyLeft, onlyRight, either, total,
  CASE WHEN either > 0 THEN toFloat(shared) / either END AS overlap

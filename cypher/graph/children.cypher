// What lies right below a node, a page at a time
// By code, part by part, numbers as numbers.
// @param {string} id = "sf2022:1" - the node
// @param {string} after = "" - id of the last one of the page before; from the first where it is empty
// @param {integer} limit = 100 - how many at most
// @returns type, properties, source, target
CALL () {
  OPTIONAL MATCH (last:Concept {id: $after})
  RETURN [part IN split(coalesce(toStringOrNull(last.code), last.id), '.') |
    CASE WHEN toIntegerOrNull(part) IS NULL THEN 'b' + part ELSE 'a' + right('000000000000' + part, 12) END] AS behind
}
MATCH (target:Concept|Framework) WHERE target.id = $id
MATCH (target)<-[r:PART_OF]-(source:Concept)
WITH r, source, target, behind, [part IN split(coalesce(toStringOrNull(source.code), source.id), '.') |
  CASE WHEN toIntegerOrNull(part) IS NULL THEN 'b' + part ELSE 'a' + right('000000000000' + part, 12) END] AS place
WHERE $after = '' OR place > behind OR (place = behind AND source.id > $after)
WITH r, source, target, place ORDER BY place, source.id LIMIT toInteger($limit)
RETURN type(r) AS type, properties(r) AS properties, source, target

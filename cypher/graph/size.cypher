// How much lies below some nodes
// `below` counts what lies below, as far as `limit`; `links` is how often that and the node itself are an end of an alignment.
// @param {string[]} ids = ["sf2022:1"] - the nodes
// @param {integer} limit = 2001 - nodes below to look at, each
// @returns id, children, below, links
MATCH (n:Concept|Framework) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)<-[:PART_OF*1..6]-(down:Concept)
  WITH down LIMIT toInteger($limit)
  RETURN count(down) AS below, sum(COUNT { (down)-[:ALIGNS_WITH]-() }) AS linksBelow
}
RETURN n.id AS id, COUNT { (n)<-[:PART_OF]-() } AS children, below, linksBelow + COUNT { (n)-[:ALIGNS_WITH]-() } AS links
ORDER BY id

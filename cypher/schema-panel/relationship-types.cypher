// Relationship types of the graph, how often each is used, what it joins, and the properties of some of them
// @param {integer} sample = 500 - how many relationships of a type are looked at
// @returns type, count, joins, properties
CALL db.relationshipTypes() YIELD relationshipType AS type
CALL (type) { MATCH ()-[r:$(type)]->() RETURN count(r) AS count }
CALL (type) {
  MATCH (a)-[:$(type)]->(b) WITH labels(a) AS source, labels(b) AS target LIMIT $sample
  WITH source, target, count(*) AS seen ORDER BY seen DESC, source, target LIMIT 20
  RETURN collect({source: source, target: target}) AS joins
}
CALL (type) {
  MATCH ()-[r:$(type)]->() WITH r LIMIT $sample
  UNWIND keys(r) AS key
  WITH key, valueType(r[key]) AS valueType, r[key] AS value
  WITH key, collect(DISTINCT valueType) AS types, collect(DISTINCT value)[..3] AS samples ORDER BY key
  RETURN collect({key: key, types: types, samples: samples}) AS properties
}
WITH type, count, joins, properties WHERE count > 0
RETURN type, count, joins, properties ORDER BY count DESC, type

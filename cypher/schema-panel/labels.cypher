// Labels of the graph, but for what people and the app save about it, how often each is used, and the properties of some of its nodes
// @param {integer} sample = 500 - how many nodes of a label are looked at for their properties
// @returns label, count, properties
CALL db.labels() YIELD label WHERE NOT label IN ['PlumblineRecord', 'Finding', 'Change', 'ChangePart', 'Import', 'ImportPart', 'ColumnMapping', 'Migration', 'FrameworkDraft']
CALL (label) { MATCH (n:$(label)) RETURN count(n) AS count }
CALL (label) {
  MATCH (n:$(label)) WITH n LIMIT $sample
  UNWIND keys(n) AS key
  WITH key, valueType(n[key]) AS valueType, n[key] AS value
  WITH key, collect(DISTINCT valueType) AS types, collect(DISTINCT value)[..3] AS samples ORDER BY key
  RETURN collect({key: key, types: types, samples: samples}) AS properties
}
WITH label, count, properties WHERE count > 0
RETURN label, count, properties ORDER BY count DESC, label

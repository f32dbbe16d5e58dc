// Frameworks whose ledger, coverage or paths may rest on some concepts, alignments and parts
// With an alignment, those that it may be a stepping stone of: whatever else is aligned with its subject, and what its object
// serves in turn. Sharing a target is not serving, so those that only share its object are left out.
// @param {string[]} frameworks - ids of frameworks that come or go
// @param {string[]} concepts - ids of concepts
// @param {string[]} subjects - ids of subjects of alignments
// @param {string[]} objects - ids of objects of alignments
// @param {string[]} parts - ids of concepts that are, or stop being, parts of one another, or were judged
// @returns framework
CALL () {
  UNWIND $frameworks AS framework
  MATCH (c:Concept) WHERE c.id STARTS WITH framework + ':'
  MATCH (c)-[:ALIGNS_WITH]-(x)
  RETURN x
  UNION
  MATCH (c:Concept) WHERE c.id IN $concepts OR c.id IN $subjects
  MATCH (c)-[:ALIGNS_WITH]-(x)
  RETURN x
  UNION
  MATCH (c:Concept) WHERE c.id IN $objects
  MATCH (c)-[:ALIGNS_WITH]->(x)
  RETURN x
  UNION
  MATCH (c:Concept) WHERE c.id IN $parts
  MATCH (c)-[:PART_OF*1..]->(x:Concept)
  RETURN x
  UNION
  MATCH (c:Concept) WHERE c.id IN $parts
  MATCH (c)<-[:PART_OF*1..]-(x)
  RETURN x
}
RETURN DISTINCT split(x.id, ':')[0] AS framework

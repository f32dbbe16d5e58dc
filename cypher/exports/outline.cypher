// The concepts of a framework, each with what it is part of first
// @param {string} framework - its id
// @returns id, parent, order
MATCH (c:Concept) WHERE c.id STARTS WITH $framework + ':'
OPTIONAL MATCH (c)-[p:PART_OF]->(parent:Concept|Framework)
WITH c, parent, coalesce(p.order, c.order) AS order ORDER BY order, parent.id
WITH c, collect(parent.id)[0] AS parent, collect(order)[0] AS order
RETURN c.id AS id, parent, order ORDER BY order, id

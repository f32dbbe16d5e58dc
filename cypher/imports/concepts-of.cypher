// The concepts of a framework, with what they are part of
// @param {string} framework - its id
// @returns id, labels, properties, parent, order
MATCH (c:Concept)-[p:PART_OF]->(parent) WHERE c.id STARTS WITH $framework + ':'
RETURN c.id AS id, labels(c) AS labels, properties(c) AS properties, parent.id AS parent, coalesce(p.order, c.order) AS order
ORDER BY order, id

// Ids of the concepts of a framework, a page of them
// @param {string} framework - its id
// @param {string} after - the page goes on behind this id; from the first when empty
// @param {integer} limit - how many at most
// @returns id
MATCH (c:Concept) WHERE c.id STARTS WITH $framework + ':' AND c.id > $after
RETURN c.id AS id ORDER BY id LIMIT toInteger($limit)

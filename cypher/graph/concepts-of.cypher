// How many concepts a framework has
// @param {framework} framework = "sf2022" - the framework
// @returns concepts
MATCH (c:Concept) WHERE c.id STARTS WITH $framework + ':'
RETURN count(c) AS concepts

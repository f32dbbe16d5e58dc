// How many concepts some frameworks have
// @param {string[]} frameworks = ["sf2022"] - the frameworks
// @returns framework, concepts
UNWIND $frameworks AS framework
CALL (framework) {
  MATCH (c:Concept) WHERE c.id STARTS WITH framework + ':'
  RETURN count(c) AS concepts
}
RETURN framework, concepts

// 2. One concept, with a parameter
// What stands after `$` is asked for in a form, so that the text need not change. A node returned whole opens its details.
// @group Examples
// @param {concept} concept = "sf2022:1.4" - any concept
// @returns c
MATCH (c:Concept {id: $concept})
RETURN c

// Reviewed, without a counterpart
// Concepts that were judged to have no counterpart in the target framework, with the reason.
// @group Gaps
// @param {framework} against = "sdg" - the target framework
// @returns id, title, reason, rationale
MATCH (c:Concept)-[n:NO_COUNTERPART_IN]->(:Framework {id: $against}) WHERE @holds(n)
RETURN c.id AS id, c.title AS title, n.reason AS reason, n.rationale AS rationale
ORDER BY reason, id

// SDG targets that nothing serves
// Concepts without children of the target framework (for the SDGs: the targets) that no accepted alignment names: a claim
// on the whole goal above one does not serve it. What a third framework may lead to is looked for in the ledger, read the
// other way round.
// @group Gaps
// @param {framework} against = "sdg" - the target framework
// @returns id, title, goal
MATCH (t:Concept)-[:PART_OF]->(above:Concept)
WHERE t.id STARTS WITH $against + ':' AND NOT EXISTS { (t)<-[:PART_OF]-() }
  AND NOT EXISTS {
    MATCH (t)-[a:ALIGNS_WITH {status: 'accepted'}]-(c)
    WHERE NOT c.id STARTS WITH $against + ':' AND @present(a)
  }
RETURN t.id AS id, t.title AS title, above.title AS goal
ORDER BY above.order, t.order

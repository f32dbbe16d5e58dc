// Unaligned objectives
// Objectives that no accepted alignment joins to the target framework: not their own, not one of a concept above or
// below them, not by a stepping stone in a third framework. They are the ledger's last four states.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to look at; all but the target when empty
// @param {framework} against = "sdg" - the target framework
// @returns id, title, framework, noCounterpart
MATCH (f:Framework)
WHERE f.id <> $against AND ($frameworks = [] OR f.id IN $frameworks)
MATCH (o:Objective) WHERE o.id STARTS WITH f.id + ':'
  AND NOT EXISTS {
    MATCH (o)-[:PART_OF*0..]->(above)-[:ALIGNS_WITH {status: 'accepted'}]-(t)
    WHERE above.id STARTS WITH f.id + ':' AND t.id STARTS WITH $against + ':'
  }
  AND NOT EXISTS {
    MATCH (o)<-[:PART_OF*1..]-(below)-[:ALIGNS_WITH {status: 'accepted'}]-(t)
    WHERE below.id STARTS WITH f.id + ':' AND t.id STARTS WITH $against + ':'
  }
  AND NOT EXISTS {
    MATCH (o)-[:ALIGNS_WITH {status: 'accepted'}]-(step)-[:ALIGNS_WITH {status: 'accepted'}]-(t)
    WHERE t.id STARTS WITH $against + ':' AND NOT split(step.id, ':')[0] IN [f.id, $against]
  }
RETURN o.id AS id, o.title AS title, f.title AS framework,
  head([(o)-[n:NO_COUNTERPART_IN]->(:Framework {id: $against}) | n.reason]) AS noCounterpart
ORDER BY f.periodStart, id

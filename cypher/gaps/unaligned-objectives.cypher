// Unaligned objectives
// Objectives that were judged to have no counterpart in the target framework, or that no accepted alignment leads there: not
// one of their own, none that a concept above serves, none of a concept below, none by a stepping stone in a third framework.
// They are the unaligned states of the ledger; `judged` tells the reason where one was recorded.
// @group Gaps
// @param {string[]} frameworks = [] - frameworks to look at; all but the target when empty
// @param {framework} against = "sdg" - the target framework
// @returns id, title, framework, judged
MATCH (f:Framework)
WHERE f.id <> $against AND ($frameworks = [] OR f.id IN $frameworks)
MATCH (o:Objective) WHERE o.id STARTS WITH f.id + ':'
  AND NOT EXISTS { MATCH (o)-[a:ALIGNS_WITH {status: 'accepted'}]-(t) WHERE t.id STARTS WITH $against + ':' AND @present(a) }
WITH f, o, head([(o)-[n:NO_COUNTERPART_IN]->(:Framework {id: $against}) WHERE @holds(n) | n.reason]) AS judged
WHERE judged IS NOT NULL OR NOT (
  EXISTS {
    MATCH path = (o)-[:PART_OF*1..]->(above)-[a:ALIGNS_WITH {status: 'accepted'}]->(t)
    WHERE above.id STARTS WITH f.id + ':' AND t.id STARTS WITH $against + ':' AND @present(a)
      AND NOT @paired(o, t)
      AND NOT @judged-among(nodes(path)[1..-2], $against)
  } OR EXISTS {
    MATCH (o)<-[:PART_OF*1..]-(below)-[a:ALIGNS_WITH {status: 'accepted'}]-(t)
    WHERE below.id STARTS WITH f.id + ':' AND t.id STARTS WITH $against + ':' AND @present(a)
      AND NOT @paired(o, t)
  } OR EXISTS {
    MATCH (o)-[a:ALIGNS_WITH {status: 'accepted'}]-(step)-[b:ALIGNS_WITH {status: 'accepted'}]-(t)
    WHERE t.id STARTS WITH $against + ':' AND NOT split(step.id, ':')[0] IN [f.id, $against]
      AND NOT (endNode(a) = step AND endNode(b) = step) AND @present(a) AND @present(b)
      AND NOT @paired(o, t)
  }
)
RETURN o.id AS id, o.title AS title, f.title AS framework, judged
ORDER BY f.periodStart, id

// Mapping sets of the alignments and judgements of some frameworks, with who states them and how many there are
// @param {string[]} frameworks - ids of the frameworks of their subjects
// @returns id, origin, alignments, noCounterparts
UNWIND $frameworks AS framework
CALL (framework) {
  MATCH (c:Concept)-[a:ALIGNS_WITH]->(o) WHERE c.id STARTS WITH framework + ':' AND @chosen(a, o)
  RETURN a.mappingSet AS id, a.origin AS origin, count(a) AS alignments, 0 AS noCounterparts
  UNION ALL
  MATCH (c:Concept)-[n:NO_COUNTERPART_IN]->(f)
  WHERE c.id STARTS WITH framework + ':'
    AND ($only = [] OR n.status IN $only) AND ($sets = [] OR n.mappingSet IN $sets) AND ($against = [] OR f.id IN $against)
  RETURN n.mappingSet AS id, n.origin AS origin, 0 AS alignments, count(n) AS noCounterparts
}
RETURN coalesce(id, '') AS id, max(origin) AS origin, sum(alignments) AS alignments, sum(noCounterparts) AS noCounterparts
ORDER BY id

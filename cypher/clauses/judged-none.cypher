// Whether a concept was judged to have no counterpart in a framework
// @of c, framework
EXISTS { MATCH (c)-[n:NO_COUNTERPART_IN]->(:Framework {id: framework}) WHERE @holds(n) }

// Whether any of some concepts was judged to have no counterpart in a framework
// @of concepts, framework
EXISTS {
  UNWIND concepts AS between
  MATCH (between)-[n:NO_COUNTERPART_IN]->(:Framework {id: framework}) WHERE @holds(n)
}

// Whether two concepts have an alignment of their own
// In any status: a pair that somebody judged, either way, is never answered by an inference.
// @of c, t
EXISTS { MATCH (c)-[pair:ALIGNS_WITH]-(t) WHERE @present(pair) }

// Whether an alignment is one that was chosen
// What a person sees on the page, to be exported as it is seen: everything unless something is left out.
// @of a, other
// @param {string[]} predicates = [] - SKOS predicates that are chosen; all when empty
// @param {number} minConfidence = 0 - lowest confidence that is chosen; one that states none is at 0 only
// @param {string[]} against = [] - frameworks of the other end; any when empty
@listed(a)
AND coalesce(a.confidence, 0) >= $minConfidence
AND ($predicates = [] OR a.predicate IN $predicates)
AND ($against = [] OR any(framework IN $against WHERE other.id = framework OR other.id STARTS WITH framework + ':'))

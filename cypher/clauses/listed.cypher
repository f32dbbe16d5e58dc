// Whether an alignment is on a list
// Lists show what there is, not what counts: every status, what hinders, and claims made for a whole set alike unless they are left out.
// @of a
// @param {string[]} only = [] - statuses that are listed; all when empty
// @param {string[]} sets = [] - mapping sets that are listed; all when empty
// @param {boolean} setClaims = true - whether claims made for a whole set alike are listed
($only = [] OR a.status IN $only)
AND ($sets = [] OR a.mappingSet IN $sets)
AND ($setClaims OR coalesce(a.directness, '') <> 'cross-cutting')

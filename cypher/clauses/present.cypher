// Whether an alignment is looked at at all
// One that says that the concept works against what it is aligned with is as if it were absent; so is a claim made for a whole set
// alike unless such are asked for. Whatever the status. Polarity is absent where it supports: IS NULL keeps the planner's estimates.
// @of a
// @param {boolean} crossCutting = false - whether claims made for a whole set alike count
($crossCutting OR coalesce(a.directness, '') <> 'cross-cutting') AND a.polarity IS NULL

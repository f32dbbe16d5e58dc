// Whether a judgement of no counterpart holds
// One that is stale, suggested or rejected does not.
// @of n
coalesce(n.status, 'accepted') = 'accepted'

// 1. Nodes of a kind
// A label after a colon says the kind; WHERE keeps what fits.
// @group Examples
// @returns code, title
MATCH (o:Objective)
WHERE o.id STARTS WITH 'sf2022:'
RETURN o.code AS code, o.title AS title
ORDER BY o.order

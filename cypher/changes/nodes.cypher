// Nodes that one origin has in the graph, as it states them
// @param {string} origin - `seed`, `import:…`
// @returns id, labels, properties
MATCH (n:Concept|Framework|FrameworkDraft {origin: $origin})
RETURN n.id AS id, [label IN labels(n) | CASE label WHEN 'FrameworkDraft' THEN 'Framework' ELSE label END] AS labels, properties(n) AS properties

// The newest finding on the gaps of each framework
// Findings that measured it against one target framework alone; one on all frameworks counts for each.
// @param {string[]} frameworks = ["sf2022"] - the frameworks
// @param {string} against = "sdg" - the target framework
// @returns framework, id
UNWIND $frameworks AS framework
MATCH (f:Finding {kind: 'gaps'})
WHERE f.against = [$against] AND (f.frameworks = [] OR framework IN f.frameworks)
WITH framework, f ORDER BY f.date DESC, f.id DESC
RETURN framework, head(collect(f.id)) AS id

// Procedures the console's user may call that do more than read the graph
// @returns name, mode
SHOW PROCEDURES EXECUTABLE BY CURRENT USER YIELD name, mode
WHERE mode <> 'READ' OR name STARTS WITH 'apoc.'
RETURN name, mode ORDER BY name

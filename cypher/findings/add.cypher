// Keeps a finding
// @param {string} finding - its properties, as a map
// @returns id
CREATE (f:Finding:PlumblineRecord) SET f = $finding
RETURN f.id AS id

// How people mapped the columns of tables with these headers before
// @param {string[]} headers - hashes of the names of their columns
// @returns headers, mapping
MATCH (c:ColumnMapping) WHERE c.headers IN $headers
RETURN c.headers AS headers, c.mapping AS mapping

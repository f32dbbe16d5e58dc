// Migrations that this graph has been through
// @returns number, name
MATCH (m:Migration) RETURN m.number AS number, m.name AS name ORDER BY number

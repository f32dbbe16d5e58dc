// One thing that an import holds, piece by piece
// @param {string} import - id of the import
// @param {string} name - what it is
// @returns text
MATCH (p:ImportPart {import: $import, name: $name})
RETURN p.text AS text ORDER BY p.order

// Replaces one thing that an import holds, as JSON cut into pieces
// @param {string} import - id of the import
// @param {string} name - what it is
// @param {string[]} pieces - the text, in order
OPTIONAL MATCH (p:ImportPart {import: $import, name: $name})
DETACH DELETE p
WITH DISTINCT 1 AS once
UNWIND range(0, size($pieces) - 1) AS order
CREATE (:ImportPart:PlumblineRecord {import: $import, name: $name, order: order, text: $pieces[order]})

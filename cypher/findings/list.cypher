// Findings without their rows, the newest first
// @param {string} kind = "" - of one kind alone; all when empty
// @param {string} date = "" - only those before this date, or of it and before `id`; from the newest when empty
// @param {string} id = "" - see `date`
// @param {integer} limit = 100 - how many at most
// @returns finding
MATCH (f:Finding)
WHERE ($kind = '' OR f.kind = $kind) AND ($date = '' OR f.date < $date OR (f.date = $date AND f.id < $id))
WITH f ORDER BY f.date DESC, f.id DESC LIMIT toInteger($limit)
RETURN f {.id, .title, .author, .note, .date, .kind, .question, .words, .version, .counts, .total, .truncated} AS finding

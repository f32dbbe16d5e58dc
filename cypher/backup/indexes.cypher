// The statements that make the indexes that no constraint makes
// @returns statement
SHOW INDEXES YIELD createStatement, owningConstraint, type
WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
RETURN createStatement AS statement

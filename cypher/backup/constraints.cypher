// The statements that make the constraints
// @returns statement
SHOW CONSTRAINTS YIELD createStatement
RETURN createStatement AS statement

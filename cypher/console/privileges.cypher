// What the console's user may do, by Enterprise Edition's own account
// @returns access, action
SHOW CURRENT USER PRIVILEGES YIELD access, action
WHERE access = 'GRANTED'
RETURN access, action

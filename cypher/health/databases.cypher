// Whether the server's databases are served, and why not
// @returns name, status, message
SHOW DATABASES YIELD name, currentStatus, statusMessage
RETURN name, currentStatus AS status, statusMessage AS message

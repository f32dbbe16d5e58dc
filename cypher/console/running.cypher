// Transactions of the console that the database still lists
// @param {string} app - the name by which they are known
// @returns statement, status, elapsed
SHOW TRANSACTIONS YIELD metaData, status, elapsedTime
WHERE metaData.app = $app
RETURN metaData.statement AS statement, status, elapsedTime.milliseconds AS elapsed

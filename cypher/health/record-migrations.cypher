// Records migrations
// @param {string[]} migrations - maps of number, name and at
UNWIND $migrations AS migration
MERGE (m:Migration {number: migration.number})
SET m:PlumblineRecord, m += migration

// Settings that limit what a query can reach and take
// @returns name, value
SHOW SETTINGS YIELD name, value
WHERE name IN [
  'db.transaction.timeout', 'db.memory.transaction.max', 'dbms.security.allow_csv_import_from_file_urls',
  'dbms.cypher.forbid_exhaustive_shortestpath'
]
RETURN name, value

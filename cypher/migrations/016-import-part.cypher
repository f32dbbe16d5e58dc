// What an import holds is found by it
CREATE INDEX import_part IF NOT EXISTS FOR (n:ImportPart) ON (n.import)

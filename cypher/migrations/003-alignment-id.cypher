// An alignment's id is unique
CREATE CONSTRAINT alignment_id IF NOT EXISTS FOR ()-[r:ALIGNS_WITH]-() REQUIRE r.id IS UNIQUE

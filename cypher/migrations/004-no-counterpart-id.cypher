// A judgement that there is no counterpart has a unique id
CREATE CONSTRAINT no_counterpart_id IF NOT EXISTS FOR ()-[r:NO_COUNTERPART_IN]-() REQUIRE r.id IS UNIQUE

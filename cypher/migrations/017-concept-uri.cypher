// Concepts are found by their IRIs
CREATE INDEX concept_uri IF NOT EXISTS FOR (n:Concept) ON (n.uri)

// Concepts are found by their code
CREATE INDEX concept_code IF NOT EXISTS FOR (n:Concept) ON (n.code)

// Full-text index over what people search: code, title and statement
CREATE FULLTEXT INDEX text IF NOT EXISTS FOR (n:Concept|Framework) ON EACH [n.code, n.title, n.statement]

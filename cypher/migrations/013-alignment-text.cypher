// Full-text index over what people wrote of an alignment: why it holds, both passages, and the note on its source
CREATE FULLTEXT INDEX alignment_text IF NOT EXISTS FOR ()-[r:ALIGNS_WITH]-() ON EACH [r.rationale, r.evidenceSubject, r.evidenceObject, r.evidenceNote]

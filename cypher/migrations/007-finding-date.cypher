// Findings are listed by date
CREATE INDEX finding_date IF NOT EXISTS FOR (n:Finding) ON (n.date)

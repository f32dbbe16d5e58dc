// Parts of a change are found by it
CREATE INDEX change_part IF NOT EXISTS FOR (n:ChangePart) ON (n.change)

// The columns of tables are remembered by the names of their headers
CREATE CONSTRAINT column_mapping_headers IF NOT EXISTS FOR (n:ColumnMapping) REQUIRE n.headers IS UNIQUE

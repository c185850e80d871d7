-- The indexes. They are created after all rows have been inserted, because sorting once is faster than inserting in order.

-- The indexes by value and by name. The second one also ensures that the columns that identify a row are unique.
CREATE INDEX definition_value ON definition (value);
CREATE UNIQUE INDEX definition_name ON definition (name, code_table, variant, first_release);

-- The full-text search of codes. It does not store a copy of the texts. Its rowid is the id of definition:
--   SELECT name, message FROM search WHERE search MATCH 'access denied' ORDER BY rank;
CREATE VIRTUAL TABLE search USING fts5 (name, message, content = 'searchable', content_rowid = 'id');
INSERT INTO search (search) VALUES ('rebuild');
-- A word in the name is more relevant than a word in the message.
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(10.0, 1.0)');

-- The full-text search of the documentation:
--   SELECT docs.* FROM docs_search JOIN docs ON docs.id = docs_search.rowid WHERE docs_search MATCH 'registry key';
CREATE VIRTUAL TABLE docs_search USING fts5 (name, title, text, remedy, content = 'docs', content_rowid = 'id');
INSERT INTO docs_search (docs_search) VALUES ('rebuild');
CREATE INDEX docs_name ON docs (name, table_id);
CREATE INDEX docs_value ON docs (value);

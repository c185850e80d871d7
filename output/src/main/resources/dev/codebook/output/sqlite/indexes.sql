-- What makes lookups fast. Made when the rows are in: sorting once is faster than inserting in order.

-- By value, and by name; the second one also states what identifies a row.
CREATE INDEX definition_value ON definition (value);
CREATE UNIQUE INDEX definition_name ON definition (name, code_table, variant, first_release);

-- Full text, without its own copy of the texts. The rowid is that of definition:
--   SELECT name, message FROM search WHERE search MATCH 'access denied' ORDER BY rank;
CREATE VIRTUAL TABLE search USING fts5 (name, message, content = 'searchable', content_rowid = 'id');
INSERT INTO search (search) VALUES ('rebuild');
-- A word of the name says more than one of the message.
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(10.0, 1.0)');

-- The same for what pages say:
--   SELECT docs.* FROM docs_search JOIN docs ON docs.id = docs_search.rowid WHERE docs_search MATCH 'registry key';
CREATE VIRTUAL TABLE docs_search USING fts5 (name, title, text, remedy, content = 'docs', content_rowid = 'id');
INSERT INTO docs_search (docs_search) VALUES ('rebuild');
CREATE INDEX docs_name ON docs (name, table_id);
CREATE INDEX docs_value ON docs (value);

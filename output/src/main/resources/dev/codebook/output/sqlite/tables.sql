-- The tables and views of a codebook. Stable are the views and tables codes, releases, facilities, ledger, unresolved, unclaimed,
-- conflicts, tables, ranges, docs and changes: columns are added at their end, never changed; user_version is raised when one is
-- changed or taken away. The other tables, named in the singular, may change.

CREATE TABLE content (
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64) -- of the facts, whatever wrote them: two files of one hash say the same
);

-- Oldest first within one family. code_count: names of scope 'code', counted once per table.
CREATE TABLE releases (
  release TEXT NOT NULL UNIQUE,
  ordinal INTEGER PRIMARY KEY CHECK (ordinal > 0),
  family TEXT NOT NULL,
  header_count INTEGER NOT NULL CHECK (header_count >= 0),
  code_count INTEGER NOT NULL CHECK (code_count >= 0)
);

CREATE TABLE header (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE
);

CREATE TABLE code_table (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  header INTEGER NOT NULL REFERENCES header (id),
  links TEXT
);

-- How numbers are read. layout: severity 1 bit, facility 12 bits, code 16 bits (HRESULT); severity 2 bits, facility 12 bits, code
-- 16 bits (NTSTATUS); or the number is the code (NUMBER).
CREATE TABLE space (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  layout TEXT NOT NULL CHECK (layout IN ('HRESULT', 'NTSTATUS', 'NUMBER'))
);

CREATE TABLE type (
  id INTEGER PRIMARY KEY,
  spelling TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width IN (8, 16, 32, 64)),
  is_signed INTEGER NOT NULL CHECK (is_signed IN (0, 1)),
  UNIQUE (spelling, width, is_signed)
);

-- Where definitions stand: lines of one header that are read for one target and under one condition.
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  header INTEGER NOT NULL REFERENCES header (id),
  target TEXT NOT NULL,
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  condition TEXT
);

CREATE TABLE facility_name (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE facility (
  id INTEGER PRIMARY KEY,
  release INTEGER NOT NULL REFERENCES releases (ordinal),
  space INTEGER NOT NULL REFERENCES space (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 4095),
  name INTEGER NOT NULL REFERENCES facility_name (id),
  header INTEGER NOT NULL REFERENCES header (id)
);

CREATE TABLE message_style (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
);

-- One row per definition. No IN in the checks: SQLite would build its list anew for each of 250,000 rows.
CREATE TABLE definition (
  id INTEGER PRIMARY KEY,
  code_table INTEGER NOT NULL REFERENCES code_table (id),
  name TEXT NOT NULL CHECK (name <> ''),
  variant INTEGER NOT NULL DEFAULT 0 CHECK (variant >= 0),
  value INTEGER NOT NULL,
  type INTEGER NOT NULL REFERENCES type (id),
  space INTEGER REFERENCES space (id),
  scope TEXT NOT NULL DEFAULT 'constant' CHECK (scope = 'code' OR scope = 'constant'),
  place INTEGER NOT NULL REFERENCES place (id),
  line INTEGER NOT NULL CHECK (line > 0),
  first_release INTEGER NOT NULL REFERENCES releases (ordinal),
  last_release INTEGER NOT NULL REFERENCES releases (ordinal),
  expression TEXT NOT NULL,
  facility_name INTEGER REFERENCES facility_name (id),
  alias_of TEXT,
  message_style INTEGER REFERENCES message_style (id),
  message TEXT,
  message_id TEXT,
  CHECK (first_release <= last_release),
  CHECK ((message IS NULL) = (message_style IS NULL)),
  CHECK (message_id IS NULL OR message IS NOT NULL)
);

-- How many definitions of each kind a header has: each #define, enumerator and constant variable, live or not, is counted once. A
-- header has a row of the kind 'constant', if only to say 0, and one of each other kind that it has. Without rows where only codes
-- were asked for.
CREATE TABLE ledger (
  release TEXT NOT NULL REFERENCES releases (release),
  header TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'constant', -- an integer constant: it has a row in codes
    'empty', 'string', 'floating point',
    'type', -- the name of a type, a calling convention, a qualifier
    'alias', -- the name of a function, a variable, a member
    'aggregate', -- a GUID, an initializer list
    'function-like macro',
    'not an expression', -- a statement, a call, a specifier, or a part of one
    'unresolved', 'struct layout', 'undefined operation', 'too large' -- these are listed in the table unresolved
  )),
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (release, header, kind)
) WITHOUT ROWID;

-- The definitions that might be constants and have no value. detail: the name that nothing defines, the struct or member.
CREATE TABLE unresolved (
  release TEXT NOT NULL REFERENCES releases (release),
  header TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  reason TEXT NOT NULL CHECK (reason IN ('unresolved', 'struct layout', 'undefined operation', 'too large')),
  detail TEXT NOT NULL
);

-- The constants of catalogued headers that no rule of the catalogue takes as codes.
CREATE TABLE unclaimed (
  release TEXT NOT NULL REFERENCES releases (release),
  header TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  hex TEXT NOT NULL CHECK (hex GLOB '0x[0-9A-F]*')
);

-- Whose the numbers of the space WIN32 are. What lies in no range is the system's own; ranges may overlap.
CREATE TABLE ranges (
  first INTEGER NOT NULL CHECK (first >= 0),
  last INTEGER NOT NULL CHECK (last >= first),
  owner TEXT NOT NULL,
  header TEXT NOT NULL, -- file name of the header that defines them
  PRIMARY KEY (first, last, owner)
) WITHOUT ROWID;

-- What was found in documentation, joined to codes by value or by name; value is the code's, else the page's.
CREATE TABLE docs (
  table_id TEXT REFERENCES code_table (word),
  name TEXT,
  value INTEGER,
  title TEXT,
  text TEXT NOT NULL,
  remedy TEXT,
  url TEXT NOT NULL,
  "match" TEXT NOT NULL CHECK ("match" IN (
    'exact', -- the page's number is the code's, and so is its name if it gives one
    'name', -- its name is the code's; it gives no number, or one that the code's number is wrapped in
    'guess', -- its number is damaged or has several names, or its name several values: this is one of the codes that it can mean
    'only', -- no header has the code
    'conflict' -- headers give the name other numbers than the page; what it says is joined to no code
  )),
  release TEXT, -- the SDK release of the Windows version that the page says it holds for
  id INTEGER PRIMARY KEY
);

-- What a release has otherwise than the one before it in its family. A move to another header is one row.
CREATE TABLE changes (
  release TEXT NOT NULL REFERENCES releases (release),
  kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'value', 'type', 'live', 'message', 'moved')),
  table_id TEXT NOT NULL REFERENCES code_table (word),
  name TEXT NOT NULL,
  variant INTEGER NOT NULL CHECK (variant >= 0),
  old_header TEXT,
  new_header TEXT,
  old_value INTEGER,
  new_value INTEGER,
  old_message TEXT,
  new_message TEXT
);

CREATE VIEW facilities (release, space, facility, name, header) AS
SELECT releases.release, space.word, facility.number, facility_name.name, header.path
FROM facility
JOIN releases ON releases.ordinal = facility.release
JOIN space ON space.id = facility.space
JOIN facility_name ON facility_name.id = facility.name
JOIN header ON header.id = facility.header;

-- The code tables. links: URLs of pages that document the header, one a line; NULL where there is none.
CREATE VIEW tables (table_id, title, header, links) AS
SELECT code_table.word, code_table.title, header.path, code_table.links
FROM code_table
JOIN header ON header.id = code_table.header;

CREATE VIEW codes AS
SELECT
  definition.name AS name,
  definition.value AS value, -- unsigned up to 32 bits; of 64 bits the bit pattern, so negative from 2^63 on
  '0x' || printf('%0*X', type.width / 4, definition.value) AS hex, -- padded to the width
  (definition.value << (64 - type.width)) >> (64 - type.width) AS signed, -- the two's complement reading
  type.width AS width, -- 8, 16, 32 or 64 bits
  type.is_signed AS is_signed, -- 0 or 1: of the constant's type
  type.spelling AS type,
  space.word AS space, -- how the number is read; NULL for a constant that is no code
  code_table.word AS table_id,
  header.path AS header, -- as the path in the SDK tree
  definition.line AS line,
  definition.expression AS expression, -- as written
  CASE space.layout -- [MS-ERREF] 2.1 and 2.3; NULL where the space has no such field
    WHEN 'HRESULT' THEN CASE WHEN definition.value & 0x80000000 THEN 'error' ELSE 'success' END
    WHEN 'NTSTATUS' THEN CASE (definition.value >> 30) & 3
      WHEN 0 THEN 'success' WHEN 1 THEN 'informational' WHEN 2 THEN 'warning' ELSE 'error' END
  END AS severity,
  CASE WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN (definition.value >> 16) & 0xFFF END AS facility, -- with X, as winerror.h has it
  facility_name.name AS facility_name, -- in the code's own scope; facilities has all names
  CASE -- the low 16 bits of an HRESULT or NTSTATUS, in other spaces the number itself; NULL without a space
    WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN definition.value & 0xFFFF
    WHEN definition.space IS NOT NULL THEN definition.value & 0xFFFFFFFF
  END AS code,
  definition.message AS message,
  message_style.word AS message_style,
  definition.variant AS variant, -- 0 is the live definition of the name in its table, the others count on
  place.live AS live, -- 0 or 1
  place.target AS target,
  place.condition AS condition, -- the #if expressions that must hold, joined by &&; NULL where there is none
  definition.alias_of AS alias_of,
  definition.scope AS scope, -- 'code' or 'constant'
  first.release AS first_release,
  last.release AS last_release,
  definition.message_id AS message_id, -- the code that the MessageId names, where it is another than the definition under it
  CASE WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN (definition.value >> 29) & 1 END AS customer, -- bit C
  CASE WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN (definition.value >> 28) & 1 END AS nt, -- bit N: a mapped NTSTATUS
  CASE WHEN space.layout = 'HRESULT' THEN (definition.value >> 27) & 1 END AS reserved -- bit X
FROM definition
JOIN code_table ON code_table.id = definition.code_table
JOIN type ON type.id = definition.type
JOIN place ON place.id = definition.place
JOIN header ON header.id = place.header
JOIN releases AS first ON first.ordinal = definition.first_release
JOIN releases AS last ON last.ordinal = definition.last_release
LEFT JOIN space ON space.id = definition.space
LEFT JOIN facility_name ON facility_name.id = definition.facility_name
LEFT JOIN message_style ON message_style.id = definition.message_style;

-- The live definitions of each name that headers of one release give different values. Two values are the same where the bit
-- patterns are or the numbers: a DWORD of 0xFFFFFFFF, an int and an __int64 of -1 contradict nobody.
CREATE VIEW conflicts (release, name, table_id, header, line, value, hex) AS
WITH live AS (
  SELECT
    releases.ordinal AS release,
    definition.name AS name,
    place.header AS header,
    definition.value AS bits,
    CASE type.is_signed
      WHEN 1 THEN (definition.value << (64 - type.width)) >> (64 - type.width)
      ELSE definition.value
    END AS number
  FROM definition
  JOIN place ON place.id = definition.place AND place.live = 1
  JOIN type ON type.id = definition.type
  JOIN releases AS first ON first.ordinal = definition.first_release
  JOIN releases
    ON releases.ordinal BETWEEN definition.first_release AND definition.last_release AND releases.family = first.family
),
disputed AS (
  SELECT release, name
  FROM live
  GROUP BY release, name
  HAVING min(bits) < max(bits) AND min(number) < max(number) AND min(header) < max(header)
)
SELECT releases.release, codes.name, codes.table_id, codes.header, codes.line, codes.value, codes.hex
FROM disputed
JOIN releases ON releases.ordinal = disputed.release
JOIN codes ON codes.name = disputed.name AND codes.live = 1
JOIN releases AS first ON first.release = codes.first_release AND first.family = releases.family
JOIN releases AS last ON last.release = codes.last_release
WHERE releases.ordinal BETWEEN first.ordinal AND last.ordinal;

-- What the full-text search covers: codes, and constants that have a message.
CREATE VIEW searchable AS
SELECT id, name, message FROM definition WHERE scope = 'code' OR message IS NOT NULL;

-- The tables and views of a codebook. The stable interface consists of codes, releases, facilities, ledger, unresolved, unclaimed,
-- conflicts, tables, ranges, docs and changes. Columns may be added at the end of these views and tables. If a column is changed
-- or removed, user_version increases. The other tables, which have names in the singular, may change at any time.

CREATE TABLE content (
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64) -- the hash of the contents: two files with the same hash contain the same codebook
);

-- The releases, the oldest first within a family. code_count: the number of names of scope 'code', counted once per table.
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

-- The code spaces, which define how numbers are read. The layout HRESULT has fields for severity (1 bit), facility (12 bits) and
-- code (16 bits). NTSTATUS has the same fields, but 2 bits for severity. In the layout NUMBER, the whole number is the code.
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

-- The places of definitions. A place is the part of a header that is read for one target and under one condition.
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

-- The definitions, one per row. The checks do not use IN, because SQLite would build the list again for each of 250,000 rows.
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

-- The number of definitions of each kind in each header. Each #define, enumerator and constant variable, live or not, is counted
-- once. A header has a row of the kind 'constant' even if its count is 0, and a row of each other kind that occurs. The table is
-- empty if the database contains only codes.
CREATE TABLE ledger (
  release TEXT NOT NULL REFERENCES releases (release),
  header TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'constant', -- an integer constant, which has a row in codes
    'empty', 'string', 'floating point',
    'type', -- the name of a type, a calling convention, or a qualifier
    'alias', -- the name of a function, a variable, or a member
    'aggregate', -- a GUID or an initializer list
    'function-like macro',
    'not an expression', -- a statement, a call, a specifier, or a part of one of these
    'unresolved', 'struct layout', 'undefined operation', 'too large' -- these are listed in the table unresolved
  )),
  count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (release, header, kind)
) WITHOUT ROWID;

-- The definitions that may be constants but have no value. detail: the name that is not defined, or the struct or member.
CREATE TABLE unresolved (
  release TEXT NOT NULL REFERENCES releases (release),
  header TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  reason TEXT NOT NULL CHECK (reason IN ('unresolved', 'struct layout', 'undefined operation', 'too large')),
  detail TEXT NOT NULL
);

-- The constants of catalogued headers that no rule of the catalogue selects as codes,
-- and the constants of other headers that look like an HRESULT or NTSTATUS.
CREATE TABLE unclaimed (
  release TEXT NOT NULL REFERENCES releases (release),
  header TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  hex TEXT NOT NULL CHECK (hex GLOB '0x[0-9A-F]*')
);

-- The owners of ranges of unsigned numbers in the spaces WIN32 and HRESULT. Ranges may overlap. Numbers of WIN32 outside all
-- ranges belong to the system.
CREATE TABLE ranges (
  first INTEGER NOT NULL CHECK (first >= 0),
  last INTEGER NOT NULL CHECK (last >= first),
  owner TEXT NOT NULL,
  header TEXT NOT NULL, -- the file name of the header that defines the numbers
  space TEXT NOT NULL,
  PRIMARY KEY (first, last, owner, header)
) WITHOUT ROWID;

-- The documentation of codes, joined to codes by value or by name. value: the value of the code, or else the number in the page.
CREATE TABLE docs (
  table_id TEXT REFERENCES code_table (word),
  name TEXT,
  value INTEGER,
  title TEXT,
  text TEXT NOT NULL,
  remedy TEXT,
  url TEXT NOT NULL,
  "match" TEXT NOT NULL CHECK ("match" IN (
    'exact', -- the page has the number of the code, and its name if the page has a name
    'name', -- the page has the name of the code; it has no number, a number that wraps the number of the code, or its low half
    'guess', -- the number is damaged or has several names, or the name has several values; the page can mean this code
    'only', -- no header has the code
    'conflict' -- headers give the name other numbers than the page; the documentation is not joined to a code
  )),
  release TEXT, -- the SDK release of the Windows version that the page applies to
  id INTEGER PRIMARY KEY
);

-- The changes of each release compared with the previous release of its family. A move to another header is one row.
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

-- The code tables. links: the URLs of pages that document the header, one per line; NULL if there are none.
CREATE VIEW tables (table_id, title, header, links) AS
SELECT code_table.word, code_table.title, header.path, code_table.links
FROM code_table
JOIN header ON header.id = code_table.header;

CREATE VIEW codes AS
SELECT
  definition.name AS name,
  definition.value AS value, -- unsigned up to 32 bits; a 64-bit value is a bit pattern, so values of 2^63 and above are negative
  '0x' || printf('%0*X', type.width / 4, definition.value) AS hex, -- the bit pattern, padded to the width
  (definition.value << (64 - type.width)) >> (64 - type.width) AS signed, -- the value as a two's complement number
  type.width AS width, -- in bits: 8, 16, 32 or 64
  type.is_signed AS is_signed, -- 1 if the type of the constant is signed, otherwise 0
  type.spelling AS type,
  space.word AS space, -- the code space, which defines how the number is read; NULL for a constant that is not a code
  code_table.word AS table_id,
  header.path AS header, -- the path in the SDK tree
  definition.line AS line,
  definition.expression AS expression, -- the value as the header defines it
  CASE space.layout -- [MS-ERREF] 2.1 and 2.3; NULL if the space does not have this field
    WHEN 'HRESULT' THEN CASE WHEN definition.value & 0x80000000 THEN 'error' ELSE 'success' END
    WHEN 'NTSTATUS' THEN CASE (definition.value >> 30) & 3
      WHEN 0 THEN 'success' WHEN 1 THEN 'informational' WHEN 2 THEN 'warning' ELSE 'error' END
  END AS severity,
  CASE WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN (definition.value >> 16) & 0xFFF END AS facility, -- with bit X, as in winerror.h
  facility_name.name AS facility_name, -- the name in the scope of the code; the view facilities has all names
  CASE -- the low 16 bits of an HRESULT or NTSTATUS; in other spaces, the number itself; NULL without a space
    WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN definition.value & 0xFFFF
    WHEN definition.space IS NOT NULL THEN definition.value & 0xFFFFFFFF
  END AS code,
  definition.message AS message,
  message_style.word AS message_style,
  definition.variant AS variant, -- 0 for the live definition of the name in its table; the other definitions are numbered from 1
  place.live AS live, -- 1 if the definition is live, otherwise 0
  place.target AS target,
  place.condition AS condition, -- the #if expressions that must be true for the definition, joined by &&; NULL if there are none
  definition.alias_of AS alias_of,
  definition.scope AS scope, -- 'code' or 'constant'
  first.release AS first_release,
  last.release AS last_release,
  definition.message_id AS message_id, -- the code that the MessageId names, if it differs from the definition below it
  CASE WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN (definition.value >> 29) & 1 END AS customer, -- bit C
  CASE WHEN space.layout IN ('HRESULT', 'NTSTATUS') THEN (definition.value >> 28) & 1 END AS nt, -- bit N, which is set in a mapped NTSTATUS
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

-- The live definitions of each name to which headers of one release give different values. Two values are the same if their bit
-- patterns or their numbers are equal. Therefore a DWORD of 0xFFFFFFFF, an int of -1 and an __int64 of -1 are not in conflict.
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

-- The rows of the full-text search: codes, and constants that have a message.
CREATE VIEW searchable AS
SELECT id, name, message FROM definition WHERE scope = 'code' OR message IS NOT NULL;

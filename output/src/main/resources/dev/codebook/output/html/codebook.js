/*
 * The codebook of the page. Its rows are stored in columns: an array for each property, with an element for each row. A
 * column with few different values is a dictionary: `of` has the values, and `at` has the index of each row's value.
 * Without `at` all rows have the first value.
 */
const data = JSON.parse(document.getElementById('data').textContent);

function reader(column) {
  if (Array.isArray(column)) {
    return row => column[row];
  }
  const { of, at } = column;
  return at ? row => of[at[row]] : () => of[0];
}

const columns = Object.fromEntries(
  Object.entries({ ...data.codes, ...data.ranking }).map(([name, column]) => [name, reader(column)]));

/** One definition. Its properties are read from the columns on access. */
class Code {
  constructor(row, table) {
    this.row = row;
    this.table = table;
  }

  get name() { return columns.name(this.row); }
  get variant() { return columns.variant(this.row); }
  /** The bit pattern as an unsigned BigInt. */
  get bits() { return BigInt(columns.value(this.row)); }
  get width() { return columns.width(this.row); }
  get isSigned() { return columns.isSigned(this.row); }
  /** The value of the bit pattern in two's complement, as a BigInt. */
  get signed() { return BigInt.asIntN(this.width, this.bits); }
  get hex() { return hex(this.bits, this.width); }
  get type() { return columns.type(this.row); }
  get space() { return columns.space(this.row); }
  get isCode() { return columns.scope(this.row) === 'code'; }
  get header() { return columns.header(this.row); }
  get line() { return columns.line(this.row); }
  get expression() { return columns.expression(this.row); }
  get message() { return columns.message(this.row); }
  /** The name in the header's MessageId if it differs from the code's name, or null. */
  get messageId() { return columns.messageId(this.row); }
  get live() { return columns.live(this.row); }
  get condition() { return columns.condition(this.row); }
  get aliasOf() { return columns.aliasOf(this.row); }
  get firstRelease() { return columns.firstRelease(this.row); }
  /** The rank by dev.codebook.model.number.Ranking; smaller is better. */
  get rank() { return columns.rank(this.row); }
  get isAtHome() { return columns.isAtHome(this.row); }
  get lastRelease() { return columns.lastRelease(this.row); }
}

function hex(bits, width) {
  return '0x' + BigInt.asUintN(width, BigInt(bits)).toString(16).toUpperCase().padStart(width / 4, '0');
}

/** Returns codes by their rank, then in the order of the codebook. */
function ranked(found) {
  return [...found].sort((a, b) => a.rank - b.rank || a.row - b.row);
}

/** Returns the documentation of a code. */
function docsOf(code) {
  return data.docs.filter(doc => doc.table === code.table.id && doc.name === code.name
    && (doc.value === null || BigInt(doc.value) === code.bits));
}

/** All rows, in the order of the codebook: by table, name, variant. */
const codes = [];
for (const table of data.tables) {
  for (let row = 0; row < table.rows; row++) {
    codes.push(new Code(codes.length, table));
  }
}

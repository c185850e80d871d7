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

/** One definition. It has the columns, and the properties that follow from them. */
class Code {
  constructor(row, table) {
    this.row = row;
    this.table = table;
  }

  /** The bit pattern as an unsigned BigInt. */
  get bits() { return BigInt(this.value); }
  /** The value of the bit pattern in two's complement, as a BigInt. */
  get signed() { return BigInt.asIntN(this.width, this.bits); }
  get hex() { return hex(this.bits, this.width); }
  get isCode() { return this.scope === 'code'; }
}

/* The columns are read on access. A smaller `rank` is better: see dev.codebook.model.number.Ranking. */
for (const [name, column] of Object.entries({ ...data.codes, ...data.ranking })) {
  const read = reader(column);
  Object.defineProperty(Code.prototype, name, { get() { return read(this.row); } });
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

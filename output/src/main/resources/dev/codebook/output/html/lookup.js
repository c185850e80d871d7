/*
 * What an input can mean. These are the rules of dev.codebook.lookup.Lookup; they know nothing of the page.
 *
 *  1. A number is looked up in every way that it can be read. Codes of exactly this value come first, in the order of
 *     ranking.js. A code that only pages know follows.
 *  2. Then the code inside: of an HRESULT with FACILITY_NT_BIT the NTSTATUS; of one with FACILITY_WIN32, or an NTSTATUS
 *     with FACILITY_NTWIN32, the Windows error; and of any other failure that no code has as its value, the Windows error
 *     that its low 16 bits are.
 *  3. A word that is no plain number is looked up as a name, as a part of a name, with * for any characters, and as a word
 *     of a message; several words must all be found in one code.
 *  4. Where six to nine hexadecimal digits are no code's and hold none, a digit may be missing, wrong or too many: codes
 *     that end in the same five digits are guesses, those that differ least first.
 *
 * In a text of several words those that are plainly numbers, or called so, are looked up, and nothing else if there are
 * any.
 */

const byValue = new Map();
const byLastDigits = new Map();
const lowerNames = codes.map(code => code.name.toLowerCase());
const lowerMessages = codes.map(code => (code.message ?? '').toLowerCase());

for (const code of codes) {
  const bits = code.bits;
  add(byValue, bits, code);
  // A negative number is the same whatever its width: -1 is 0xFFFFFFFF.
  const signed = code.signed;
  if (code.isSigned && code.width !== 32 && signed < 0n && signed >= -(1n << 31n)) {
    add(byValue, BigInt.asUintN(32, signed), code);
  }
  if (code.isCode && code.width === 32 && bits >= 0x10000000n) {
    add(byLastDigits, Number(bits & 0xFFFFFn), code);
  }
}

function add(index, key, code) {
  const known = index.get(key);
  if (known) {
    known.push(code);
  } else {
    index.set(key, [code]);
  }
}

/**
 * @param {string} text as people have it
 * @returns {{kind: string, reading: object, why: string, code: Code, doc: object}[]} what was found, each once, best
 *     first: `exact`, `documented`, `inner`, `name`, `text`, `guess`; the reading of the number that led there, or null;
 *     the reason in words; the code, for `documented` null; and for that what the page says
 */
function lookup(text) {
  const input = plainText(text);
  const numbers = numbersIn(input);
  const exact = numbers.flatMap(exactly);
  const inner = numbers.flatMap(inside);
  const words = numbers.some(isNoWord) ? [] : byWords(input);
  const guesses = numbers.filter(reading => ![...exact, ...inner].some(isCodeOf(reading))).flatMap(guessed);
  const hits = [...exact, ...documented(input, numbers), ...inner, ...words, ...guesses];
  const seen = new Set();
  return hits.filter(({ code, doc }) => !seen.has(code ?? doc) && seen.add(code ?? doc));
}

/** The numbers of an input, each in every reading. */
function numbersIn(input) {
  const pieces = plainText(input)
    .replace(/([0-9a-f])-(?=0x)/gi, '$1 ')
    .split(/[\s,;:=/%#"'<>\p{Ps}\p{Pe}\p{Pi}\p{Pf}]+/u)
    .map(piece => piece.replace(/^`+|[.!?\u3002`]+$/g, ''))
    .filter(Boolean);
  return pieces
    .filter((piece, i) => pieces.length === 1 || isPlainlyNumber(piece) || isCalled(piece, pieces[i - 1]))
    .flatMap(readings);
}

/** Whether what was read as a number cannot be a word too, as BAD and FACADE can. */
function isNoWord({ input }) {
  return isPlainlyNumber(input) || /^[0-9]+$/.test(input);
}

function isCodeOf(reading) {
  return hit => hit.reading === reading && hit.code.isCode;
}

function exactly(reading) {
  const found = [reading.bits, reading.wide].flatMap(bits => byValue.get(bits) ?? []);
  return rankedOfNumber([...new Set(found)], reading.bits)
    .map(code => ({ kind: 'exact', reading, why: `its value is ${code.hex}`, code }));
}

/** What pages say of a number or name that no header has. */
function documented(input, numbers) {
  const name = input.trim().toLowerCase();
  return data.docs.filter(doc => doc.match === 'only').flatMap(doc => {
    const reading = numbers.find(({ bits }) => doc.value !== null && BigInt(doc.value) === bits) ?? null;
    return reading || doc.name?.toLowerCase() === name
      ? [{ kind: 'documented', reading, why: 'only a documentation page has it', code: null, doc }]
      : [];
  });
}

function inside(reading) {
  if (reading.bits >> 32n) {
    return [];
  }
  const isCode = (byValue.get(reading.bits) ?? []).some(code => code.isCode);
  return insides(Number(reading.bits), isCode).flatMap(({ space, bits, why }) =>
    rankedOfNumber((byValue.get(BigInt(bits)) ?? []).filter(code => code.space === space && code.isCode), BigInt(bits))
      .map(code => ({ kind: 'inner', reading, why, code })));
}

/** The numbers that 32 bits hold, each with the space it is of. */
function insides(bits, isCode) {
  const { facility, code, nt, severity } = fieldsOf('HRESULT', bits);
  if (nt) {
    const status = (bits & ~NT_BIT) >>> 0;
    const why = `FACILITY_NT_BIT is set on the NTSTATUS ${hex(status, 32)}`;
    return [{ space: 'NTSTATUS', bits: status, why }, ...insides(status, true)];
  }
  if (bits >>> 16 === WIN32_IN_HRESULT) {
    return [{ space: 'WIN32', bits: code, why: `FACILITY_WIN32 with the Windows error ${code}` }];
  }
  if (bits >>> 16 === WIN32_IN_NTSTATUS) {
    return [{ space: 'WIN32', bits: code, why: `FACILITY_NTWIN32 with the Windows error ${code}` }];
  }
  return severity === 'error' && !isCode && code
    ? [{ space: 'WIN32', bits: code, why: `under facility ${facility}, the code ${code} is a Windows error` }]
    : [];
}

function guessed(reading) {
  const { digits } = reading;
  if (reading.reading !== 'hexadecimal' || digits.length < 6 || digits.length > 9) {
    return [];
  }
  const last = digits.slice(-5).toUpperCase();
  const candidates = rankedOfName(byLastDigits.get(parseInt(last, 16)) ?? [])
    .map(code => ({ code, edits: edits(digits.toUpperCase(), code.hex.slice(2)) }))
    .sort((a, b) => a.edits - b.edits);
  return candidates.map(({ code }) => ({ kind: 'guess', reading, why: `it also ends in ${last}`, code }));
}

/** How many digits to insert, delete or change to come from one to the other (Levenshtein). */
function edits(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[to.length];
}

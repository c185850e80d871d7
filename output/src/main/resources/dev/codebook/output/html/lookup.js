/*
 * Finds what an input can mean. The rules are the same as in dev.codebook.lookup.Lookup; they do not depend on the
 * page.
 *
 *  1. A number is looked up in every way that it can be read. The codes with exactly this value come first, in the
 *     order of their ranks. Codes that only a documentation page has follow.
 *  2. Then the wrapped codes, by the rules of the data.
 *  3. An input that can be a word is looked up as a name, a part of a name, a pattern with * for any characters, and a
 *     word of a message. Several words must all occur in the same code.
 *  4. If six to nine hexadecimal digits are not the value of a code and do not wrap one, a digit may be missing, wrong
 *     or surplus. The codes that end in the same five digits are guesses, those with the smallest edit distance first.
 *
 * In a text of several words, only the words are looked up that are certainly numbers, or that a word such as "error"
 * announces. If there are none, all words are looked up.
 */

const byValue = new Map();
const byLastDigits = new Map();
const lowerNames = codes.map(code => code.name.toLowerCase());
const lowerMessages = codes.map(code => (code.message ?? '').toLowerCase());

for (const code of codes) {
  const bits = code.bits;
  add(byValue, bits, code);
  // A negative number of another width is also indexed by its 32 bits: -1 is 0xFFFFFFFF.
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
 * Looks up an input.
 *
 * @param {string} text the input as the user typed or pasted it
 * @returns {{kind: string, reading: object, why: string, code: Code, doc: object}[]} the hits, each code once, best
 *     first. `kind` is `exact`, `documented`, `inner`, `name`, `text` or `guess`; `reading` is the reading of the
 *     number that was found, or null; `why` is the reason in words; `code` is null for `documented`, which has `doc`
 *     instead
 */
function lookup(text) {
  const input = plainText(text);
  const numbers = numbersIn(input);
  const exact = numbers.flatMap(exactly);
  const inner = numbers.flatMap(wrapped);
  const words = numbers.some(isOnlyNumber) ? [] : byWords(input);
  const guesses = numbers.filter(reading => ![...exact, ...inner].some(isCodeOf(reading))).flatMap(guessed);
  const hits = [...exact, ...documented(input, numbers), ...inner, ...words, ...guesses];
  const seen = new Set();
  return hits.filter(({ code, doc }) => !seen.has(code ?? doc) && seen.add(code ?? doc));
}

/** Returns all readings of the numbers in an input. */
function numbersIn(input) {
  const pieces = plainText(input)
    .replace(/([0-9a-f])-(?=0x)/gi, '$1 ')
    .split(/[\s,;:=/%#"'<>\p{Ps}\p{Pe}\p{Pi}\p{Pf}]+/u)
    .map(piece => piece.replace(/^`+|[.!?\u3002`]+$/g, ''))
    .filter(Boolean);
  return pieces
    .filter((piece, i) => pieces.length === 1 || isPlainlyNumber(piece) || isAnnounced(piece, pieces[i - 1]))
    .flatMap(readings);
}

/** Returns whether a word can only be a number; BAD and FACADE can be names as well. */
function isOnlyNumber({ input }) {
  return isPlainlyNumber(input) || /^[0-9]+$/.test(input);
}

function isCodeOf(reading) {
  return hit => hit.reading === reading && hit.code.isCode;
}

function exactly(reading) {
  const found = [reading.bits, reading.wide].flatMap(bits => byValue.get(bits) ?? []);
  return ranked(new Set(found))
    .map(code => ({ kind: 'exact', reading, why: `its value is ${code.hex}`, code }));
}

/** Returns the documentation of a number or name that no header has. */
function documented(input, numbers) {
  const name = input.trim().toLowerCase();
  return data.docs.filter(doc => doc.match === 'only').flatMap(doc => {
    const reading = numbers.find(({ bits }) => doc.value !== null && BigInt(doc.value) === bits) ?? null;
    return reading || doc.name?.toLowerCase() === name
      ? [{ kind: 'documented', reading, why: 'only a documentation page has it', code: null, doc }]
      : [];
  });
}

function wrapped(reading) {
  if (reading.bits >> 32n) {
    return [];
  }
  return wrappedCodes(Number(reading.bits)).flatMap(({ space, bits, why }) =>
    ranked((byValue.get(BigInt(bits)) ?? []).filter(code => code.space === space && code.isCode))
      .map(code => ({ kind: 'inner', reading, why, code })));
}

function guessed(reading) {
  const { digits } = reading;
  if (reading.reading !== 'hexadecimal' || digits.length < 6 || digits.length > 9) {
    return [];
  }
  const last = digits.slice(-5).toUpperCase();
  const candidates = ranked(byLastDigits.get(parseInt(last, 16)) ?? [])
    .map(code => ({ code, edits: edits(digits.toUpperCase(), code.hex.slice(2)) }))
    .sort((a, b) => a.edits - b.edits);
  return candidates.map(({ code }) => ({ kind: 'guess', reading, why: `it also ends in ${last}`, code }));
}

/** Returns the number of digits to insert, delete or change to turn one text into the other (Levenshtein distance). */
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

/*
 * Finds what an input can mean. The rules, the order of the hits and the words of the reasons are those of
 * dev.codebook.lookup.Lookup.
 */

/** The digits of an HRESULT or NTSTATUS. */
const DIGITS = 8;

/** The greatest number of neighbours of a damaged number that is a help. */
const MOST_NEIGHBOURS = 5;

const byValue = new Map();
/** The upper halves of the codes with 32 bits: severity and facility. */
const upperHalves = new Set();
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
  const number = code.isSigned && code.width < 32 ? BigInt.asUintN(32, signed) : bits;
  if (code.space !== null && number < 1n << 32n) {
    upperHalves.add(Number(number >> 16n));
  }
}

function isShortCode({ space, width }) {
  return space !== null && width === 32;
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
  const found = numbers.flatMap(exactly);
  const inner = numbers.flatMap(wrapped);
  const isBetter = ({ code, reading }) =>
    code.isAtHome || !inner.some(hit => hit.reading === reading);
  const exact = found.filter(isBetter);
  const others = found.filter(hit => !isBetter(hit));
  const words = numbers.some(isOnlyNumber) ? [] : byWords(input);
  const guesses = numbers.filter(reading => ![...found, ...inner].some(isCodeOf(reading))).flatMap(guessed);
  const hits = [...exact, ...documented(input, numbers), ...inner, ...others, ...words, ...guesses];
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
  return hit => hit.reading === reading && hit.code.space !== null;
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
    ranked((byValue.get(BigInt(bits)) ?? []).filter(code => code.space === space))
      .map(code => ({ kind: 'inner', reading, why, code })));
}

function guessed(reading) {
  const { digits, bits } = reading;
  const surplus = digits.length - DIGITS;
  if (reading.reading !== 'hexadecimal' || Math.abs(surplus) > 1 || (surplus === 0 && hasFacility(Number(bits)))) {
    return [];
  }
  return neighbours(digits.toUpperCase()).flatMap(number => ranked(byValue.get(number).filter(isShortCode)))
    .map(code => ({ kind: 'guess', reading, why: `one digit differs from ${code.hex}`, code }));
}

/** Returns whether a code has the upper half of a 32-bit number, or a rule names the owner of its facility. */
function hasFacility(bits) {
  return upperHalves.has(bits >>> 16) || data.rules.owners.some(isAbout(bits));
}

/**
 * Returns the numbers of codes that differ from seven, eight or nine digits in a single one, from left to right. The
 * digit that most likely got lost or doubled belongs to a long run of equal digits: only the numbers of the longest
 * runs are returned, and none if there are too many.
 */
function neighbours(digits) {
  const byRun = [new Set(), new Set(), new Set()];
  const tryOut = (text, run) => {
    const number = BigInt('0x' + text);
    if (text[0] !== '0' && byValue.get(number)?.some(isShortCode)) {
      byRun[Math.min(run, byRun.length) - 1].add(number);
    }
  };
  for (let at = 0; at <= digits.length; at++) {
    const before = digits.slice(0, at);
    if (digits.length > DIGITS && at < digits.length) {
      tryOut(before + digits.slice(at + 1), runLength(digits, at));
    }
    for (const digit of digits.length > DIGITS ? '' : '0123456789ABCDEF') {
      if (digits.length < DIGITS) {
        const whole = before + digit + digits.slice(at);
        tryOut(whole, runLength(whole, at));
      } else if (at < DIGITS) {
        tryOut(before + digit + digits.slice(at + 1), 1);
      }
    }
  }
  const likely = byRun.reverse().find(numbers => numbers.size) ?? new Set();
  return likely.size > MOST_NEIGHBOURS ? [] : [...likely];
}

/** Returns the number of equal digits in a row that include a place. */
function runLength(text, at) {
  return [...text.matchAll(/(.)\1*/g)].find(({ 0: run, index }) => at < index + run.length)[0].length;
}

/*
 * Reads numbers in the spellings of logs, consoles and source code: 0x80070005, 80070005, 80070005h, &H80070005,
 * 0x80070005L, 0x8007_0005, ffffffff`80070005, 2147942405, -2147024891, 0n5, 5L.
 */

/** A number must fit 64 bits. */
const LIMIT = 1n << 64n;

const SUFFIX = '(?:u?l{0,2}|l{1,2}u|u?i64)';

/** The spellings that only a number has; group 1 is the sign, group 2 the digits. */
const SPELLINGS = [
  { reading: 'hexadecimal', pattern: new RegExp(`^([+-]?)0x([0-9a-f]+(?:[_\`][0-9a-f]+)*)${SUFFIX}$`, 'i') },
  { reading: 'hexadecimal', pattern: /^()&h([0-9a-f]+)&?$/i },
  { reading: 'hexadecimal', pattern: /^()([0-9][0-9a-f]*)h$/i },
  { reading: 'hexadecimal', pattern: /^()([0-9a-f]{8}`[0-9a-f]{8})$/i },
  { reading: 'decimal', pattern: /^([+-]?)0n([0-9]+)$/i },
  { reading: 'decimal', pattern: /^0n(-)([0-9]+)$/i },
  { reading: 'decimal', pattern: new RegExp(`^([+-])([0-9]+)${SUFFIX}$`, 'i') },
  { reading: 'decimal', pattern: new RegExp(`^()([0-9]+)(?=[a-z])${SUFFIX}$`, 'i') },
];

/** The end of a word that announces a number: GetLastError 5. */
const ANNOUNCEMENT = /(?:error|errno|code|status|result|return|returned|exit|failure|failed|rc|hr|gle|stop|bugcheck)$/i;

/** Replaces full-width forms by ASCII and dashes by a minus, and removes invisible characters. */
function plainText(input) {
  return input.normalize('NFKC').replace(/\p{Cf}+/gu, '').replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * Returns the readings of a word as a number.
 *
 * Digits without a prefix that fit both bases are read in both. Eight digits, as an HRESULT has, are read as
 * hexadecimal first, others as decimal first.
 *
 * @param {string} input one word
 * @returns {{reading: string, input: string, digits: string, wide: bigint, bits: bigint}[]} `reading` is the base;
 *     `digits` has neither prefix nor sign; `wide` is the 64-bit pattern; `bits` is the 32-bit pattern if the number
 *     fits it, signed or unsigned, else the 64-bit pattern
 */
function readings(input) {
  for (const { reading, pattern } of SPELLINGS) {
    const match = pattern.exec(input);
    if (match) {
      return [number(reading, input, match[1], match[2])].filter(Boolean);
    }
  }
  const hexadecimal = /^[0-9a-f]+$/i.test(input) ? number('hexadecimal', input, '', input) : null;
  const decimal = /^[0-9]+$/.test(input) ? number('decimal', input, '', input) : null;
  if (hexadecimal && decimal && hexadecimal.bits === decimal.bits) {
    return [decimal];
  }
  return (input.length === 8 ? [hexadecimal, decimal] : [decimal, hexadecimal]).filter(Boolean);
}

/** Returns whether the word before announces a number: error 5, bugcheck 9f. */
function isAnnounced(word, before) {
  return ANNOUNCEMENT.test(before ?? '') && /^(?=.*[0-9])[0-9a-f]+$/i.test(word);
}

/** Returns whether a word of a longer text is a number: 0x80070005, -2147024891, 80070005. */
function isPlainlyNumber(word) {
  return SPELLINGS.some(({ pattern }) => pattern.test(word)) || /^(?=.*[0-9])[0-9a-f]{8}$/i.test(word);
}

function number(reading, input, sign, parts) {
  const digits = parts.replace(/[_`]/g, '');
  const magnitude = BigInt(reading === 'hexadecimal' ? '0x' + digits : digits);
  const value = sign === '-' ? -magnitude : magnitude;
  if (value >= LIMIT || value < -LIMIT / 2n) {
    return null;
  }
  const wide = BigInt.asUintN(64, value);
  const bits = wide >= LIMIT - (1n << 31n) ? BigInt.asUintN(32, wide) : wide;
  return { reading, input, digits, wide, bits };
}

/*
 * Finds codes by their names, parts of their names, and words of their messages.
 */

/** How well a code matches the input, best first. */
const NAME_EQUALS = 0;
const NAME_MATCHES = 1;
const NAME_STARTS = 2;
const NAME_PART_STARTS = 3;
const NAME_CONTAINS = 4;
const MESSAGE_CONTAINS = 5;
const BOTH_CONTAIN = 6;
const TIERS = 7;

const IS_WORD_CHARACTER = Array.from({ length: 0x80 }, (_, character) => /\w/.test(String.fromCharCode(character)));

/** Returns the codes that the input finds as a name or by words, the best matches first. */
function byWords(input) {
  const text = input.trim().toLowerCase();
  const isPattern = /^[^\s*]*\*[^\s]*$/.test(text) && /[^*]/.test(text);
  const words = text.split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
  if (words.length === 0) {
    return [];
  }
  return tiered(isPattern ? patternTier(text) : words.length === 1 ? wordTier(words[0]) : wordsTier(words));
}

/**
 * Returns the hits by tier. Within a tier, codes precede other constants, and live definitions precede others, in the
 * order of the codebook. Codes with the searched name are in the order of their ranks.
 */
function tiered(tier) {
  const buckets = Array.from({ length: TIERS * 4 }, () => []);
  for (const code of codes) {
    const at = tier(code.row);
    if (at !== undefined) {
      buckets[at * 4 + (code.isCode ? 0 : 2) + (code.live ? 0 : 1)].push(code);
    }
  }
  const exact = ranked(buckets.splice(0, 4).flat());
  return [...exact.map(code => hitOf(NAME_EQUALS, code)),
    ...buckets.flatMap((bucket, i) => bucket.map(code => hitOf(1 + (i >> 2), code)))];
}

const KINDS = [
  { kind: 'exact', why: 'its name' },
  { kind: 'name', why: 'its name matches the pattern' },
  { kind: 'name', why: 'its name starts with the input' },
  { kind: 'name', why: 'a part of its name starts with the input' },
  { kind: 'name', why: 'its name contains the input' },
  { kind: 'text', why: 'its message contains the input' },
  { kind: 'text', why: 'its name and message contain the words' },
];

function hitOf(tier, code) {
  const { kind, why } = KINDS[tier];
  return { kind, reading: null, why, code };
}

function patternTier(text) {
  const literal = part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp('^' + text.split('*').map(literal).join('.*') + '$');
  return row => (pattern.test(lowerNames[row]) ? NAME_MATCHES : undefined);
}

function wordTier(word) {
  return row => {
    const name = lowerNames[row];
    const at = name.indexOf(word);
    if (at === 0) {
      return name.length === word.length ? NAME_EQUALS : NAME_STARTS;
    }
    if (at > 0) {
      return name.includes('_' + word) ? NAME_PART_STARTS : NAME_CONTAINS;
    }
    return startsAWord(word, lowerMessages[row]) ? MESSAGE_CONTAINS : undefined;
  };
}

/** A name within a longer text counts as the name: HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED). */
function wordsTier(words) {
  const names = new Set(words.filter(word => word.includes('_')));
  return row => {
    const name = lowerNames[row];
    if (names.has(name)) {
      return NAME_EQUALS;
    }
    const message = lowerMessages[row];
    let tier = MESSAGE_CONTAINS;
    for (const word of words) {
      if (!startsAWord(word, message)) {
        if (!name.includes(word)) {
          return undefined;
        }
        tier = BOTH_CONTAIN;
      }
    }
    return tier;
  };
}

/** Returns whether a word of the text starts with this one. */
function startsAWord(word, text) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !isAfterWordCharacter(text, at)) {
      return true;
    }
  }
  return false;
}

/**
 * Returns whether the character before an offset belongs to a word. ASCII, which nearly all messages consist of, needs
 * no regular expression.
 */
function isAfterWordCharacter(text, at) {
  const last = text.charCodeAt(at - 1);
  return last < 0x80 ? IS_WORD_CHARACTER[last] : /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

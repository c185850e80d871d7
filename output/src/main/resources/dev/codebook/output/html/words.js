/*
 * Names, parts of names, and words of messages.
 */

/** How well a word is found, best first. */
const NAME_IS = 0;
const NAME_FITS = 1;
const NAME_BEGINS = 2;
const NAME_PART_BEGINS = 3;
const NAME_HAS = 4;
const MESSAGE_HAS = 5;
const BOTH_HAVE = 6;
const TIERS = 7;

const OF_A_WORD = Array.from({ length: 0x80 }, (_, character) => /\w/.test(String.fromCharCode(character)));

/** The codes that an input finds as a name or by words, those that are found best first. */
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
 * A tier of codes, a reserve of those that are not live or no codes, each in the codebook's order; those of one name in
 * that of ranking.js.
 */
function tiered(tier) {
  const buckets = Array.from({ length: TIERS * 4 }, () => []);
  for (const code of codes) {
    const at = tier(code.row);
    if (at !== undefined) {
      buckets[at * 4 + (code.isCode ? 0 : 2) + (code.live ? 0 : 1)].push(code);
    }
  }
  const exact = rankedOfName(buckets.splice(0, 4).flat());
  return [...exact.map(code => hitOf(NAME_IS, code)),
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
  return row => (pattern.test(lowerNames[row]) ? NAME_FITS : undefined);
}

function wordTier(word) {
  return row => {
    const name = lowerNames[row];
    const at = name.indexOf(word);
    if (at === 0) {
      return name.length === word.length ? NAME_IS : NAME_BEGINS;
    }
    if (at > 0) {
      return name.includes('_' + word) ? NAME_PART_BEGINS : NAME_HAS;
    }
    return beginsAWord(word, lowerMessages[row]) ? MESSAGE_HAS : undefined;
  };
}

/** A name that stands in a text is one: HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED). */
function wordsTier(words) {
  const names = new Set(words.filter(word => word.includes('_')));
  return row => {
    const name = lowerNames[row];
    if (names.has(name)) {
      return NAME_IS;
    }
    const message = lowerMessages[row];
    let tier = MESSAGE_HAS;
    for (const word of words) {
      if (!beginsAWord(word, message)) {
        if (!name.includes(word)) {
          return undefined;
        }
        tier = BOTH_HAVE;
      }
    }
    return tier;
  };
}

/** Whether a word of the text begins so. */
function beginsAWord(word, text) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !endsInAWord(text, at)) {
      return true;
    }
  }
  return false;
}

/** Whether a word goes on up to a place; for ASCII, which messages are of, without a regular expression's cost. */
function endsInAWord(text, at) {
  const last = text.charCodeAt(at - 1);
  return last < 0x80 ? OF_A_WORD[last] : /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

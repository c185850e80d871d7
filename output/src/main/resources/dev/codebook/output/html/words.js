/*
 * Finds codes by their names, parts of their names, and words of their messages.
 */

/** How well a code matches the input, best first. */
const NAME_EQUALS = 0;
const MESSAGE_EQUALS = 1;
const NAME_MATCHES = 2;
const NAME_STARTS = 3;
const NAME_PART_STARTS = 4;
const NAME_CONTAINS = 5;
const MESSAGE_STARTS = 6;
const MESSAGE_CONTAINS = 7;
const BOTH_CONTAIN = 8;

const IS_WORD_CHARACTER = Array.from({ length: 0x80 }, (_, character) => /\w/.test(String.fromCharCode(character)));

/** Returns the codes that the input finds as a name or by words, the best matches first. */
function byWords(input) {
  const text = input.trim().toLowerCase();
  const words = text.split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
  if (words.length === 0) {
    return [];
  }
  const sentence = sentenceOf(text);
  return tiered(isPattern(text) ? patternTier(text) : words.length === 1 ? wordTier(words, sentence)
    : wordsTier(words, sentence));
}

function isPattern(text) {
  return text.includes('*') && !text.includes(' ');
}

/** Returns a text with single blanks between its words, without final full stops and exclamation marks. */
function sentenceOf(text) {
  return text.trim().replace(/[ \t\n\v\f\r]+/g, ' ').replace(/[.!]+$/, '');
}

/**
 * Returns the hits by tier. Within a tier, codes precede other constants, live definitions precede others, and codes of
 * the header that assigns the numbers precede others: Windows errors first, because programs print their messages.
 * Then short messages precede long ones; names keep the order of the codebook. Codes with the searched name are in the
 * order of their spellings, then of their ranks.
 */
function tiered(tierOf) {
  const buckets = KINDS.map(() => Array.from({ length: 12 }, () => []));
  for (const code of codes) {
    const tier = tierOf(code.row);
    if (tier !== undefined) {
      const home = !code.isAtHome ? 2 : code.space === 'WIN32' ? 0 : 1;
      buckets[tier][(code.space === null ? 6 : 0) + (code.live ? 0 : 3) + home].push(code);
    }
  }
  return buckets.flatMap((bucket, tier) => bucket.flatMap(sorting(tier)).map(code => hitOf(tier, code)));
}

function sorting(tier) {
  const { kind } = KINDS[tier];
  if (kind === 'exact') {
    return found => ranked(found).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
  const length = ({ message }) => (message ?? '').length;
  return kind === 'text' ? found => found.sort((a, b) => length(a) - length(b)) : found => found;
}

const KINDS = [
  { kind: 'exact', why: 'its name' },
  { kind: 'text', why: 'its message is the input' },
  { kind: 'name', why: 'its name matches the pattern' },
  { kind: 'name', why: 'its name starts with the input' },
  { kind: 'name', why: 'a part of its name starts with the input' },
  { kind: 'name', why: 'its name contains the input' },
  { kind: 'text', why: 'its message starts with the input' },
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

function wordTier(words, sentence) {
  const [word] = words;
  return row => {
    const name = lowerNames[row];
    const at = name.indexOf(word);
    if (at === 0) {
      return name.length === word.length ? NAME_EQUALS : NAME_STARTS;
    }
    if (at > 0) {
      return name.includes('_' + word) ? NAME_PART_STARTS : NAME_CONTAINS;
    }
    return messageTier(words, sentence, lowerMessages[row]);
  };
}

/** A name within a longer text counts as the name: HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED). */
function wordsTier(words, sentence) {
  const names = new Set(words.filter(word => word.includes('_')));
  return row => {
    const name = lowerNames[row];
    if (names.has(name)) {
      return NAME_EQUALS;
    }
    const message = lowerMessages[row];
    return messageTier(words, sentence, message)
      ?? (words.every(word => name.includes(word) || startsAWord(word, message)) ? BOTH_CONTAIN : undefined);
  };
}

/** Returns the tier of a message that has all words. */
function messageTier(words, sentence, message) {
  if (!words.every(word => startsAWord(word, message))) {
    return undefined;
  }
  const whole = sentenceOf(message);
  return whole === sentence ? MESSAGE_EQUALS : whole.startsWith(sentence) ? MESSAGE_STARTS : MESSAGE_CONTAINS;
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

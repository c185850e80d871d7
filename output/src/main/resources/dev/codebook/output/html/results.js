/*
 * The list of hits.
 */

/** The numbers of entries shown at each keystroke and added by the button. */
const FIRST_ENTRIES = 25;
const MORE_ENTRIES = 100;

const HEADINGS = {
  exact: reading => (reading ? `Exactly ${reading.input}, ${reading.reading}` : 'With this name'),
  documented: () => 'In documentation only',
  inner: reading => `Inside ${reading.input}`,
  name: () => 'Names',
  text: () => 'Messages',
  guess: reading => `Guesses: a digit of ${reading.input} may be missing or wrong`,
  table: () => 'All codes of the table',
  link: () => 'The code of the link',
};

/**
 * Shows hits.
 *
 * @param {object[]} hits the result of `lookup`
 * @param {boolean} open whether the entries show their details from the start
 */
function showResults(hits, open) {
  const results = document.getElementById('results');
  results.replaceChildren();
  showMore(results, hits, 0, FIRST_ENTRIES, open);
}

function showMore(results, hits, from, to, open) {
  let section = from > 0 ? results.lastElementChild : null;
  for (let i = from; i < Math.min(to, hits.length); i++) {
    const hit = hits[i];
    if (!section || i > 0 && heading(hits[i - 1]) !== heading(hit)) {
      section = element('section', { class: 'group' }, element('h2', {}, heading(hit)));
      results.append(section);
    }
    section.append(hit.code ? entry(hit, open) : pageEntry(hit.doc));
  }
  const left = hits.length - to;
  if (left > 0) {
    const more = element('button', { type: 'button', class: 'more' }, `Show ${Math.min(left, MORE_ENTRIES)} more of ${left}`);
    more.addEventListener('click', () => {
      more.remove();
      showMore(results, hits, to, to + MORE_ENTRIES, open);
      results.querySelectorAll('.entry')[to].querySelector('summary')?.focus();
    });
    results.append(more);
  }
}

function heading({ kind, reading }) {
  return HEADINGS[kind](reading);
}

function entry({ kind, why, code }, open) {
  const entry = element('details', { class: code.live ? 'entry' : 'entry dead' },
    element('summary', {},
      element('span', { class: 'number' }, element('code', {}, code.hex), element('small', {}, decimal(code))),
      element('span', { class: 'what' },
        element('span', { class: 'name' }, ...breakable(code.name)),
        ...marks(code).flatMap(mark => [' ', element('span', { class: 'mark' }, mark)]),
        ...(kind === 'inner' || kind === 'guess' ? [element('span', { class: 'why' }, why)] : []),
        ...(code.message === null ? [] : [element('span', { class: 'message' }, code.message)])),
      element('span', { class: 'table' }, code.table.id)));
  const fill = () => entry.childElementCount === 1 && entry.append(details(code));
  entry.addEventListener('toggle', fill, { once: true });
  if (open) {
    fill();
    entry.open = true;
  }
  return entry;
}

/** Returns the usual decimal form of a number: negative if it is a failure. */
function decimal(code) {
  return String(code.width === 32 && code.bits >= 0x80000000n ? code.signed : code.bits);
}

function marks(code) {
  const releases = data.releases.map(release => release.name);
  return [
    ...(code.live ? [] : ['not live']),
    ...(code.isCode ? [] : ['constant']),
    ...(code.aliasOf === null ? [] : [`= ${code.aliasOf}`]),
    ...(code.firstRelease === releases[0] ? [] : [`since ${code.firstRelease}`]),
    ...(code.lastRelease === releases.at(-1) ? [] : [`until ${code.lastRelease}`]),
  ];
}

function details(code) {
  const { space, table } = code;
  return element('div', { class: 'details' },
    ...(code.message === null ? [] : [element('p', { class: 'full message' }, code.message)]),
    facts([
      ['value', [code.hex, ...decimals(code.bits, code.width)].join(', ')],
      ['type', `${code.type}, ${code.width} bits, ${code.isSigned ? 'signed' : 'unsigned'}`],
      ...(space === null || hasParts(code) ? [] : [['read as', space]]),
      ...(space === 'WIN32' && ownersOf(code.bits).length ? [['range', ownersOf(code.bits).join(', ')]] : []),
      ['defined', element('span', {}, element('code', {}, code.expression), element('small', {}, `${code.header}, line ${code.line}`))],
      ...(code.messageId === null ? [] : [['MessageId', `${code.messageId} is above it in the header`]]),
      ...(code.aliasOf === null ? [] : [['alias of', element('a', { href: address({ query: code.aliasOf }) }, code.aliasOf)]]),
      ...(code.condition === null ? [] : [[code.live ? 'condition' : 'not live, condition', element('code', {}, code.condition)]]),
      ...(data.releases.length === 1 ? [] : [['releases', releasesOf(code)]]),
      ['table', element('a', { href: address({ table: table.id }) }, `${table.id}: ${table.title}`)],
      ['link', element('a', { href: address({ table: table.id, code: code.name }) }, `${table.id}/${code.name}`)],
      ...table.links.map(page => ['see', link(page, page)]),
    ]),
    ...docsOf(code).map(docEntry),
    ...(hasParts(code) ? [partsTable([space], Number(code.bits), code.header)] : []));
}

/** Returns the entry of a code that no header has. */
function pageEntry(doc) {
  return element('div', { class: 'entry page' },
    element('p', {}, element('span', { class: 'name' }, doc.name ?? ''), ' ', doc.value === null ? '' : hex(doc.value, 32)),
    docEntry(doc));
}

/** Returns the documentation of a code: meaning, remedy, and the address of the page. */
function docEntry({ title, text, remedy, url, match, release }) {
  return element('section', { class: 'doc' },
    element('h3', {}, title ?? 'Documentation',
      ...(match === 'guess' ? [element('span', { class: 'mark' }, 'a guess: it may be another code')] : []),
      ...(release === null ? [] : [element('span', { class: 'mark' }, release)])),
    element('p', {}, text),
    ...(remedy === null ? [] : [element('p', {}, element('strong', {}, 'What to do: '), remedy)]),
    element('small', {}, link(url, url)));
}

function hasParts({ space, width, bits }) {
  return space !== null && data.spaces[space].layout !== 'NUMBER' && width === 32 && bits >= FIRST_WITH_PARTS;
}

function releasesOf({ firstRelease, lastRelease }) {
  return firstRelease === lastRelease ? `only ${firstRelease}` : `${firstRelease} to ${lastRelease}`;
}

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
  name: () => 'In names',
  text: () => 'In messages',
  guess: reading => `Guesses: a digit of ${reading.input} may be missing or wrong`,
  table: () => 'All codes of the table',
  link: () => 'The code of the link',
};

/**
 * Shows the hits of a state. The first hit of a search is the answer, which stands before all headings, unless it is a
 * guess or one of those that match a pattern.
 */
function showResults(hits, { query, table, code }) {
  const results = document.getElementById('results');
  results.replaceChildren();
  const isSearch = code === '' && query.trim() !== '';
  const isAnswered = isSearch && hits.length > 0 && hits[0].code !== null
    && hits[0].kind !== 'guess' && !(isPattern(query.trim()) && hits[0].kind === 'name');
  const numbers = isSearch ? numbersIn(query) : [];
  if (isAnswered) {
    results.append(element('section', { class: 'group best' }, entry(hits[0], hits)));
  } else if (numbers.length > 0 && table === '' && !hits.some(({ kind }) => kind === 'exact')) {
    results.append(unknownNumbers(numbers));
  }
  showMore(results, hits, isAnswered ? 1 : 0, FIRST_ENTRIES);
  if (code !== '') {
    results.querySelectorAll('.entry').forEach(found => found.open = true);
  }
}

function showMore(results, hits, from, to) {
  let section = results.lastElementChild;
  for (let i = from; i < Math.min(to, hits.length); i++) {
    const hit = hits[i];
    const title = heading(hit);
    if (section?.firstElementChild.textContent !== title) {
      section = element('section', { class: 'group' }, element('h2', {}, title));
      results.append(section);
    }
    section.append(hit.code ? entry(hit) : pageEntry(hit.doc));
  }
  const left = hits.length - to;
  if (left > 0) {
    results.append(moreButton(`Show ${Math.min(left, MORE_ENTRIES)} more of ${left}`, () => {
      showMore(results, hits, to, to + MORE_ENTRIES);
      results.querySelectorAll('.entry')[to].querySelector('summary')?.focus();
    }));
  }
}

/** Returns a button that replaces itself with more results. */
function moreButton(text, show) {
  const button = element('button', { type: 'button', class: 'more' }, text);
  button.addEventListener('click', () => {
    button.remove();
    show();
  });
  return button;
}

function heading({ kind, reading }) {
  return HEADINGS[kind](reading);
}

/** Returns the entry of a hit. The best hit has the list of all hits, and says how it was found. */
function entry(hit, hits) {
  const { kind, why, code } = hit;
  const found = [
    ...(hits ? [element('span', { class: 'found' }, heading(hit))] : []),
    ...(kind === 'inner' || kind === 'guess' ? [why] : []),
  ];
  const entry = element('details', { class: `entry${code.live ? '' : ' dead'}${kind === 'guess' ? ' guess' : ''}` },
    element('summary', {},
      element('span', { class: 'what' },
        ...(kind === 'guess' ? [element('span', { class: 'mark' }, 'guess'), ' '] : []),
        element('span', { class: 'name' }, ...breakable(code.name)),
        ...marks(code).flatMap(mark => [' ', element('span', { class: 'mark' }, mark)]),
        ...messageOf(hit, hits ?? []),
        ...(found.length ? [element('span', { class: 'why' }, ...found.flatMap((part, i) => (i ? [': ', part] : [part])))] : [])),
      element('span', { class: 'number' }, element('code', {}, code.hex), ' ', element('small', {}, decimal(code))),
      element('span', { class: 'table' }, code.table.id)));
  entry.addEventListener('toggle', () => entry.append(details(code)), { once: true });
  return entry;
}

/** Returns the message of a hit. If it has none, the message of the code that it wraps is returned, with its name. */
function messageOf({ kind, reading, code }, hits) {
  if (code.message !== null) {
    return [element('span', { class: 'message' }, code.message)];
  }
  const wrapped = kind === 'exact'
    && hits.find(inner => inner.kind === 'inner' && inner.reading === reading && inner.code.message !== null);
  return wrapped
    ? [element('span', { class: 'message' }, wrapped.code.message, ' ',
      element('span', { class: 'mark' }, `message of ${wrapped.code.name}`))]
    : [];
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
      ...(match === 'guess' ? [' ', element('span', { class: 'mark' }, 'a guess: it may be another code')] : []),
      ...(release === null ? [] : [' ', element('span', { class: 'mark' }, release)])),
    element('p', {}, text),
    ...(remedy === null ? [] : [element('p', {}, element('strong', {}, 'What to do: '), remedy)]),
    element('small', {}, link(url, url)));
}

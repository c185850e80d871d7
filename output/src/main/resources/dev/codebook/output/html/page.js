/*
 * The page. Its address determines what it shows: #query=... is a search, limited to one table by &table=...;
 * #table=... alone lists a table; #table=...&code=NAME shows the definitions of one name in a table.
 */

const queryField = document.getElementById('query');
const tableField = document.getElementById('table');
const statusLine = document.getElementById('status');

function address({ query = '', table = '', code = '' }) {
  const parameters = Object.entries({ query, table, code }).filter(([, value]) => value !== '');
  return '#' + new URLSearchParams(parameters);
}

function stateOf(hash) {
  const parameters = new URLSearchParams(hash.slice(1));
  return { query: parameters.get('query') ?? '', table: parameters.get('table') ?? '', code: parameters.get('code') ?? '' };
}

/** Shows the results of a state, or the front if the state is empty. */
function show(state) {
  const hits = hitsOf(state);
  if (hits) {
    showResults(hits, state);
  } else {
    showFront();
  }
  showNumbers(state.code ? [] : numbersIn(state.query));
  statusLine.textContent = hits ? summary(hits, state) : '';
}

function hitsOf(state) {
  const isInTable = code => state.table === '' || code.table.id === state.table;
  if (state.code) {
    return listed('link', code => isInTable(code) && code.name === state.code);
  }
  if (state.query.trim()) {
    return lookup(state.query).filter(({ code }) => (code ? isInTable(code) : state.table === ''));
  }
  return state.table ? listed('table', isInTable) : null;
}

function listed(kind, isWanted) {
  return codes.filter(isWanted).map(code => ({ kind, reading: null, why: '', code }));
}

function summary(hits, { query, table }) {
  const place = table ? ` in ${table}` : '';
  const guesses = hits.filter(({ kind }) => kind === 'guess').length;
  if (hits.length > guesses) {
    return `${counted(hits.length, 'entry', 'entries')} found${place}`;
  }
  const why = numbersIn(query).length ? '' : `: ${whyNot(query.trim())}`;
  return `Nothing found${place}${why}.${guesses ? ` ${counted(guesses, 'guess', 'guesses')}.` : ''}`;
}

/** Returns why words are not found. */
function whyNot(words) {
  if (!isPattern(words)) {
    return 'no name contains it, and no message contains its words';
  }
  return /^\*+$/.test(words) ? 'it matches every name. Add a part of a name, such as *DENIED*' : 'no name matches it';
}

function counted(number, one, many) {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const EXAMPLES = ['80192ee7', '0x80070005', '-2145833241', '12007', 'ERROR_INTERNET_*', 'Access is denied.'];

/** The headers that own a range of Windows errors, and the tables whose headers assign the numbers of a space. */
const owners = new Set(data.rules.ranges.filter(({ space }) => space === 'WIN32').map(({ header }) => header));
const homes = new Set(codes.filter(code => code.isAtHome).map(code => code.table));

/** Shows examples, and the tables of the headers that assign numbers or own a range of them, the largest first. */
function showFront() {
  const main = data.tables
    .filter(table => homes.has(table) || owners.has(table.header.replace(/^.*\//, '').toLowerCase()))
    .sort((a, b) => b.rows - a.rows);
  const results = document.getElementById('results');
  results.replaceChildren(
    element('section', { class: 'group' }, element('h2', {}, 'Examples'),
      element('p', {}, ...EXAMPLES.flatMap(query => [element('a', { class: 'example', href: address({ query }) }, query), ' ']))),
    tablesOf('Main tables', main),
    moreButton(`Show all ${counted(data.tables.length, 'table', 'tables')}`, () => {
      results.lastElementChild.replaceWith(tablesOf(counted(data.tables.length, 'table', 'tables'), data.tables));
      results.querySelector('.of-table').focus();
    }));
}

function tablesOf(title, tables) {
  return element('section', { class: 'group' }, element('h2', {}, title),
    ...tables.map(table => element('a', { class: 'of-table', href: address({ table: table.id }) },
      element('span', { class: 'name' }, table.id),
      element('span', { class: 'title' }, table.title),
      element('small', {}, table.header),
      element('span', { class: 'count' }, table.rows.toLocaleString('en')))));
}

/* The address is updated with a delay after typing: browsers block a page that changes its address too often. */
let pending = 0;

function onInput() {
  const state = { query: queryField.value, table: tableField.value, code: '' };
  show(state);
  clearTimeout(pending);
  pending = setTimeout(() => history.replaceState(null, '', address(state)), 300);
}

function onAddress() {
  clearTimeout(pending);
  const state = stateOf(location.hash);
  queryField.value = state.query || state.code;
  tableField.value = state.table;
  show(state);
}

/** The arrow keys move between the search field and the results; / returns to the field, Escape clears it. */
function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const { key, target } = event;
  if (key === 'Escape' || key === '/' && target !== queryField) {
    queryField.focus();
    queryField.select();
    if (key === 'Escape' && queryField.value !== '') {
      queryField.value = '';
      onInput();
    }
    event.preventDefault();
  } else if ((key === 'ArrowDown' || key === 'ArrowUp') && target !== tableField) {
    const stops = [queryField, ...document.querySelectorAll('summary, .example, .of-table, .more')];
    const next = stops[stops.indexOf(document.activeElement) + (key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      next.focus();
      event.preventDefault();
    }
  }
}

const releaseNames = data.releases.map(({ family, name }) => (family === 'sdk' ? `Windows SDK ${name}` : name));
const allReleases = releaseNames.length > 3
  ? `${releaseNames.length} releases, ${releaseNames[0]} to ${releaseNames.at(-1)}`
  : releaseNames.join(', ');
const allCodes = codes.filter(code => code.isCode).length;
document.title = `Codebook: ${allReleases}`;
document.getElementById('about').textContent =
  `${allReleases}: ${counted(allCodes, 'code', 'codes')}`
  + (allCodes < codes.length ? ` and ${counted(codes.length - allCodes, 'other constant', 'other constants')}` : '');
tableField.append(...data.tables.map(table =>
  element('option', { value: table.id }, `${table.id} (${table.rows.toLocaleString('en')})`)));

queryField.addEventListener('input', onInput);
tableField.addEventListener('input', onInput);
document.getElementById('search').addEventListener('submit', event => event.preventDefault());
document.addEventListener('keydown', onKey);
addEventListener('hashchange', onAddress);
onAddress();

/** The lookup without the page, for scripts and tests. */
globalThis.codebook = Object.freeze({ codes, lookup });

/*
 * The cards that decode the numbers of an input: the value of each reading and its fields.
 */

/** Smaller numbers have no fields: severity and facility are in the upper half. */
const FIRST_WITH_PARTS = 0x10000;

/** Shows a card for each reading of the input, with the number of codes that have this value. */
function showNumbers(readings, hits) {
  document.getElementById('numbers').replaceChildren(...readings.map(reading => {
    const { bits } = reading;
    const exact = hits.filter(hit => hit.kind === 'exact' && hit.reading.bits === bits).length;
    return numberCard(reading, `${exact === 0 ? 'no' : exact} exact ${exact === 1 ? 'match' : 'matches'}`);
  }));
}

function numberCard({ input, reading, bits }, matches) {
  const width = bits >> 32n ? 64 : 32;
  return element('section', { class: 'card', 'aria-label': `${input} read as ${reading}` },
    element('h2', {},
      element('code', {}, hex(bits, width)),
      element('span', { class: 'note' }, `${input} read as ${reading}: ${matches}`)),
    element('p', { class: 'values' }, ...decimals(bits, width).map(decimal => element('span', {}, decimal))),
    ...partsOrOwners(bits));
}

/** Returns the decimal forms of a bit pattern: one if its top bit is clear, else the unsigned and the signed one. */
function decimals(bits, width) {
  const signed = BigInt.asIntN(width, bits);
  return signed === bits ? [`decimal ${bits}`] : [`unsigned ${bits}`, `signed ${signed}`];
}

function partsOrOwners(bits) {
  if (bits >> 32n) {
    return [];
  }
  const number = Number(bits);
  if (number >= FIRST_WITH_PARTS) {
    return [partsTable(spacesOf(number), number)];
  }
  const owners = ownersOf(number);
  return owners.length ? [element('p', { class: 'values' }, `Windows errors of ${owners.join(', ')}`)] : [];
}

/** Returns the names of the spaces that a number can belong to, the most likely first. */
function spacesOf(bits) {
  if (ownSpace(BigInt(bits)) === 'NTSTATUS') {
    return ['NTSTATUS', 'HRESULT'];
  }
  return fieldsOf('NTSTATUS', bits).severity === 'success' ? ['HRESULT'] : ['HRESULT', 'NTSTATUS'];
}

/** Returns a table of the fields of a number, with a row for each space that it is read in. */
function partsTable(spaces, bits, ownHeader) {
  const titles = ['read as', 'severity', 'customer', 'facility', 'code'];
  return element('table', { class: 'parts' },
    element('thead', {}, element('tr', {}, ...titles.map(title => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...spaces.map(space => partsOf(space, bits, ownHeader))));
}

function partsOf(space, bits, ownHeader) {
  const { severity, customer, nt, facility, code } = fieldsOf(data.spaces[space].layout, bits);
  return element('tr', {},
    element('th', { scope: 'row' }, space),
    element('td', { 'data-title': 'severity', class: severity }, severity),
    element('td', { 'data-title': 'customer' }, customer ? 'yes' : 'no'),
    element('td', { 'data-title': 'facility' }, `${facility} (0x${facility.toString(16).toUpperCase()})`,
      ...(nt ? [facilityName('FACILITY_NT_BIT', 'an NTSTATUS is inside')] : []),
      ...facilitiesOf(nt ? 'NTSTATUS' : space, facility, ownHeader).map(({ name, header }) => facilityName(name, header))),
    element('td', { 'data-title': 'code' }, `${code} (${hex(code, 16)})`));
}

function facilityName(name, note) {
  return element('span', { class: 'facility' }, ...breakable(name), ' ', element('small', {}, note));
}

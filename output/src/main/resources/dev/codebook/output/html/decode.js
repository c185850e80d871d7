/*
 * The anatomy of numbers and codes: of the readings of the input, which follows the results, and of an open entry.
 */

/** Smaller numbers have no fields, and neither have their negatives: severity and facility are in the upper half. */
const FIRST_WITH_FIELDS = 0x10000;

/** Shows a card for each reading of the input. */
function showNumbers(readings) {
  document.getElementById('numbers').replaceChildren(...readings.map(({ input, reading, bits }) => {
    const width = widthOf(bits);
    return element('section', { class: 'card' },
      element('h2', {}, element('code', {}, hex(bits, width)), ' ', element('small', {}, `${input} read as ${reading}`)),
      facts([['decimal', decimals(bits, width)], ...spacesOf(bits).map(space => fieldsFact(space, bits)), ...rangeFact(bits)]));
  }));
}

function widthOf(bits) {
  return bits >> 32n ? 64 : 32;
}

/** Returns the decimal forms of a bit pattern: one if its top bit is clear, else the unsigned and the signed one. */
function decimals(bits, width) {
  const signed = BigInt.asIntN(width, bits);
  return signed === bits ? String(bits) : `${bits}, signed ${signed}`;
}

/** Returns the names of the spaces with fields that a number can belong to, the most likely first. */
function spacesOf(bits) {
  const signed = BigInt.asIntN(32, bits);
  if (bits >> 32n || -FIRST_WITH_FIELDS < signed && signed < FIRST_WITH_FIELDS) {
    return [];
  }
  if (ownSpace(bits) === 'NTSTATUS') {
    return ['NTSTATUS', 'HRESULT'];
  }
  return fieldsOf('NTSTATUS', Number(bits)).severity === 'success' ? ['HRESULT'] : ['HRESULT', 'NTSTATUS'];
}

/** Returns the fields of a number in a space as a pair for `facts`. */
function fieldsFact(space, bits, ownHeader) {
  const { severity, customer, facility, code } = fieldsOf(data.spaces[space].layout, Number(bits));
  return [space, element('span', {},
    `${severity}${customer ? ', customer' : ''}, ${facilityNumber(facility)}, code ${code} (${hex(code, 16)})`,
    ...facilityNames(space, bits, ownHeader).map(({ name, header }) =>
      element('span', { class: 'facility' }, ...breakable(name), ' ', element('small', {}, header))))];
}

function facilityNumber(facility) {
  return `facility ${facility} (0x${facility.toString(16).toUpperCase()})`;
}

/** Returns the names of the facility of a number. An NTSTATUS that is mapped into an HRESULT keeps its facility. */
function facilityNames(space, bits, ownHeader) {
  const { nt, facility } = fieldsOf(data.spaces[space].layout, Number(bits));
  return nt
    ? [{ name: 'FACILITY_NT_BIT', header: 'an NTSTATUS is inside' }, ...facilitiesOf('NTSTATUS', facility, ownHeader)]
    : facilitiesOf(space, facility, ownHeader);
}

/** Returns the owners of the ranges of Windows errors that contain a number, as pairs for `facts`. */
function rangeFact(bits) {
  const owners = ownersOf(bits);
  return owners.length ? [['range', `Windows errors of ${owners.join(', ')}`]] : [];
}

/** Returns the answer for numbers that no header has: the facility of each, and whose it is. */
function unknownNumbers(readings) {
  const numbers = readings.map(({ bits }) => hex(bits, widthOf(bits)));
  return element('section', { class: 'group best' },
    element('h2', {}, `No header of this codebook has ${numbers.join(' or ')}.`),
    ...readings.map(({ bits }) => element('p', {}, ...whose(bits))),
    ...(readings.some(({ bits }) => !(bits >> 32n) && hasFacility(Number(bits)))
      ? [element('p', {}, 'Other releases may have it.')] : []));
}

/** Returns the facility of a failure and the owners of a number. */
function whose(bits) {
  const number = Number(bits);
  const owners = bits >> 32n ? [] : data.rules.owners.filter(isAbout(number)).map(({ owner, source }) => link(owner, source));
  const [space] = bits < 0x40000000 ? [] : spacesOf(bits);
  if (!space) {
    return [...owners, ...ownersOf(bits).slice(0, 1)].flatMap(owner => ['Of ', owner, '. ']);
  }
  const { customer, facility } = fieldsOf(data.spaces[space].layout, number);
  const names = customer ? [] : facilityNames(space, bits).map(({ name }) => name);
  return [customer ? `A customer's ${space}` : `An ${space} of ${facilityNumber(facility)}`,
    ...[...owners, ...names].flatMap(part => [', ', part]), '.'];
}

/** Returns all facts of a code. */
function details(code) {
  const { space, table } = code;
  return element('div', { class: 'details' },
    ...(code.message === null ? [] : [element('p', { class: 'full message' }, code.message)]),
    facts([
      ['value', `${code.hex}, ${decimals(code.bits, code.width)}`],
      ['type', `${code.type}, ${code.width} bits, ${code.isSigned ? 'signed' : 'unsigned'}`],
      ...(space === null ? [] : [hasFields(code) ? fieldsFact(space, code.bits, code.header) : ['read as', space]]),
      ...(space === 'WIN32' ? rangeFact(code.bits) : []),
      ['defined', element('span', {}, element('code', {}, code.expression), ' ', element('small', {}, `${code.header}, line ${code.line}`))],
      ...(code.messageId === null ? [] : [['MessageId', `${code.messageId} is above it in the header`]]),
      ...(code.aliasOf === null ? [] : [['alias of', element('a', { href: address({ query: code.aliasOf }) }, code.aliasOf)]]),
      ...(code.condition === null ? [] : [[code.live ? 'condition' : 'not live, condition', element('code', {}, code.condition)]]),
      ...(data.releases.length === 1 ? [] : [['releases', releasesOf(code)]]),
      ['table', element('a', { href: address({ table: table.id }) }, `${table.id}: ${table.title}`)],
      ['link', element('a', { href: address({ table: table.id, code: code.name }) }, `${table.id}/${code.name}`)],
      ...table.links.map(page => ['see', link(page, page)]),
    ]),
    ...docsOf(code).map(docEntry));
}

function hasFields({ space, width, bits }) {
  return data.spaces[space].layout !== 'NUMBER' && width === 32 && bits >= FIRST_WITH_FIELDS;
}

function releasesOf({ firstRelease, lastRelease }) {
  return firstRelease === lastRelease ? `only ${firstRelease}` : `${firstRelease} to ${lastRelease}`;
}

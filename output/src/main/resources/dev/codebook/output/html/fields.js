/*
 * The fields of a number: winerror.h and [MS-ERREF] 2.1 for an HRESULT, 2.3 for an NTSTATUS.
 */

const SEVERITIES = ['success', 'informational', 'warning', 'error'];

/** The bit that marks an NTSTATUS mapped into an HRESULT (FACILITY_NT_BIT). */
const NT_BIT = 0x10000000;

/**
 * Returns the fields of a number with the layout of an HRESULT or of an NTSTATUS. The facility of an HRESULT includes X
 * (bit 27), as in winerror.h.
 */
function fieldsOf(layout, bits) {
  const isHresult = layout === 'HRESULT';
  return {
    severity: isHresult ? (bits >>> 31 ? 'error' : 'success') : SEVERITIES[bits >>> 30],
    customer: Boolean(bits & 0x20000000),
    nt: isHresult && Boolean(bits & NT_BIT),
    facility: (bits >>> 16) & 0xFFF,
    code: bits & 0xFFFF,
  };
}

const facilities = new Map();
for (const facility of data.facilities) {
  const key = facility.space + facility.number;
  const known = facilities.get(key) ?? [];
  if (!known.some(({ name, header }) => name === facility.name && header === facility.header)) {
    facilities.set(key, [...known, facility]);
  }
}

/**
 * Returns all names of a facility with their headers: first the name in the code's header, then the names in the header
 * that defines the space, then the others.
 */
function facilitiesOf(space, number, ownHeader) {
  const home = space === 'NTSTATUS' ? /(^|\/)ntstatus\.h$/i : /(^|\/)winerror\.h$/i;
  const distance = ({ header }) => (header === ownHeader ? 0 : home.test(header) ? 1 : 2);
  return [...(facilities.get(space + number) ?? [])].sort((a, b) => distance(a) - distance(b));
}

/** Returns whether a rule of the data is about a 32-bit number. */
function isAbout(bits) {
  return rule => (bits & rule.mask) === rule.bits;
}

/** Returns the space that a number most likely belongs to. Only its low 32 bits count. */
function ownSpace(bits) {
  return data.rules.spaces.find(isAbout(Number(bits & 0xFFFFFFFFn))).space;
}

/** Returns the codes that 32 bits wrap, each with its space, its unsigned 32 bits and the reason, outermost first. */
function wrappedCodes(bits) {
  const rule = data.rules.wraps.filter(isAbout(bits)).find(({ kept, first, last }) => {
    const code = (bits & kept) >>> 0;
    return first <= code && code <= last;
  });
  if (!rule) {
    return [];
  }
  const { space, kept, negative } = rule;
  const code = negative ? -(bits & kept) : (bits & kept) >>> 0;
  const why = rule.why.replace('%', data.spaces[space].layout === 'NUMBER' ? code : hex(code, 32));
  return [{ space, bits: code >>> 0, why }, ...(space === 'NTSTATUS' ? wrappedCodes(code) : [])];
}

/** Returns the ranges of Windows errors that contain a number, the narrowest first. */
function rangesOf(number) {
  return data.rules.ranges
    .filter(({ space, first, last }) => space === 'WIN32' && first <= number && number <= last)
    .sort((a, b) => (a.last - a.first) - (b.last - b.first));
}

/** Returns the owners of a Windows error, each with its range. */
function ownersOf(number) {
  return rangesOf(number).map(({ owner, first, last }) => `${owner} (${first} to ${last})`);
}

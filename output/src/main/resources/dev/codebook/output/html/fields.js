/*
 * The fields of a number: winerror.h and [MS-ERREF] 2.1 for an HRESULT, 2.3 for an NTSTATUS.
 */

const SEVERITIES = ['success', 'informational', 'warning', 'error'];

/** The bit that marks an NTSTATUS mapped into an HRESULT (FACILITY_NT_BIT). */
const NT_BIT = 0x10000000;

/** The upper 16 bits of HRESULT_FROM_WIN32 and of NTSTATUS_FROM_WIN32: severity error, facility 7. */
const WIN32_IN_HRESULT = 0x8007;
const WIN32_IN_NTSTATUS = 0xC007;

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

/** Returns the ranges of Windows errors that contain a number, the narrowest first. */
function rangesOf(number) {
  return data.ranges
    .filter(({ first, last }) => first <= number && number <= last)
    .sort((a, b) => (a.last - a.first) - (b.last - b.first));
}

/** Returns the owners of a Windows error, each with its range. */
function ownersOf(number) {
  return rangesOf(number).map(({ owner, first, last }) => `${owner} (${first} to ${last})`);
}

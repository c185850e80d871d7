/*
 * What comes first among codes of one number, or of one name. These are the rules of dev.codebook.lookup.Ranking:
 *
 *  1. Of a number, the codes of the space that it looks like: an HRESULT for 0x8..., an NTSTATUS for 0xC..., a Windows
 *     error for a small number. Then those of the other spaces, in their order, where the numbers that only one interface
 *     gives a meaning come last.
 *  2. Codes before other constants.
 *  3. Live definitions before others.
 *  4. The header that gives the numbers of the space, then those that number within a range of Windows errors that is their
 *     own, the narrowest first. Then all others.
 *  5. Those with a message.
 *  6. The codebook's order: by table, name, variant.
 */

const spaceOrder = new Map(Object.keys(data.spaces).map((space, place) => [space, place]));

/** The space that a number looks like. */
function ownSpace(bits) {
  if (bits < 0x10000n) {
    return 'WIN32';
  }
  return bits >> 30n & 1n && !(Number(bits) & NT_BIT) ? 'NTSTATUS' : 'HRESULT';
}

function rankedOfNumber(found, bits) {
  const own = ownSpace(bits);
  const distance = ({ space }) => (space === own ? -1 : spaceOrder.get(space) ?? spaceOrder.size);
  return [...found].sort((a, b) => distance(a) - distance(b) || ofName(a, b));
}

function rankedOfName(found) {
  return [...found].sort(ofName);
}

function ofName(a, b) {
  return b.isCode - a.isCode || b.live - a.live || fromHome(a) - fromHome(b)
    || (a.message === null) - (b.message === null) || a.row - b.row;
}

/** How far a code's header is from the one that gives the numbers of its space. */
function fromHome(code) {
  if (code.space === null) {
    return 0;
  }
  const header = code.header.toLowerCase().replace(/^.*\//, '');
  if (header === data.spaces[code.space].home) {
    return 0;
  }
  const owners = code.space === 'WIN32' ? rangesOf(code.bits).map(range => range.header) : [];
  const place = owners.indexOf(header);
  return 1 + (place < 0 ? owners.length : place);
}

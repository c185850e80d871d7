/*
 * The order of codes with the same number, or with the same name. The rules are those of dev.codebook.model.Ranking:
 *
 *  1. For a number, the codes of its most likely space: an HRESULT for 0x8..., an NTSTATUS for 0xC..., a Windows error
 *     for a small number. Then the other spaces, in their order: numbers with a meaning in one interface only come
 *     last.
 *  2. Codes before other constants.
 *  3. Live definitions before others.
 *  4. The header that assigns the numbers of the space. Then the headers that own a range of Windows errors with the
 *     number, the narrowest range first. Then all others.
 *  5. Codes with a message before others.
 *  6. The order of the codebook: by table, name, variant.
 */

const spaceOrder = new Map(Object.keys(data.spaces).map((space, place) => [space, place]));

/** Returns the most likely space of a number. */
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

/** Returns the rank of a code's header: 0 for the header that assigns the numbers of the space (rule 4). */
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

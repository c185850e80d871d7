/*
 * Creates elements of the page. Text is added as text nodes, so it is never parsed as markup.
 */

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** Returns a definition list of pairs of a term and its description. */
function facts(pairs) {
  return element('dl', {}, ...pairs.map(([term, fact]) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, fact))));
}

/** Returns a link to another page, or only the text if the address is not an HTTP address. */
function link(text, address) {
  return /^https?:\/\//i.test(address)
    ? element('a', { href: address, rel: 'noopener noreferrer' }, text)
    : element('span', {}, text);
}

/** Returns the parts of a name, which may wrap after each underscore. */
function breakable(name) {
  return name.split(/(?<=_)/).flatMap((part, i) => (i ? [element('wbr', {}), part] : [part]));
}

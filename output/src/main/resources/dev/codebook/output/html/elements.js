/*
 * Elements of the page. Text is never markup: it goes in as text nodes.
 */

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** Terms and what they are. */
function facts(pairs) {
  return element('dl', {}, ...pairs.map(([term, fact]) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, fact))));
}

/** A link to somewhere else, or its text where the address is not one of the web. */
function link(text, address) {
  return /^https?:\/\//i.test(address)
    ? element('a', { href: address, rel: 'noopener noreferrer' }, text)
    : element('span', {}, text);
}

/** A name that may break after an underscore. */
function breakable(name) {
  return name.split(/(?<=_)/).flatMap((part, i) => (i ? [element('wbr', {}), part] : [part]));
}

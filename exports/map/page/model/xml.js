// SVG as text. Whatever a source is called, it stays text: all that has a meaning in XML is escaped, and what
// XML may not hold at all (most control characters, halves of characters) is replaced.

// eslint-disable-next-line no-control-regex -- these are what is sought
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

export const escaped = (text) =>
  String(text)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"'\n\r\t]/g, (sign) => ENTITIES[sign]);

const rounded = (value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

// `inside`: elements that were made here, as text; for words see `words`. Attributes without a value are left out.
export function tag(name, attributes, ...inside) {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escaped(rounded(value))}"`);
  const content = inside.flat(Infinity).filter((part) => part).join('');
  return content ? `<${name}${said.join('')}>${content}</${name}>` : `<${name}${said.join('')}/>`;
}

export const words = (name, attributes, text) => tag(name, attributes, escaped(text));

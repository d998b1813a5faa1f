// What came with the page, made to say its words in the language of the moment: whoever shows them need not know of it.

import { language, word } from './language.js';

function withWords(entry, getters) {
  const own = { ...entry };
  for (const [key, get] of Object.entries(getters)) Object.defineProperty(own, key, { get, enumerable: true });
  return own;
}

// Words of the schema: a term, a category, a kind with its plural.
export const spokenWords = (entry) =>
  withWords(entry, {
    words: () => word(entry.words),
    ...(entry.plural ? { plural: () => word(entry.plural) } : {}),
    ...(entry.description ? { description: () => word(entry.description) } : {}),
  });

// A type of edge; `told` is how its claims tell it: "alleged: {}", where they do not state a fact.
export const spokenType = (type) =>
  withWords(type, {
    words: () => (type.told ? word(type.told).replace('{}', () => word(type.plain)) : word(type.words)),
  });

const own = (entry, key) => entry[`${key}_${language}`] || entry[key];

// A thing by its name in this language, as far as it has one.
export const spokenNode = (node) => withWords({ ...node, name_en: node.name }, { name: () => own(node, 'name') });

// An edge or claim; its numbers are words too: "about 1,000", « environ 1 000 ».
export const spokenAmount = (entry) =>
  entry.quantity ? withWords(entry, { quantity: () => own(entry, 'quantity') }) : entry;

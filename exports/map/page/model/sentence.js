// A relation as a sentence. Of each end the name is kept apart, so that a page can make a button of it.

import { nodes } from './data.js';
import { isolated } from './isolated.js';
import { inSentence, isMany, joined, pair, polished, word } from './language.js';

const END = /[\s\u202f]*:[\s\u202f]*\{\}$/;

// [{id, text}, …]: parts with an `id` are names, the others the words before, between and after them.
export function partsOf({ from, to, look }) {
  const [subject, object] = [nodes.get(from), nodes.get(to)];
  const [before, after] = pair(look.sentence || [`${look.told ? word(look.plain) : look.words} {}`], isMany(subject)).split('{}');
  const { words, name } = joined(before, object);
  // "alleged: {}" is said of a label; after a sentence it stands in brackets.
  const told = look.told ? ` (${word(look.told).replace(END, '')})` : '';
  const first = inSentence(subject);
  return [
    { id: from, text: first.charAt(0).toUpperCase() + first.slice(1) },
    { text: polished(` ${words}`) },
    { id: to, text: name },
    { text: `${after || ''}${told}` },
  ].filter(({ text }) => text);
}

export const sentenceOf = (edge) => polished(partsOf(edge).map(({ id, text }) => (id ? isolated(text) : text)).join(''));

// A name where a sentence has it: "la France" after "sur"; in English the name alone.
export const within = (id) => (nodes.has(id) ? inSentence(nodes.get(id)) : id);

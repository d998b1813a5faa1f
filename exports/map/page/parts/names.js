// Names that can be chosen.

import { button, el } from '../dom/elements.js';
import { nodes } from '../model/data.js';
import { chooseNode } from '../model/state.js';
import { nameOf } from '../model/words.js';

// `words`: its name as a sentence has it.
export const nodeButton = (id, words = nameOf(id)) =>
  nodes.has(id) ? button(words, () => chooseNode(id), { class: 'name' }) : el('span', {}, id);

export const nodeButtons = (ids) => (ids || []).map((id, place) => [place ? ', ' : '', nodeButton(id)]);

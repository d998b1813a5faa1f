// Names that can be chosen.

import { button, el } from '../dom/elements.js';
import { nodes } from '../model/data.js';
import { chooseNode } from '../model/state.js';
import { nameOf } from '../model/words.js';

export const nodeButton = (id) =>
  nodes.has(id) ? button(nameOf(id), () => chooseNode(id), { class: 'name' }) : el('span', {}, id);

export const nodeButtons = (ids) => (ids || []).map((id, place) => [place ? ', ' : '', nodeButton(id)]);

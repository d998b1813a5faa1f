// In a frame of another page: the picture and little else, with a way to all of it.

import { byId, el, replace } from '../dom/elements.js';
import { t } from '../model/language.js';
import { onChange, state } from '../model/state.js';
import { linkTo } from './links.js';

function drawEmbed() {
  document.body.classList.toggle('embed', state.embed);
  const address = linkTo({ ...state, embed: false });
  const open = () =>
    el('a', { id: 'in-full', href: address, target: '_blank', rel: 'noopener' }, t('open in full'));
  replace(byId('full'), state.embed && address ? open() : null);
}

// Before all others that listen: they measure the room that is left to them.
export function buildEmbed() {
  onChange(drawEmbed);
  drawEmbed();
}

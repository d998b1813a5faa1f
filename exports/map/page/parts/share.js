// To take along: a link to just this, or a picture of it.

import { copy } from '../dom/copy.js';
import { download } from '../dom/download.js';
import { button, byId, el, replace } from '../dom/elements.js';
import { menu } from '../dom/menu.js';
import { fileName } from '../model/caption.js';
import { t } from '../model/language.js';
import { onChange, onLanguage, state } from '../model/state.js';
import { linkTo } from './links.js';

const say = (words) => replace(byId('share-said'), words);

async function copyLink() {
  const done = await copy(linkTo(state));
  say(done ? t('Link copied.') : t('The link is in the address bar: copy it there.'));
}

async function savePng(form) {
  const blob = await form.picture.png();
  if (!blob) return say(t('This browser could not make the picture.'));
  download(blob, fileName('png'));
  say(t('Picture saved.'));
}

function saveSvg(form) {
  download(new Blob([form.picture.svg()], { type: 'image/svg+xml' }), fileName('svg'));
  say(t('Picture saved.'));
}

// `forms`: those with a `picture` {png, svg} can be saved as one.
export function shareMenu(forms) {
  const formNow = () => forms.find(({ id }) => id === state.form);
  const head = el('summary');
  const png = button('', () => savePng(formNow()), { id: 'save-png' });
  const svg = button('', () => saveSvg(formNow()), { id: 'save-svg' });
  const link = linkTo(state) && button('', copyLink, { id: 'copy-link' });
  const note = el('p', { class: 'quiet' });
  const lay = () => {
    replace(head, t('Share'));
    replace(png, t('Save picture (PNG)'));
    replace(svg, t('Save picture (SVG)'));
    if (link) replace(link, t('Copy link'));
    replace(note, t('The table is saved as CSV, above it. Pictures are of the other forms.'));
  };
  onLanguage(lay);
  lay();
  const draw = () => {
    const can = Boolean(formNow() && formNow().picture);
    png.disabled = svg.disabled = !can;
    note.hidden = can;
    say('');
  };
  onChange(draw);
  const said = el('p', { id: 'share-said', role: 'status', class: 'quiet' });
  return menu(head, { id: 'share' }, link, png, svg, note, said);
}

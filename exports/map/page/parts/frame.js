// Which parts of the page are there: first of all that listens, as the others measure the room that is left to them.

import { byId } from '../dom/elements.js';
import { isWholeMatrix } from '../model/filters.js';
import { viewNow } from '../model/shown.js';
import { onChange, state } from '../model/state.js';

export function buildFrame(forms) {
  onChange(() => {
    for (const form of forms) byId(form.section).hidden = state.form !== form.id;
    document.body.dataset.form = state.form;
    document.body.dataset.wide = String(isWholeMatrix(state));
    document.body.dataset.view = viewNow();
  });
}

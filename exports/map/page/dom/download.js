// A file for the reader's own disk, made of what the page has: nothing is asked for.

import { el } from './elements.js';

export function download(blob, name) {
  const href = URL.createObjectURL(blob);
  // To whatever listens for clicks elsewhere, such as an open menu, this is none.
  const stop = (event) => event.stopPropagation();
  const anchor = el('a', { href, download: name, hidden: true, on: { click: stop } });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Not at once: a browser may not have begun to read it.
  window.setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

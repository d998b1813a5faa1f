// A file of text that the page makes, for the reader to keep.

import { el } from './elements.js';

export function saveText(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = el('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken it by the time that anything else happens.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

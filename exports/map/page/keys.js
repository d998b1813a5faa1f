// The keyboard: / searches, Esc closes.

const typing = () =>
  ['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName) &&
  document.activeElement.type !== 'checkbox' &&
  document.activeElement.type !== 'range';

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && !typing()) {
    event.preventDefault();
    byId('query').focus();
  } else if (event.key === 'Escape' && filtersOpen()) {
    openFilters(false);
  } else if (event.key === 'Escape' && state.chosen) {
    closePanel();
  }
}

// Closing gives the keyboard back to what opened the panel, where that is still there.
function closePanel() {
  const { what, id } = state.chosen;
  chooseNothing();
  const opener = [...document.querySelectorAll(`[data-${what}]`)].find(
    (node) => node.dataset[what] === id && node.offsetParent,
  );
  (opener || byId('views').querySelector('[aria-pressed="true"]')).focus();
}

const buildKeys = () => document.addEventListener('keydown', onKey);

// Whose viewers "Who views whom" shows: one thing's, or everybody's.

const EVERYBODY = '';

function aimOption({ id, places }) {
  const holders = Object.keys(places).length - 1;
  return el('option', { value: id }, `${nameOf(id)} (${holders})`);
}

function drawAim() {
  byId('aim').hidden = state.view !== 'views';
  byId('target').value = state.target || EVERYBODY;
}

function buildAim() {
  if (!data.targets.length) return;
  const options = [...data.targets.map(aimOption), el('option', { value: EVERYBODY }, 'everybody')];
  const pick = el('select', { id: 'target', on: { change: (event) => aimAt(event.target.value || null) } }, options);
  replace(byId('aim'), el('label', { for: 'target' }, 'Views of'), pick);
  onChange(drawAim);
  drawAim();
}

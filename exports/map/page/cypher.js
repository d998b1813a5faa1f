// The query that gives the same claims in Neo4j Browser.

const quoted = (text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
const queryFor = (ids) =>
  `MATCH (c:Claim)-[r]->(x) WHERE c.id IN [${[...ids].sort().map(quoted).join(', ')}] RETURN c, r, x`;

// Files opened from disk may not use the clipboard: there the text is selected for copying by hand.
async function copyText(area, said) {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = document.execCommand('copy') ? 'Copied.' : 'Selected: press Ctrl+C.';
  }
}

function cypherBox(ids) {
  const area = el('textarea', { readonly: true, rows: 4, 'aria-label': 'Cypher query', spellcheck: 'false' });
  area.value = queryFor(ids);
  const said = el('span', { role: 'status' });
  const copy = button('Copy', () => copyText(area, said), { class: 'small' });
  return el(
    'details',
    { class: 'cypher' },
    el('summary', {}, 'The same claims in Neo4j Browser'),
    area,
    el('p', {}, copy, ' ', said),
  );
}

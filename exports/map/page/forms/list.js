// The list: everything shown, in words and in order, for those who cannot see the map or would rather read.

import { button, byId, el, replace } from '../dom/elements.js';
import { kindIcon, lineIcon } from '../dom/icons.js';
import { edges, edgesOfNode, kinds, nodes } from '../model/data.js';
import { GRADE_WORDS, gradeOf } from '../model/dates.js';
import { shown } from '../model/shown.js';
import { saySpan } from '../model/spans.js';
import { chooseEdge, chooseNode, onChange, state } from '../model/state.js';
import { extrasOf, MARK_WORDS, nameOf, sentenceOf, standing } from '../model/words.js';

function edgeCells(edge) {
  const notes = [
    ...edge.marks.filter((mark) => mark !== 'disputed' && mark !== 'deprecated').map((mark) => MARK_WORDS[mark]),
    standing(edge),
  ];
  return [
    el('td', {}, nameOf(edge.from)),
    el(
      'td',
      {},
      button([lineIcon(edge.look), ` ${edge.look.words}`], () => chooseEdge(edge.id), {
        class: 'row',
        'data-edge': edge.id,
        'aria-label': `${sentenceOf(edge)}: evidence`,
      }),
    ),
    el('td', {}, nameOf(edge.to)),
    el('td', {}, extrasOf(edge).join(', ')),
    el(
      'td',
      {},
      saySpan(edge),
      state.day ? el('div', { class: 'quiet' }, GRADE_WORDS[gradeOf(edge, state.day)]) : null,
    ),
    el('td', {}, `${edge.claims.length} / ${edge.origins}`),
    el('td', {}, notes.filter((note) => note).join(', ')),
  ];
}

function nodeCells(node) {
  return [
    el(
      'td',
      {},
      button([kindIcon(kinds.get(node.kind)), ` ${node.name}`], () => chooseNode(node.id), {
        class: 'row',
        'data-node': node.id,
      }),
    ),
    el('td', {}, kinds.get(node.kind).words),
    el('td', {}, [...(node.aliases || []), ...(node.name_fr ? [node.name_fr] : [])].join(', ')),
    el('td', {}, String((edgesOfNode.get(node.id) || []).filter((edge) => shown().edges.has(edge.id)).length)),
  ];
}

function table(title, heads, rows) {
  const head = el(
    'thead',
    {},
    el(
      'tr',
      {},
      heads.map((words) => el('th', { scope: 'col' }, words)),
    ),
  );
  return el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
    el('table', {}, el('caption', {}, title), head, el('tbody', {}, rows)),
  );
}

function drawList() {
  if (state.form !== 'list') return;
  const byWords = (a, b) => (sentenceOf(a) < sentenceOf(b) ? -1 : 1);
  const lines = [...shown().edges].map((id) => edges.get(id)).sort(byWords);
  const things = [...shown().nodes].map((id) => nodes.get(id)).sort((a, b) => (a.name < b.name ? -1 : 1));
  replace(
    byId('list'),
    table(
      `Relations (${lines.length})`,
      ['from', 'relation', 'to', 'more', 'when', 'claims / origins', 'marks'],
      lines.map((edge) => el('tr', { class: `grade-${gradeOf(edge, state.day)}` }, edgeCells(edge))),
    ),
    table(
      `Things (${things.length})`,
      ['name', 'kind', 'also called', 'relations shown'],
      things.map((node) => el('tr', {}, nodeCells(node))),
    ),
  );
}

export const listForm = {
  id: 'list',
  words: 'List',
  section: 'list',
  build() {
    onChange((patch) => {
      if (['form', 'view', 'target', 'day', 'hidden', 'only', 'focus', 'theme'].some((key) => key in patch)) drawList();
    });
  },
};

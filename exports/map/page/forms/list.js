// The list: everything shown, in words and in order, for those who cannot see the map or would rather read.

import { button, byId, el, replace } from '../dom/elements.js';
import { kindIcon, lineIcon } from '../dom/icons.js';
import { edges, edgesOfNode, kinds, nodes } from '../model/data.js';
import { GRADE_WORDS, gradeOf } from '../model/dates.js';
import { compare, number, t } from '../model/language.js';
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
        'aria-label': t('{relation}: evidence', { relation: sentenceOf(edge) }),
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
    el('td', {}, `${number(edge.claims.length)} / ${number(edge.origins)}`),
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
    el('td', {}, [...(node.aliases || []), ...[node.name_en, node.name_fr].filter((name) => name && name !== node.name)].join(', ')),
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
  const byWords = (a, b) => compare(sentenceOf(a), sentenceOf(b));
  const lines = [...shown().edges].map((id) => edges.get(id)).sort(byWords);
  const things = [...shown().nodes].map((id) => nodes.get(id)).sort((a, b) => compare(a.name, b.name));
  replace(
    byId('list'),
    table(
      t('Relations ({count})', { count: number(lines.length) }),
      [t('from'), t('relation'), t('to'), t('more'), t('when'), t('claims / origins'), t('marks')],
      lines.map((edge) => el('tr', { class: `grade-${gradeOf(edge, state.day)}` }, edgeCells(edge))),
    ),
    table(
      t('Things ({count})', { count: number(things.length) }),
      [t('name'), t('kind'), t('also called'), t('relations shown')],
      things.map((node) => el('tr', {}, nodeCells(node))),
    ),
  );
}

export const listForm = {
  id: 'list',
  words: () => t('List'),
  section: 'list',
  build() {
    onChange((patch) => {
      if (['form', 'view', 'target', 'day', 'hidden', 'only', 'theme'].some((key) => key in patch)) drawList();
    });
  },
};

// What is drawn on the page as SVG, as a text of its own: the page's styles said on every shape, nothing that acts.

import { escaped, tag } from '../model/xml.js';

const SHAPES = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  text: ['x', 'y'],
};
const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'vector-effect'];
const WORDS = ['font-size', 'font-weight', 'text-anchor', 'text-decoration-line'];
// What need not be said.
const USUAL = { 'fill-opacity': '1', 'stroke-dasharray': 'none', 'stroke-linejoin': 'miter', opacity: '1', 'vector-effect': 'none', 'text-anchor': 'start', 'text-decoration-line': 'none' };

const given = (node, names) => names.map((name) => [name, node.getAttribute(name)]);

function looks(node) {
  const style = getComputedStyle(node);
  return [...LOOKS, ...(node.localName === 'text' ? WORDS : [])]
    .map((name) => [name, style.getPropertyValue(name)])
    .filter(([name, value]) => value && value !== USUAL[name])
    .map(([name, value]) => [
      name.replace('-line', name.startsWith('text') ? '' : '-line'),
      // Not all who read SVG know a colour that lets all through.
      value === 'rgba(0, 0, 0, 0)' ? 'none' : value,
    ]);
}

// An element of the page's SVG with all in it.
export function inlined(node) {
  if (node.localName === 'title') return tag('title', {}, escaped(node.textContent));
  const inside = [...node.children].map(inlined);
  if (SHAPES[node.localName]) {
    const own = node.localName === 'text' ? escaped(node.textContent) : inside;
    return tag(node.localName, Object.fromEntries([...given(node, SHAPES[node.localName]), ...looks(node)]), own);
  }
  const { opacity } = getComputedStyle(node);
  return tag('g', { transform: node.getAttribute('transform'), opacity: opacity === '1' ? null : opacity }, inside);
}

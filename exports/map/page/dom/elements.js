// Building the page. Text goes in as text nodes only; nothing here or elsewhere parses HTML.

import { isolated } from '../model/isolated.js';

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      for (const [event, action] of Object.entries(value)) node.addEventListener(event, action);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value);
    }
  }
  const isThere = (child) => child !== null && child !== undefined && child !== false;
  node.append(...children.flat(Infinity).filter(isThere).map(isolated));
  return node;
}

export const el = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
export const svg = (tag, attributes = {}, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

export const button = (words, action, attributes = {}) =>
  el('button', { type: 'button', on: { click: action }, ...attributes }, words);

// A link, if the address is http or https; else its text.
export function link(address, ...words) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    return el('span', {}, ...words);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return el('span', {}, ...words);
  const attributes = { href: url.href, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return el('a', attributes, ...words);
}

// A text with nodes in the places of {names}: mixed(t('{what}, by {who}'), { what: 'a text', who: node }). All of them are given
// here: what `t` put in by itself could hold a {name} too.
export const mixed = (text, nodes) => text.split(/\{(\w+)\}/).map((part, place) => (place % 2 ? nodes[part] : part));

// What the facts say in their own words is not said by the page, and may be in another language.
export const written = (text, language = 'en') => (text ? el('span', { lang: language }, text) : null);

export const byId = (id) => document.getElementById(id);
export const replace = (node, ...children) => node.replaceChildren(...children.flat(Infinity).filter((child) => child).map(isolated));
export const chip = (words, kind = '') => el('span', { class: `chip ${kind}` }, words);
export const fact = (words, ...value) => [el('dt', {}, words), el('dd', {}, ...value)];
export const optional = (value, words, ...shownAs) => (value ? fact(words, ...(shownAs.length ? shownAs : [value])) : []);

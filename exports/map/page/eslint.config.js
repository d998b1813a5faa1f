// The page is built from text nodes: nothing may parse HTML or run text, whatever a source is called.

import js from '@eslint/js';
import globals from 'globals';

const HTML = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'];
const noHtml = HTML.map((property) => ({ property, message: 'Build elements with dom/elements.js.' }));

// Who may import whom: main → forms → draw, parts → dom → model. `model` knows of no page: it is tested under node.
const apart = (folder, ...others) => ({
  files: [`${folder}/**`],
  rules: { 'no-restricted-imports': ['error', { patterns: others.map((other) => `../${other}*`) }] },
});

export default [
  { ignores: ['built/', 'node_modules/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-properties': [
        'error',
        ...noHtml,
        { object: 'document', property: 'write', message: 'Build elements with dom/elements.js.' },
        { object: 'document', property: 'writeln', message: 'Build elements with dom/elements.js.' },
      ],
      'no-restricted-globals': ['error', 'DOMParser'],
    },
  },
  {
    files: ['main.js', '{dom,draw,forms,parts}/**'],
    languageOptions: { globals: { ...globals.browser, vis: 'readonly' } },
  },
  apart('model', ''),
  apart('dom', 'main', 'forms', 'draw', 'parts'),
  apart('draw', 'main', 'forms', 'parts'),
  apart('parts', 'main', 'forms', 'draw'),
  apart('forms', 'main'),
  { files: ['*.config.js', 'build.js', 'lock.js', 'geo/**', 'tests/**'], languageOptions: { globals: globals.node } },
];

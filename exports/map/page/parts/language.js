// The language of the page: as the browser prefers, until the reader says otherwise.

import { button } from '../dom/elements.js';
import { data } from '../model/data.js';
import { language, languageFor, LANGUAGES, speak, word } from '../model/language.js';
import { onLanguage, setLanguage, state } from '../model/state.js';

// The template is in English: its labels by element, and what is said in an element that has `data-words`.
function saidByTemplate() {
  const labels = [...document.querySelectorAll('[aria-label]')].map((node) => {
    const label = node.getAttribute('aria-label');
    return () => node.setAttribute('aria-label', word(label));
  });
  const texts = [...document.querySelectorAll('[data-words]')].map((node) => {
    const text = node.textContent.trim();
    return () => node.replaceChildren(word(text));
  });
  return [...labels, ...texts];
}

// Before anything else is built or listens.
export function buildLanguage() {
  const said = saidByTemplate();
  const draw = () => {
    speak(languageFor(state.lang, navigator.languages), data.catalogues);
    document.documentElement.lang = language;
    document.title = word(data.title);
    document.querySelector('h1').textContent = word(data.title);
    for (const say of said) say();
  };
  onLanguage(draw);
  draw();
}

// Called by the name of the other language, in that language.
export function languageButton() {
  const other = () => Object.keys(LANGUAGES).find((name) => name !== language);
  const toggle = button('', () => setLanguage(other()), { id: 'language' });
  const draw = () => {
    toggle.textContent = LANGUAGES[other()];
    toggle.lang = other();
  };
  onLanguage(draw);
  draw();
  return toggle;
}

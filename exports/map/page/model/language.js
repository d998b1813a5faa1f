// The words that people see, in their language. Catalogues (exports/map/locale/) have the English as their keys.

import { isolated } from './isolated.js';

export const LANGUAGES = { en: 'English', fr: 'Français' };

const ARTICLE = /^(le |la |l’|les )(.*)$/;
// A preposition with an article, and "in" a country: "au Mali", "en France", "en Algérie", "aux États-Unis", "à Cuba".
const CONTRACTED = { 'de le ': 'du ', 'de les ': 'des ', 'à le ': 'au ', 'à les ': 'aux ' };
const IN_COUNTRY = { 'le ': 'au ', 'la ': 'en ', 'l’': 'en ', 'les ': 'aux ' };

const contracted = (text) => text.replace(/(?<!\p{L})(de|à) (le|les) (?=\p{L})/gu, (found) => CONTRACTED[found]);
const elided = (text) => text.replace(/(^|[^\p{L}])(d|qu)e (?=[aeiouàâäéèêëîïôöùûüœæ])/giu, '$1$2’');

// What stands before a name that is the end of a sentence, and the name: "est déployé dans" and "le Mali" as "est
// déployé au" and "Mali".
function frenchJoined(words, { said_fr: said, name, kind }) {
  const [, article = '', bare = name] = ARTICLE.exec(said || '') || [];
  const [, start, preposition] = /^(.* |)(de|à|dans) $/.exec(words) || [];
  if (!preposition || (said && !article)) return { words, name: said || name };
  if (preposition === 'dans') {
    if (!said) return { words: `${start}à `, name };
    // Of places those with a name of their own: the Sahel, but not the area of the three borders.
    const isNamed = ['Country', 'Place'].includes(kind) && /^\p{Lu}/u.test(bare);
    return isNamed ? { words: start + IN_COUNTRY[article], name: bare } : { words, name: said };
  }
  const short = CONTRACTED[`${preposition} ${article}`];
  return short ? { words: start + short, name: bare } : { words, name: said || name };
}

// What differs in grammar. French: no plural below two, "1er" of a month alone, "de" and "que" shortened before a vowel,
// names with their articles in sentences.
const GRAMMAR = {
  en: {
    plural: (count) => Number(count !== 1),
    day: String,
    thousands: ',',
    semicolon: '; ',
    polish: (text) => text,
    said: ({ name }) => name,
    many: ({ plural }) => Boolean(plural),
    joined: (words, { name }) => ({ words, name }),
  },
  fr: {
    plural: (count) => Number(Math.abs(count) >= 2),
    day: (day) => (day === 1 ? '1er' : String(day)),
    thousands: '\u202f',
    semicolon: '\u202f; ',
    polish: (text) => elided(contracted(text)),
    said: ({ said_fr: said, name }) => said || name,
    many: ({ said_fr: said }) => /^les /.test(said || ''),
    joined: frenchJoined,
  },
};

const isSpoken = (name) => Object.keys(LANGUAGES).includes(name);

export let language = 'en';
let catalogue = new Map();
// Made when something is first sorted.
let inOrder = null;

// From now on in this language; what its catalogue does not have is said in English.
export function speak(name, catalogues = {}) {
  language = isSpoken(name) ? name : 'en';
  catalogue = new Map(Object.entries(catalogues[language] || {}));
  inOrder = null;
}

// `wanted`: a language, or 'auto': the first that a browser prefers (["fr-BF", "en"]) and that there is.
export function languageFor(wanted, preferred = []) {
  if (isSpoken(wanted)) return wanted;
  return preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isSpoken) || 'en';
}

const found = (text) => catalogue.get(text);
const filled = (text, values) => polished(text.replace(/\{(\w+)\}/g, (whole, name) => isolated(values[name] ?? whole)));

// What was put together of words in this language, as it is written.
export const polished = (text) => GRAMMAR[language].polish(text);

// `text` is English and stands here as it is, so that it can be extracted; {name} stands for the value of that name.
export const t = (text, values = {}) => filled(found(text) || text, values);

// The same with a number, {count}: tn('{count} claim', '{count} claims', { count }).
export function tn(one, many, values) {
  const forms = found(one) || [one, many];
  return filled(forms[GRAMMAR[language].plural(values.count)], { ...values, count: number(values.count) });
}

// Of a text with two forms ([of one, of many], or one that serves for both) the one that is wanted.
export function pair(forms, many) {
  const said = [found(forms[0]) || forms].flat();
  return said[Number(many)] || said[0];
}

// A thing's name within a sentence, whether it takes a plural verb there, and the name after words that may run into it.
export const inSentence = (node) => GRAMMAR[language].said(node);
export const isMany = (node) => GRAMMAR[language].many(node);
export const joined = (words, node) => GRAMMAR[language].joined(words, node);

// Words that are data: the schema's (see exports/map/words.py). Others stay as they are.
export const word = (text) => found(text) || text;

export const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, GRAMMAR[language].thousands);
export const setApart = (parts) => parts.join(GRAMMAR[language].semicolon);
export const dayOfMonth = (day) => GRAMMAR[language].day(day);

// Sorts as this language does, accents and capitals apart.
export const compare = (one, other) => (inOrder ??= new Intl.Collator(language).compare)(one, other);

// The words that people see, in their language. Catalogues (exports/map/locale/) have the English as their keys.

export const LANGUAGES = { en: 'English', fr: 'Français' };

// What differs in grammar. French: no plural below two, "1er" of a month alone, "de" and "que" shortened before a vowel.
const GRAMMAR = {
  en: { plural: (count) => Number(count !== 1), day: String, thousands: ',', semicolon: '; ', polish: (text) => text },
  fr: {
    plural: (count) => Number(Math.abs(count) >= 2),
    day: (day) => (day === 1 ? '1er' : String(day)),
    thousands: '\u202f',
    semicolon: '\u202f; ',
    polish: (text) => text.replace(/(^|[^\p{L}])(d|qu)e (?=[aeiouàâäéèêëîïôöùûüœæ])/giu, '$1$2’'),
  },
};

const isSpoken = (name) => Object.keys(LANGUAGES).includes(name);

export let language = 'en';
let catalogue = new Map();
let inOrder = new Intl.Collator('en').compare;

// From now on in this language; what its catalogue does not have is said in English.
export function speak(name, catalogues = {}) {
  language = isSpoken(name) ? name : 'en';
  catalogue = new Map(Object.entries(catalogues[language] || {}));
  inOrder = new Intl.Collator(language).compare;
}

// `wanted`: a language, or 'auto': the first that a browser prefers (["fr-BF", "en"]) and that there is.
export function languageFor(wanted, preferred = []) {
  if (isSpoken(wanted)) return wanted;
  return preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isSpoken) || 'en';
}

const found = (text) => catalogue.get(text);
const filled = (text, values) => polished(text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole));

// What was put together of words in this language, as it is written.
export const polished = (text) => GRAMMAR[language].polish(text);

// `text` is English and stands here as it is, so that it can be extracted; {name} stands for the value of that name.
export const t = (text, values = {}) => filled(found(text) || text, values);

// The same with a number, {count}: tn('{count} claim', '{count} claims', { count }).
export function tn(one, many, values) {
  const forms = found(one) || [one, many];
  return filled(forms[GRAMMAR[language].plural(values.count)], { ...values, count: number(values.count) });
}

// Words that are data: the schema's (see exports/map/words.py). Others stay as they are.
export const word = (text) => found(text) || text;

export const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, GRAMMAR[language].thousands);
export const setApart = (parts) => parts.join(GRAMMAR[language].semicolon);
export const dayOfMonth = (day) => GRAMMAR[language].day(day);

// Sorts as this language does, accents and capitals apart.
export const compare = (one, other) => inOrder(one, other);

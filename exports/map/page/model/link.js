// The settings as the part of an address behind its "#", and back: `view=all&day=2024-06-01&chosen=edge:…`.

const MOST = 20_000;

const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// What has no meaning in a link stays as it is, to be readable.
export const plain = (text) =>
  encodeURIComponent(text.replace(lone, '\uFFFD')).replace(/%(3A|2F|40|3E)/g, decodeURIComponent);

// A text that could be taken for something else (nothing, JSON) has "~" before it.
const item = (text) => (text === '' || /^[~{[]/.test(text) ? `~${plain(text)}` : plain(text));
const readItem = (raw) => (raw.startsWith('~') ? decodeURIComponent(raw.slice(1)) : decodeURIComponent(raw));

const TEXT = {
  write: (value) => (value === null ? '' : typeof value === 'string' ? item(value) : plain(JSON.stringify(value))),
  read(raw) {
    if (raw === '') return null;
    const text = readItem(raw);
    return !raw.startsWith('~') && /^[{[]/.test(text) ? JSON.parse(text) : text;
  },
};
const SET = {
  write: (value) => [...value].sort().map(item).join(','),
  read: (raw) => new Set(raw === '' ? [] : raw.split(',').map(readItem)),
};
const FLAG = { write: (value) => (value ? '1' : '0'), read: (raw) => raw === '1' };
const NUMBER = {
  write: String,
  read(raw) {
    if (raw === '' || !Number.isFinite(Number(raw))) throw new RangeError(raw);
    return Number(raw);
  },
};

const byShape = (value) =>
  value instanceof Set ? SET : ({ boolean: FLAG, number: NUMBER }[typeof value] ?? TEXT);

// What single settings need beyond that: {write, read} where they are more than texts, sets, flags or numbers;
// `check`: what of a value that was read can be used, undefined where nothing can; `always`: a link says it even where it
// is as usual, as what is usual depends on the screen.
const declared = new Map();
export const declare = (key, more) => declared.set(key, { ...declared.get(key), ...more });
const codecOf = (key, usual) => ({ ...byShape(usual), check: (value) => value, ...declared.get(key) });

export const among = (values) => (value) => (values.includes(value) ? value : undefined);

export const same = (key, usual, one, other) => {
  const { write } = codecOf(key, usual);
  return write(one) === write(other);
};

// `usual`: what a page with this data opens with, which needs no saying; but a link always says its first setting.
export function encode(settings, usual) {
  const isSaid = (key, place) =>
    !place || codecOf(key, usual[key]).always || !same(key, usual[key], settings[key], usual[key]);
  const said = Object.keys(usual).filter(isSaid);
  return said.map((key) => `${key}=${codecOf(key, usual[key]).write(settings[key])}`).join('&');
}

// The settings that a link says, over the usual ones. What it says amiss, or of unknown settings, is as if not there.
export function decode(hash, usual) {
  const settings = { ...usual };
  for (const part of hash.replace(/^#/, '').slice(0, MOST).split('&')) {
    const [key, raw] = halves(part, '=');
    if (raw === null || !Object.prototype.hasOwnProperty.call(usual, key)) continue;
    const value = tried(codecOf(key, usual[key]), raw);
    if (value !== undefined) settings[key] = value;
  }
  return settings;
}

export function halves(text, mark) {
  const place = text.indexOf(mark);
  return place < 0 ? [text, null] : [text.slice(0, place), text.slice(place + mark.length)];
}

function tried({ read, check }, raw) {
  try {
    return check(read(raw));
  } catch {
    return undefined;
  }
}

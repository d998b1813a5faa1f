import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { edges, kinds, nodes, terms } from '../model/data.js';
import { between, FOREVER, sayDate } from '../model/dates.js';
import { compare, language, languageFor, number, speak, t, tn, word } from '../model/language.js';
import { find } from '../model/search.js';
import { change, onLanguage, setLanguage, state } from '../model/state.js';
import { listed, sentenceOf } from '../model/words.js';
import { open, sample } from './sample.js';

const FRENCH = JSON.parse(readFileSync(new URL('../../locale/fr.json', import.meta.url), 'utf8'));
const inFrench = (more = {}) => speak('fr', { fr: { ...FRENCH, ...more } });

beforeEach(() => open());
afterEach(() => speak('en'));

test('a text is said in the language, and in English where its catalogue has none', () => {
  assert.equal(t('by {name}, {other}', { name: 'A' }), 'by A, {other}');
  inFrench({ 'by {name}': 'par {name}' });
  assert.equal(t('by {name}', { name: 'A' }), 'par A');
  assert.equal(t('nobody translated {this}', { this: 'it' }), 'nobody translated it');
  assert.equal(word('constructor'), 'constructor');
  speak('xx', { xx: { 'by {name}': '?' } });
  assert.deepEqual([language, t('by {name}', { name: 'A' })], ['en', 'by A']);
});

test('numbers: what is one thing, and how thousands are parted', () => {
  const claims = (count) => tn('{count} claim', '{count} claims', { count });
  assert.deepEqual([0, 1, 2, 1234].map(claims), ['0 claims', '1 claim', '2 claims', '1,234 claims']);
  inFrench();
  const said = ['0 affirmation', '1 affirmation', '2 affirmations', '1\u202f234 affirmations'];
  assert.deepEqual([0, 1, 2, 1234].map(claims), said);
  assert.deepEqual([999, 1234567].map(number), ['999', '1\u202f234\u202f567']);
});

test('dates: the first of a month is "1er"', () => {
  inFrench();
  const said = ['1er janvier 2024', '11 août 2024', 'février 2026', '2026', '1er mai 2024 environ'];
  assert.deepEqual(['2024-01-01', '2024-08-11', '2026-02', '2026', '2024-05-01~'].map(sayDate), said);
  assert.equal(between('2024-01-01', '2024-02-02'), 'du 1er janvier 2024 au 2 février 2024');
  assert.equal(between('2024-01-01', FOREVER), 'depuis le 1er janvier 2024');
});

test('lists, and the order of names', () => {
  assert.equal(listed(['A', 'B', 'C']), 'A, B and C');
  assert.deepEqual(['Zoo', 'États', 'Est', 'eau'].sort(compare), ['eau', 'Est', 'États', 'Zoo']);
  inFrench();
  assert.equal(listed(['A', 'B', 'C']), 'A, B et C');
});

test('before a vowel "de" and "que" are shortened, in French alone', () => {
  assert.equal(t('de {name}', { name: 'Orange' }), 'de Orange');
  inFrench();
  assert.equal(t('de {name}', { name: 'États' }), 'd’États');
  assert.equal(t('Que {name}', { name: 'elle' }), 'Qu’elle');
  assert.equal(t('monde {name}, de {other}', { name: 'ouvert', other: 'Mali' }), 'monde ouvert, de Mali');
});

test('the language that is asked for, or else the first that the browser prefers and that there is', () => {
  assert.equal(languageFor('fr', ['en']), 'fr');
  assert.equal(languageFor('auto', ['bm', 'FR-bf', 'en']), 'fr');
  assert.equal(languageFor('auto', ['de', 'en-GB', 'fr']), 'en');
  assert.equal(languageFor('auto', []), 'en');
  assert.equal(languageFor('toString', ['constructor']), 'en');
});

test('names, and the words of the schema, are those of the moment', () => {
  const json = sample();
  json.nodes.contractors.name_fr = 'Mercenaires';
  json.legend.types[0] = { ...json.legend.types[0], words: 'alleged: governs', told: 'alleged: {}', plain: 'governs' };
  json.legend.kinds[0] = { id: 'Country', words: 'country', plural: 'countries' };
  json.edges[3] = { ...json.edges[3], quantity: 'about 5', quantity_fr: 'environ 5' };
  open({}, json);
  const said = () => [sentenceOf(edges.get('f-c')), kinds.get('Country').plural, edges.get('j-m').quantity];
  assert.deepEqual(said(), ['France governs Contractors (alleged)', 'countries', 'about 5']);
  inFrench();
  assert.deepEqual(said(), ['France gouverne Mercenaires (allégation)', 'pays', 'environ 5']);
  assert.equal(terms.dispute.polarity.words, 'oui contre non');
  assert.equal(nodes.get('contractors').name_en, 'Contractors');
  assert.equal(nodes.get('mali').name, 'Mali');
});

test('in French a name stands in a sentence with its article, and runs into the word before it', () => {
  const json = sample();
  const governs = json.edges[3];
  const says = (type, from, to) => {
    const look = { id: 'X', ...type, category: 'rule' };
    json.legend.types = [look];
    json.edges = [{ ...governs, type: 'X', from, to }];
    open({}, json);
    return sentenceOf(edges.get('j-m'));
  };
  const type = (words, many = words) => ({ words, sentence: [`${words} {}`, `${many} {}`] });
  Object.assign(json.nodes.contractors, { name_fr: 'Mercenaires', said_fr: 'les mercenaires', plural: true });
  Object.assign(json.nodes.france, { said_fr: 'la France' });
  Object.assign(json.nodes.mali, { said_fr: 'le Mali' });
  Object.assign(json.nodes.ivory, { said_fr: 'l’Ivoire' });
  Object.assign(json.nodes.junta, { kind: 'Place', said_fr: 'le désert' });
  const views = { words: 'views as a threat', sentence: ['views {} as a threat', 'view {} as a threat'] };
  const deployed = type('is deployed in', 'are deployed in');
  assert.equal(says(views, 'france', 'contractors'), 'France views Contractors as a threat');
  assert.equal(says(deployed, 'contractors', 'mali'), 'Contractors are deployed in Mali');
  inFrench();
  assert.equal(says(views, 'france', 'contractors'), 'La France considère les mercenaires comme une menace');
  assert.equal(says(views, 'contractors', 'mali'), 'Les mercenaires considèrent le Mali comme une menace');
  assert.equal(says(deployed, 'contractors', 'mali'), 'Les mercenaires stationnent au Mali');
  assert.equal(says(deployed, 'contractors', 'france'), 'Les mercenaires stationnent en France');
  assert.equal(says(deployed, 'contractors', 'ivory'), 'Les mercenaires stationnent en Ivoire');
  assert.equal(says(deployed, 'mali', 'junta'), 'Le Mali stationne dans le désert');
  json.nodes.junta.said_fr = 'le Sahel';
  assert.equal(says(deployed, 'mali', 'junta'), 'Le Mali stationne au Sahel');
  assert.equal(says(deployed, 'mali', 'envoy'), 'Le Mali stationne à An envoy');
  assert.equal(says(type('is part of'), 'france', 'mali'), 'La France fait partie du Mali');
  assert.equal(says(type('is part of'), 'france', 'contractors'), 'La France fait partie des mercenaires');
  assert.equal(says(type('is part of'), 'mali', 'ivory'), 'Le Mali fait partie de l’Ivoire');
  assert.equal(says(type('opposes'), 'envoy', 'mali'), 'An envoy s’oppose au Mali');
  assert.equal(says({ ...type('governs'), told: 'alleged: {}', plain: 'governs' }, 'france', 'mali'), 'La France gouverne le Mali (allégation)');
  assert.equal(t('Showing a shortest chain from {from} to {to}: {steps} steps', { from: 'le Mali', to: 'les uns', steps: 2 }), 'Plus court chemin du Mali aux uns\u202f: 2 liens');
});

test('a name is found in both languages whichever is shown', () => {
  const json = sample();
  json.nodes.contractors.name_fr = 'Mercenaires';
  open({}, json);
  const ids = (words) => find(words).map(({ id }) => id);
  for (const speaks of [() => speak('en'), inFrench]) {
    speaks();
    assert.deepEqual([ids('contractors'), ids('mercenaires')], [['contractors'], ['contractors']]);
  }
});

test('a change of language tells all who listen to any setting, and keeps what is set', () => {
  let heard = 0;
  onLanguage(() => {
    heard += 1;
  });
  open({ day: '2022-02-17' });
  change({ day: '2021-01-01' });
  assert.equal(heard, 0);
  setLanguage('fr');
  assert.deepEqual([heard, state.lang, state.day], [1, 'fr', '2021-01-01']);
});

test('every French form of a text with a number is there, and spaces before signs do not break', () => {
  for (const [english, french] of Object.entries(FRENCH)) {
    for (const said of [french].flat()) {
      assert.ok(said, english);
      assert.doesNotMatch(said, / [:;?!»]|« |'/, english);
    }
  }
});

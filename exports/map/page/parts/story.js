// A story told over the map: text, and the map as it is beside it; previous, next, and at the end the reader's own way.

import { button, byId, el, replace } from '../dom/elements.js';
import { data } from '../model/data.js';
import { t } from '../model/language.js';
import { change, onChange, state } from '../model/state.js';
import { settingsAt, stepNow } from '../model/story.js';

// A text of the story in the reader's language, where it was written in it.
const inLanguage = (it, key) => (document.documentElement.lang === 'fr' && it[`${key}_fr`]) || it[key];

const goTo = (step) => change(settingsAt(step));
const explore = () => change({ step: null });

function stepButtons(step, steps) {
  const last = step === steps.length;
  return el(
    'p',
    { class: 'steps' },
    button(t('‹ Previous'), () => goTo(step - 1), { id: 'story-back', disabled: step === 1 }),
    last
      ? button(t('Explore yourself'), explore, { id: 'story-next' })
      : button(t('Next ›'), () => goTo(step + 1), { id: 'story-next' }),
    last ? null : button(t('Explore yourself'), explore, { class: 'small leave', id: 'story-leave' }),
  );
}

function drawStory() {
  const had = byId('story').contains(document.activeElement) && document.activeElement.id;
  const { story } = data;
  const step = stepNow(state);
  const title = inLanguage(story, 'title');
  byId('story').classList.toggle('told', Boolean(step));
  if (!step) {
    replace(byId('story'), button(t('Read the story: {title}', { title }), () => goTo(1), { class: 'small', id: 'story-next' }));
  } else {
    const now = story.steps[step - 1];
    replace(
      byId('story'),
      el('p', { class: 'quiet whence' }, title, el('span', {}, t('step {step} of {steps}', { step, steps: story.steps.length }))),
      el('div', { role: 'status' }, el('h2', {}, inLanguage(now, 'title')), el('p', {}, inLanguage(now, 'text'))),
      stepButtons(step, story.steps),
    );
  }
  document.body.classList.toggle('telling', Boolean(step));
  if (had) (byId(had) && !byId(had).disabled ? byId(had) : byId('story-next')).focus();
}

// The page scrolls only where it is too narrow to have everything beside each other.
function bringUp() {
  requestAnimationFrame(() => {
    const { top } = byId('main').getBoundingClientRect();
    if (document.documentElement.scrollHeight > window.innerHeight) window.scrollBy(0, top);
    byId('story').scrollTop = 0;
  });
}

const TYPED_IN = 'input, select, textarea, canvas, table, [role="grid"], [role="application"], dialog';

// Left and right turn the pages, except where they have another meaning.
function onKey(event) {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const step = stepNow(state);
  if (!by || !step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPED_IN)) return;
  if (event.target.closest('#picture')) return;
  if (step + by < 1 || step + by > data.story.steps.length) return;
  event.preventDefault();
  goTo(step + by);
}

export function buildStory() {
  if (!data.story) return;
  byId('story').hidden = false;
  document.addEventListener('keydown', onKey);
  onChange((patch) => {
    if ('step' in patch || 'lang' in patch) drawStory();
    // On a narrow screen the step begins at the top, with its picture beneath it.
    if ('step' in patch && stepNow(state)) bringUp();
  });
  drawStory();
  if (stepNow(state)) bringUp();
}

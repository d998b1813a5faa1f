// Put into the map's page before its own script: what can be used there, where it is, and whether using it did anything.

(() => {
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="option"], .month';
  // Widgets of which Tab reaches one place, and the arrows the others.
  const WALKED = '[role="tablist"], [role="listbox"], [role="grid"]';
  const PARTS = '#bar > [id], #main > [id], #footer, dialog';
  // Of these there are many of a kind: any one stands for all of them.
  const ALIKE = 'a, select, summary, textarea, .name, .row, .hit, .view-sign, .month, .only, .open';

  // What leaves no trace in the page: a file saved, a text copied, another page opened. None is really opened.
  let left = 0;
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest('a[href]');
      if (!link || link.getAttribute('href').startsWith('#list')) return;
      event.preventDefault();
      left += 1;
    },
    true,
  );
  const copy = navigator.clipboard && navigator.clipboard.writeText;
  if (copy) {
    navigator.clipboard.writeText = (text) => {
      left += 1;
      return copy.call(navigator.clipboard, text);
    };
  }

  // Where the picture stands, which is nowhere in the page but on a canvas.
  let camera = '';
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (...args) {
    const { a, e, f } = this.getTransform();
    if (this.canvas.closest('#picture')) camera = [a, e, f].join(' ');
    return fillText.apply(this, args);
  };

  const isShown = (node) => {
    const { width, height, right } = node.getBoundingClientRect();
    const modal = document.querySelector('dialog[open]');
    // Left of the page: what comes into sight when the keyboard reaches it.
    return width > 0 && height > 0 && right > 0 && node.checkVisibility({ visibilityProperty: true }) && (!modal || modal.contains(node));
  };
  const isUsable = (node) => !node.disabled && node.getAttribute('aria-disabled') !== 'true' && !(node.options && node.options.length < 2);
  const isTaken = (node) =>
    (node.matches('[role="group"] > [aria-pressed="true"]') && !node.matches('.only')) || node.matches('[role="tab"][aria-selected="true"]');

  // What it is called: the same for all of a kind ("evidence for: a claim", "evidence for: another").
  function keyOf(node) {
    if (node.id && !/^(hit|tab)-/.test(node.id)) return `#${node.id}`;
    const part = node.closest(PARTS);
    const kind = [node.localName, ...node.classList].filter((one) => !/^(chosen|grade-.*)$/.test(one)).join('.');
    const data = Object.keys(node.dataset).filter((name) => !['place', 'value'].includes(name));
    const words = node.dataset.value || node.getAttribute('aria-label') || node.textContent;
    const name = node.matches(ALIKE) || data.length ? data.map((one) => `[${one}]`).join('') : ` ${words.trim().split(':')[0]}`;
    return `${part ? part.id || part.localName : ''} ${node.matches('.view-sign') ? 'button.view-sign' : kind}${name}`;
  }

  const all = () => [...document.querySelectorAll(CONTROLS)].filter((node) => isShown(node) && isUsable(node));
  const find = (key) => all().filter((node) => keyOf(node) === key && !isTaken(node))[0];

  // With its label, which is part of the target.
  function boxOf(node) {
    const boxes = [node, ...(node.labels || [])].map((one) => one.getBoundingClientRect());
    const [left_, top] = [Math.min(...boxes.map((one) => one.left)), Math.min(...boxes.map((one) => one.top))];
    const [right, bottom] = [Math.max(...boxes.map((one) => one.right)), Math.max(...boxes.map((one) => one.bottom))];
    return { width: right - left_, height: bottom - top };
  }

  // A name within a sentence is as high as its line (WCAG 2.2, 2.5.8: inline).
  const isInline = (node) =>
    getComputedStyle(node).display.startsWith('inline') &&
    [...node.parentNode.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && /\p{L}/u.test(one.data));

  const now = () => ({
    address: location.hash,
    looks: [document.documentElement.lang, document.documentElement.dataset.theme, document.body.className].join(' '),
    page: [...document.querySelectorAll('#bar, #main, #footer, dialog')].map((one) => one.outerHTML).join('').replace(/ style="[^"]*"/g, ''),
    values: [...document.querySelectorAll('input, select')].map((one) => `${one.value} ${one.checked}`).join('|'),
    selected: [document.activeElement.selectionStart, document.activeElement.selectionEnd].join(),
    camera,
    left,
  });
  let before = null;

  function differing() {
    const after = now();
    return Object.keys(after).filter((name) => after[name] !== before[name]);
  }

  const describe = (node) => (node ? `${node.localName}#${node.id}.${node.getAttribute('class') || ''}` : 'nothing');
  const looksOf = (node) =>
    [node, ...node.querySelectorAll('*')]
      .map((one) => {
        const style = getComputedStyle(one);
        return [style.outlineStyle, style.outlineColor, style.stroke, style.fill, style.textDecorationLine, style.borderColor, style.opacity].join();
      })
      .join(';');
  let last = null;

  window.controls = {
    // One of each kind that is not what is chosen already.
    kinds: () => [...new Set(all().filter((node) => !isTaken(node)).map(keyOf))],
    // What Tab has to come to.
    tabbed: () => [...new Set(all().filter((node) => !node.closest(WALKED) && !node.matches('.month')).map(keyOf))],
    sizes: () => all().filter((node) => !isInline(node)).map((node) => ({ key: keyOf(node), ...boxOf(node) })),
    find,
    what(key) {
      const node = find(key);
      return [node.localName, node.type, node.getAttribute('role')].filter((one) => one).join(' ');
    },
    // Brings it into sight: where to point at, and what lies over it there.
    aim(key) {
      const node = find(key);
      let hit = null;
      // A reader scrolls until it is free of what lies over the page's upper or lower part.
      for (const block of ['center', 'start', 'end']) {
        node.scrollIntoView({ block, inline: 'center', behavior: 'instant' });
        const [box] = node.getClientRects();
        const [x, y] = [box.x + box.width * (node.type === 'range' ? 0.25 : 0.5), box.y + box.height / 2];
        hit = document.elementFromPoint(x, y);
        if (hit && (node.contains(hit) || [...(node.labels || [])].some((label) => label.contains(hit)))) return { x, y, over: '' };
      }
      return { over: describe(hit) };
    },
    focus(key) {
      find(key).focus();
      return document.activeElement === find(key);
    },
    // Once nothing moves any more.
    async note() {
      const end = performance.now() + 500;
      do {
        before = now();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      } while (differing().length && performance.now() < end);
    },
    // What is otherwise than when it was noted, as soon as anything is; nothing after five seconds (a large picture
    // takes more than one to be saved where much else is done).
    async changed() {
      const end = performance.now() + 5000;
      for (;;) {
        const names = differing();
        if (names.length || performance.now() > end) return names.join(' ');
        await new Promise((done) => setTimeout(done, 15));
      }
    },
    // The state of an address, with some things pressed that no address tells of.
    enter(hash, presses) {
      for (const one of document.querySelectorAll('dialog[open]')) one.close();
      for (const one of document.querySelectorAll('details.menu')) one.open = false;
      document.body.classList.remove('filters-open');
      document.activeElement.blur();
      history.replaceState(null, '', hash);
      dispatchEvent(new HashChangeEvent('hashchange'));
      for (const selector of presses) {
        for (const node of document.querySelectorAll(selector)) {
          if (node.localName === 'details') node.open = true;
          else node.click();
        }
      }
    },
    // Tab begins at the top of the page.
    top() {
      const first = document.querySelector('dialog[open]') || document.body;
      first.tabIndex = -1;
      first.focus();
      first.removeAttribute('tabindex');
      last = null;
    },
    // What has the keyboard, whether that can be seen, and whether what had it before looks otherwise without it.
    atKeyboard() {
      const node = document.activeElement;
      const faint = last && last.node !== node && last.node.isConnected && last.looks === looksOf(last.node) ? last.key : '';
      if (node === document.body) {
        last = null;
        return { key: '', faint, over: '' };
      }
      last = { node, key: keyOf(node), looks: looksOf(node) };
      // Not wholly hidden by what lies over it (WCAG 2.2, 2.4.11).
      const { x, y, width, height } = node.getBoundingClientRect();
      const shares = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
      const hits = shares.map(([across, down]) => document.elementFromPoint(x + across * width, y + down * height));
      const isSeen = hits.some((hit) => hit && (node.contains(hit) || hit.contains(node)));
      return { key: last.key, faint, over: isSeen ? '' : describe(hits[0]) };
    },
  };
})();

"""The controls of the map's page, found from the page itself: what is one, how it is used, and whether that did anything.

A control is what HTML or its role makes one, and whatever listens for clicks. Where in the page's script each was made is
kept, so that a place that makes a control which no test ever came across is known too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal, cast

from playwright.sync_api import ElementHandle, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from exports.map import assets

Way = Literal["mouse", "keyboard", "touch"]

INIT = r"""
(() => {
    Error.stackTraceLimit = 60;
    const madeAt = new WeakMap();
    const listens = new WeakSet();
    for (const name of ['createElement', 'createElementNS']) {
        const real = Document.prototype[name];
        Document.prototype[name] = function (...args) {
            const node = real.apply(this, args);
            madeAt.set(node, [...new Error().stack.matchAll(/:(\d+):\d+\)?$/gm)].map((found) => Number(found[1])));
            return node;
        };
    }
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...more) {
        if (['click', 'mousedown', 'pointerdown', 'touchstart'].includes(type)) listens.add(this);
        return add.call(this, type, ...more);
    };
    // What leaves no trace in the page itself.
    window.done = 0;
    for (const [where, what] of [[URL, 'createObjectURL'], [navigator.clipboard, 'writeText'], [window, 'open']]) {
        // A page that is not of a safe origin has no clipboard.
        if (!where) continue;
        const real = where[what];
        where[what] = function (...args) { window.done += 1; return real.apply(this, args); };
    }

    const NATIVE = 'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option]';
    // Pictures that are walked and moved as a whole: they have tests of their own.
    const SURFACES = '#picture, #picture-2, #atlas';
    const PARTS = '#bar, #legend, #story, #compare, #banner, #above, #stage, #matrix, #where, #list, #timeline, #panel, #footer, dialog';

    const isShown = (node) => {
        const { width, height } = node.getBoundingClientRect();
        const modal = document.querySelector('dialog[open]');
        return width > 0 && height > 0 && node.checkVisibility({ visibilityProperty: true }) && (!modal || modal.contains(node));
    };
    const isControl = (node) =>
        node.matches(NATIVE)
            ? !node.disabled && node.getAttribute('aria-disabled') !== 'true'
            : listens.has(node) && !node.matches(SURFACES) && !node.closest('.vis-network') && !node.matches('dialog');
    const dataOf = (node) => Object.keys(node.dataset).filter((name) => name !== 'place').sort();

    // What it is called, the same wherever there is another of its kind.
    const keyOf = (node) => {
        if (node.id && !/^(hit|tab)-/.test(node.id)) return `#${node.id}`;
        const part = node.closest(PARTS);
        const named = node.matches('.name, .row, .hit, .view-sign, .month') || dataOf(node).length;
        const words = node.getAttribute('aria-label') || node.title || node.textContent;
        const kind = (node.getAttribute('class') || '').split(' ').filter((one) => /^(name|row|hit|only|open|small|close|view-sign|month)$/.test(one));
        return [
            part ? part.id || part.localName : '',
            [node.localName, ...kind].join('.') + dataOf(node).map((name) => `[${name}]`).join(''),
            node.matches('summary, label, .step') || named ? (node.matches('summary') ? node.parentElement.className : '') : words.trim().slice(0, 40),
        ].filter((one) => one).join(' ');
    };

    const all = () => [...document.querySelectorAll('body *')].filter((node) => isControl(node) && isShown(node));

    // A box's label is part of its target.
    const boxOf = (node) => {
        const of = (one) => one.getBoundingClientRect();
        const label = node.labels && ['checkbox', 'radio'].includes(node.type) ? [...node.labels] : [];
        const boxes = [node, ...label].map(of);
        const [left, top] = [Math.min(...boxes.map((one) => one.left)), Math.min(...boxes.map((one) => one.top))];
        const [right, bottom] = [Math.max(...boxes.map((one) => one.right)), Math.max(...boxes.map((one) => one.bottom))];
        return { left, top, width: right - left, height: bottom - top };
    };

    // In a sentence the line's height is the text's (WCAG 2.2, 2.5.8: inline).
    const isInline = (node) => {
        if (getComputedStyle(node).display !== 'inline' && getComputedStyle(node).display !== 'inline-block') return false;
        const around = [...node.parentNode.childNodes].filter((one) => one !== node);
        return around.some((one) => one.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(one.data));
    };

    const pictureOf = (selector) => {
        const canvas = document.querySelector(selector);
        return canvas && canvas.checkVisibility() ? canvas.toDataURL() : '';
    };
    const now = () => ({
        address: location.hash,
        looks: [document.documentElement.lang, document.documentElement.dataset.theme, document.body.className].join(' '),
        page: ['bar', 'main', 'footer'].map((id) => document.getElementById(id).outerHTML).join('').replace(/ style="[^"]*"/g, ''),
        dialogs: document.querySelectorAll('dialog[open]').length,
        values: [...document.querySelectorAll('input, select, textarea')].map((one) => `${one.value} ${one.checked}`).join('|'),
        picture: pictureOf('#picture canvas'),
        done: window.done,
    });
    let before = null;

    window.controls = {
        all: () => all().map((node) => ({
            key: keyOf(node),
            tag: node.localName,
            type: node.type || '',
            role: node.getAttribute('role') || '',
            taken: ['aria-pressed', 'aria-selected'].some((name) => node.getAttribute(name) === 'true'),
            box: boxOf(node),
            inline: isInline(node),
            aside: node.getBoundingClientRect().right <= 0,
            choices: node.options ? node.options.length : 0,
            focusable: node.tabIndex >= 0 || Boolean(node.closest('[role=tablist], [role=listbox], table.matrix')),
        })),
        // Where in the page's script those were made that can be seen.
        lines: () => [...new Set(all().flatMap((node) => madeAt.get(node) || []))],
        find: (key, at) => all().filter((node) => keyOf(node) === key)[at],
        // What has the keyboard; null: nothing has, as after the last.
        focused: () => (document.activeElement === document.body ? null : keyOf(document.activeElement)),
        note: () => { before = now(); },
        // All but the picture's pixels and the counter, to see whether the page is as it was.
        whole: () => { const { page, looks, values, dialogs } = now(); return [page, looks, values, dialogs].join('\\n'); },
        // What is otherwise than when it was noted.
        changed: () => {
            const after = now();
            return Object.keys(after).filter((name) => after[name] !== before[name]).join(' ');
        },
    };
})();
"""


@dataclass(frozen=True)
class Control:
    """A control as it was found."""

    key: str
    at: int
    """Which of those with that key."""
    tag: str
    type: str
    role: str
    taken: bool
    """Whether it is what is chosen already, so that using it changes nothing."""
    box: dict[str, float]
    inline: bool
    aside: bool
    """Out of sight until the keyboard comes to it."""
    choices: int
    focusable: bool


def found(page: Page) -> list[Control]:
    """All controls that can be seen and used just now."""
    counts: dict[str, int] = {}
    out = []
    for one in cast("list[dict[str, Any]]", page.evaluate("controls.all()")):
        at = counts[one["key"]] = counts.get(one["key"], -1) + 1
        out.append(Control(**one | {"at": at}))
    return out


def made_at(page: Page) -> set[int]:
    """The lines of the page's script where all of them were made."""
    return set(cast("list[int]", page.evaluate("controls.lines()")))


def use(page: Page, control: Control, way: Way) -> str:
    """Use a control in one way, and tell what that changed; empty: nothing did."""
    node = page.evaluate_handle("([key, at]) => controls.find(key, at)", [control.key, control.at]).as_element()
    assert node, f"{control.key} is gone"
    windows = len(page.context.pages)
    page.evaluate("controls.note()")
    try:
        {"mouse": _by_mouse, "touch": _by_touch, "keyboard": _by_keyboard}[way](page, control, node)
        # A function: what would have to be evaluated the page's policy refuses.
        page.wait_for_function("() => controls.changed()", timeout=1_500)
    except PlaywrightTimeout:
        return "another window" if len(page.context.pages) > windows else ""
    return str(page.evaluate("controls.changed()"))


def _other_choice(node: ElementHandle) -> int:
    return int(node.evaluate("node => node.selectedIndex ? 0 : 1"))


def _by_mouse(page: Page, control: Control, node: ElementHandle) -> None:
    if control.tag == "select":
        # The list that opens is the browser's own, and no page can be tested for it.
        node.select_option(index=_other_choice(node))
    elif control.type == "range":
        node.click(position={"x": control.box["width"] / 4, "y": control.box["height"] / 2})
    else:
        node.click()
        if control.type == "text":
            page.keyboard.type("e")


def _by_touch(page: Page, control: Control, node: ElementHandle) -> None:
    if control.tag == "select":
        node.select_option(index=_other_choice(node))
    elif control.type == "range":
        node.tap(position={"x": control.box["width"] / 4, "y": control.box["height"] / 2})
    else:
        node.tap()
        if control.type == "text":
            page.keyboard.type("e")


def _by_keyboard(page: Page, control: Control, node: ElementHandle) -> None:
    if control.role == "option":
        page.locator("#query").focus()
        for _ in range(control.at):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        return
    if control.role == "tab":
        page.locator("[role=tab][aria-selected=true]").focus()
        while not node.evaluate("node => !node.isConnected || node.getAttribute('aria-selected') === 'true'"):
            page.keyboard.press("ArrowRight")
        return
    node.focus()
    assert node.evaluate("node => node === document.activeElement"), f"{control.key} does not take the keyboard"
    if control.tag == "select":
        page.keyboard.press("ArrowDown" if _other_choice(node) else "ArrowUp")
    elif control.type == "range":
        page.keyboard.press("Home" if node.evaluate("node => node.value !== node.min") else "End")
    elif control.type == "checkbox":
        page.keyboard.press("Space")
    elif control.type == "text":
        page.keyboard.type("e")
    else:
        page.keyboard.press("Enter")


MAKERS = re.compile(
    r"""(?<![\w.])(?:button|asButton|link)\((?!\w+\)\s*\{)|(?<![\w.])el\(\s*"(?:button|input|select|textarea|summary|a)\""""
)


def makers(html: str) -> dict[int, str]:
    """Where the page's script makes controls: line of the page -> the line's text."""
    script = assets.script()
    first = html[: html.index(script)].count("\n") + 1
    out = {}
    for match in MAKERS.finditer(script):
        line = script.count("\n", 0, match.start())
        text = script.split("\n")[line].strip()
        if not text.startswith(("var button =", "function link(", "var asButton =")):
            out[first + line] = text
    return out

'use strict';
(() => {
  // dom/elements.js
  var SVG = "http://www.w3.org/2000/svg";
  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "on") {
        for (const [event, action] of Object.entries(value)) node.addEventListener(event, action);
      } else if (value === true) {
        node.setAttribute(name, "");
      } else if (value !== false && value !== null && value !== void 0) {
        node.setAttribute(name, value);
      }
    }
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== void 0 && child !== false));
    return node;
  }
  var el = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
  var svg = (tag, attributes = {}, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
  var button = (words, action, attributes = {}) => el("button", { type: "button", on: { click: action }, ...attributes }, words);
  function link(address, ...words) {
    let url = null;
    try {
      url = new URL(address);
    } catch {
      return el("span", {}, ...words);
    }
    if (url.protocol !== "http:" && url.protocol !== "https:") return el("span", {}, ...words);
    const attributes = { href: url.href, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" };
    return el("a", attributes, ...words);
  }
  var byId = (id) => document.getElementById(id);
  var replace = (node, ...children) => node.replaceChildren(...children.flat(Infinity).filter((child) => child));
  var chip = (words, kind = "") => el("span", { class: `chip ${kind}` }, words);
  var fact = (words, ...value) => [el("dt", {}, words), el("dd", {}, ...value)];
  var optional = (value, words, ...shownAs) => value ? fact(words, ...shownAs.length ? shownAs : [value]) : [];

  // dom/colours.js
  var HUES = { threat: { light: "#D55E00", dark: "#FF8A3D" }, "no threat": { light: "#0072B2", dark: "#6BB7EE" } };
  var inDark = () => document.documentElement.dataset.theme === "dark";
  function tinted(colour) {
    if (!inDark()) return colour;
    const parts = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
    return `#${parts.map(
      (part) => Math.round(part + (255 - part) * 0.35).toString(16).padStart(2, "0")
    ).join("")}`;
  }
  function lineColour(look) {
    const hue = HUES[look.sign];
    return hue ? hue[inDark() ? "dark" : "light"] : tinted(look.colour);
  }

  // dom/icons.js
  var POINTS = {
    square: "3,3 15,3 15,15 3,15",
    diamond: "9,1 17,9 9,17 1,9",
    triangle: "9,2 17,16 1,16",
    triangleDown: "1,2 17,2 9,16",
    hexagon: "5,2 13,2 17,9 13,16 5,16 1,9",
    star: "9,1 11.2,6.6 17,7 12.5,10.7 14,16.6 9,13.3 4,16.6 5.5,10.7 1,7 6.8,6.6"
  };
  function kindIcon(kind) {
    const paint = { fill: kind.colour, stroke: "currentColor", "stroke-width": 1 };
    const shape = POINTS[kind.shape] ? svg("polygon", { points: POINTS[kind.shape], ...paint }) : kind.shape === "box" ? svg("rect", { x: 3, y: 4, width: 12, height: 10, rx: 3, ...paint }) : svg("circle", { cx: 9, cy: 9, r: 7, ...paint });
    return svg("svg", { width: 18, height: 18, viewBox: "0 0 18 18", "aria-hidden": "true", class: "icon" }, shape);
  }
  var DASH = { solid: "none", dashed: "6 4", dotted: "1.5 3.5" };
  function lineIcon(look, opacity = 1) {
    const stroke = lineColour(look);
    return svg(
      "svg",
      { width: 38, height: 18, viewBox: "0 0 38 18", "aria-hidden": "true", class: "icon" },
      svg("path", {
        d: "M1 9H30",
        stroke,
        opacity,
        "stroke-width": 2.2,
        "stroke-dasharray": DASH[look.dash],
        fill: "none"
      }),
      svg("path", { d: "M29 4.5 L37 9 L29 13.5 Z", fill: stroke, opacity }),
      look.sign ? glyphIcon(look.sign, stroke) : null
    );
  }
  function glyphIcon(sign, stroke, potential = false) {
    const full = sign === "threat" && !potential;
    const ink = full ? "var(--on-sign)" : stroke;
    const circle = svg("circle", { cx: 15, cy: 9, r: 7, fill: full ? stroke : "var(--card)", stroke, "stroke-width": 2 });
    const point = svg("circle", { cx: 15, cy: 12.6, r: 1.2, fill: ink });
    const forms = {
      threat: [svg("path", { d: "M15 4.5V10", stroke: ink, "stroke-width": 2 }), point],
      partner: [svg("path", { d: "M15 5.5V12.5M11.5 9H18.5", stroke: ink, "stroke-width": 2 })]
    };
    return svg("g", {}, circle, forms[sign] || []);
  }

  // model/grouped.js
  function grouped(items, keysOf2) {
    const groups = /* @__PURE__ */ new Map();
    for (const item of items) {
      for (const key of keysOf2(item)) {
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(item);
      }
    }
    return groups;
  }

  // model/data.js
  var data = null;
  var terms = null;
  var kinds = null;
  var types = null;
  var nodes = null;
  var claims = null;
  var sources = null;
  var edges = null;
  var targetPlaces = null;
  var edgesOfNode = null;
  var edgesOfClaim = null;
  var claimsOfNode = null;
  var disputesOfClaim = null;
  var withIds = (entries) => new Map(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]));
  var byOwnId = (list) => new Map(list.map((entry) => [entry.id, entry]));
  var parties = (claim) => [claim.subject, claim.object, claim.holder, claim.speaker, ...claim.regarding || []];
  function use(json) {
    data = json;
    terms = data.legend.terms;
    kinds = byOwnId(data.legend.kinds);
    types = byOwnId(data.legend.types);
    nodes = withIds(data.nodes);
    claims = withIds(data.claims);
    sources = withIds(data.sources);
    edges = new Map(data.edges.map((edge) => [edge.id, { ...edge, look: types.get(edge.type) }]));
    targetPlaces = new Map(data.targets.map(({ id, places }) => [id, places]));
    edgesOfNode = grouped(edges.values(), (edge) => /* @__PURE__ */ new Set([edge.from, edge.to]));
    edgesOfClaim = grouped(edges.values(), (edge) => edge.claims);
    claimsOfNode = grouped(claims.values(), (claim) => new Set(parties(claim).filter((id) => id)));
    disputesOfClaim = grouped(data.disputes, (dispute) => [dispute.one, dispute.other]);
  }

  // model/dates.js
  var MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ];
  var FOREVER = "9999-12-31";
  function sayDate(text) {
    const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
    if (!match) return text;
    const [, year, month, day, doubt] = match;
    const plain = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter((part) => part).join(" ");
    return { "~": `about ${plain}`, "?": `${plain} (uncertain)`, "%": `about ${plain} (uncertain)` }[doubt] || plain;
  }
  function grade(bounds, day) {
    if (!day) return "any";
    const { since_earliest: from, since_latest: begun3, until_earliest: still, until_latest: to } = bounds;
    if (begun3 && still && begun3 <= day && day <= still) return "certain";
    if (to && day > to) return "ended";
    if (from && day < from) return "future";
    return "possible";
  }
  var between = (first, last) => first === last ? `on ${sayDate(first)}` : last === FOREVER ? `since ${sayDate(first)}` : `${sayDate(first)} – ${sayDate(last)}`;
  function gradeOf(edge, day) {
    const found = new Set(edge.claims.map((id) => grade(claims.get(id), day)));
    return ["any", "certain", "possible", "ended", "future"].find((name) => found.has(name));
  }
  var GRADE_WORDS = {
    any: "",
    certain: "certain on that day",
    possible: "only possible on that day",
    ended: "ended before that day",
    future: "not yet begun on that day"
  };

  // model/core.js
  var CORE_FROM = 90;
  var TWICE_FROM = 20;
  var TWICE_MOST = 120;
  var CORE = 60;
  var MOST_DRAWN = 5e3;
  var MOST_MOVING = 1e3;
  var ends = (lines) => grouped(lines, (edge) => /* @__PURE__ */ new Set([edge.from, edge.to]));
  function mostConnected(lines, most) {
    const at = ends(lines);
    const byLines = [...at.keys()].sort((a, b) => at.get(b).length - at.get(a).length || (a < b ? -1 : 1));
    return new Set(byLines.slice(0, most));
  }
  function core(lines, also = []) {
    const things = ends(lines);
    if (things.size <= CORE_FROM) return null;
    const told = lines.filter((edge) => edge.origins >= 2);
    const twice = told.length >= TWICE_FROM;
    const pool = new Set(twice ? told : lines);
    const nodes2 = mostConnected([...pool], twice ? TWICE_MOST : CORE);
    const added = new Set(also.filter((id) => things.has(id)));
    for (const id of added) nodes2.add(id);
    const within2 = lines.filter(
      (edge) => nodes2.has(edge.from) && nodes2.has(edge.to) && (pool.has(edge) || added.has(edge.from) || added.has(edge.to))
    );
    return { nodes: nodes2, edges: new Set(within2.map((edge) => edge.id)), twice, of: lines.length };
  }

  // model/focus.js
  var MOST_HOPS = 3;
  var RESULT = "result";
  var aroundText = (id, hops) => `${id}~${hops}`;
  var pathText = (from, to) => `${from}>${to}`;
  function readFocus(text, known2) {
    if (text === RESULT) return { what: "result" };
    const around3 = /^([^~>]+)~([1-9])$/.exec(text || "");
    if (around3 && known2(around3[1])) return { what: "around", id: around3[1], hops: Math.min(MOST_HOPS, around3[2]) };
    const path2 = /^([^~>]+)>([^~>]+)$/.exec(text || "");
    if (path2 && known2(path2[1]) && known2(path2[2]) && path2[1] !== path2[2]) return { what: "path", from: path2[1], to: path2[2] };
    return null;
  }
  var farEnd = (edge, id) => edge.from === id ? edge.to : edge.from;
  var linesAt = (lines) => grouped(lines, (edge) => /* @__PURE__ */ new Set([edge.from, edge.to]));
  function distances(id, hops, lines) {
    const at = linesAt(lines);
    const found = /* @__PURE__ */ new Map([[id, 0]]);
    for (const [here, steps] of found) {
      if (steps === hops) continue;
      for (const edge of at.get(here) || []) {
        const next = farEnd(edge, here);
        if (!found.has(next)) found.set(next, steps + 1);
      }
    }
    return found;
  }
  function around({ id, hops }, lines) {
    const found = distances(id, hops, lines);
    const near = (end) => found.has(end) && found.get(end) < hops;
    return {
      nodes: new Set(found.keys()),
      edges: new Set(lines.filter((edge) => near(edge.from) || near(edge.to)).map((edge) => edge.id))
    };
  }
  var wrong = (edge) => Number(edge.marks.includes("deprecated"));
  var better = (one, other) => wrong(one) - wrong(other) || other.origins - one.origins || (one.id < other.id ? -1 : 1);
  function path({ from, to }, lines) {
    const away = distances(to, Infinity, lines);
    if (!away.has(from)) return { nodes: /* @__PURE__ */ new Set([from, to]), edges: /* @__PURE__ */ new Set(), steps: [] };
    const at = linesAt(lines);
    const steps = [];
    for (let here = from; here !== to; ) {
      const nearer = at.get(here).filter((edge2) => away.get(farEnd(edge2, here)) === away.get(here) - 1);
      const [edge] = nearer.sort(better);
      const next = farEnd(edge, here);
      const beside = nearer.filter((other) => farEnd(other, here) === next).length - 1;
      steps.push({ edge, from: here, to: next, beside });
      here = next;
    }
    return {
      nodes: /* @__PURE__ */ new Set([from, ...steps.map((step2) => step2.to)]),
      edges: new Set(steps.map(({ edge }) => edge.id)),
      steps
    };
  }

  // model/part.js
  var focusOf = (settings) => readFocus(settings.focus, (id) => nodes.has(id));
  var chosenEnds = ({ chosen }) => {
    const edge = chosen && chosen.what === "edge" ? edges.get(chosen.id) : null;
    return edge ? [edge.from, edge.to] : chosen ? [chosen.id] : [];
  };
  function result(lines) {
    const { nodes: named = [], edges: found = [] } = data.result || {};
    const wanted = new Set(found);
    const within2 = lines.filter((edge) => wanted.has(edge.id));
    const ends2 = within2.flatMap((edge) => [edge.from, edge.to]);
    return { nodes: /* @__PURE__ */ new Set([...named, ...ends2]), edges: new Set(within2.map((edge) => edge.id)) };
  }
  function opensOn(settings, lines) {
    if (settings.view !== "all" || settings.form !== "map") return null;
    const tooMany = lines.length > MOST_DRAWN;
    if (settings.extent === "whole" && !tooMany) return null;
    const found = core(lines, chosenEnds(settings));
    return found && { what: "core", ...found, tooMany };
  }
  function partOf(settings, lines) {
    if (settings.view === "views" && settings.target) return null;
    const focus = focusOf(settings);
    if (!focus) return opensOn(settings, lines);
    return { ...focus, ...{ around, path, result: (_, all) => result(all) }[focus.what](focus, lines) };
  }

  // model/filters.js
  var MARKS = ["disputed", "denied", "unvouched", "deprecated"];
  var isStar = ({ view, target }) => view === "views" && Boolean(target);
  var inView = (edge, { view, target }) => view === "all" || Boolean(edge.look.sign) && (!target || edge.to === target);
  var placeIn = (id, settings) => isStar(settings) ? targetPlaces.get(settings.target)[id] : nodes.get(id).place[settings.view];
  var kindKey = (id) => `kind:${nodes.get(id).kind}`;
  var keysOf = (edge) => [
    `type:${edge.type}`,
    kindKey(edge.from),
    kindKey(edge.to),
    ...edge.marks.map((mark) => `mark:${mark}`)
  ];
  var begun = (edge, { day }) => gradeOf(edge, day) !== "future";
  function passes(edge, settings, except = null) {
    const keys = keysOf(edge);
    const only = settings.only ? settings.only.split(" ") : [];
    if (only.length && !only.includes(except) && !only.some((key) => keys.includes(key))) return false;
    return keys.every((key) => key === except || !settings.hidden.has(key));
  }
  var alone = (node) => !edgesOfNode.has(node.id);
  var showsAlone = (node, { hidden, only }) => alone(node) && !hidden.has("alone:") && !hidden.has(`kind:${node.kind}`) && [null, "alone:", `kind:${node.kind}`].includes(only);
  function select(settings) {
    const known2 = [...edges.values()].filter((edge) => inView(edge, settings));
    const started = known2.filter((edge) => begun(edge, settings));
    const passed = started.filter((edge) => passes(edge, settings));
    const part = partOf(settings, passed);
    const things = [...nodes.values()].filter((node) => Boolean(placeIn(node.id, settings)));
    const could = endsOf(passed);
    const visible = things.filter(
      (node) => part ? part.nodes.has(node.id) : could.has(node.id) || showsAlone(node, settings)
    );
    return {
      known: known2,
      started,
      passed,
      part,
      things,
      edges: new Set(part ? part.edges : passed.map((edge) => edge.id)),
      nodes: new Set(visible.map((node) => node.id))
    };
  }
  var endsOf = (lines) => new Set(lines.flatMap((edge) => [edge.from, edge.to]));
  var thingsPassed = ({ passed, things }, settings) => {
    const ends2 = endsOf(passed);
    return things.filter((node) => ends2.has(node.id) || showsAlone(node, settings));
  };

  // model/counts.js
  function count(key, selection, settings) {
    const [what, id] = key.split(":");
    if (what === "kind") return countKind(id, selection, settings);
    if (what === "alone") return countAlone(selection, settings);
    const mine = selection.known.filter((edge) => keysOf(edge).includes(key));
    const now = mine.filter((edge) => begun(edge, settings) && passes(edge, settings, key));
    return { now: now.length, all: mine.length };
  }
  function countKind(kind, { things }, settings) {
    const mine = things.filter((node) => node.kind === kind);
    const now = mine.filter((node) => {
      const lines = (edgesOfNode.get(node.id) || []).filter((edge) => inView(edge, settings));
      return lines.length ? lines.some((edge) => begun(edge, settings) && passes(edge, settings, `kind:${kind}`)) : alone(node) && !settings.hidden.has("alone:");
    });
    return { now: now.length, all: mine.length };
  }
  function countAlone({ things }, { hidden }) {
    const mine = things.filter(alone);
    return { now: mine.filter((node) => !hidden.has(`kind:${node.kind}`)).length, all: mine.length };
  }
  function countHidden(selection, settings) {
    const { started, passed, things } = selection;
    const begunEnds = endsOf(started);
    const could = things.filter((node) => begunEnds.has(node.id) || alone(node));
    return { edges: started.length - passed.length, nodes: could.length - thingsPassed(selection, settings).length };
  }
  function countGrades({ known: known2, started, edges: lines }, { day }) {
    const counts = { certain: 0, possible: 0, ended: 0, any: 0 };
    for (const id of lines) counts[gradeOf(edges.get(id), day)] += 1;
    return { ...counts, future: known2.length - started.length };
  }

  // model/state.js
  var opening = ({ targets: targets2, as_of: day, opens = {} }) => ({
    view: targets2.length ? "views" : "all",
    target: targets2.length ? targets2[0].id : null,
    form: "map",
    day,
    hidden: /* @__PURE__ */ new Set(["alone:"]),
    only: null,
    chosen: null,
    // A part of the graph as a text, see focus.js; and how much without one: `core` or `whole`.
    focus: null,
    extent: "core",
    // What stands on the right in a comparison, and on the left where that is not all: see compare.js.
    compare: null,
    lens: null,
    // Of the story that came with the page, from 1; null: none is told.
    step: null,
    theme: null,
    ...opens
  });
  var state = opening({ targets: [], as_of: null });
  var version = 0;
  var listeners = [];
  var onChange = (listener) => listeners.push(listener);
  function begin(settings) {
    Object.assign(state, settings);
    version += 1;
  }
  function change(patch) {
    begin(patch);
    for (const listener of listeners) listener(patch);
  }
  var chooseEdge = (id) => change({ chosen: { what: "edge", id } });
  var chooseNode = (id) => change({ chosen: { what: "node", id } });
  var chooseNothing = () => change({ chosen: null });
  var aimAt = (target) => change({ view: "views", target, chosen: null });
  function setHidden(keys, hide) {
    const hidden = new Set(state.hidden);
    for (const key of keys) hide ? hidden.add(key) : hidden.delete(key);
    change({ hidden });
  }
  var showAll = () => change({ hidden: /* @__PURE__ */ new Set(), only: null });
  var focusOn = (focus, more = {}) => change({ ...state.view === "views" && state.target ? { view: "all" } : {}, focus, ...more });
  var showWhole = () => change({ focus: null, extent: "whole" });
  var showCore = () => change({ focus: null, extent: "core" });

  // model/shown.js
  var cache = { version: null, selection: null };
  var instead = null;
  function showing(selection, run) {
    const before = instead;
    instead = selection;
    try {
      return run();
    } finally {
      instead = before;
    }
  }
  var dayShown = () => instead ? instead.day : state.day;
  var edgeShown = (id) => instead && instead.told.get(id) || edges.get(id);
  function shown() {
    if (instead) return instead;
    if (cache.version !== version) cache = { version, selection: select(state) };
    return cache.selection;
  }
  var placeInView = (id) => placeIn(id, state);
  var countOf = (key) => count(key, shown(), state);
  var hiddenCount = () => countHidden(shown(), state);
  var gradeCounts = () => countGrades(shown(), state);
  var typesInView = () => data.legend.types.filter((type) => state.view === "all" || type.sign);

  // model/spans.js
  function certainStretches(edge) {
    const bounds = edge.claims.map((id) => claims.get(id)).map((claim) => [claim.since_latest, claim.until_earliest]);
    const sorted2 = bounds.filter(([first, last]) => first && last && first <= last).sort((one, other) => one[0] < other[0] ? -1 : 1);
    const out = [];
    for (const [first, last] of sorted2) {
      const before = out[out.length - 1];
      if (before && first <= before[1]) before[1] = last > before[1] ? last : before[1];
      else out.push([first, last]);
    }
    return out;
  }
  var MOST_STRETCHES = 3;
  function stretchesInWords(edge) {
    const all = certainStretches(edge).map(([first, last]) => between(first, last));
    const more = all.length - MOST_STRETCHES;
    return more > 0 ? `${all.slice(0, MOST_STRETCHES).join(", ")} and ${more} more` : all.join(", ");
  }
  function sayCertain(edge) {
    const words = stretchesInWords(edge);
    return words ? `certain ${words}` : "certain on no day: the claims leave its time open";
  }
  function sayPossible({ since_earliest: from, until_latest: to }) {
    const begins = from ? `from ${sayDate(from)}` : "from an unknown beginning";
    const ends2 = !to ? "with an unknown end" : to === FOREVER ? "for good" : `to ${sayDate(to)}`;
    return `possible ${begins}, ${ends2}`;
  }
  function widest(from, to) {
    if (!from && !to) return "";
    if (from && to) return between(from, to);
    return from ? `${sayDate(from)} – ?` : to === FOREVER ? "at some time, for good" : `? – ${sayDate(to)}`;
  }
  function saySpan(edge) {
    const sure = stretchesInWords(edge);
    const open = widest(edge.since_earliest, edge.until_latest);
    if (sure === open) return sure || "time unknown";
    if (!sure) return `possible ${open}`;
    return open ? `certain ${sure}; possible ${open}` : `certain ${sure}; beyond unknown`;
  }

  // model/disputes.js
  function disputesOf(edge) {
    const found = new Set(edge.claims.flatMap((id) => disputesOfClaim.get(id) || []));
    return [...found].filter((dispute) => dispute.verdict !== "rejected");
  }
  function clashes(disputes, mine) {
    const groups = /* @__PURE__ */ new Map();
    for (const dispute of disputes) {
      const key = [dispute.kind, dispute.rule, dispute.verdict, dispute.judgement || ""].join("|");
      if (!groups.has(key)) groups.set(key, { dispute, here: /* @__PURE__ */ new Set(), there: /* @__PURE__ */ new Set() });
      const turned = !mine.has(dispute.one);
      groups.get(key).here.add(turned ? dispute.other : dispute.one);
      groups.get(key).there.add(turned ? dispute.one : dispute.other);
    }
    return [...groups.values()];
  }
  function clashesOf(ids) {
    const found = new Set(ids.flatMap((id) => disputesOfClaim.get(id) || []));
    return clashes([...found], new Set(ids));
  }

  // model/words.js
  var nameOf = (id) => nodes.get(id) ? nodes.get(id).name : id;
  var several = (count2, one, many) => `${count2} ${count2 === 1 ? one : many || `${one}s`}`;
  var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  var listed = (parts) => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
  var sentenceOf = (edge) => `${nameOf(edge.from)} ${edge.look.words} ${nameOf(edge.to)}`;
  function extrasOf(edge) {
    const potential = edge.stances && edge.stances.every((stance) => stance === "potential threat");
    return [
      ...edge.quantity ? [edge.quantity] : [],
      ...edge.items || [],
      ...edge.roles || [],
      ...potential ? ["potential"] : []
    ];
  }
  var MARK_WORDS = {
    disputed: "disputed",
    denied: "denied / no threat",
    unvouched: "plan, alleged or feared",
    deprecated: "held to be wrong"
  };
  function standing(edge) {
    if (edge.marks.includes("deprecated")) return "held to be wrong";
    if (!edge.disputed) return "";
    const open = disputesOf(edge).some((dispute) => dispute.verdict !== "upheld");
    return open ? "disputed, not settled" : "disputed, judged to stand";
  }
  var termWords = (list, name) => terms[list][name] ? terms[list][name].words : name;
  var originsOf = (edge) => several(edge.origins, "independent origin");
  var citation = (source) => `${source.publisher}, ${source.published ? sayDate(source.published) : "undated"}`;

  // forms/list.js
  function edgeCells(edge) {
    const notes = [
      ...edge.marks.filter((mark) => mark !== "disputed" && mark !== "deprecated").map((mark) => MARK_WORDS[mark]),
      standing(edge)
    ];
    return [
      el("td", {}, nameOf(edge.from)),
      el(
        "td",
        {},
        button([lineIcon(edge.look), ` ${edge.look.words}`], () => chooseEdge(edge.id), {
          class: "row",
          "data-edge": edge.id,
          "aria-label": `${sentenceOf(edge)}: evidence`
        })
      ),
      el("td", {}, nameOf(edge.to)),
      el("td", {}, extrasOf(edge).join(", ")),
      el(
        "td",
        {},
        saySpan(edge),
        state.day ? el("div", { class: "quiet" }, GRADE_WORDS[gradeOf(edge, state.day)]) : null
      ),
      el("td", {}, `${edge.claims.length} / ${edge.origins}`),
      el("td", {}, notes.filter((note) => note).join(", "))
    ];
  }
  function nodeCells(node) {
    return [
      el(
        "td",
        {},
        button([kindIcon(kinds.get(node.kind)), ` ${node.name}`], () => chooseNode(node.id), {
          class: "row",
          "data-node": node.id
        })
      ),
      el("td", {}, kinds.get(node.kind).words),
      el("td", {}, [...node.aliases || [], ...node.name_fr ? [node.name_fr] : []].join(", ")),
      el("td", {}, String((edgesOfNode.get(node.id) || []).filter((edge) => shown().edges.has(edge.id)).length))
    ];
  }
  function table(title, heads, rows) {
    const head = el(
      "thead",
      {},
      el(
        "tr",
        {},
        heads.map((words) => el("th", { scope: "col" }, words))
      )
    );
    return el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": title },
      el("table", {}, el("caption", {}, title), head, el("tbody", {}, rows))
    );
  }
  function drawList() {
    if (state.form !== "list") return;
    const byWords = (a, b) => sentenceOf(a) < sentenceOf(b) ? -1 : 1;
    const lines = [...shown().edges].map((id) => edges.get(id)).sort(byWords);
    const things = [...shown().nodes].map((id) => nodes.get(id)).sort((a, b) => a.name < b.name ? -1 : 1);
    replace(
      byId("list"),
      table(
        `Relations (${lines.length})`,
        ["from", "relation", "to", "more", "when", "claims / origins", "marks"],
        lines.map((edge) => el("tr", { class: `grade-${gradeOf(edge, state.day)}` }, edgeCells(edge)))
      ),
      table(
        `Things (${things.length})`,
        ["name", "kind", "also called", "relations shown"],
        things.map((node) => el("tr", {}, nodeCells(node)))
      )
    );
  }
  var listForm = {
    id: "list",
    words: "List",
    section: "list",
    build() {
      onChange((patch) => {
        if (["form", "view", "target", "day", "hidden", "only", "focus", "theme"].some((key) => key in patch)) drawList();
      });
    }
  };

  // model/compare.js
  var KINDS = ["day", "source", "viewer"];
  function readSide(text) {
    const [, what, value] = /^(day|source|viewer):(.+)$/.exec(text || "") || [];
    if (!what || what === "day" && !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
    return { what, value };
  }
  var sideText = (what, value) => `${what}:${value}`;
  function ofSource(edge, source, claims2) {
    const mine = edge.claims.filter((id) => claims2.get(id).source === source);
    if (!mine.length) return null;
    const wrong2 = mine.every((id) => claims2.get(id).rank === "deprecated");
    const marks = edge.marks.filter((mark) => mark !== "deprecated" || wrong2);
    if (wrong2 && !marks.includes("deprecated")) marks.push("deprecated");
    const stances = edge.stances && [...new Set(mine.map((id) => claims2.get(id).stance).filter((stance) => stance))].sort();
    return { ...edge, claims: mine, origins: 1, marks, ...stances ? { stances } : {} };
  }
  function sideOf(side2, settings, claims2) {
    const day = side2 && side2.what === "day" ? side2.value : settings.day;
    const found = select({ ...settings, day, chosen: null });
    const { part } = select({ ...settings, day: null, chosen: null });
    const shown2 = found.passed.filter((edge) => !part || part.edges.has(edge.id));
    const told = side2 && side2.what === "source" ? shown2.map((edge) => ofSource(edge, side2.value, claims2)).filter((edge) => edge) : shown2.filter((edge) => !side2 || side2.what !== "viewer" || edge.from === side2.value);
    return { side: side2, day, selection: found, edges: new Map(told.map((edge) => [edge.id, edge])) };
  }
  var holds = (edge, day) => !["ended", "future"].includes(gradeOf(edge, day));
  var stands = (edge, side2) => side2 && side2.what === "source" || !edge.marks.includes("deprecated");
  var holding = ({ edges: all, day, side: side2 }) => [...all.values()].filter((edge) => holds(edge, day) && stands(edge, side2));
  var pairOf = (edge, byTarget) => byTarget ? edge.to : `${edge.from} ${edge.to}`;
  var sameAs = (edge, byTarget) => `${edge.type} ${pairOf(edge, byTarget)}`;
  function differences(here, there) {
    const byTarget = Boolean(here.side && there.side && here.side.what === "viewer" && there.side.what === "viewer");
    const [left, right] = [holding(here), holding(there)];
    const alone2 = (mine, theirs) => {
      const known2 = new Set(theirs.map((edge) => sameAs(edge, byTarget)));
      return mine.filter((edge) => !known2.has(sameAs(edge, byTarget)));
    };
    const [onlyHere, onlyThere] = [alone2(left, right), alone2(right, left)];
    const turned = (edge) => edge.look.sign && onlyThere.find((other) => other.look.sign && pairOf(other, byTarget) === pairOf(edge, byTarget));
    const signs = onlyHere.filter(turned).map((edge) => ({ how: "sign", here: edge, there: turned(edge) }));
    const told = new Set(signs.flatMap(({ here: one, there: other }) => [one, other]));
    const rest = (lines, how) => lines.filter((edge) => !told.has(edge)).map((edge) => ({ how, [how]: edge }));
    return [...signs, ...rest(onlyHere, "here"), ...rest(onlyThere, "there")];
  }

  // model/sides.js
  var known = (side2) => side2 && { day: () => true, source: (id) => sources.has(id), viewer: (id) => nodes.has(id) }[side2.what](side2.value) ? side2 : null;
  function comparedWith() {
    const side2 = state.form === "map" ? known(readSide(state.compare)) : null;
    return side2 && data ? side2 : null;
  }
  var cache2 = { version: null, sides: null };
  function sides() {
    if (cache2.version !== version) cache2 = { version, sides: worked() };
    return cache2.sides;
  }
  function worked() {
    const right = comparedWith();
    if (!right) return null;
    const left = known(readSide(state.lens));
    const here = sideOf(left && left.what === right.what ? left : null, state, claims);
    const there = sideOf(right, state, claims);
    const differ = differences(here, there);
    const marked = (side2) => new Map(differ.filter((one) => one[side2]).map((one) => [one[side2].id, one.how]));
    const both = endsOf([...here.edges.values(), ...there.edges.values()]);
    const shownAs = (side2) => ({
      ...side2.selection,
      edges: new Set(side2.edges.keys()),
      nodes: both,
      told: side2.edges,
      day: side2.day,
      marked: marked(side2 === here ? "here" : "there")
    });
    return { left: here.side, right, here: shownAs(here), there: shownAs(there), differ };
  }
  var lookingAt = (side2, run) => showing(side2, run);

  // draw/scene.js
  var network = null;
  var linesOf = null;
  var sizes = null;
  var scene = { touched: false, moves: 0, pointedAt: null, hovered: null };
  function openScene(opened, picture) {
    network = opened;
    linesOf = new Map(picture.nodes.map((node) => [node.id, String(node.label).split("\n")]));
    sizes = new Map(picture.nodes.map((node) => [node.id, node.size]));
  }
  function within(other, run) {
    const before = network;
    network = other;
    try {
      return run();
    } finally {
      network = before;
    }
  }
  var isNarrow = () => byId("picture").clientWidth < 620;
  var radiusOf = (id) => isStar(state) ? id === state.target ? 19 : 13 : sizes.get(id);

  // draw/focus.js
  var STRENGTH = { any: 1, certain: 1, possible: 0.5, ended: 0.22, future: 0 };
  function setsBack(front) {
    const { part } = shown();
    return front && !(front.what === "node" && part && [part.id, part.from, part.to].includes(front.id));
  }
  function inFront() {
    const front = [state.chosen, scene.pointedAt && { what: "node", id: scene.pointedAt }].find(setsBack);
    return front && shown()[front.what === "edge" ? "edges" : "nodes"].has(front.id) ? front : null;
  }
  function inFocus(edge) {
    const front = inFront();
    if (!front) return true;
    return front.what === "edge" ? edge.id === front.id : edge.from === front.id || edge.to === front.id;
  }
  function nearChosen(id, visible) {
    const front = inFront();
    if (!front || id === front.id) return true;
    return (edgesOfNode.get(id) || []).some((edge) => visible.has(edge.id) && inFocus(edge));
  }
  var crowding = () => state.view === "all" && !inFront() ? Math.min(1, Math.max(0.7, 260 / shown().edges.size)) : 1;
  function strengthOf(edge) {
    const wrong2 = edge.marks.includes("deprecated") ? 0.55 : 1;
    const same = shown().marked && !shown().marked.has(edge.id) ? 0.3 : 1;
    return STRENGTH[gradeOf(edge, dayShown())] * wrong2 * same * crowding() * (inFocus(edge) ? 1 : 0.1);
  }
  function nodeStrength(id, { edges: visible }) {
    const lines = (edgesOfNode.get(id) || []).filter((edge) => visible.has(edge.id));
    const over = lines.length > 0 && lines.every((edge) => gradeOf(edgeShown(edge.id), dayShown()) === "ended");
    return (over ? 0.4 : 1) * (nearChosen(id, visible) ? 1 : 0.25);
  }

  // draw/places.js
  var dragged = /* @__PURE__ */ new Map();
  var PAD = { left: 68, right: 68, top: 26, bottom: 84 };
  var STAR_PAD = { left: 146, right: 146, top: 40, bottom: 84 };
  var padding = () => isStar(state) && !isNarrow() ? STAR_PAD : PAD;
  function squeeze() {
    const { clientWidth: width, clientHeight: height } = byId("picture");
    const all = Object.values(targetPlaces.get(state.target));
    const extent = (axis) => Math.max(...all.map((place) => place[axis])) - Math.min(...all.map((place) => place[axis])) || 1;
    const pad = padding();
    const zoom = Math.min(1.25, (height - pad.top - pad.bottom) / extent(1));
    return Math.min(1.6, Math.max(0.3, (width - pad.left - pad.right) / extent(0) / zoom));
  }
  var pictureName = () => isStar(state) ? `star ${state.target}` : state.view;
  var draggedHere = () => dragged.get(pictureName()) || dragged.set(pictureName(), /* @__PURE__ */ new Map()).get(pictureName());
  function keepPlace(id) {
    draggedHere().set(id, network.getPosition(id));
  }
  function placeOf(node, wider) {
    const moved = draggedHere().get(node.id);
    if (moved) return moved;
    const [x, y] = placeInView(node.id) || node.place.all;
    return { x: x * wider, y };
  }

  // draw/camera.js
  function fitAll() {
    network.setSize("100%", "100%");
    const both = sides();
    const ids = [...(both ? both.here : shown()).nodes];
    const { clientWidth: width, clientHeight: height } = byId("picture");
    if (!ids.length || !width || !height) return;
    const pad = { ...padding() };
    pad.right += coveredByPanel(width);
    const points = Object.values(network.getPositions(ids));
    const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const fits = Math.min(
      (width - pad.left - pad.right) / (right - left || 1),
      (height - pad.top - pad.bottom) / (bottom - top || 1)
    );
    const scale = Math.max(isNarrow() && !isStar(state) && !both ? 0.6 : 0.1, Math.min(1.25, fits));
    const position = {
      x: (left + right) / 2 + (pad.right - pad.left) / 2 / scale,
      y: (top + bottom) / 2 + (pad.bottom - pad.top) / 2 / scale
    };
    network.moveTo({ position, scale, animation: false });
    scene.moves += 1;
  }
  function coveredByPanel(width) {
    const panel = byId("panel");
    if (state.view === "views" && !sides() || !state.chosen || panel.hidden) return 0;
    const { left, width: wide } = panel.getBoundingClientRect();
    const covered = byId("picture").getBoundingClientRect().left + width - left;
    return covered > 0 && wide < width / 2 ? covered : 0;
  }
  function showChosen() {
    const front = inFront();
    if (!front || state.view === "views") return;
    const ends2 = front.what === "edge" ? [edges.get(front.id).from, edges.get(front.id).to] : [front.id];
    const { left } = byId("panel").getBoundingClientRect();
    const room = left - byId("picture").getBoundingClientRect().left - 70;
    const furthest = Math.max(...ends2.map((id) => network.canvasToDOM(network.getPosition(id)).x));
    if (room < 100 || furthest <= room) return;
    const { x, y } = network.getViewPosition();
    network.moveTo({ position: { x: x + (furthest - room) / network.getScale(), y }, animation: false });
  }
  function buildZoom() {
    const by = (factor) => () => {
      scene.touched = true;
      network.moveTo({ scale: network.getScale() * factor, animation: false });
    };
    const all = () => {
      scene.touched = false;
      fitAll();
    };
    replace(
      byId("zoom"),
      button("+", by(1.3), { "aria-label": "Zoom in", title: "Zoom in" }),
      button("−", by(1 / 1.3), { "aria-label": "Zoom out", title: "Zoom out" }),
      button("⤢", all, { "aria-label": "Show the whole map", title: "Show the whole map" })
    );
  }

  // draw/looks.js
  function edgeLook(edge, visible) {
    const colour = lineColour(edge.look);
    const bend = edge.bend[state.view] || 0;
    const chosen = state.chosen && state.chosen.id === edge.id;
    return {
      id: edge.id,
      hidden: !visible.has(edge.id),
      color: { color: colour, highlight: colour, hover: colour, opacity: strengthOf(edge) },
      width: (chosen ? 4 : edge.look.sign ? 2.4 : 1.5) * (edge.marks.includes("deprecated") ? 0.7 : 1),
      smooth: bend ? { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) } : false,
      arrows: { to: { enabled: true, scaleFactor: edge.look.sign ? 0.75 : 0.6 } }
    };
  }
  function nodeLook(node, now, wider) {
    const fillColour = kinds.get(node.kind).colour;
    const paint = { background: fillColour, border: inDark() ? "#e8edf2" : "#1b1f24" };
    return {
      id: node.id,
      size: radiusOf(node.id),
      ...placeOf(node, wider),
      hidden: !now.nodes.has(node.id),
      opacity: nodeStrength(node.id, now),
      color: { ...paint, highlight: paint, hover: paint }
    };
  }

  // model/views.js
  function targets() {
    const visible = [...shown().edges].map((id) => edges.get(id)).filter((edge) => edge.look.sign);
    const groups = grouped(visible, (edge) => [edge.to]);
    const order = (a, b) => groups.get(b).length - groups.get(a).length || (nameOf(a) < nameOf(b) ? -1 : 1);
    return [...groups.keys()].sort(order).map((id) => ({ id, lines: groups.get(id) }));
  }
  function threatenedBy(id) {
    const lines = (edgesOfNode.get(id) || []).filter(
      (edge) => edge.to === id && edge.look.sign === "threat" && shown().edges.has(edge.id)
    );
    return lines.filter((edge) => gradeOf(edgeShown(edge.id), dayShown()) !== "ended" && !edge.marks.includes("deprecated")).length;
  }

  // draw/boxes.js
  function pointOn(edge, share) {
    const drawn = network.body.edges[edge.id];
    if (drawn && edge.from !== edge.to) return drawn.edgeType.getPoint(share);
    const [a, b] = [network.getPosition(edge.from), network.getPosition(edge.to)];
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  }
  var around2 = ({ x, y }, halfWidth, halfHeight) => ({
    x: x - halfWidth,
    y: y - halfHeight,
    w: 2 * halfWidth,
    h: 2 * halfHeight
  });
  var touches = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
  function nodeBoxes(ids) {
    return ids.map((id) => {
      const { x, y } = network.getPosition(id);
      const r = radiusOf(id) * 0.8;
      return { id, x: x - r, y: y - r, w: 2 * r, h: 2 * r };
    });
  }

  // draw/paint.js
  var FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
  function disc(ctx, { x, y }, radius, fillStyle, strokeStyle, lineWidth) {
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.fillStyle = fillStyle;
    ctx.fill();
    ctx.strokeStyle = strokeStyle;
    ctx.lineWidth = lineWidth;
    ctx.stroke();
  }
  function write(ctx, words, { x, y }, size, colour, weight = 700) {
    ctx.font = `${weight} ${size}px ${FAMILY}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = colour;
    ctx.fillText(words, x, y);
  }
  function writeOn(ctx, words, { x, y }, size, paint) {
    ctx.font = `600 ${size}px ${FAMILY}`;
    const width = ctx.measureText(words).width + size * 0.8;
    ctx.fillStyle = paint.card;
    ctx.fillRect(x - width / 2, y - size * 0.8, width, size * 1.6);
    write(ctx, words, { x, y }, size, paint.text, 600);
  }
  function paints() {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue(name).trim();
    return {
      page: read("--page"),
      card: read("--card"),
      text: read("--text"),
      ring: read("--ring"),
      onSign: read("--on-sign"),
      clash: read("--clash"),
      onClash: read("--on-clash")
    };
  }

  // draw/badges.js
  var badgeSize = (zoom) => 9 / Math.max(zoom, 0.7);
  function badgePoint(id) {
    const { x, y } = network.getPosition(id);
    const reach = radiusOf(id) * 0.8;
    return { x: x + reach, y: y - reach };
  }
  var badgeBoxes = (zoom) => state.view === "views" ? [...shown().nodes].filter(threatenedBy).map((id) => around2(badgePoint(id), badgeSize(zoom), badgeSize(zoom))) : [];
  function drawBadge(ctx, id, zoom, paint) {
    const count2 = threatenedBy(id);
    if (!count2) return;
    const [point, size] = [badgePoint(id), badgeSize(zoom)];
    ctx.globalAlpha = nodeStrength(id, shown());
    const colour = HUES.threat[inDark() ? "dark" : "light"];
    disc(ctx, point, size, paint.card, colour, size * 0.25);
    write(ctx, String(count2), point, size * 1.25, paint.text);
  }
  function ringed() {
    const { part, nodes: nodes2 } = shown();
    const id = state.chosen ? state.chosen.what === "node" && state.chosen.id : part && part.id;
    return id && nodes2.has(id) ? id : null;
  }
  function drawRing(ctx, paint) {
    const id = ringed();
    if (!id) return;
    const { x, y } = network.getPosition(id);
    ctx.globalAlpha = 1;
    ctx.beginPath();
    ctx.arc(x, y, radiusOf(id) + 6, 0, 2 * Math.PI);
    ctx.strokeStyle = paint.ring;
    ctx.lineWidth = 3;
    ctx.stroke();
  }

  // draw/spots.js
  var FONT = 12;
  var LINE = 14;
  function spots(id, ctx, zoom) {
    const lines = linesOf.get(id);
    const [w, h] = [
      Math.max(...lines.map((line) => ctx.measureText(line).width)) + 4 / zoom,
      lines.length * LINE / zoom
    ];
    const { x, y } = network.getPosition(id);
    const at = (away) => roundAbout(x, y, w, h, radiusOf(id) + away / zoom).map(([px, py], place) => ({
      x: px,
      y: py,
      w,
      h,
      worse: worse(x, away, place)
    }));
    return [3, 14].flatMap(at);
  }
  var [RIGHT, LEFT] = [2, 3];
  var outward = (x) => isStar(state) && !isNarrow() && Math.abs(x) > 100 ? x < 0 ? LEFT : RIGHT : -1;
  var worse = (x, away, place) => (away > 3 ? 4 : 0) + (place > RIGHT + 1 ? 1 : 0) - (place === outward(x) ? 9 : 0);
  function roundAbout(x, y, w, h, gap) {
    const [left, right, above, below] = [x - gap - w, x + gap, y - gap - h, y + gap];
    const across = [x - w / 4, x - 3 * w / 4, x, x - w].flatMap((at) => [
      [at, below],
      [at, above]
    ]);
    return [[x - w / 2, below], [x - w / 2, above], [right, y - h / 2], [left, y - h / 2], ...across];
  }
  function nearPoints(id) {
    const lines = (edgesOfNode.get(id) || []).filter((edge) => shown().edges.has(edge.id));
    const shares = [0.07, 0.11, 0.15, 0.19, 0.23, 0.27, 0.31];
    return lines.flatMap((edge) => shares.map((share) => pointOn(edge, edge.from === id ? share : 1 - share)));
  }
  function bestSpot(free, points) {
    const onLines = (spot) => points.filter((point) => touches(spot, { ...point, w: 0, h: 0 })).length;
    return free.map((spot) => ({ spot, lines: onLines(spot) + spot.worse })).sort((a, b) => a.lines - b.lines)[0];
  }
  var outside = (spot, { left, right, top, bottom }) => spot.x < left || spot.x + spot.w > right || spot.y < top || spot.y + spot.h > bottom;

  // draw/labels.js
  var isChosen = (id) => Boolean(state.chosen) && state.chosen.id === id;
  var degree = (id) => (edgesOfNode.get(id) || []).length;
  var firstNamed = (one, other) => Number(isChosen(other)) - Number(isChosen(one)) || degree(other) - degree(one) || (one < other ? -1 : 1);
  function frameOf() {
    const { clientWidth, clientHeight } = byId("picture");
    const [from, to] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: clientWidth, y: clientHeight })];
    return { left: from.x, right: to.x, top: from.y, bottom: to.y };
  }
  function wantedNames(ids, ctx, zoom, others) {
    const boxes = nodeBoxes(ids);
    const frame = frameOf();
    return ids.map((id) => {
      const free = spots(id, ctx, zoom).filter((spot) => !others.some((box) => touches(spot, box)));
      const clear = free.filter(
        (spot) => !outside(spot, frame) && !boxes.some((box) => box.id !== id && touches(spot, box))
      );
      return { id, clear, rest: free, best: (among) => bestSpot(among, nearPoints(id)) };
    });
  }
  function placeLabels(ctx, zoom, others) {
    ctx.font = `${FONT / zoom}px ${FAMILY}`;
    const names2 = wantedNames([...shown().nodes].sort(firstNamed), ctx, zoom, others);
    const wanted = new Map(names2.map((name) => [name.id, name]));
    const taken = /* @__PURE__ */ new Map();
    const hemmedIn = (name) => !name.clear.length && takeSpot({ ...name, clear: name.rest }, taken);
    const left = names2.filter((name) => !takeSpot(name, taken) && !hemmedIn(name));
    for (const name of left) makeRoom(name, taken, wanted);
    for (const name of left) if (!taken.has(name.id)) takeSpot({ ...name, clear: name.rest }, taken);
    return [...taken].map(([id, spot]) => ({ id, spot }));
  }
  var inWay = (spot, taken) => [...taken].filter(([, other]) => touches(spot, other)).map(([id]) => id);
  function takeSpot(name, taken) {
    const best = name.best(name.clear.filter((spot) => !inWay(spot, taken).length));
    if (best) taken.set(name.id, best.spot);
    return Boolean(best);
  }
  function makeRoom(name, taken, wanted) {
    for (const spot of name.clear) {
      const holders = inWay(spot, taken).map((id) => [id, taken.get(id)]);
      if (holders.length > 2) continue;
      for (const [id] of holders) taken.delete(id);
      taken.set(name.id, spot);
      if (holders.every(([id]) => takeSpot(wanted.get(id), taken))) return;
      for (const id of [name.id, ...holders.map(([other]) => other)]) taken.delete(id);
      for (const [id, before] of holders) taken.set(id, before);
    }
  }
  function drawLabels(ctx, names2, zoom) {
    ctx.save();
    ctx.font = `${FONT / zoom}px ${FAMILY}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    for (const { id, spot } of names2) drawLabel(ctx, id, spot, zoom);
    ctx.restore();
  }
  function drawLabel(ctx, id, spot, zoom) {
    const style = getComputedStyle(document.documentElement);
    ctx.globalAlpha = Math.max(0.3, nodeStrength(id, shown()));
    ctx.strokeStyle = style.getPropertyValue("--page");
    ctx.lineWidth = 4 / zoom;
    ctx.fillStyle = style.getPropertyValue("--text");
    linesOf.get(id).forEach((line, place) => {
      const [x, y] = [spot.x + spot.w / 2, spot.y + (place + 0.5) * LINE / zoom];
      ctx.strokeText(line, x, y);
      ctx.fillText(line, x, y);
    });
  }

  // model/language.js
  var t = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  // draw/marks.js
  function drawSign(ctx, edge, point, radius, paint) {
    const colour = lineColour(edge.look);
    const potential = extrasOf(edge).includes("potential");
    const full = edge.look.sign === "threat" && !potential;
    disc(ctx, point, radius, full ? colour : paint.page, colour, radius * 0.3);
    const glyph = { threat: "!", partner: "+" }[edge.look.sign];
    if (glyph) write(ctx, glyph, { x: point.x, y: point.y + radius * 0.08 }, radius * 1.5, full ? paint.onSign : colour);
  }
  function drawClash(ctx, point, radius, paint) {
    disc(ctx, point, radius, paint.clash, paint.page, radius * 0.2);
    write(ctx, "≠", point, radius * 1.6, paint.onClash);
  }
  var saysNumber = (edge) => Boolean(edge.quantity) && edge.look.category === "forces" && /\d/.test(edge.quantity);
  var markRadius = (zoom) => (state.view === "views" ? 8 : 5.5) / Math.max(zoom, 0.7);
  var NUMBER_SIZE = 10.5;
  var NUMBER_SHARES = [0.4, 0.45, 0.5, 0.35, 0.55, 0.6, 0.3, 0.65, 0.25, 0.7, 0.75, 0.8, 0.2];
  function freeSpot(edge, shares, halfWidth, halfHeight, taken) {
    const isFree = (point2) => !taken.some((box) => touches(box, around2(point2, halfWidth, halfHeight)));
    const point = shares.map((share) => pointOn(edge, share)).find(isFree) || null;
    if (point) taken.push(around2(point, halfWidth, halfHeight));
    return point;
  }
  var signSpot = (edge, shares, radius, taken) => freeSpot(edge, shares, radius, radius, taken) || pointOn(edge, shares[0]);
  function numberSpot(edge, zoom, taken) {
    const halfWidth = edge.quantity.length * NUMBER_SIZE * 0.36 / zoom;
    return freeSpot(edge, NUMBER_SHARES, halfWidth, NUMBER_SIZE * 0.8 / zoom, taken);
  }
  function placeMarks(zoom, names2) {
    const radius = markRadius(zoom);
    const taken = [...badgeBoxes(zoom), ...nodeBoxes([...shown().nodes]), ...names2];
    const lines = [...shown().edges].map(edgeShown).sort((a, b) => Number(inFocus(b)) - Number(inFocus(a)));
    return lines.map((edge) => ({
      edge,
      sign: edge.look.sign ? signSpot(edge, [0.45, 0.38, 0.52, 0.31, 0.59, 0.25], radius, taken) : null,
      clash: edge.disputed ? signSpot(edge, edge.look.sign ? [0.62, 0.68, 0.74, 0.56, 0.24] : [0.5, 0.58, 0.42], radius, taken) : null,
      number: saysNumber(edge) && inFocus(edge) ? numberSpot(edge, zoom, taken) : null
    }));
  }
  var MOST_TAGS = 24;
  function drawDifference(ctx, edge, zoom, paint) {
    const { marked } = shown();
    if (!marked || !marked.has(edge.id) || marked.size > MOST_TAGS) return;
    const words = marked.get(edge.id) === "sign" ? t("other sign") : t("only here");
    const { x, y } = pointOn(edge, edge.look.sign ? 0.24 : 0.5);
    writeOn(ctx, words, { x, y }, 10 / zoom, paint);
  }
  function drawEdgeMarks(ctx, { edge, sign, clash, number }, zoom, paint) {
    const radius = markRadius(zoom);
    ctx.globalAlpha = Math.max(strengthOf(edge), inFocus(edge) ? 0.35 : 0.08);
    if (sign) drawSign(ctx, edge, sign, radius, paint);
    if (clash) drawClash(ctx, clash, radius, paint);
    drawDifference(ctx, edge, zoom, paint);
    if (number) writeOn(ctx, edge.quantity, number, NUMBER_SIZE / zoom, paint);
  }
  function drawWords(ctx, edge, zoom, paint) {
    ctx.globalAlpha = 1;
    const said = [edge.look.words, ...extrasOf(edge), standing(edge), GRADE_WORDS[gradeOf(edge, dayShown())]];
    const { x, y } = pointOn(edge, 0.5);
    writeOn(ctx, said.filter((part) => part).join(" · "), { x, y: y - 20 / zoom }, 12 / zoom, paint);
  }

  // draw/overlay.js
  function drawMarks(ctx, marks, zoom) {
    const paint = paints();
    ctx.save();
    for (const mark of marks) drawEdgeMarks(ctx, mark, zoom, paint);
    if (state.view === "views") for (const id of shown().nodes) drawBadge(ctx, id, zoom, paint);
    drawRing(ctx, paint);
    ctx.restore();
  }
  function drawHovered(ctx) {
    if (!scene.hovered || !shown().edges.has(scene.hovered)) return;
    ctx.save();
    drawWords(ctx, edges.get(scene.hovered), network.getScale(), paints());
    ctx.restore();
  }
  var placedIn = /* @__PURE__ */ new Map();
  function placements(ctx, zoom) {
    const key = [zoom, scene.moves, state.chosen && state.chosen.id, scene.pointedAt].join(" ");
    let placed = placedIn.get(network);
    if (!placed || placed.key !== key || placed.shown !== shown()) {
      const names2 = placeLabels(ctx, zoom, badgeBoxes(zoom));
      const spots2 = names2.map(({ spot }) => spot);
      placed = { key, shown: shown(), names: names2, marks: placeMarks(zoom, spots2) };
      placedIn.set(network, placed);
    }
    return placed;
  }
  function drawOver(ctx) {
    const zoom = network.getScale();
    const { names: names2, marks } = placements(ctx, zoom);
    drawMarks(ctx, marks, zoom);
    drawLabels(ctx, names2, zoom);
    drawHovered(ctx);
  }
  function buildOverlay(onDrawn) {
    const moved = () => {
      scene.moves += 1;
    };
    network.on("dragEnd", moved);
    network.on("resize", moved);
    network.on("dragging", ({ nodes: dragging }) => dragging.length && moved());
    network.on("afterDrawing", (ctx) => {
      const both = sides();
      both ? lookingAt(both.here, () => drawOver(ctx)) : drawOver(ctx);
      onDrawn();
    });
    const hover = (id) => {
      scene.hovered = id;
      network.redraw();
    };
    network.on("hoverEdge", ({ edge }) => hover(edge));
    network.on("blurEdge", () => hover(null));
  }

  // draw/twin.js
  var twin = null;
  var twinNodes = null;
  var twinEdges = null;
  var cameraOf = (picture) => ({ position: picture.getViewPosition(), scale: picture.getScale() });
  function follow(leader, follower) {
    const [to, at] = [cameraOf(leader), cameraOf(follower)];
    const apart = Math.hypot(to.position.x - at.position.x, to.position.y - at.position.y);
    if (apart > 0.01 || Math.abs(to.scale - at.scale) > 1e-6) follower.moveTo({ ...to, animation: false });
  }
  var keepTwin = () => twin && sides() && follow(network, twin);
  function openTwin({ nodes: first, edges: lines }, options) {
    twinNodes = new vis.DataSet(first.map((node) => ({ ...node, label: void 0, chosen: false, margin: 7 })));
    twinEdges = new vis.DataSet(lines.map((edge) => ({ ...edge, chosen: false })));
    const locked = { ...options, interaction: { ...options.interaction, dragNodes: false } };
    twin = new vis.Network(byId("picture-2"), { nodes: twinNodes, edges: twinEdges }, locked);
    twin.on(
      "click",
      ({ nodes: [node], edges: [edge] }) => node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing()
    );
    for (const event of ["dragging", "zoom", "dragEnd"]) twin.on(event, () => follow(twin, network));
    twin.on("afterDrawing", (ctx) => {
      const both = sides();
      if (both) lookingAt(both.there, () => within(twin, () => drawOver(ctx)));
    });
  }
  var drawnOf = null;
  function useTwin(picture, options) {
    drawnOf = [picture, options];
  }
  function drawTwin(wider) {
    const both = sides();
    byId("picture-2").hidden = !both;
    if (!both) return;
    if (!twin) openTwin(...drawnOf);
    twin.setSize("100%", "100%");
    lookingAt(both.there, () => {
      twinNodes.update([...nodes.values()].map((node) => nodeLook(node, shown(), wider)));
      twinEdges.update([...edges.keys()].map((id) => edgeLook(edgeShown(id), shown().edges)));
    });
    follow(network, twin);
    twin.redraw();
  }

  // forms/map.js
  var visNodes = null;
  var visEdges = null;
  var eased = false;
  function buildNetwork(picture, options) {
    visNodes = new vis.DataSet(
      picture.nodes.map((node) => ({
        ...node,
        label: void 0,
        shapeProperties: { borderRadius: 5 },
        chosen: false,
        margin: 7
      }))
    );
    visEdges = new vis.DataSet(picture.edges.map((edge) => ({ ...edge, chosen: false })));
    openScene(new vis.Network(byId("picture"), { nodes: visNodes, edges: visEdges }, options), picture);
    network.on(
      "click",
      ({ nodes: [node], edges: [edge] }) => node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing()
    );
    network.on("dragEnd", ({ nodes: moved }) => {
      moved.forEach(keepPlace);
      if (moved.length && sides()) drawNetwork();
    });
    network.on("zoom", () => {
      scene.touched = true;
    });
    network.on("dragStart", ({ nodes: moved }) => {
      scene.touched = scene.touched || !moved.length;
    });
    network.on("resize", onResize);
    network.on("hoverNode", ({ node }) => pointAt(node));
    network.on("blurNode", () => pointAt(null));
    describePicture();
  }
  function easeMoves(lines) {
    const many = lines > MOST_MOVING;
    if (many !== eased) network.setOptions({ interaction: { hideEdgesOnDrag: many, hideEdgesOnZoom: many } });
    eased = many;
  }
  function update(wider) {
    visNodes.update([...nodes.values()].map((node) => nodeLook(node, shown(), wider)));
    visEdges.update([...edges.keys()].map((id) => edgeLook(edgeShown(id), shown().edges)));
  }
  function drawNetwork() {
    easeMoves(shown().edges.size);
    const both = sides();
    byId("stage").classList.toggle("two", Boolean(both));
    const wider = isStar(state) ? squeeze() : 1;
    both ? lookingAt(both.here, () => update(wider)) : update(wider);
    drawTwin(wider);
  }
  function pointAt(id) {
    scene.pointedAt = id;
    if (!state.chosen) drawNetwork();
  }
  function onResize() {
    drawNetwork();
    if (!scene.touched) fitAll();
  }
  function describePicture() {
    const canvas = byId("picture").querySelector("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "Map of actors and their relations. The list says the same in words.");
  }
  function onSettings(patch) {
    drawNetwork();
    if ("view" in patch || "form" in patch || "target" in patch || "focus" in patch || "extent" in patch || "compare" in patch) {
      scene.pointedAt = null;
      scene.touched = false;
      fitAll();
    } else if ("chosen" in patch) {
      showChosen();
    }
  }
  var mapForm = (picture, options) => ({
    id: "map",
    words: "Map",
    section: "stage",
    build() {
      buildNetwork(picture, options);
      buildZoom();
      useTwin(picture, options);
      buildOverlay(keepTwin);
      onChange(onSettings);
    }
  });

  // parts/aim.js
  var EVERYBODY = "";
  function aimOption({ id, places }) {
    const holders = Object.keys(places).length - 1;
    return el("option", { value: id }, `${nameOf(id)} (${holders})`);
  }
  function drawAim() {
    byId("aim").hidden = state.view !== "views";
    byId("target").value = state.target || EVERYBODY;
  }
  function buildAim() {
    if (!data.targets.length) return;
    const options = [...data.targets.map(aimOption), el("option", { value: EVERYBODY }, "everybody")];
    const pick = el("select", { id: "target", on: { change: (event) => aimAt(event.target.value || null) } }, options);
    replace(byId("aim"), el("label", { for: "target" }, "Views of"), pick);
    onChange(drawAim);
    drawAim();
  }

  // parts/steps.js
  function stepNote({ edge, beside }) {
    const others = beside === 1 ? t("1 other relation between the two") : t("{count} other relations between the two", { count: beside });
    return [standing(edge), beside ? others : ""].filter((note) => note).join(" · ");
  }
  function stepRow(step2) {
    const note = stepNote(step2);
    return el(
      "li",
      {},
      lineIcon(step2.edge.look),
      button(sentenceOf(step2.edge), () => chooseEdge(step2.edge.id), { class: "row", "data-edge": step2.edge.id }),
      note ? el("span", { class: "quiet" }, note) : null
    );
  }
  var pathSteps = (steps) => steps.length ? el("ol", { class: "path" }, steps.map(stepRow)) : null;

  // parts/banner.js
  var allButton = (words) => button(words, showWhole, { class: "small", id: "show-whole" });
  function hopButtons({ id, hops }) {
    const to = (steps) => button(String(steps), () => change({ focus: aroundText(id, steps) }), {
      class: "small",
      "aria-pressed": String(steps === hops),
      "aria-label": steps === 1 ? t("1 step away") : t("up to {steps} steps away", { steps })
    });
    const all = Array.from({ length: MOST_HOPS }, (_, at) => to(at + 1));
    return el("span", { role: "group", class: "hops", "aria-label": t("How many steps away") }, all);
  }
  function aroundWords({ id, hops }) {
    const name = nameOf(id);
    return hops === 1 ? t("Showing {name} and what is 1 step away", { name }) : t("Showing {name} and what is up to {steps} steps away", { name, steps: hops });
  }
  function pathWords({ from, to, steps }) {
    const values = { from: nameOf(from), to: nameOf(to), steps: steps.length };
    if (!steps.length) return t("No chain of what is shown leads from {from} to {to}", values);
    return steps.length === 1 ? t("Showing how {from} and {to} are joined: directly", values) : t("Showing a shortest chain from {from} to {to}: {steps} steps", values);
  }
  function coreWords({ edges: edges2, of, nodes: nodes2, twice, tooMany }) {
    const values = { shown: edges2.size, all: of, things: nodes2.size };
    if (tooMany) return t("Showing {shown} of {all} relations: it is too much to draw all at once. Filter it, or focus", values);
    return twice ? t("Showing the {shown} of {all} relations that at least two origins tell of", values) : t("Showing the {things} most connected things: {shown} of {all} relations", values);
  }
  var TOLD = {
    around: (part) => [aroundWords(part), hopButtons(part), allButton(t("Show everything"))],
    path: (part) => [pathWords(part), allButton(t("Show everything")), pathSteps(part.steps)],
    result: () => [t("Showing what a query found: {title}", { title: data.result.title }), allButton(t("Show everything"))],
    core: (part) => [coreWords(part), part.tooMany ? null : allButton(t("Draw all {all}", { all: part.of }))]
  };
  function wholeTold({ passed }) {
    const found = state.view === "all" && state.form === "map" ? core(passed) : null;
    if (!found) return [];
    const words = t("Showing all {all} relations", { all: found.of });
    return [words, button(t("Only those best told of"), showCore, { class: "small", id: "show-core" })];
  }
  function drawBanner() {
    const hadFocus = byId("banner").contains(document.activeElement);
    const label = hadFocus && document.activeElement.getAttribute("aria-label");
    const { part } = shown();
    const [words, ...rest] = part ? TOLD[part.what](part) : wholeTold(shown());
    byId("banner").hidden = !words;
    replace(byId("banner"), words && el("span", { role: "status", class: "part" }, words), ...rest);
    if (hadFocus) regain(label);
  }
  function regain(label) {
    const buttons = [...byId("banner").querySelectorAll("button")];
    const again = buttons.find((node) => label && node.getAttribute("aria-label") === label) || buttons[0];
    (again || byId("views").querySelector('[aria-pressed="true"]')).focus();
  }
  function buildBanner() {
    onChange((patch) => {
      if (!("theme" in patch)) drawBanner();
    });
  }

  // parts/choice.js
  function choice(id, key, options) {
    const draw = () => {
      for (const node of byId(id).children) node.setAttribute("aria-pressed", String(node.dataset.value === state[key]));
    };
    replace(
      byId(id),
      options.map(
        ([value, words]) => button(words, () => change({ [key]: value }), { "data-value": value, "aria-pressed": "false" })
      )
    );
    onChange(draw);
    draw();
  }

  // parts/differences.js
  function sideName(side2) {
    if (!side2) return t("all sources");
    return { day: sayDate, source: (id) => citation(sources.get(id)), viewer: nameOf }[side2.what](side2.value);
  }
  function names({ left, right }) {
    if (right.what === "day") return [state.day ? sayDate(state.day) : t("all dates"), sideName(right)];
    return [left || right.what === "source" ? sideName(left) : t("everybody"), sideName(right)];
  }
  var row = (edge) => [
    lineIcon(edge.look),
    button(sentenceOf(edge), () => chooseEdge(edge.id), { class: "row", "data-edge": edge.id }),
    standing(edge) ? el("span", { class: "quiet" }, standing(edge)) : null
  ];
  function group(words, rows) {
    return rows.length ? el(
      "section",
      {},
      el("h3", {}, `${words} (${rows.length})`),
      el(
        "ul",
        { class: "rows" },
        rows.map((parts) => el("li", {}, parts))
      )
    ) : null;
  }
  function differenceList(both) {
    const { differ } = both;
    const [left, right] = names(both);
    const of = (how) => differ.filter((one) => one.how === how);
    const count2 = differ.length;
    const words = !count2 ? t("No difference in what holds on either side") : count2 === 1 ? t("1 difference") : t("{count} differences", { count: count2 });
    return el(
      "details",
      { class: "differ" },
      el("summary", {}, el("span", { role: "status" }, words)),
      group(t("Another sign"), of("sign").map(({ here, there }) => [...row(here), " ≠ ", ...row(there)])),
      group(t("Only left: {side}", { side: left }), of("here").map(({ here }) => row(here))),
      group(t("Only right: {side}", { side: right }), of("there").map(({ there }) => row(there)))
    );
  }

  // parts/compare.js
  var sorted = (options) => options.sort((a, b) => a[1] < b[1] ? -1 : 1);
  var viewers = () => [...new Set([...edges.values()].filter((edge) => edge.look.sign).map((edge) => edge.from))];
  var heard = () => [...new Set([...edges.values()].flatMap((edge) => edge.claims.map((id) => claims.get(id).source)))];
  var OPTIONS = {
    day: () => data.days.map((day) => [day, sayDate(day)]),
    source: () => sorted(heard().map((id) => [id, `${citation(sources.get(id))}: ${sources.get(id).name}`])),
    viewer: () => sorted(viewers().map((id) => [id, nameOf(id)]))
  };
  var ALL = { day: () => t("all dates"), source: () => t("all sources"), viewer: () => t("everybody") };
  var WORDS = { day: () => t("two dates"), source: () => t("two sources"), viewer: () => t("two viewers") };
  function optionsWith(what, value) {
    const options = OPTIONS[what]();
    if (what !== "day" || !value || data.days.includes(value)) return options;
    return [...options, [value, sayDate(value)]].sort(([a], [b]) => a < b ? -1 : 1);
  }
  function picker(id, words, what, value, set, withAll) {
    const options = optionsWith(what, value).map(([key, name]) => el("option", { value: key }, name));
    const all = withAll ? [el("option", { value: "" }, ALL[what]())] : [];
    const pick = el("select", { id, "aria-label": words, on: { change: (event) => set(event.target.value) } }, all, options);
    pick.value = value || "";
    return pick;
  }
  var setLeft = (what) => (value) => what === "day" ? change({ day: value || null }) : change({ lens: value ? sideText(what, value) : null });
  function begunDays() {
    const last = [...sources.values()].map((source) => source.published || "").sort().pop();
    const past = data.days.filter((day) => day <= last);
    const right = past[past.length - 1] || data.days[data.days.length - 1];
    const left = state.day && state.day !== right ? state.day : data.days[Math.floor((data.days.indexOf(right) + 1) / 2)];
    return { compare: sideText("day", right), lens: null, day: left };
  }
  function begun2(what) {
    if (what === "day") return begunDays();
    const [first, second] = OPTIONS[what]().map(([value]) => value);
    const sides_ = { compare: sideText(what, second), lens: sideText(what, first), day: data.as_of };
    return what === "viewer" ? { ...sides_, view: "views", target: null } : sides_;
  }
  function kindPicker(what) {
    const pick = el(
      "select",
      { id: "compare-kind", "aria-label": t("What to compare"), on: { change: ({ target }) => change(begun2(target.value)) } },
      KINDS.filter((kind) => OPTIONS[kind]().length > 1).map((kind) => el("option", { value: kind }, WORDS[kind]()))
    );
    pick.value = what;
    return pick;
  }
  function drawCompare() {
    const both = sides();
    const had = byId("compare").contains(document.activeElement) && document.activeElement.id;
    document.body.classList.toggle("comparing", Boolean(both));
    byId("compare").hidden = !both;
    if (!both) return replace(byId("compare"));
    const { what, value } = both.right;
    const left = what === "day" ? state.day : both.left && both.left.value;
    replace(
      byId("compare"),
      el("p", { class: "kind" }, el("strong", {}, t("Compare")), " ", kindPicker(what)),
      el("p", { class: "left" }, picker("compare-left", t("Left"), what, left, setLeft(what), true)),
      el("p", { class: "right" }, picker("compare-right", t("Right"), what, value, (to) => change({ compare: sideText(what, to) }))),
      button("×", () => stop(), { id: "compare-end", "aria-label": t("End the comparison"), title: t("End the comparison") }),
      differenceList(both)
    );
    if (had && byId(had)) byId(had).focus();
  }
  function stop() {
    change({ compare: null, lens: null });
    byId("compare-button").focus();
  }
  function compareButton() {
    const action = () => {
      change(begun2("day"));
      byId("compare-right").focus();
    };
    return button(t("Compare"), action, { id: "compare-button", class: "small", hidden: data.days.length < 2 });
  }
  function buildCompare() {
    replace(byId("beside"), compareButton());
    onChange((patch) => {
      if (!("theme" in patch)) drawCompare();
    });
  }

  // parts/drawer.js
  function openFilters(open) {
    document.body.classList.toggle("filters-open", open);
    byId("filters").setAttribute("aria-expanded", String(open));
    (open ? byId("legend").querySelector("button") : byId("filters")).focus();
  }
  var filtersOpen = () => document.body.classList.contains("filters-open");
  var legendButton = () => button("Filters", () => openFilters(!filtersOpen()), {
    "aria-expanded": "false",
    "aria-controls": "legend",
    id: "filters"
  });

  // parts/frame.js
  function buildFrame(forms) {
    onChange(() => {
      for (const form of forms) byId(form.section).hidden = state.form !== form.id;
      document.body.dataset.form = state.form;
      document.body.dataset.view = state.view;
    });
  }

  // model/evidence.js
  var locator = (claim) => `paragraph ${claim.paragraph}, sentence ${claim.sentence}`;
  var byPlace = (a, b) => a.start_char - b.start_char || (a.ref < b.ref ? -1 : 1);
  function bySource(ids) {
    const groups = grouped(
      ids.map((id) => claims.get(id)).filter((claim) => claim),
      (claim) => [claim.source]
    );
    const order = (a, b) => (sources.get(a).published || "~") < (sources.get(b).published || "~") ? -1 : 1;
    return [...groups.keys()].sort(order).map((id) => [sources.get(id), groups.get(id).sort(byPlace)]);
  }

  // parts/clashes.js
  function sideClaim(id) {
    const claim = claims.get(id);
    const source = sources.get(claim.source);
    const open = () => {
      const [edge] = edgesOfClaim.get(id) || [];
      edge ? chooseEdge(edge.id) : chooseNode(claim.subject);
    };
    return el(
      "div",
      { class: `side ${claim.rank}` },
      el("p", { class: "says" }, claim.says),
      el("p", { class: "quiet" }, `${citation(source)}, ${locator(claim)}`),
      claim.rank === "deprecated" && chip("held to be wrong", "deprecated"),
      button("evidence", open, { class: "small", "aria-label": `evidence for: ${claim.says}` })
    );
  }
  function verdictOf({ verdict, judgement, judged_by: by, judged_on: on, sources: ids }) {
    if (verdict === "open") return el("p", {}, "Not judged yet: nothing says which one stands.");
    const basis = (ids || []).map((id) => sources.has(id) ? citation(sources.get(id)) : id);
    return [
      el("p", {}, el("strong", {}, `Judged: ${termWords("verdict", verdict)}. `), judgement || ""),
      el("p", { class: "quiet" }, `By ${by} on ${sayDate(on)}${basis.length ? `; resting on ${listed(basis)}` : ""}.`)
    ];
  }
  var AT_ONCE = 2;
  function side(words, ids) {
    const sorted2 = [...ids].sort((a, b) => claims.get(a).ref < claims.get(b).ref ? -1 : 1).map(sideClaim);
    const rest = sorted2.slice(AT_ONCE);
    return el(
      "div",
      {},
      el("h4", {}, words),
      sorted2.slice(0, AT_ONCE),
      rest.length ? el("details", {}, el("summary", {}, `${rest.length} more`), rest) : null
    );
  }
  function clashCard({ dispute, here, there }) {
    return el(
      "section",
      { class: "clash" },
      el(
        "h3",
        {},
        el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"),
        ` ${capital(termWords("dispute", dispute.kind))}`
      ),
      el("p", { class: "quiet" }, `${capital(dispute.rule)}.`),
      el("div", { class: "sides" }, side("This", here), side("Against it", there)),
      verdictOf(dispute)
    );
  }
  var clashCards = (ids) => clashesOf(ids).map(clashCard);

  // model/cypher.js
  var quoted = (text) => `'${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
  var queryFor = (ids) => `MATCH (c:Claim)-[r]->(x) WHERE c.id IN [${[...ids].sort().map(quoted).join(", ")}] RETURN c, r, x`;

  // parts/cypher.js
  async function copyText(area, said) {
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      said.textContent = "Copied.";
    } catch {
      said.textContent = document.execCommand("copy") ? "Copied." : "Selected: press Ctrl+C.";
    }
  }
  function cypherBox(ids) {
    const area = el("textarea", { readonly: true, rows: 4, "aria-label": "Cypher query", spellcheck: "false" });
    area.value = queryFor(ids);
    const said = el("span", { role: "status" });
    const copy = button("Copy", () => copyText(area, said), { class: "small" });
    return el(
      "details",
      { class: "cypher" },
      el("summary", {}, "The same claims in Neo4j Browser"),
      area,
      el("p", {}, copy, " ", said)
    );
  }

  // parts/head.js
  var panelHead = (title, ...below) => el(
    "header",
    { class: "head" },
    el("h2", {}, title),
    button("×", chooseNothing, { class: "close", "aria-label": "Close the panel", title: "Close (Esc)" }),
    ...below
  );
  var HIDDEN_NOTE = "Not on the map just now: the filters, the view or the date leave it out.";
  var hiddenNote = (visible) => visible ? null : el("p", { class: "note" }, HIDDEN_NOTE);

  // parts/names.js
  var nodeButton = (id) => nodes.has(id) ? button(nameOf(id), () => chooseNode(id), { class: "name" }) : el("span", {}, id);
  var nodeButtons = (ids) => (ids || []).map((id, place) => [place ? ", " : "", nodeButton(id)]);

  // parts/rows.js
  function edgeRow(edge) {
    const notes = [...extrasOf(edge), saySpan(edge), standing(edge), state.day && GRADE_WORDS[gradeOf(edge, state.day)]];
    const words = el("span", { class: edge.marks.includes("deprecated") ? "wrong" : "" }, sentenceOf(edge));
    const open = button([words], () => chooseEdge(edge.id), { class: "row", "data-edge": edge.id });
    return el(
      "li",
      { class: `grade-${gradeOf(edge, state.day)}` },
      lineIcon(edge.look),
      open,
      el("span", { class: "quiet" }, notes.filter((note) => note).join(" · "))
    );
  }
  var edgeList = (lines) => el("ul", { class: "rows" }, lines.map(edgeRow));

  // parts/claim.js
  function chips(claim) {
    const stance = claim.stance && chip(
      `${claim.polarity === "denied" ? "not " : ""}${termWords("stance", claim.stance)}`,
      `sign ${(claim.sign || "").replace(" ", "-")}`
    );
    return el(
      "p",
      { class: "chips" },
      stance,
      chip(termWords("polarity", claim.polarity), claim.polarity),
      chip(termWords("modality", claim.modality), claim.modality),
      claim.disputed && chip("disputed", "disputed"),
      claim.rank !== "normal" && chip(termWords("rank", claim.rank), claim.rank)
    );
  }
  var BASIS = {
    "present tense": "told in the present tense: it held on the day of publication; before and after is unknown",
    tenure: "nothing narrower is said: taken to span the time in office of its holder",
    stated: "as the source states it"
  };
  function roleAndWords(text) {
    const place = text.indexOf(": ");
    return place < 0 ? ["", text] : [text.slice(0, place), text.slice(place + 2)];
  }
  var namedThere = (text) => el("div", {}, `the ${roleAndWords(text)[0]}: “${roleAndWords(text)[1]}”`);
  var meant = (text) => el("div", {}, `our inference, of the ${roleAndWords(text)[0]}: ${roleAndWords(text)[1]}`);
  var amount = (claim) => claim.quantity && [claim.quantity, claim.unit].filter((part) => part).join(" ");
  function claimFacts(claim) {
    const grading = claim.credibility && `${claim.credibility}, ${termWords("credibility", String(claim.credibility))}`;
    const rankWhy = claim.rank_reason && `${termWords("rank", claim.rank)}: ${claim.rank_reason}${claim.rank_by ? ` (decided by ${claim.rank_by})` : ""}`;
    return el(
      "dl",
      {},
      optional(claim.holder, "held by", claim.holder && nodeButton(claim.holder)),
      optional(claim.speaker, "said by", claim.speaker && nodeButton(claim.speaker)),
      optional(claim.as_named, "named there", (claim.as_named || []).map(namedThere)),
      optional(claim.identified, "who is meant", (claim.identified || []).map(meant)),
      optional(amount(claim), "how many"),
      optional(claim.item, "what"),
      optional(claim.role, "part"),
      optional(claim.detail, "more"),
      optional(claim.regarding, "at stake", nodeButtons(claim.regarding)),
      fact("time", `${claim.valid ? `${claim.valid}; ` : ""}${BASIS[claim.basis] || claim.basis}`),
      optional(grading, "credibility"),
      optional(rankWhy, "rank"),
      fact("where", `${locator(claim)} (characters ${claim.start_char} to ${claim.end_char})`),
      fact("name", el("code", {}, claim.ref))
    );
  }
  function claimCard(claim, open) {
    const more = el("details", { open }, el("summary", {}, `${locator(claim)} · details`), claimFacts(claim));
    return el(
      "article",
      { class: `claim ${claim.rank}`, "data-claim": claim.id },
      el("p", { class: "says" }, claim.says),
      chips(claim),
      more
    );
  }

  // parts/source.js
  function lineageOf(source) {
    return source.from.map(
      ({ source: parent, basis, reason }) => el(
        "p",
        { class: "lineage" },
        `Re-reports ${sources.has(parent) ? citation(sources.get(parent)) : parent} (${basis}): ${reason}`
      )
    );
  }
  function sourceHead(source) {
    const undated = source.published ? "" : `; read on ${sayDate(source.read_on)}`;
    return el(
      "header",
      {},
      el("h4", {}, `${citation(source)}${undated}`),
      el(
        "p",
        {},
        source.url ? link(source.url, source.name) : source.name,
        source.author ? `, by ${source.author}` : "",
        source.read === "excerpt" ? " (read in part)" : ""
      ),
      el(
        "p",
        { class: "quiet" },
        `Reliability ${source.reliability}, ${termWords("reliability", source.reliability)}: ${source.reliability_reason}`
      ),
      lineageOf(source)
    );
  }
  var claimsBySource = (ids, open) => bySource(ids).map(
    ([source, inside]) => el(
      "section",
      { class: "source" },
      sourceHead(source),
      inside.map((claim) => claimCard(claim, open))
    )
  );

  // parts/edge.js
  var OPEN_UP_TO = 2;
  function edgeChips(edge) {
    const on = state.day && gradeOf(edge, state.day);
    return el(
      "p",
      { class: "chips" },
      extrasOf(edge).map((extra) => chip(extra === edge.quantity ? `how many: ${extra}` : extra)),
      standing(edge) && chip(standing(edge), edge.marks.includes("deprecated") ? "deprecated" : "disputed"),
      edge.marks.includes("unvouched") && chip("not told as a fact", "unvouched"),
      on && chip(GRADE_WORDS[on], on)
    );
  }
  function countsOf(edge) {
    const inSources = new Set(edge.claims.map((id) => claims.get(id).source)).size;
    return `${several(edge.claims.length, "claim")} in ${several(inSources, "source")}, of ${originsOf(edge)}.`;
  }
  function betweenTheTwo(edge) {
    const same = (other) => other !== edge && [other.from, other.to].every((id) => id === edge.from || id === edge.to);
    const others = (edgesOfNode.get(edge.from) || []).filter(same);
    return others.length ? el("section", {}, el("h3", {}, "Also between the two"), edgeList(others)) : null;
  }
  function edgePanel(edge) {
    return [
      panelHead(
        el(
          "span",
          {},
          nodeButton(edge.from),
          " ",
          el("span", { class: "verb" }, lineIcon(edge.look), ` ${edge.look.words} `),
          nodeButton(edge.to)
        )
      ),
      edgeChips(edge),
      hiddenNote(shown().edges.has(edge.id)),
      el("p", {}, `${capital(sayCertain(edge))}; ${sayPossible(edge)}.`),
      el("p", {}, countsOf(edge)),
      clashCards(edge.claims),
      el("h3", {}, "Evidence"),
      claimsBySource(edge.claims, edge.claims.length <= OPEN_UP_TO),
      betweenTheTwo(edge),
      cypherBox(edge.claims)
    ];
  }

  // parts/surroundings.js
  function hopButton(id, hops) {
    const focus = aroundText(id, hops);
    return button(String(hops), () => focusOn(focus), {
      class: "small",
      "data-focus": focus,
      "aria-pressed": String(state.focus === focus),
      "aria-label": hops === 1 ? t("Show only {name} and what is 1 step away", { name: nameOf(id) }) : t("Show only {name} and what is up to {steps} steps away", { name: nameOf(id), steps: hops })
    });
  }
  function takePath(from, to) {
    if (!to) return;
    focusOn(pathText(from, to), { chosen: null });
    (byId("banner").querySelector(".path button") || byId("show-whole")).focus();
  }
  function pathPicker(id) {
    const others = [...nodes.keys()].filter((other) => other !== id && edgesOfNode.has(other));
    const byName = (a, b) => nameOf(a) < nameOf(b) ? -1 : 1;
    const pick = el(
      "select",
      { id: "path-to", on: { change: ({ target }) => takePath(id, target.value) } },
      el("option", { value: "" }, t("choose…")),
      others.sort(byName).map((other) => el("option", { value: other }, nameOf(other)))
    );
    const [from, to] = (state.focus || "").split(">");
    pick.value = from === id && to ? to : "";
    return el("p", {}, el("label", { for: "path-to" }, t("Shortest chain to")), " ", pick);
  }
  function regainHop() {
    const again = document.querySelector(`#panel [data-focus="${CSS.escape(state.focus || "")}"]`);
    if (again) again.focus({ preventScroll: true });
  }
  function surroundings({ id }) {
    if (!edgesOfNode.has(id)) return null;
    const hops = Array.from({ length: MOST_HOPS }, (_, at) => hopButton(id, at + 1));
    return el(
      "section",
      { class: "surroundings" },
      el(
        "p",
        { role: "group", "aria-label": t("Show only its surroundings") },
        t("Only its surroundings, steps away:"),
        " ",
        hops
      ),
      pathPicker(id)
    );
  }

  // parts/node.js
  function nodeFacts(node) {
    const tenure = node.tenure_since && `${sayDate(node.tenure_since)} – ${node.tenure_until && node.tenure_until !== FOREVER ? sayDate(node.tenure_until) : "still, when last read of"}`;
    const wiki = node.wikidata && link(`https://www.wikidata.org/wiki/${encodeURIComponent(node.wikidata)}`, node.wikidata);
    return el(
      "dl",
      {},
      optional(node.what, "kind"),
      optional(node.country, "of", node.country && nodeButton(node.country)),
      optional(tenure, "in office"),
      optional(node.name_fr, "in French"),
      optional((node.aliases || []).join(", "), "also called"),
      optional(node.iso2, "ISO 3166-1", [node.iso2, node.iso3].filter((code) => code).join(", ")),
      optional(wiki, "Wikidata"),
      optional(node.note, "note")
    );
  }
  function relationSections(node) {
    const mine = edgesOfNode.get(node.id) || [];
    return data.legend.categories.map((category) => {
      const inside = mine.filter((edge) => edge.look.category === category.id);
      return inside.length ? el("section", {}, el("h3", {}, `${category.words} (${inside.length})`), edgeList(inside)) : null;
    });
  }
  function nodeClaims(node) {
    const mine = (claimsOfNode.get(node.id) || []).map((claim) => claim.id);
    if (!mine.length) return el("p", {}, "No claim names it.");
    const undrawn = mine.filter((id) => !edgesOfClaim.has(id));
    return [
      undrawn.length ? el(
        "section",
        {},
        el("h3", {}, `Claims that no line stands for (${undrawn.length})`),
        claimsBySource(undrawn, false)
      ) : null,
      clashCards(mine),
      el("details", {}, el("summary", {}, `Every claim that names it (${mine.length})`), claimsBySource(mine, false)),
      cypherBox(mine)
    ];
  }
  function nodePanel(node) {
    const kind = kinds.get(node.kind);
    return [
      panelHead(node.name, el("p", { class: "kind" }, kindIcon(kind), ` ${kind.words}`)),
      hiddenNote(shown().nodes.has(node.id)),
      surroundings(node),
      nodeFacts(node),
      relationSections(node),
      nodeClaims(node)
    ];
  }

  // parts/summary.js
  var SIGN_WORDS = {
    threat: "seen as a threat by",
    "no threat": "seen as no threat by",
    partner: "seen as a partner by"
  };
  var SIGN_SHORT = { threat: "threat", "no threat": "no threat", partner: "partner" };
  function holder(edge) {
    const on = gradeOf(edge, state.day);
    const notes = [
      ...extrasOf(edge),
      standing(edge),
      on === "possible" ? "only possible" : on === "ended" ? "ended" : ""
    ].filter((note) => note);
    const name = button(nameOf(edge.from), () => chooseEdge(edge.id), {
      class: `name ${edge.marks.includes("deprecated") ? "wrong" : ""}`,
      "data-edge": edge.id
    });
    return el(
      "li",
      { class: `grade-${on}` },
      name,
      notes.length ? el("span", { class: "quiet" }, ` ${notes.join(", ")}`) : null
    );
  }
  function signGroup(sign, lines) {
    const inside = lines.filter((edge) => edge.look.sign === sign);
    if (!inside.length) return null;
    const counted = inside.filter((edge) => !edge.marks.includes("deprecated")).length;
    const wrong2 = (edge) => Number(edge.marks.includes("deprecated"));
    const sorted2 = inside.sort((a, b) => wrong2(a) - wrong2(b) || (nameOf(a.from) < nameOf(b.from) ? -1 : 1));
    return el(
      "section",
      { class: `view ${sign.replace(" ", "-")}` },
      el("h4", {}, lineIcon(inside[0].look), ` ${SIGN_WORDS[sign]} ${counted}`),
      el("ul", {}, sorted2.map(holder))
    );
  }
  function clashNote(lines) {
    const pairs = lines.flatMap((edge) => disputesOf(edge).map((dispute) => [dispute.kind, edge.from]));
    if (!pairs.length) return null;
    const holders = grouped(pairs, ([kind]) => [kind]);
    const words = [...holders.keys()].sort().map((kind) => {
      const names2 = [...new Set(holders.get(kind).map(([, id]) => nameOf(id)))].sort();
      return `${termWords("dispute", kind)} (${listed(names2)})`;
    });
    return el(
      "p",
      { class: "note" },
      el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"),
      ` Sources disagree: ${words.join("; ")}.`
    );
  }
  function targetCard({ id, lines }) {
    return el(
      "section",
      { class: "target" },
      el("h3", {}, kindIcon(kinds.get(nodes.get(id).kind)), " ", nodeButton(id)),
      [...Object.keys(SIGN_WORDS)].map((sign) => signGroup(sign, lines)),
      clashNote(lines)
    );
  }
  function otherTarget(id) {
    const lines = (edgesOfNode.get(id) || []).filter(
      (edge) => edge.to === id && edge.look.sign && !edge.marks.includes("deprecated")
    );
    const counts = Object.entries(SIGN_SHORT).map(([sign, words]) => [
      words,
      lines.filter((edge) => edge.look.sign === sign).length
    ]);
    const told = counts.filter(([, count2]) => count2).map(([words, count2]) => `${words} ${count2}`);
    return el(
      "li",
      {},
      button(nameOf(id), () => aimAt(id), { class: "name", "data-target": id }),
      el("span", { class: "quiet" }, ` ${told.join(", ")}`)
    );
  }
  function otherTargets() {
    const others = data.targets.filter(({ id }) => id !== state.target);
    if (!state.target || !others.length) return null;
    return el(
      "section",
      {},
      el("h3", {}, "Others who are viewed"),
      el(
        "ul",
        { class: "others" },
        others.map(({ id }) => otherTarget(id))
      )
    );
  }
  function summary() {
    const found = targets();
    return [
      el("h2", {}, "Who views whom"),
      el("p", { class: "quiet" }, "Choose a name or a line to see who said so, where and when."),
      found.length ? found.map(targetCard) : el("p", {}, "No views are shown on this date with these filters."),
      otherTargets()
    ];
  }

  // parts/panel.js
  function panelContent() {
    if (!state.chosen) return summary();
    const { what, id } = state.chosen;
    return what === "edge" ? edgePanel(edges.get(id)) : nodePanel(nodes.get(id));
  }
  function drawPanel() {
    const panel = byId("panel");
    panel.classList.toggle("evidence", Boolean(state.chosen));
    panel.hidden = !state.chosen && (state.view !== "views" || Boolean(sides()));
    panel.setAttribute("aria-label", state.chosen ? "Evidence" : "In words");
    replace(panel, ...panelContent());
  }
  function movePanelFocus(before) {
    if (state.chosen && (before === document.body || !before.isConnected)) byId("panel").focus({ preventScroll: true });
    byId("panel").scrollTop = 0;
  }
  function closePanel() {
    const { what, id } = state.chosen;
    chooseNothing();
    const opener = [...document.querySelectorAll(`[data-${what}]`)].find(
      (node) => node.dataset[what] === id && node.offsetParent
    );
    (opener || byId("views").querySelector('[aria-pressed="true"]')).focus();
  }
  function buildPanel() {
    onChange((patch) => {
      const before = document.activeElement;
      drawPanel();
      if ("chosen" in patch) movePanelFocus(before);
      else if ("focus" in patch && !before.isConnected) regainHop();
    });
  }

  // parts/keys.js
  var typing = () => ["INPUT", "TEXTAREA"].includes(document.activeElement.tagName) && document.activeElement.type !== "checkbox" && document.activeElement.type !== "range";
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !typing()) {
      event.preventDefault();
      byId("query").focus();
    } else if (event.key === "Escape" && filtersOpen()) {
      openFilters(false);
    } else if (event.key === "Escape" && state.chosen) {
      closePanel();
    }
  }
  function buildKeys() {
    document.addEventListener("keydown", onKey);
    buildSkip();
  }
  function buildSkip() {
    document.querySelector(".skip").addEventListener("click", (event) => {
      event.preventDefault();
      change({ form: "list" });
      byId("list").focus();
    });
  }

  // parts/filter.js
  function filterRow(keys, icon, words, disclosure2 = null) {
    const counts = keys.map(countOf).reduce((sum, one) => ({ now: sum.now + one.now, all: sum.all + one.all }));
    const label = el("label", {}, checkbox(keys), icon, el("span", { class: "words" }, words));
    return el(
      "li",
      { class: counts.now ? "filter" : "filter none" },
      label,
      disclosure2,
      onlyButton(keys.join(" "), words),
      countText(counts)
    );
  }
  function checkbox(keys) {
    const off = keys.filter((key) => state.hidden.has(key)).length;
    const action = (event) => setHidden(keys, !event.target.checked);
    const box = el("input", { type: "checkbox", "data-keys": keys.join(" "), on: { change: action } });
    box.checked = off === 0;
    box.indeterminate = off > 0 && off < keys.length;
    return box;
  }
  var countText = ({ now, all }) => el("span", { class: "count", title: `${now} shown of ${all}` }, now === all ? `${now}` : `${now}/${all}`);
  function onlyButton(key, words) {
    const pressed = state.only === key;
    const action = () => change({ only: pressed ? null : key });
    return button("only", action, {
      class: "only",
      "aria-pressed": String(pressed),
      "aria-label": `only ${words}`,
      "data-only": key
    });
  }

  // parts/guide.js
  function guide() {
    return el(
      "details",
      { class: "guide" },
      el("summary", {}, "How to read this map"),
      el(
        "p",
        {},
        `Every line stands for what sources claim, not for what is so: ${several(claims.size, "claim")} in ${several(sources.size, "source")}. Choose a line or a thing to see who said so, where and when.`
      ),
      el(
        "p",
        {},
        "A dashed line is a plan, an offer, or a threat that somebody sees; a dotted one is alleged or feared. A pale line has ended or is held to be wrong."
      )
    );
  }

  // parts/signs.js
  var signOf = (sign, potential = false) => svg(
    "svg",
    { width: 18, height: 18, viewBox: "6 0 18 18", "aria-hidden": "true", class: "icon" },
    glyphIcon(sign, lineColour({ sign, colour: "#009E73" }), potential)
  );
  var badgeIcon = () => el("span", { class: "badge", "aria-hidden": "true" }, "n");
  function signRows() {
    const signs = new Set(typesInView().map((type) => type.sign));
    const row2 = (icon, words) => el("li", { class: "filter" }, icon, el("span", { class: "words" }, words));
    return [
      ...signs.has("threat") ? [row2(signOf("threat"), "a threat"), row2(signOf("threat", true), "a potential threat")] : [],
      ...signs.has("no threat") ? [row2(signOf("no threat"), "no threat")] : [],
      ...signs.has("partner") ? [row2(signOf("partner"), "a partner")] : [],
      ...state.view === "views" ? [row2(badgeIcon(), "seen as a threat by n")] : [],
      row2(el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"), "sources disagree")
    ];
  }

  // parts/legend.js
  var PLAIN = { colour: "#777777", dash: "solid", sign: "" };
  var openCategories = /* @__PURE__ */ new Set();
  var section = (title, ...rows) => el("section", {}, el("h2", {}, title), el("ul", {}, ...rows));
  function kindRows() {
    return data.legend.kinds.filter((kind) => shown().things.some((node) => node.kind === kind.id)).map((kind) => filterRow([`kind:${kind.id}`], kindIcon(kind), kind.plural));
  }
  var aloneRows = () => shown().things.some(alone) ? [filterRow(["alone:"], null, "without any line")] : [];
  var typeRow = (type) => filterRow([`type:${type.id}`], lineIcon(type), type.words);
  function categoryRows() {
    if (state.view === "views") return typesInView().map(typeRow);
    return data.legend.categories.flatMap(categoryRow);
  }
  function categoryRow(category) {
    const inside = typesInView().filter((type) => type.category === category.id);
    const open = openCategories.has(category.id);
    const sample = inside.some((type) => type.sign) ? PLAIN : { ...inside[0], dash: "solid" };
    const row2 = filterRow(
      inside.map((type) => `type:${type.id}`),
      lineIcon(sample),
      category.words,
      disclosure(category, open)
    );
    return open ? [row2, el("li", {}, el("ul", { class: "inner" }, ...inside.map(typeRow)))] : [row2];
  }
  function disclosure(category, open) {
    const action = () => {
      open ? openCategories.delete(category.id) : openCategories.add(category.id);
      drawLegend();
    };
    const words = `types of relation in ${category.words}`;
    return button(open ? "▾" : "▸", action, {
      class: "open",
      "aria-expanded": String(open),
      "aria-label": words,
      "data-open": category.id
    });
  }
  var MARK_ICONS = { disputed: "≠", denied: "○", unvouched: "…", deprecated: "✕" };
  function markRows() {
    return MARKS.filter((mark) => shown().known.some((edge) => edge.marks.includes(mark))).map(
      (mark) => filterRow(
        [`mark:${mark}`],
        el("span", { class: `mark ${mark}`, "aria-hidden": "true" }, MARK_ICONS[mark]),
        MARK_WORDS[mark]
      )
    );
  }
  var keyRow = (opacity, words) => el("li", { class: "filter" }, lineIcon(PLAIN, opacity), el("span", { class: "words" }, words));
  function gradeRows() {
    if (!state.day) return [];
    return [section("On that day", keyRow(1, "certain"), keyRow(0.5, "only possible"), keyRow(0.25, "ended before"))];
  }
  function drawLegend() {
    const focus = focusMark();
    replace(
      byId("legend"),
      button("Close", () => openFilters(false), { class: "small narrow", "data-open": "" }),
      section("Relations", ...categoryRows()),
      section("How they are told", ...markRows()),
      section("Things", ...kindRows(), ...aloneRows()),
      section("Signs", ...signRows()),
      ...gradeRows(),
      guide()
    );
    refocus(focus);
  }
  function focusMark() {
    const { keys, only, open } = document.activeElement ? document.activeElement.dataset : {};
    return keys ? ["keys", keys] : only ? ["only", only] : open ? ["open", open] : null;
  }
  function refocus(mark) {
    if (!mark) return;
    const found = [...byId("legend").querySelectorAll(`[data-${mark[0]}]`)].find(
      (node) => node.dataset[mark[0]] === mark[1]
    );
    if (found) found.focus();
  }
  function buildLegend() {
    onChange((patch) => {
      if (["view", "day", "target", "hidden", "only", "focus", "theme"].some((key) => key in patch)) drawLegend();
    });
  }

  // model/search.js
  var MOST = 12;
  var fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  var indexes = /* @__PURE__ */ new WeakMap();
  function indexOf(all) {
    if (!indexes.has(all)) indexes.set(all, [...all.values()].map(entryOf));
    return indexes.get(all);
  }
  function entryOf(node) {
    const names2 = [node.name, node.name_fr, ...node.aliases || [], node.iso2, node.iso3].filter((name) => name);
    return { id: node.id, names: names2.map((name) => ({ name, folded: fold(name) })) };
  }
  function rank(folded, wanted) {
    if (folded.startsWith(wanted)) return 0;
    if (` ${folded}`.includes(` ${wanted}`)) return 1;
    if (folded.includes(wanted)) return 2;
    return wanted.split(" ").every((word) => ` ${folded}`.includes(` ${word}`)) ? 3 : Infinity;
  }
  function find(words) {
    const wanted = fold(words);
    if (!wanted) return [];
    const hits2 = indexOf(nodes).map(({ id, names: names2 }) => {
      const best = names2.map(({ name, folded }) => ({ name, score: rank(folded, wanted) })).sort((a, b) => a.score - b.score)[0];
      return { id, ...best };
    });
    const order = (a, b) => a.score - b.score || (nameOf(a.id) < nameOf(b.id) ? -1 : 1);
    return hits2.filter((hit) => hit.score < Infinity).sort(order).slice(0, MOST);
  }

  // parts/search.js
  var hits = [];
  var active = -1;
  function hitRow(hit, place) {
    const also = hit.name === nameOf(hit.id) ? null : el("span", { class: "also" }, hit.name);
    const kind = kinds.get(nodes.get(hit.id).kind);
    const attributes = {
      role: "option",
      id: `hit-${place}`,
      "aria-selected": String(place === active),
      on: {
        mousedown: (event) => {
          event.preventDefault();
          take(place);
        }
      }
    };
    return el("li", attributes, kindIcon(kind), el("span", {}, nameOf(hit.id)), also);
  }
  function drawHits() {
    const box = byId("query");
    const open = Boolean(box.value.trim()) && document.activeElement === box;
    byId("hits").hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    active >= 0 ? box.setAttribute("aria-activedescendant", `hit-${active}`) : box.removeAttribute("aria-activedescendant");
    const none = el(
      "li",
      { role: "option", "aria-disabled": "true", "aria-selected": "false" },
      "Nothing is called that"
    );
    replace(byId("hits"), hits.length ? hits.map(hitRow) : [none]);
  }
  function take(place) {
    const hit = hits[place];
    if (!hit) return;
    closeHits();
    if (!placeInView(hit.id)) targetPlaces.has(hit.id) ? aimAt(hit.id) : change({ view: "all" });
    chooseNode(hit.id);
    byId("panel").focus();
  }
  function closeHits() {
    byId("query").value = "";
    hits = [];
    active = -1;
    drawHits();
  }
  function onQueryKey(event) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && hits.length) {
      active = (active + move + hits.length) % hits.length;
      event.preventDefault();
      drawHits();
    } else if (event.key === "Enter") {
      take(Math.max(active, 0));
    } else if (event.key === "Escape") {
      closeHits();
      event.stopPropagation();
    }
  }
  function onQuery(event) {
    hits = find(event.target.value);
    active = hits.length ? 0 : -1;
    drawHits();
  }
  function buildSearch() {
    const box = el("input", {
      id: "query",
      type: "text",
      role: "combobox",
      placeholder: "Search names  ( / )",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": "Search names and aliases",
      "aria-expanded": "false",
      "aria-controls": "hits",
      "aria-autocomplete": "list",
      on: { input: onQuery, keydown: onQueryKey, blur: drawHits, focus: drawHits }
    });
    replace(byId("search"), box, el("ul", { id: "hits", role: "listbox", "aria-label": "Found", hidden: true }));
  }

  // parts/status.js
  function drawStatus() {
    const { edges: lines, nodes: things } = shown();
    const hidden = hiddenCount();
    const nothing = !hidden.edges && !hidden.nodes;
    const words = `${several(lines.size, "relation")} between ${several(things.size, "thing")} shown.`;
    const told = nothing ? null : [
      ` Hidden by filters: ${several(hidden.edges, "relation")}, ${several(hidden.nodes, "thing")}. `,
      button("Show all", showAll, { class: "small", id: "show-all" })
    ];
    replace(byId("status"), words, ...told || []);
  }
  function drawFooter() {
    const asOf = state.day ? `as of ${sayDate(state.day)}` : "all dates";
    const known2 = data.known_on ? `as known on ${sayDate(data.known_on)}` : "everything read so far";
    replace(byId("footer"), `${asOf} · ${known2} · data ${data.digest} · sahelgraph ${data.version}`);
  }
  function buildStatus() {
    onChange((patch) => {
      drawFooter();
      if (!("theme" in patch)) drawStatus();
    });
  }

  // model/story.js
  var SET = ["view", "target", "form", "day", "hidden", "only", "chosen", "focus", "extent", "lens", "compare"];
  function stepNow(settings) {
    const step2 = Number(settings.step);
    return data.story && Number.isInteger(step2) && step2 >= 1 && step2 <= data.story.steps.length ? step2 : 0;
  }
  function settingsAt(step2) {
    const plain = opening({ ...data, opens: {} });
    const before = Object.fromEntries(SET.filter((key) => key in plain).map((key) => [key, plain[key]]));
    return { ...before, ...data.story.steps[step2 - 1].shows, step: String(step2) };
  }

  // parts/story.js
  var inLanguage = (it, key) => document.documentElement.lang === "fr" && it[`${key}_fr`] || it[key];
  var goTo = (step2) => change(settingsAt(step2));
  var explore = () => change({ step: null });
  function stepButtons(step2, steps) {
    const last = step2 === steps.length;
    return el(
      "p",
      { class: "steps" },
      button(t("‹ Previous"), () => goTo(step2 - 1), { id: "story-back", disabled: step2 === 1 }),
      last ? button(t("Explore yourself"), explore, { id: "story-next" }) : button(t("Next ›"), () => goTo(step2 + 1), { id: "story-next" }),
      el("span", { class: "quiet" }, t("step {step} of {steps}", { step: step2, steps: steps.length })),
      last ? null : button(t("Explore yourself"), explore, { class: "small leave", id: "story-leave" })
    );
  }
  function drawStory() {
    const had = byId("story").contains(document.activeElement) && document.activeElement.id;
    const { story } = data;
    const step2 = stepNow(state);
    const title = inLanguage(story, "title");
    byId("story").classList.toggle("told", Boolean(step2));
    if (!step2) {
      replace(byId("story"), button(t("Read the story: {title}", { title }), () => goTo(1), { class: "small", id: "story-next" }));
    } else {
      const now = story.steps[step2 - 1];
      replace(
        byId("story"),
        el("p", { class: "quiet" }, title),
        el("div", { role: "status" }, el("h2", {}, inLanguage(now, "title")), el("p", {}, inLanguage(now, "text"))),
        stepButtons(step2, story.steps)
      );
    }
    if (had) (byId(had) && !byId(had).disabled ? byId(had) : byId("story-next")).focus();
  }
  var TYPED_IN = 'input, select, textarea, canvas, table, [role="grid"], [role="application"], dialog';
  function onKey2(event) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const step2 = stepNow(state);
    if (!by || !step2 || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPED_IN)) return;
    if (event.target.closest("#picture")) return;
    if (step2 + by < 1 || step2 + by > data.story.steps.length) return;
    event.preventDefault();
    goTo(step2 + by);
  }
  function buildStory() {
    if (!data.story) return;
    byId("story").hidden = false;
    document.addEventListener("keydown", onKey2);
    onChange((patch) => {
      if ("step" in patch || "lang" in patch) drawStory();
    });
    drawStory();
  }

  // parts/theme.js
  function setTheme(theme) {
    document.documentElement.dataset.theme = theme;
    change({ theme });
  }
  function themeButton() {
    const words = () => inDark() ? "Light" : "Dark";
    const toggle = button(words(), () => setTheme(inDark() ? "light" : "dark"), {
      "aria-label": "Change between light and dark"
    });
    onChange((patch) => {
      if ("theme" in patch) toggle.textContent = words();
    });
    return toggle;
  }
  function buildTheme() {
    const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");
    const system = () => darkSystem.matches ? "dark" : "light";
    document.documentElement.dataset.theme = ["light", "dark"].includes(state.theme) ? state.theme : system();
    darkSystem.addEventListener("change", () => setTheme(system()));
  }

  // model/timeline.js
  var dayAt = (days, place) => days[Math.min(Math.max(place, 0), days.length - 1)];
  var stepped = (days, day, by) => dayAt(days, day ? days.indexOf(day) + by : days.length - 1);

  // parts/timeline.js
  function drawTimeline() {
    const on = Boolean(state.day);
    const place = on ? data.days.indexOf(state.day) : data.days.length - 1;
    const slider = byId("day");
    slider.value = String(place);
    slider.setAttribute("aria-valuetext", on ? sayDate(state.day) : "all dates");
    slider.classList.toggle("idle", !on);
    byId("all-dates").checked = !on;
    replace(byId("day-words"), on ? `As of ${sayDate(state.day)}` : "All dates");
    replace(byId("day-counts"), on ? gradesInWords() : "everything any source says of any time");
  }
  function gradesInWords() {
    const { certain, possible, ended, future } = gradeCounts();
    return `${certain} certain, ${possible} only possible (lighter), ${ended} ended (pale), ${future} not yet begun (not drawn)`;
  }
  var setDay = (place) => change({ day: dayAt(data.days, place) });
  var step = (by) => change({ day: stepped(data.days, state.day, by) });
  function buildTimeline() {
    if (!data.days.length) return byId("timeline").setAttribute("hidden", "");
    const slide = (event) => setDay(Number(event.target.value));
    const toggle = (event) => change({ day: event.target.checked ? null : data.days[data.days.length - 1] });
    replace(
      byId("timeline"),
      el("output", { id: "day-words", for: "day" }),
      button("‹", () => step(-1), { "aria-label": "Earlier change", title: "Earlier change" }),
      el(
        "div",
        { class: "track" },
        el("input", {
          id: "day",
          type: "range",
          min: 0,
          max: data.days.length - 1,
          step: 1,
          "aria-label": "As of which day",
          on: { input: slide }
        }),
        el(
          "div",
          { class: "ends", "aria-hidden": "true" },
          el("span", {}, sayDate(data.days[0])),
          el("span", {}, sayDate(data.days[data.days.length - 1]))
        )
      ),
      button("›", () => step(1), { "aria-label": "Later change", title: "Later change" }),
      el(
        "label",
        { class: "all" },
        el("input", { id: "all-dates", type: "checkbox", on: { change: toggle } }),
        "all dates"
      ),
      el("span", { id: "day-counts" })
    );
    drawTimeline();
    onChange((patch) => {
      if (["day", "view", "target", "hidden", "only", "focus", "extent"].some((key) => key in patch)) drawTimeline();
    });
  }

  // main.js
  var readJson = (id) => JSON.parse(document.getElementById(id).textContent);
  function start() {
    use(readJson("page-data"));
    begin(opening(data));
    const forms = [mapForm(readJson("network-data"), JSON.parse(readJson("options-data"))), listForm];
    buildTheme();
    buildFrame(forms);
    const views = [
      ["views", "Who views whom"],
      ["all", "All relations"]
    ];
    choice("views", "view", state.view === "views" ? views : [views[1]]);
    choice(
      "forms",
      "form",
      forms.map(({ id, words }) => [id, words])
    );
    replace(byId("tools"), legendButton(), themeButton());
    buildAim();
    buildSearch();
    buildStory();
    buildLegend();
    buildCompare();
    buildBanner();
    buildTimeline();
    for (const form of forms) form.build();
    buildPanel();
    buildKeys();
    buildStatus();
    change({ view: state.view, form: state.form });
    document.documentElement.dataset.ready = "true";
  }
  start();
})();

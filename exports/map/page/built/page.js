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
  var mixed = (text, nodes2) => text.split(/\{(\w+)\}/).map((part, place) => place % 2 ? nodes2[part] : part);
  var written = (text, language2 = "en") => text ? el("span", { lang: language2 }, text) : null;
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

  // model/language.js
  var LANGUAGES = { en: "English", fr: "Français" };
  var GRAMMAR = {
    en: { plural: (count2) => Number(count2 !== 1), day: String, thousands: ",", semicolon: "; ", polish: (text) => text },
    fr: {
      plural: (count2) => Number(Math.abs(count2) >= 2),
      day: (day) => day === 1 ? "1er" : String(day),
      thousands: " ",
      semicolon: " ; ",
      polish: (text) => text.replace(/(^|[^\p{L}])(d|qu)e (?=[aeiouàâäéèêëîïôöùûüœæ])/giu, "$1$2’")
    }
  };
  var isSpoken = (name) => Object.keys(LANGUAGES).includes(name);
  var language = "en";
  var catalogue = /* @__PURE__ */ new Map();
  var inOrder = new Intl.Collator("en").compare;
  function speak(name, catalogues = {}) {
    language = isSpoken(name) ? name : "en";
    catalogue = new Map(Object.entries(catalogues[language] || {}));
    inOrder = new Intl.Collator(language).compare;
  }
  function languageFor(wanted, preferred = []) {
    if (isSpoken(wanted)) return wanted;
    return preferred.map((tag) => tag.toLowerCase().split("-")[0]).find(isSpoken) || "en";
  }
  var found = (text) => catalogue.get(text);
  var filled = (text, values) => polished(text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole));
  var polished = (text) => GRAMMAR[language].polish(text);
  var t = (text, values = {}) => filled(found(text) || text, values);
  function tn(one, many, values) {
    const forms = found(one) || [one, many];
    return filled(forms[GRAMMAR[language].plural(values.count)], { ...values, count: number(values.count) });
  }
  var word = (text) => found(text) || text;
  var number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, GRAMMAR[language].thousands);
  var setApart = (parts) => parts.join(GRAMMAR[language].semicolon);
  var dayOfMonth = (day) => GRAMMAR[language].day(day);
  var compare = (one, other) => inOrder(one, other);

  // model/spoken.js
  function withWords(entry, getters) {
    const own2 = { ...entry };
    for (const [key, get] of Object.entries(getters)) Object.defineProperty(own2, key, { get, enumerable: true });
    return own2;
  }
  var spokenWords = (entry) => withWords(entry, {
    words: () => word(entry.words),
    ...entry.plural ? { plural: () => word(entry.plural) } : {},
    ...entry.description ? { description: () => word(entry.description) } : {}
  });
  var spokenType = (type) => withWords(type, {
    words: () => type.told ? word(type.told).replace("{}", () => word(type.plain)) : word(type.words)
  });
  var own = (entry, key) => entry[`${key}_${language}`] || entry[key];
  var spokenNode = (node) => withWords({ ...node, name_en: node.name }, { name: () => own(node, "name") });
  var spokenAmount = (entry) => entry.quantity ? withWords(entry, { quantity: () => own(entry, "quantity") }) : { ...entry };

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
  var withIds = (entries, spoken) => new Map(Object.entries(entries).map(([id, entry]) => [id, spoken({ id, ...entry })]));
  var byOwnId = (list) => new Map(list.map((entry) => [entry.id, entry]));
  var parties = (claim) => [claim.subject, claim.object, claim.holder, claim.speaker, ...claim.regarding || []];
  function use(json) {
    data = { ...json, legend: spokenLegend(json.legend) };
    terms = data.legend.terms;
    kinds = byOwnId(data.legend.kinds);
    types = byOwnId(data.legend.types);
    nodes = withIds(data.nodes, spokenNode);
    claims = withIds(data.claims, spokenAmount);
    sources = withIds(data.sources, (source) => source);
    edges = new Map(
      data.edges.map((edge) => [edge.id, Object.assign(spokenAmount(edge), { look: types.get(edge.type) })])
    );
    targetPlaces = new Map(data.targets.map(({ id, places }) => [id, places]));
    edgesOfNode = grouped(edges.values(), (edge) => /* @__PURE__ */ new Set([edge.from, edge.to]));
    edgesOfClaim = grouped(edges.values(), (edge) => edge.claims);
    claimsOfNode = grouped(claims.values(), (claim) => new Set(parties(claim).filter((id) => id)));
    disputesOfClaim = grouped(data.disputes, (dispute) => [dispute.one, dispute.other]);
  }
  var eachSpoken = (terms2) => Object.fromEntries(Object.entries(terms2).map(([name, term]) => [name, spokenWords(term)]));
  var spokenLegend = (legend) => ({
    ...legend,
    kinds: legend.kinds.map(spokenWords),
    categories: legend.categories.map(spokenWords),
    types: legend.types.map(spokenType),
    terms: Object.fromEntries(Object.entries(legend.terms).map(([list, entries]) => [list, eachSpoken(entries)]))
  });

  // model/dates.js
  var MONTHS = () => [
    t("January"),
    t("February"),
    t("March"),
    t("April"),
    t("May"),
    t("June"),
    t("July"),
    t("August"),
    t("September"),
    t("October"),
    t("November"),
    t("December")
  ];
  var FOREVER = "9999-12-31";
  var plainDate = (year, month, day) => day ? t("{day} {month} {year}", { day: dayOfMonth(Number(day)), month: MONTHS()[Number(month) - 1], year }) : month ? t("{month} {year}", { month: MONTHS()[Number(month) - 1], year }) : year;
  function sayDate(text) {
    const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
    if (!match) return text;
    const [, year, month, day, doubt] = match;
    const date = plainDate(year, month, day);
    if (doubt === "~") return t("about {date}", { date });
    if (doubt === "?") return t("{date} (uncertain)", { date });
    return doubt ? t("about {date} (uncertain)", { date }) : date;
  }
  function grade(bounds, day) {
    if (!day) return "any";
    const { since_earliest: from, since_latest: begun2, until_earliest: still, until_latest: to } = bounds;
    if (begun2 && still && begun2 <= day && day <= still) return "certain";
    if (to && day > to) return "ended";
    if (from && day < from) return "future";
    return "possible";
  }
  var between = (first, last) => first === last ? t("on {date}", { date: sayDate(first) }) : last === FOREVER ? t("since {date}", { date: sayDate(first) }) : t("{first} – {last}", { first: sayDate(first), last: sayDate(last) });
  function gradeOf(edge, day) {
    const found2 = new Set(edge.claims.map((id) => grade(claims.get(id), day)));
    return ["any", "certain", "possible", "ended", "future"].find((name) => found2.has(name));
  }
  var GRADE_WORDS = {
    any: "",
    get certain() {
      return t("certain on that day");
    },
    get possible() {
      return t("only possible on that day");
    },
    get ended() {
      return t("ended before that day");
    },
    get future() {
      return t("not yet begun on that day");
    }
  };

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
    const known = [...edges.values()].filter((edge) => inView(edge, settings));
    const started = known.filter((edge) => begun(edge, settings));
    const passed = started.filter((edge) => passes(edge, settings));
    const ends = new Set(passed.flatMap((edge) => [edge.from, edge.to]));
    const things = [...nodes.values()].filter((node) => Boolean(placeIn(node.id, settings)));
    const visible = things.filter((node) => ends.has(node.id) || showsAlone(node, settings));
    return {
      known,
      started,
      things,
      edges: new Set(passed.map((edge) => edge.id)),
      nodes: new Set(visible.map((node) => node.id))
    };
  }

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
  function countHidden({ started, things, edges: lines, nodes: visible }) {
    const begunEnds = new Set(started.flatMap((edge) => [edge.from, edge.to]));
    const could = things.filter((node) => begunEnds.has(node.id) || alone(node));
    return { edges: started.length - lines.size, nodes: could.filter((node) => !visible.has(node.id)).length };
  }
  function countGrades({ known, started, edges: lines }, { day }) {
    const counts = { certain: 0, possible: 0, ended: 0, any: 0 };
    for (const id of lines) counts[gradeOf(edges.get(id), day)] += 1;
    return { ...counts, future: known.length - started.length };
  }

  // model/state.js
  var opening = ({ targets: targets2, as_of: day, lang = "auto" }) => ({
    view: targets2.length ? "views" : "all",
    target: targets2.length ? targets2[0].id : null,
    form: "map",
    day,
    hidden: /* @__PURE__ */ new Set(["alone:"]),
    only: null,
    chosen: null,
    // A language of language.js, or 'auto': as the browser prefers.
    lang
  });
  var state = opening({ targets: [], as_of: null });
  var version = 0;
  var listeners = [];
  var onChange = (listener) => listeners.push(listener);
  var onLanguage = (draw) => onChange((patch) => "lang" in patch && draw());
  function begin(settings) {
    Object.assign(state, settings);
    version += 1;
  }
  function change(patch) {
    begin(patch);
    for (const listener of listeners) listener(patch);
  }
  var setLanguage = (lang) => change({ ...state, lang });
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

  // model/shown.js
  var cache = { version: null, selection: null };
  function shown() {
    if (cache.version !== version) cache = { version, selection: select(state) };
    return cache.selection;
  }
  var placeInView = (id) => placeIn(id, state);
  var countOf = (key) => count(key, shown(), state);
  var hiddenCount = () => countHidden(shown());
  var gradeCounts = () => countGrades(shown(), state);
  var typesInView = () => data.legend.types.filter((type) => state.view === "all" || type.sign);

  // model/spans.js
  function certainStretches(edge) {
    const bounds = edge.claims.map((id) => claims.get(id)).map((claim) => [claim.since_latest, claim.until_earliest]);
    const sorted = bounds.filter(([first, last]) => first && last && first <= last).sort((one, other) => one[0] < other[0] ? -1 : 1);
    const out = [];
    for (const [first, last] of sorted) {
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
    if (more <= 0) return all.join(", ");
    const some = all.slice(0, MOST_STRETCHES).join(", ");
    return tn("{some} and {count} more", "{some} and {count} more", { some, count: more });
  }
  function sayCertain(edge) {
    const words = stretchesInWords(edge);
    return words ? t("certain {when}", { when: words }) : t("certain on no day: the claims leave its time open");
  }
  function sayPossible({ since_earliest: from, until_latest: to }) {
    const begins = from ? t("from {date}", { date: sayDate(from) }) : t("from an unknown beginning");
    const ends = !to ? t("with an unknown end") : to === FOREVER ? t("for good") : t("to {date}", { date: sayDate(to) });
    return t("possible {begins}, {ends}", { begins, ends });
  }
  function widest(from, to) {
    if (!from && !to) return "";
    if (from && to) return between(from, to);
    if (from) return t("{date} – ?", { date: sayDate(from) });
    return to === FOREVER ? t("at some time, for good") : t("? – {date}", { date: sayDate(to) });
  }
  function saySpan(edge) {
    const sure = stretchesInWords(edge);
    const open = widest(edge.since_earliest, edge.until_latest);
    if (sure === open) return sure || t("time unknown");
    if (!sure) return t("possible {when}", { when: open });
    return open ? t("certain {sure}; possible {open}", { sure, open }) : t("certain {sure}; beyond unknown", { sure });
  }

  // model/disputes.js
  function disputesOf(edge) {
    const found2 = new Set(edge.claims.flatMap((id) => disputesOfClaim.get(id) || []));
    return [...found2].filter((dispute) => dispute.verdict !== "rejected");
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
    const found2 = new Set(ids.flatMap((id) => disputesOfClaim.get(id) || []));
    return clashes([...found2], new Set(ids));
  }

  // model/words.js
  var nameOf = (id) => nodes.get(id) ? nodes.get(id).name : id;
  var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  var listed = (parts) => parts.length < 2 ? parts.join("") : t("{most} and {last}", { most: parts.slice(0, -1).join(", "), last: parts[parts.length - 1] });
  var sentenceOf = (edge) => polished(`${nameOf(edge.from)} ${edge.look.words} ${nameOf(edge.to)}`);
  var isPotential = ({ stances }) => Boolean(stances) && stances.every((stance) => stance === "potential threat");
  function extrasOf(edge) {
    return [
      ...edge.quantity ? [edge.quantity] : [],
      ...(edge.items || []).map(word),
      ...(edge.roles || []).map(word),
      ...isPotential(edge) ? [t("potential")] : []
    ];
  }
  var MARK_WORDS = {
    get disputed() {
      return t("disputed");
    },
    get denied() {
      return t("denied / no threat");
    },
    get unvouched() {
      return t("plan, alleged or feared");
    },
    get deprecated() {
      return t("held to be wrong");
    }
  };
  function standing(edge) {
    if (edge.marks.includes("deprecated")) return t("held to be wrong");
    if (!edge.disputed) return "";
    const open = disputesOf(edge).some((dispute) => dispute.verdict !== "upheld");
    return open ? t("disputed, not settled") : t("disputed, judged to stand");
  }
  var termWords = (list, name) => terms[list][name] ? terms[list][name].words : name;
  var originsOf = (edge) => tn("{count} independent origin", "{count} independent origins", { count: edge.origins });
  var citation = (source) => `${source.publisher}, ${source.published ? sayDate(source.published) : t("undated")}`;

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
          "aria-label": t("{relation}: evidence", { relation: sentenceOf(edge) })
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
      el("td", {}, `${number(edge.claims.length)} / ${number(edge.origins)}`),
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
      el("td", {}, [...node.aliases || [], ...[node.name_en, node.name_fr].filter((name) => name && name !== node.name)].join(", ")),
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
    const byWords = (a, b) => compare(sentenceOf(a), sentenceOf(b));
    const lines = [...shown().edges].map((id) => edges.get(id)).sort(byWords);
    const things = [...shown().nodes].map((id) => nodes.get(id)).sort((a, b) => compare(a.name, b.name));
    replace(
      byId("list"),
      table(
        t("Relations ({count})", { count: number(lines.length) }),
        [t("from"), t("relation"), t("to"), t("more"), t("when"), t("claims / origins"), t("marks")],
        lines.map((edge) => el("tr", { class: `grade-${gradeOf(edge, state.day)}` }, edgeCells(edge)))
      ),
      table(
        t("Things ({count})", { count: number(things.length) }),
        [t("name"), t("kind"), t("also called"), t("relations shown")],
        things.map((node) => el("tr", {}, nodeCells(node)))
      )
    );
  }
  var listForm = {
    id: "list",
    words: () => t("List"),
    section: "list",
    build() {
      onChange((patch) => {
        if (["form", "view", "target", "day", "hidden", "only", "theme"].some((key) => key in patch)) drawList();
      });
    }
  };

  // draw/scene.js
  var network = null;
  var linesOf = null;
  var sizes = null;
  var labels = null;
  var scene = { touched: false, moves: 0, pointedAt: null, hovered: null };
  function openScene(opened, picture) {
    network = opened;
    labels = new Map(picture.nodes.map((node) => [node.id, String(node.label)]));
    nameNodes();
    sizes = new Map(picture.nodes.map((node) => [node.id, node.size]));
  }
  function nameNodes() {
    const said = ([id, label]) => [id, (nodes.get(id)[`label_${language}`] || label).split("\n")];
    linesOf = new Map([...labels].map(said));
  }
  var isNarrow = () => byId("picture").clientWidth < 620;
  var radiusOf = (id) => isStar(state) ? id === state.target ? 19 : 13 : sizes.get(id);

  // draw/focus.js
  var STRENGTH = { any: 1, certain: 1, possible: 0.5, ended: 0.22, future: 0 };
  function inFront() {
    const front = state.chosen || scene.pointedAt && { what: "node", id: scene.pointedAt };
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
    const wrong = edge.marks.includes("deprecated") ? 0.55 : 1;
    return STRENGTH[gradeOf(edge, state.day)] * wrong * crowding() * (inFocus(edge) ? 1 : 0.1);
  }
  function nodeStrength(id, { edges: visible }) {
    const lines = (edgesOfNode.get(id) || []).filter((edge) => visible.has(edge.id));
    const over = lines.length > 0 && lines.every((edge) => gradeOf(edge, state.day) === "ended");
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
    const ids = [...shown().nodes];
    const { clientWidth: width, clientHeight: height } = byId("picture");
    if (!ids.length || !width || !height) return;
    const pad = padding();
    const points = Object.values(network.getPositions(ids));
    const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const fits = Math.min(
      (width - pad.left - pad.right) / (right - left || 1),
      (height - pad.top - pad.bottom) / (bottom - top || 1)
    );
    const scale = Math.max(isNarrow() && !isStar(state) ? 0.6 : 0.1, Math.min(1.25, fits));
    const position = {
      x: (left + right) / 2 + (pad.right - pad.left) / 2 / scale,
      y: (top + bottom) / 2 + (pad.bottom - pad.top) / 2 / scale
    };
    network.moveTo({ position, scale, animation: false });
    scene.moves += 1;
  }
  function showChosen() {
    const front = inFront();
    if (!front || state.view === "views") return;
    const ends = front.what === "edge" ? [edges.get(front.id).from, edges.get(front.id).to] : [front.id];
    const { left } = byId("panel").getBoundingClientRect();
    const room = left - byId("picture").getBoundingClientRect().left - 70;
    const furthest = Math.max(...ends.map((id) => network.canvasToDOM(network.getPosition(id)).x));
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
    const lay = () => replace(
      byId("zoom"),
      button("+", by(1.3), { "aria-label": t("Zoom in"), title: t("Zoom in") }),
      button("−", by(1 / 1.3), { "aria-label": t("Zoom out"), title: t("Zoom out") }),
      button("⤢", all, { "aria-label": t("Show the whole map"), title: t("Show the whole map") })
    );
    lay();
    onLanguage(lay);
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
    const order = (a, b) => groups.get(b).length - groups.get(a).length || compare(nameOf(a), nameOf(b));
    return [...groups.keys()].sort(order).map((id) => ({ id, lines: groups.get(id) }));
  }
  function threatenedBy(id) {
    const lines = (edgesOfNode.get(id) || []).filter(
      (edge) => edge.to === id && edge.look.sign === "threat" && shown().edges.has(edge.id)
    );
    return lines.filter((edge) => gradeOf(edge, state.day) !== "ended" && !edge.marks.includes("deprecated")).length;
  }

  // draw/boxes.js
  function pointOn(edge, share) {
    const drawn = network.body.edges[edge.id];
    if (drawn && edge.from !== edge.to) return drawn.edgeType.getPoint(share);
    const [a, b] = [network.getPosition(edge.from), network.getPosition(edge.to)];
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  }
  var around = ({ x, y }, halfWidth, halfHeight) => ({
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
  var badgeBoxes = (zoom) => state.view === "views" ? [...shown().nodes].filter(threatenedBy).map((id) => around(badgePoint(id), badgeSize(zoom), badgeSize(zoom))) : [];
  function drawBadge(ctx, id, zoom, paint) {
    const count2 = threatenedBy(id);
    if (!count2) return;
    const [point, size] = [badgePoint(id), badgeSize(zoom)];
    ctx.globalAlpha = nodeStrength(id, shown());
    const colour = HUES.threat[inDark() ? "dark" : "light"];
    disc(ctx, point, size, paint.card, colour, size * 0.25);
    write(ctx, String(count2), point, size * 1.25, paint.text);
  }
  function drawRing(ctx, paint) {
    if (!state.chosen || state.chosen.what !== "node" || !shown().nodes.has(state.chosen.id)) return;
    const { x, y } = network.getPosition(state.chosen.id);
    ctx.beginPath();
    ctx.arc(x, y, radiusOf(state.chosen.id) + 6, 0, 2 * Math.PI);
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
    const names = wantedNames([...shown().nodes].sort(firstNamed), ctx, zoom, others);
    const wanted = new Map(names.map((name) => [name.id, name]));
    const taken = /* @__PURE__ */ new Map();
    const hemmedIn = (name) => !name.clear.length && takeSpot({ ...name, clear: name.rest }, taken);
    const left = names.filter((name) => !takeSpot(name, taken) && !hemmedIn(name));
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
  function drawLabels(ctx, names, zoom) {
    ctx.save();
    ctx.font = `${FONT / zoom}px ${FAMILY}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    for (const { id, spot } of names) drawLabel(ctx, id, spot, zoom);
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

  // draw/marks.js
  function drawSign(ctx, edge, point, radius, paint) {
    const colour = lineColour(edge.look);
    const potential = isPotential(edge);
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
    const isFree = (point2) => !taken.some((box) => touches(box, around(point2, halfWidth, halfHeight)));
    const point = shares.map((share) => pointOn(edge, share)).find(isFree) || null;
    if (point) taken.push(around(point, halfWidth, halfHeight));
    return point;
  }
  var signSpot = (edge, shares, radius, taken) => freeSpot(edge, shares, radius, radius, taken) || pointOn(edge, shares[0]);
  function numberSpot(edge, zoom, taken) {
    const halfWidth = edge.quantity.length * NUMBER_SIZE * 0.36 / zoom;
    return freeSpot(edge, NUMBER_SHARES, halfWidth, NUMBER_SIZE * 0.8 / zoom, taken);
  }
  function placeMarks(zoom, names) {
    const radius = markRadius(zoom);
    const taken = [...badgeBoxes(zoom), ...nodeBoxes([...shown().nodes]), ...names];
    const lines = [...shown().edges].map((id) => edges.get(id)).sort((a, b) => Number(inFocus(b)) - Number(inFocus(a)));
    return lines.map((edge) => ({
      edge,
      sign: edge.look.sign ? signSpot(edge, [0.45, 0.38, 0.52, 0.31, 0.59, 0.25], radius, taken) : null,
      clash: edge.disputed ? signSpot(edge, edge.look.sign ? [0.62, 0.68, 0.74, 0.56, 0.24] : [0.5, 0.58, 0.42], radius, taken) : null,
      number: saysNumber(edge) && inFocus(edge) ? numberSpot(edge, zoom, taken) : null
    }));
  }
  function drawEdgeMarks(ctx, { edge, sign, clash, number: number2 }, zoom, paint) {
    const radius = markRadius(zoom);
    ctx.globalAlpha = Math.max(strengthOf(edge), inFocus(edge) ? 0.35 : 0.08);
    if (sign) drawSign(ctx, edge, sign, radius, paint);
    if (clash) drawClash(ctx, clash, radius, paint);
    if (number2) writeOn(ctx, edge.quantity, number2, NUMBER_SIZE / zoom, paint);
  }
  function drawWords(ctx, edge, zoom, paint) {
    ctx.globalAlpha = 1;
    const said = [edge.look.words, ...extrasOf(edge), standing(edge), GRADE_WORDS[gradeOf(edge, state.day)]];
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
  var placed = null;
  function placements(ctx, zoom) {
    const key = [zoom, scene.moves, state.chosen && state.chosen.id, scene.pointedAt].join(" ");
    if (!placed || placed.key !== key || placed.shown !== shown()) {
      const names = placeLabels(ctx, zoom, badgeBoxes(zoom));
      const spots2 = names.map(({ spot }) => spot);
      placed = { key, shown: shown(), names, marks: placeMarks(zoom, spots2) };
    }
    return placed;
  }
  function buildOverlay() {
    const moved = () => {
      scene.moves += 1;
    };
    network.on("dragEnd", moved);
    network.on("resize", moved);
    network.on("dragging", ({ nodes: dragging }) => dragging.length && moved());
    network.on("afterDrawing", (ctx) => {
      const zoom = network.getScale();
      const { names, marks } = placements(ctx, zoom);
      drawMarks(ctx, marks, zoom);
      drawLabels(ctx, names, zoom);
      drawHovered(ctx);
    });
    const hover = (id) => {
      scene.hovered = id;
      network.redraw();
    };
    network.on("hoverEdge", ({ edge }) => hover(edge));
    network.on("blurEdge", () => hover(null));
  }

  // forms/map.js
  var visNodes = null;
  var visEdges = null;
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
    network.on("dragEnd", ({ nodes: moved }) => moved.forEach(keepPlace));
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
  function drawNetwork() {
    const now = shown();
    const wider = isStar(state) ? squeeze() : 1;
    visNodes.update([...nodes.values()].map((node) => nodeLook(node, now, wider)));
    visEdges.update([...edges.values()].map((edge) => edgeLook(edge, now.edges)));
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
    canvas.setAttribute("aria-label", t("Map of actors and their relations. The list says the same in words."));
  }
  function onSettings(patch) {
    drawNetwork();
    if ("lang" in patch) {
      describePicture();
      nameNodes();
    } else if ("view" in patch || "form" in patch || "target" in patch) {
      scene.pointedAt = null;
      scene.touched = false;
      fitAll();
    } else if ("chosen" in patch) {
      showChosen();
    }
  }
  var mapForm = (picture, options) => ({
    id: "map",
    words: () => t("Map"),
    section: "stage",
    build() {
      buildNetwork(picture, options);
      buildZoom();
      buildOverlay();
      onChange(onSettings);
    }
  });

  // parts/aim.js
  var EVERYBODY = "";
  function aimOption({ id, places }) {
    const holders = Object.keys(places).length - 1;
    return el("option", { value: id }, `${nameOf(id)} (${number(holders)})`);
  }
  function drawAim() {
    byId("aim").hidden = state.view !== "views";
    byId("target").value = state.target || EVERYBODY;
  }
  function buildAim() {
    if (!data.targets.length) return;
    onLanguage(layAim);
    layAim();
    onChange(drawAim);
    drawAim();
  }
  function layAim() {
    const options = [...data.targets.map(aimOption), el("option", { value: EVERYBODY }, t("everybody"))];
    const pick = el("select", { id: "target", on: { change: (event) => aimAt(event.target.value || null) } }, options);
    replace(byId("aim"), el("label", { for: "target" }, t("Views of")), pick);
  }

  // parts/choice.js
  function choice(id, key, options) {
    const buttons = options.map(([value, say]) => {
      const node = button("", () => change({ [key]: value }), { "data-value": value });
      return { value, say, node };
    });
    const draw = () => {
      for (const { value, say, node } of buttons) {
        node.setAttribute("aria-pressed", String(value === state[key]));
        if (node.textContent !== say()) node.textContent = say();
      }
    };
    replace(
      byId(id),
      buttons.map(({ node }) => node)
    );
    onChange(draw);
    draw();
  }

  // parts/drawer.js
  function openFilters(open) {
    document.body.classList.toggle("filters-open", open);
    byId("filters").setAttribute("aria-expanded", String(open));
    (open ? byId("legend").querySelector("button") : byId("filters")).focus();
  }
  var filtersOpen = () => document.body.classList.contains("filters-open");
  function legendButton() {
    const node = button(t("Filters"), () => openFilters(!filtersOpen()), {
      "aria-expanded": "false",
      "aria-controls": "legend",
      id: "filters"
    });
    onLanguage(() => replace(node, t("Filters")));
    return node;
  }

  // parts/frame.js
  function buildFrame(forms) {
    onChange(() => {
      for (const form of forms) byId(form.section).hidden = state.form !== form.id;
      document.body.dataset.form = state.form;
      document.body.dataset.view = state.view;
    });
  }

  // model/evidence.js
  var locator = ({ paragraph, sentence }) => t("paragraph {paragraph}, sentence {sentence}", { paragraph, sentence });
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
      el("p", { class: "says", lang: "en" }, claim.says),
      el("p", { class: "quiet" }, `${citation(source)}, ${locator(claim)}`),
      claim.rank === "deprecated" && chip(t("held to be wrong"), "deprecated"),
      button(t("evidence"), open, { class: "small", "aria-label": t("evidence for: {claim}", { claim: claim.says }) })
    );
  }
  function verdictOf({ verdict, judgement, judged_by: by, judged_on: on, sources: ids }) {
    if (verdict === "open") return el("p", {}, t("Not judged yet: nothing says which one stands."));
    const basis = (ids || []).map((id) => sources.has(id) ? citation(sources.get(id)) : id);
    return [
      el(
        "p",
        {},
        el("strong", {}, t("Judged: {verdict}.", { verdict: termWords("verdict", verdict) })),
        " ",
        written(judgement)
      ),
      el("p", { class: "quiet" }, mixed(byWhom(sayDate(on), basis), { by: written(by) }))
    ];
  }
  var byWhom = (date, basis) => basis.length ? t("By {by} on {date}; resting on {sources}.", { date, sources: listed(basis) }) : t("By {by} on {date}.", { date });
  var AT_ONCE = 2;
  function side(words, ids) {
    const sorted = [...ids].sort((a, b) => claims.get(a).ref < claims.get(b).ref ? -1 : 1).map(sideClaim);
    const rest = sorted.slice(AT_ONCE);
    return el(
      "div",
      {},
      el("h4", {}, words),
      sorted.slice(0, AT_ONCE),
      rest.length ? el("details", {}, el("summary", {}, tn("{count} more", "{count} more", { count: rest.length })), rest) : null
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
      el("p", { class: "quiet" }, `${capital(word(dispute.rule))}.`),
      el("div", { class: "sides" }, side(t("This"), here), side(t("Against it"), there)),
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
      said.textContent = t("Copied.");
    } catch {
      said.textContent = document.execCommand("copy") ? t("Copied.") : t("Selected: press Ctrl+C.");
    }
  }
  function cypherBox(ids) {
    const area = el("textarea", { readonly: true, rows: 4, "aria-label": t("Cypher query"), spellcheck: "false" });
    area.value = queryFor(ids);
    const said = el("span", { role: "status" });
    const copy = button(t("Copy"), () => copyText(area, said), { class: "small" });
    return el(
      "details",
      { class: "cypher" },
      el("summary", {}, t("The same claims in Neo4j Browser")),
      area,
      el("p", {}, copy, " ", said)
    );
  }

  // parts/head.js
  var panelHead = (title, ...below) => el(
    "header",
    { class: "head" },
    el("h2", {}, title),
    button("×", chooseNothing, { class: "close", "aria-label": t("Close the panel"), title: t("Close (Esc)") }),
    ...below
  );
  var hiddenNote = (visible) => visible ? null : el("p", { class: "note" }, t("Not on the map just now: the filters, the view or the date leave it out."));
  var languageNote = () => language === "en" ? null : el("p", { class: "quiet" }, t("What claims say, reasons and notes are in English, as they were written."));

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
      claim.polarity === "denied" ? t("not {stance}", { stance: termWords("stance", claim.stance) }) : termWords("stance", claim.stance),
      `sign ${(claim.sign || "").replace(" ", "-")}`
    );
    return el(
      "p",
      { class: "chips" },
      stance,
      chip(termWords("polarity", claim.polarity), claim.polarity),
      chip(termWords("modality", claim.modality), claim.modality),
      claim.disputed && chip(t("disputed"), "disputed"),
      claim.rank !== "normal" && chip(termWords("rank", claim.rank), claim.rank)
    );
  }
  var BASIS = {
    "present tense": () => t("told in the present tense: it held on the day of publication; before and after is unknown"),
    tenure: () => t("nothing narrower is said: taken to span the time in office of its holder"),
    stated: () => t("as the source states it")
  };
  function roleAndWords(text) {
    const place = text.indexOf(": ");
    return place < 0 ? ["", text] : [text.slice(0, place), text.slice(place + 2)];
  }
  var PARTS = {
    subject: () => t("the subject"),
    object: () => t("the object"),
    holder: () => t("the holder"),
    speaker: () => t("the speaker")
  };
  var partOf = (text) => (PARTS[roleAndWords(text)[0]] || (() => roleAndWords(text)[0]))();
  function namedThere(text, source) {
    const words = written(roleAndWords(text)[1], source && source.language);
    return el("div", {}, mixed(t("{part}: “{words}”", { part: partOf(text) }), { words }));
  }
  function meant(text) {
    const words = written(roleAndWords(text)[1]);
    return el("div", {}, mixed(t("our inference, of {part}: {words}", { part: partOf(text) }), { words }));
  }
  var amount = (claim) => claim.quantity && [claim.quantity, word(claim.unit)].filter((part) => part).join(" ");
  function rankWhy(claim) {
    if (!claim.rank_reason) return null;
    const why = { reason: written(claim.rank_reason), by: written(claim.rank_by) };
    const rank2 = termWords("rank", claim.rank);
    return claim.rank_by ? mixed(t("{rank}: {reason} (decided by {by})", { rank: rank2 }), why) : mixed(t("{rank}: {reason}", { rank: rank2 }), why);
  }
  function whereInText(claim) {
    const [from, to] = [number(claim.start_char), number(claim.end_char)];
    return t("{place} (characters {from} to {to})", { place: locator(claim), from, to });
  }
  function timeOf(claim) {
    const basis = BASIS[claim.basis] ? BASIS[claim.basis]() : claim.basis;
    return claim.valid ? t("{valid}; {basis}", { valid: claim.valid, basis }) : basis;
  }
  function claimFacts(claim) {
    const grading = claim.credibility && `${claim.credibility}, ${termWords("credibility", String(claim.credibility))}`;
    const source = sources.get(claim.source);
    return el(
      "dl",
      {},
      optional(claim.holder, t("held by"), claim.holder && nodeButton(claim.holder)),
      optional(claim.speaker, t("said by"), claim.speaker && nodeButton(claim.speaker)),
      optional(claim.as_named, t("named there"), (claim.as_named || []).map((text) => namedThere(text, source))),
      optional(claim.identified, t("who is meant"), (claim.identified || []).map(meant)),
      optional(amount(claim), t("how many")),
      optional(claim.item, t("what"), written(claim.item)),
      optional(claim.role, t("part"), word(claim.role)),
      optional(claim.detail, t("more"), written(claim.detail)),
      optional(claim.regarding, t("at stake"), nodeButtons(claim.regarding)),
      fact(t("time"), timeOf(claim)),
      optional(grading, t("credibility")),
      optional(claim.rank_reason, t("rank"), rankWhy(claim)),
      fact(t("where"), whereInText(claim)),
      fact(t("name"), el("code", {}, claim.ref))
    );
  }
  function claimCard(claim, open) {
    const more = el("details", { open }, el("summary", {}, t("{place} · details", { place: locator(claim) })), claimFacts(claim));
    return el(
      "article",
      { class: `claim ${claim.rank}`, "data-claim": claim.id },
      el("p", { class: "says", lang: "en" }, claim.says),
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
        mixed(
          t("Re-reports {source} ({basis}): {reason}", {
            source: sources.has(parent) ? citation(sources.get(parent)) : parent,
            basis: word(basis)
          }),
          { reason: written(reason) }
        )
      )
    );
  }
  function sourceHead(source) {
    const cited = source.published ? citation(source) : t("{source}; read on {date}", { source: citation(source), date: sayDate(source.read_on) });
    const name = written(source.name, source.language);
    const title = source.url ? link(source.url, name) : name;
    return el(
      "header",
      {},
      el("h4", {}, cited),
      el(
        "p",
        {},
        title,
        source.author ? t(", by {author}", { author: source.author }) : "",
        source.read === "excerpt" ? ` ${t("(read in part)")}` : ""
      ),
      el(
        "p",
        { class: "quiet" },
        mixed(
          t("Reliability {grade}, {words}: {reason}", {
            grade: source.reliability,
            words: termWords("reliability", source.reliability)
          }),
          { reason: written(source.reliability_reason) }
        )
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
      extrasOf(edge).map((extra) => chip(extra === edge.quantity ? t("how many: {amount}", { amount: extra }) : extra)),
      standing(edge) && chip(standing(edge), edge.marks.includes("deprecated") ? "deprecated" : "disputed"),
      edge.marks.includes("unvouched") && chip(t("not told as a fact"), "unvouched"),
      on && chip(GRADE_WORDS[on], on)
    );
  }
  function countsOf(edge) {
    const inSources = new Set(edge.claims.map((id) => claims.get(id).source)).size;
    return t("{claims} in {sources}, of {origins}.", {
      claims: tn("{count} claim", "{count} claims", { count: edge.claims.length }),
      sources: tn("{count} source", "{count} sources", { count: inSources }),
      origins: originsOf(edge)
    });
  }
  function betweenTheTwo(edge) {
    const same = (other) => other !== edge && [other.from, other.to].every((id) => id === edge.from || id === edge.to);
    const others = (edgesOfNode.get(edge.from) || []).filter(same);
    return others.length ? el("section", {}, el("h3", {}, t("Also between the two")), edgeList(others)) : null;
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
      el("p", {}, t("{certain}; {possible}.", { certain: capital(sayCertain(edge)), possible: sayPossible(edge) })),
      el("p", {}, countsOf(edge)),
      clashCards(edge.claims),
      el("h3", {}, t("Evidence")),
      languageNote(),
      claimsBySource(edge.claims, edge.claims.length <= OPEN_UP_TO),
      betweenTheTwo(edge),
      cypherBox(edge.claims)
    ];
  }

  // parts/node.js
  function tenureOf({ tenure_since: since, tenure_until: until }) {
    if (!since) return null;
    const first = sayDate(since);
    return until && until !== FOREVER ? t("{first} – {last}", { first, last: sayDate(until) }) : t("{first} – still, when last read of", { first });
  }
  var otherName = (node) => language === "en" ? optional(node.name_fr, t("in French"), written(node.name_fr, "fr")) : optional(node.name_en !== node.name, t("in English"), written(node.name_en));
  function nodeFacts(node) {
    const wiki = node.wikidata && link(`https://www.wikidata.org/wiki/${encodeURIComponent(node.wikidata)}`, node.wikidata);
    return el(
      "dl",
      {},
      optional(node.what, t("kind"), word(node.what)),
      optional(node.country, t("of"), node.country && nodeButton(node.country)),
      optional(tenureOf(node), t("in office")),
      otherName(node),
      optional((node.aliases || []).join(", "), t("also called")),
      optional(node.iso2, "ISO 3166-1", [node.iso2, node.iso3].filter((code) => code).join(", ")),
      optional(wiki, "Wikidata"),
      optional(node.note, t("note"), written(node.note))
    );
  }
  function relationSections(node) {
    const mine = edgesOfNode.get(node.id) || [];
    return data.legend.categories.map((category) => {
      const inside = mine.filter((edge) => edge.look.category === category.id);
      return inside.length ? el("section", {}, el("h3", {}, `${category.words} (${number(inside.length)})`), edgeList(inside)) : null;
    });
  }
  function nodeClaims(node) {
    const mine = (claimsOfNode.get(node.id) || []).map((claim) => claim.id);
    if (!mine.length) return el("p", {}, t("No claim names it."));
    const undrawn = mine.filter((id) => !edgesOfClaim.has(id));
    return [
      undrawn.length ? el(
        "section",
        {},
        el("h3", {}, t("Claims that no line stands for ({count})", { count: number(undrawn.length) })),
        claimsBySource(undrawn, false)
      ) : null,
      clashCards(mine),
      el(
        "details",
        {},
        el("summary", {}, t("Every claim that names it ({count})", { count: number(mine.length) })),
        languageNote(),
        claimsBySource(mine, false)
      ),
      cypherBox(mine)
    ];
  }
  function nodePanel(node) {
    const kind = kinds.get(node.kind);
    return [
      panelHead(node.name, el("p", { class: "kind" }, kindIcon(kind), ` ${kind.words}`)),
      hiddenNote(shown().nodes.has(node.id)),
      nodeFacts(node),
      relationSections(node),
      nodeClaims(node)
    ];
  }

  // parts/summary.js
  var SIGN_WORDS = {
    threat: (count2) => t("seen as a threat by {count}", { count: count2 }),
    "no threat": (count2) => t("seen as no threat by {count}", { count: count2 }),
    partner: (count2) => t("seen as a partner by {count}", { count: count2 })
  };
  var SIGN_SHORT = {
    threat: (count2) => t("threat {count}", { count: count2 }),
    "no threat": (count2) => t("no threat {count}", { count: count2 }),
    partner: (count2) => t("partner {count}", { count: count2 })
  };
  function holder(edge) {
    const on = gradeOf(edge, state.day);
    const notes = [
      ...extrasOf(edge),
      standing(edge),
      on === "possible" ? t("only possible") : on === "ended" ? t("ended") : ""
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
    const wrong = (edge) => Number(edge.marks.includes("deprecated"));
    const sorted = inside.sort((a, b) => wrong(a) - wrong(b) || compare(nameOf(a.from), nameOf(b.from)));
    return el(
      "section",
      { class: `view ${sign.replace(" ", "-")}` },
      el("h4", {}, lineIcon(inside[0].look), ` ${SIGN_WORDS[sign](number(counted))}`),
      el("ul", {}, sorted.map(holder))
    );
  }
  function clashNote(lines) {
    const pairs = lines.flatMap((edge) => disputesOf(edge).map((dispute) => [dispute.kind, edge.from]));
    if (!pairs.length) return null;
    const holders = grouped(pairs, ([kind]) => [kind]);
    const words = [...holders.keys()].sort().map((kind) => {
      const names = [...new Set(holders.get(kind).map(([, id]) => nameOf(id)))].sort(compare);
      return `${termWords("dispute", kind)} (${listed(names)})`;
    });
    return el(
      "p",
      { class: "note" },
      el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"),
      ` ${t("Sources disagree: {words}.", { words: setApart(words) })}`
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
    const counts = Object.entries(SIGN_SHORT).map(([sign, say]) => [
      say,
      lines.filter((edge) => edge.look.sign === sign).length
    ]);
    const told = counts.filter(([, count2]) => count2).map(([say, count2]) => say(number(count2)));
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
      el("h3", {}, t("Others who are viewed")),
      el(
        "ul",
        { class: "others" },
        others.map(({ id }) => otherTarget(id))
      )
    );
  }
  function summary() {
    const found2 = targets();
    return [
      el("h2", {}, t("Who views whom")),
      el("p", { class: "quiet" }, t("Choose a name or a line to see who said so, where and when.")),
      found2.length ? found2.map(targetCard) : el("p", {}, t("No views are shown on this date with these filters.")),
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
    panel.hidden = !state.chosen && state.view !== "views";
    panel.setAttribute("aria-label", state.chosen ? t("Evidence") : t("In words"));
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

  // parts/language.js
  function saidByTemplate() {
    const labels2 = [...document.querySelectorAll("[aria-label]")].map((node) => {
      const label = node.getAttribute("aria-label");
      return () => node.setAttribute("aria-label", word(label));
    });
    const texts = [...document.querySelectorAll("[data-words]")].map((node) => {
      const text = node.textContent.trim();
      return () => node.replaceChildren(word(text));
    });
    return [...labels2, ...texts];
  }
  function buildLanguage() {
    const said = saidByTemplate();
    const draw = () => {
      speak(languageFor(state.lang, navigator.languages), data.catalogues);
      document.documentElement.lang = language;
      document.title = word(data.title);
      document.querySelector("h1").textContent = word(data.title);
      for (const say of said) say();
    };
    onLanguage(draw);
    draw();
  }
  function languageButton() {
    const other = () => Object.keys(LANGUAGES).find((name) => name !== language);
    const toggle = button("", () => setLanguage(other()), { id: "language" });
    const draw = () => {
      toggle.textContent = LANGUAGES[other()];
      toggle.lang = other();
    };
    onLanguage(draw);
    draw();
    return toggle;
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
  var countText = ({ now, all }) => el(
    "span",
    { class: "count", title: t("{now} shown of {all}", { now: number(now), all: number(all) }) },
    now === all ? number(now) : `${number(now)}/${number(all)}`
  );
  function onlyButton(key, words) {
    const pressed = state.only === key;
    const action = () => change({ only: pressed ? null : key });
    return button(t("only"), action, {
      class: "only",
      "aria-pressed": String(pressed),
      "aria-label": t("only {words}", { words }),
      "data-only": key
    });
  }

  // model/language.js
  var t = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  // parts/guide.js
  function guide() {
    return el(
      "details",
      { class: "guide" },
      el("summary", {}, t("How to read this map")),
      el(
        "p",
        {},
        t(
          "Every line stands for what sources claim, not for what is so: {claims} in {sources}. Choose a line or a thing to see who said so, where and when.",
          {
            claims: tn("{count} claim", "{count} claims", { count: claims.size }),
            sources: tn("{count} source", "{count} sources", { count: sources.size })
          }
        )
      ),
      el(
        "p",
        {},
        t(
          "A dashed line is a plan, an offer, or a threat that somebody sees; a dotted one is alleged or feared. A pale line has ended or is held to be wrong."
        )
      ),
      languageNote()
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
    const row = (icon, words) => el("li", { class: "filter" }, icon, el("span", { class: "words" }, words));
    return [
      ...signs.has("threat") ? [row(signOf("threat"), t("a threat")), row(signOf("threat", true), t("a potential threat"))] : [],
      ...signs.has("no threat") ? [row(signOf("no threat"), t("no threat"))] : [],
      ...signs.has("partner") ? [row(signOf("partner"), t("a partner"))] : [],
      ...state.view === "views" ? [row(badgeIcon(), t("seen as a threat by n"))] : [],
      row(el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"), t("sources disagree"))
    ];
  }

  // parts/legend.js
  var PLAIN = { colour: "#777777", dash: "solid", sign: "" };
  var openCategories = /* @__PURE__ */ new Set();
  var section = (title, ...rows) => el("section", {}, el("h2", {}, title), el("ul", {}, ...rows));
  function kindRows() {
    return data.legend.kinds.filter((kind) => shown().things.some((node) => node.kind === kind.id)).map((kind) => filterRow([`kind:${kind.id}`], kindIcon(kind), kind.plural));
  }
  var aloneRows = () => shown().things.some(alone) ? [filterRow(["alone:"], null, t("without any line"))] : [];
  var typeRow = (type) => filterRow([`type:${type.id}`], lineIcon(type), type.words);
  function categoryRows() {
    if (state.view === "views") return typesInView().map(typeRow);
    return data.legend.categories.flatMap(categoryRow);
  }
  function categoryRow(category) {
    const inside = typesInView().filter((type) => type.category === category.id);
    const open = openCategories.has(category.id);
    const sample = inside.some((type) => type.sign) ? PLAIN : { ...inside[0], dash: "solid" };
    const row = filterRow(
      inside.map((type) => `type:${type.id}`),
      lineIcon(sample),
      category.words,
      disclosure(category, open)
    );
    return open ? [row, el("li", {}, el("ul", { class: "inner" }, ...inside.map(typeRow)))] : [row];
  }
  function disclosure(category, open) {
    const action = () => {
      open ? openCategories.delete(category.id) : openCategories.add(category.id);
      drawLegend();
    };
    const words = t("types of relation in {category}", { category: category.words });
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
    return [
      section(
        t("On that day"),
        keyRow(1, t("certain")),
        keyRow(0.5, t("only possible")),
        keyRow(0.25, t("ended before"))
      )
    ];
  }
  function drawLegend() {
    const focus = focusMark();
    replace(
      byId("legend"),
      button(t("Close"), () => openFilters(false), { class: "small narrow", "data-open": "" }),
      section(t("Relations"), ...categoryRows()),
      section(t("How they are told"), ...markRows()),
      section(t("Things"), ...kindRows(), ...aloneRows()),
      section(t("Signs"), ...signRows()),
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
    const found2 = [...byId("legend").querySelectorAll(`[data-${mark[0]}]`)].find(
      (node) => node.dataset[mark[0]] === mark[1]
    );
    if (found2) found2.focus();
  }
  function buildLegend() {
    onChange((patch) => {
      if (["view", "day", "target", "hidden", "only", "theme"].some((key) => key in patch)) drawLegend();
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
    const names = [node.name_en, node.name_fr, ...node.aliases || [], node.iso2, node.iso3].filter((name) => name);
    return { id: node.id, names: names.map((name) => ({ name, folded: fold(name) })) };
  }
  function rank(folded, wanted) {
    if (folded.startsWith(wanted)) return 0;
    if (` ${folded}`.includes(` ${wanted}`)) return 1;
    if (folded.includes(wanted)) return 2;
    return wanted.split(" ").every((word2) => ` ${folded}`.includes(` ${word2}`)) ? 3 : Infinity;
  }
  function find(words) {
    const wanted = fold(words);
    if (!wanted) return [];
    const hits2 = indexOf(nodes).map(({ id, names }) => {
      const best = names.map(({ name, folded }) => ({ name, score: rank(folded, wanted) })).sort((a, b) => a.score - b.score)[0];
      return { id, ...best };
    });
    const order = (a, b) => a.score - b.score || compare(nameOf(a.id), nameOf(b.id));
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
      t("Nothing is called that")
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
  function laySearch() {
    const box = el("input", {
      id: "query",
      type: "text",
      role: "combobox",
      placeholder: t("Search names  ( / )"),
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": t("Search names and aliases"),
      "aria-expanded": "false",
      "aria-controls": "hits",
      "aria-autocomplete": "list",
      on: { input: onQuery, keydown: onQueryKey, blur: drawHits, focus: drawHits }
    });
    replace(byId("search"), box, el("ul", { id: "hits", role: "listbox", "aria-label": t("Found"), hidden: true }));
  }
  function buildSearch() {
    laySearch();
    onLanguage(laySearch);
  }

  // parts/status.js
  var relations = (count2) => tn("{count} relation", "{count} relations", { count: count2 });
  var someThings = (count2) => tn("{count} thing", "{count} things", { count: count2 });
  function drawStatus() {
    const { edges: lines, nodes: things } = shown();
    const hidden = hiddenCount();
    const nothing = !hidden.edges && !hidden.nodes;
    const words = t("{relations} between {things} shown.", {
      relations: relations(lines.size),
      things: someThings(things.size)
    });
    const told = nothing ? null : [
      " ",
      t("Hidden by filters: {relations}, {things}.", {
        relations: relations(hidden.edges),
        things: someThings(hidden.nodes)
      }),
      " ",
      button(t("Show all"), showAll, { class: "small", id: "show-all" })
    ];
    replace(byId("status"), words, ...told || []);
  }
  function drawFooter() {
    const asOf = state.day ? t("as of {date}", { date: sayDate(state.day) }) : t("all dates");
    const known = data.known_on ? t("as known on {date}", { date: sayDate(data.known_on) }) : t("everything read so far");
    replace(byId("footer"), `${asOf} · ${known} · ${t("data {digest}", { digest: data.digest })} · sahelgraph ${data.version}`);
  }
  function buildStatus() {
    onChange((patch) => {
      drawFooter();
      if (!("theme" in patch)) drawStatus();
    });
  }

  // parts/theme.js
  function setTheme(theme) {
    document.documentElement.dataset.theme = theme;
    change({ theme });
  }
  function themeButton() {
    const words = () => inDark() ? t("Light") : t("Dark");
    const toggle = button("", () => setTheme(inDark() ? "light" : "dark"));
    const draw = () => {
      toggle.textContent = words();
      toggle.setAttribute("aria-label", t("Change between light and dark"));
    };
    draw();
    onChange((patch) => {
      if ("theme" in patch || "lang" in patch) draw();
    });
    return toggle;
  }
  function buildTheme() {
    const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");
    document.documentElement.dataset.theme = darkSystem.matches ? "dark" : "light";
    darkSystem.addEventListener("change", (event) => setTheme(event.matches ? "dark" : "light"));
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
    slider.setAttribute("aria-valuetext", on ? sayDate(state.day) : t("all dates"));
    slider.classList.toggle("idle", !on);
    byId("all-dates").checked = !on;
    replace(byId("day-words"), on ? t("As of {date}", { date: sayDate(state.day) }) : t("All dates"));
    replace(byId("day-counts"), on ? gradesInWords() : t("everything any source says of any time"));
  }
  function gradesInWords() {
    const counts = Object.fromEntries(Object.entries(gradeCounts()).map(([grade2, count2]) => [grade2, number(count2)]));
    return t(
      "{certain} certain, {possible} only possible (lighter), {ended} ended (pale), {future} not yet begun (not drawn)",
      counts
    );
  }
  var setDay = (place) => change({ day: dayAt(data.days, place) });
  var step = (by) => change({ day: stepped(data.days, state.day, by) });
  function layTimeline() {
    const slide = (event) => setDay(Number(event.target.value));
    const toggle = (event) => change({ day: event.target.checked ? null : data.days[data.days.length - 1] });
    replace(
      byId("timeline"),
      el("output", { id: "day-words", for: "day" }),
      button("‹", () => step(-1), { "aria-label": t("Earlier change"), title: t("Earlier change") }),
      el(
        "div",
        { class: "track" },
        el("input", {
          id: "day",
          type: "range",
          min: 0,
          max: data.days.length - 1,
          step: 1,
          "aria-label": t("As of which day"),
          on: { input: slide }
        }),
        el(
          "div",
          { class: "ends", "aria-hidden": "true" },
          el("span", {}, sayDate(data.days[0])),
          el("span", {}, sayDate(data.days[data.days.length - 1]))
        )
      ),
      button("›", () => step(1), { "aria-label": t("Later change"), title: t("Later change") }),
      el(
        "label",
        { class: "all" },
        el("input", { id: "all-dates", type: "checkbox", on: { change: toggle } }),
        t("all dates")
      ),
      el("span", { id: "day-counts" })
    );
  }
  function buildTimeline() {
    if (!data.days.length) return byId("timeline").setAttribute("hidden", "");
    layTimeline();
    drawTimeline();
    onLanguage(layTimeline);
    onChange((patch) => {
      if (["day", "view", "target", "hidden", "only"].some((key) => key in patch)) drawTimeline();
    });
  }

  // main.js
  var readJson = (id) => JSON.parse(document.getElementById(id).textContent);
  function start() {
    use(readJson("page-data"));
    begin(opening(data));
    const forms = [mapForm(readJson("network-data"), JSON.parse(readJson("options-data"))), listForm];
    buildLanguage();
    buildTheme();
    buildFrame(forms);
    const views = [
      ["views", () => t("Who views whom")],
      ["all", () => t("All relations")]
    ];
    choice("views", "view", state.view === "views" ? views : [views[1]]);
    choice(
      "forms",
      "form",
      forms.map(({ id, words }) => [id, words])
    );
    replace(byId("tools"), legendButton(), languageButton(), themeButton());
    buildAim();
    buildSearch();
    buildLegend();
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

'use strict';
(() => {
  // model/isolated.js
  var [OPEN, CLOSE] = ["⁨", "⁩"];
  var TURNS = /[\u202A-\u202E\u2066-\u2069]/;
  var OPENS = ["⁦", "⁧", OPEN];
  function isolated(text) {
    if (typeof text !== "string" || !TURNS.test(text)) return text;
    let depth = 0;
    const inside2 = [...text].filter((sign2) => {
      if (OPENS.includes(sign2)) depth += 1;
      if (sign2 !== CLOSE) return true;
      depth -= 1;
      if (depth >= 0) return true;
      depth = 0;
      return false;
    });
    return `${OPEN}${inside2.join("")}${CLOSE.repeat(depth + 1)}`;
  }

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
    const isThere2 = (child) => child !== null && child !== void 0 && child !== false;
    node.append(...children.flat(Infinity).filter(isThere2).map(isolated));
    return node;
  }
  var el = (tag2, attributes = {}, ...children) => fill(document.createElement(tag2), attributes, children);
  var svg = (tag2, attributes = {}, ...children) => fill(document.createElementNS(SVG, tag2), attributes, children);
  var button = (words2, action, attributes = {}) => el("button", { type: "button", on: { click: action }, ...attributes }, words2);
  function link(address, ...words2) {
    let url = null;
    try {
      url = new URL(address);
    } catch {
      return el("span", {}, ...words2);
    }
    if (url.protocol !== "http:" && url.protocol !== "https:") return el("span", {}, ...words2);
    const attributes = { href: url.href, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" };
    return el("a", attributes, ...words2);
  }
  var mixed = (text, nodes2) => text.split(/\{(\w+)\}/).map((part2, place) => place % 2 ? nodes2[part2] : part2);
  var written = (text, language2 = "en") => text ? el("span", { lang: language2 }, text) : null;
  var byId = (id) => document.getElementById(id);
  var replace = (node, ...children) => node.replaceChildren(...children.flat(Infinity).filter((child) => child).map(isolated));
  var chip = (words2, kind = "") => el("span", { class: `chip ${kind}` }, words2);
  var fact = (words2, ...value) => [el("dt", {}, words2), el("dd", {}, ...value)];
  var optional = (value, words2, ...shownAs) => value ? fact(words2, ...shownAs.length ? shownAs : [value]) : [];

  // dom/unpack.js
  function bytesOf(text) {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at2 = 0; at2 < letters.length; at2 += 1) bytes[at2] = letters.charCodeAt(at2);
    return bytes;
  }
  function unpack(text) {
    const { readable, writable } = new DecompressionStream("gzip");
    const writer = writable.getWriter();
    writer.write(bytesOf(text));
    writer.close();
    return new Response(readable).text();
  }

  // dom/download.js
  function download(blob, name) {
    const href = URL.createObjectURL(blob);
    const stop2 = (event) => event.stopPropagation();
    const anchor = el("a", { href, download: name, hidden: true, on: { click: stop2 } });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    window.setTimeout(() => URL.revokeObjectURL(href), 6e4);
  }

  // model/grouped.js
  function grouped(items, keysOf2) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const item2 of items) {
      for (const key2 of keysOf2(item2)) {
        if (!groups2.has(key2)) groups2.set(key2, []);
        groups2.get(key2).push(item2);
      }
    }
    return groups2;
  }

  // model/later.js
  function later(make) {
    let made = null;
    const all = () => made ?? (made = make());
    return {
      get: (key2) => all().get(key2),
      has: (key2) => all().has(key2),
      keys: () => all().keys(),
      values: () => all().values(),
      get size() {
        return all().size;
      }
    };
  }

  // model/language.js
  var LANGUAGES = { en: "English", fr: "Français" };
  var ARTICLE = /^(le |la |l’|les )(.*)$/;
  var CONTRACTED = { "de le ": "du ", "de les ": "des ", "à le ": "au ", "à les ": "aux " };
  var IN_COUNTRY = { "le ": "au ", "la ": "en ", "l’": "en ", "les ": "aux " };
  var contracted = (text) => text.replace(/(?<!\p{L})(de|à) (le|les) (?=\p{L})/gu, (found2) => CONTRACTED[found2]);
  var elided = (text) => text.replace(/(^|[^\p{L}])(d|qu)e (?=[aeiouàâäéèêëîïôöùûüœæ])/giu, "$1$2’");
  function frenchJoined(words2, { said_fr: said, name, kind }) {
    const [, article = "", bare = name] = ARTICLE.exec(said || "") || [];
    const [, start3, preposition] = /^(.* |)(de|à|dans) $/.exec(words2) || [];
    if (!preposition || said && !article) return { words: words2, name: said || name };
    if (preposition === "dans") {
      if (!said) return { words: `${start3}à `, name };
      const isNamed = ["Country", "Place"].includes(kind) && /^\p{Lu}/u.test(bare);
      return isNamed ? { words: start3 + IN_COUNTRY[article], name: bare } : { words: words2, name: said };
    }
    const short = CONTRACTED[`${preposition} ${article}`];
    return short ? { words: start3 + short, name: bare } : { words: words2, name: said || name };
  }
  var GRAMMAR = {
    en: {
      plural: (count2) => Number(count2 !== 1),
      day: String,
      thousands: ",",
      semicolon: "; ",
      polish: (text) => text,
      said: ({ name }) => name,
      many: ({ plural }) => Boolean(plural),
      joined: (words2, { name }) => ({ words: words2, name })
    },
    fr: {
      plural: (count2) => Number(Math.abs(count2) >= 2),
      day: (day) => day === 1 ? "1er" : String(day),
      thousands: " ",
      semicolon: " ; ",
      polish: (text) => elided(contracted(text)),
      said: ({ said_fr: said, name }) => said || name,
      many: ({ said_fr: said }) => /^les /.test(said || ""),
      joined: frenchJoined
    }
  };
  var isSpoken = (name) => Object.keys(LANGUAGES).includes(name);
  var language = "en";
  var catalogue = /* @__PURE__ */ new Map();
  var inOrder = null;
  function speak(name, catalogues = {}) {
    language = isSpoken(name) ? name : "en";
    catalogue = new Map(Object.entries(catalogues[language] || {}));
    inOrder = null;
  }
  function languageFor(wanted, preferred = []) {
    if (isSpoken(wanted)) return wanted;
    return preferred.map((tag2) => tag2.toLowerCase().split("-")[0]).find(isSpoken) || "en";
  }
  var found = (text) => catalogue.get(text);
  var filled = (text, values) => polished(text.replace(/\{(\w+)\}/g, (whole3, name) => isolated(values[name] ?? whole3)));
  var polished = (text) => GRAMMAR[language].polish(text);
  var t = (text, values = {}) => filled(found(text) || text, values);
  function tn(one, many, values) {
    const forms = found(one) || [one, many];
    return filled(forms[GRAMMAR[language].plural(values.count)], { ...values, count: number(values.count) });
  }
  function pair(forms, many) {
    const said = [found(forms[0]) || forms].flat();
    return said[Number(many)] || said[0];
  }
  var inSentence = (node) => GRAMMAR[language].said(node);
  var isMany = (node) => GRAMMAR[language].many(node);
  var joined = (words2, node) => GRAMMAR[language].joined(words2, node);
  var word = (text) => found(text) || text;
  var number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, GRAMMAR[language].thousands);
  var setApart = (parts) => parts.join(GRAMMAR[language].semicolon);
  var dayOfMonth = (day) => GRAMMAR[language].day(day);
  var compare = (one, other) => (inOrder ?? (inOrder = new Intl.Collator(language).compare))(one, other);

  // model/spoken.js
  function withWords(entry2, getters) {
    const own3 = { ...entry2 };
    for (const [key2, get] of Object.entries(getters)) Object.defineProperty(own3, key2, { get, enumerable: true });
    return own3;
  }
  var spokenWords = (entry2) => withWords(entry2, {
    words: () => word(entry2.words),
    ...entry2.plural ? { plural: () => word(entry2.plural) } : {},
    ...entry2.description ? { description: () => word(entry2.description) } : {}
  });
  var spokenType = (type) => withWords(type, {
    words: () => type.told ? word(type.told).replace("{}", () => word(type.plain)) : word(type.words)
  });
  var own = (entry2, key2) => entry2[`${key2}_${language}`] || entry2[key2];
  var spokenNode = (node) => withWords({ ...node, name_en: node.name }, { name: () => own(node, "name") });
  var spokenAmount = (entry2) => entry2.quantity ? withWords(entry2, { quantity: () => own(entry2, "quantity") }) : entry2;

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
  var withIds = (entries, spoken) => new Map(Object.entries(entries).map(([id, entry2]) => [id, spoken({ id, ...entry2 })]));
  var byOwnId = (list) => new Map(list.map((entry2) => [entry2.id, entry2]));
  var parties = (claim) => [claim.subject, claim.object, claim.holder, claim.speaker, ...claim.regarding || []];
  function use(json, evidence = () => json) {
    let known4 = null;
    const told3 = () => known4 ?? (known4 = evidence());
    data = { ...json, legend: spokenLegend(json.legend) };
    terms = data.legend.terms;
    kinds = byOwnId(data.legend.kinds);
    types = byOwnId(data.legend.types);
    nodes = withIds(data.nodes, spokenNode);
    claims = later(() => told3().claims.get ? told3().claims : withIds(told3().claims, spokenAmount));
    sources = later(() => withIds(told3().sources, (source) => source));
    edges = new Map(
      data.edges.map((edge) => [edge.id, Object.assign(spokenAmount(edge), { look: types.get(edge.type) })])
    );
    targetPlaces = new Map(data.targets.map(({ id, places }) => [id, places]));
    edgesOfNode = grouped(edges.values(), (edge) => /* @__PURE__ */ new Set([edge.from, edge.to]));
    edgesOfClaim = later(() => grouped(edges.values(), (edge) => edge.claims));
    claimsOfNode = later(() => grouped(claims.values(), (claim) => new Set(parties(claim).filter((id) => id))));
    disputesOfClaim = later(() => grouped(told3().disputes, (dispute) => [dispute.one, dispute.other]));
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
  function isDay(text) {
    if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
    const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }
  function grade(bounds2, day) {
    if (!day) return "any";
    const { since_earliest: from, since_latest: begun4, until_earliest: still2, until_latest: to } = bounds2;
    if (begun4 && still2 && begun4 <= day && day <= still2) return "certain";
    if (to && day > to) return "ended";
    if (from && day < from) return "future";
    return "possible";
  }
  var between = (first, last2) => first === last2 ? t("on {date}", { date: sayDate(first) }) : last2 === FOREVER ? t("since {date}", { date: sayDate(first) }) : t("{first} – {last}", { first: sayDate(first), last: sayDate(last2) });
  var GRADES = ["any", "certain", "possible", "ended", "future"];
  function gradeOf(edge, day) {
    if (!day) return "any";
    const found2 = new Set(edge.claims.map((id) => grade(claims.get(id), day)));
    return GRADES.find((name) => found2.has(name));
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

  // model/core.js
  var CORE_FROM = 90;
  var TWICE_FROM = 20;
  var TWICE_MOST = 120;
  var CORE = 60;
  var MOST_DRAWN = 5e3;
  var MOST_MOVING = 1e3;
  var ends = (lines) => grouped(lines, (edge) => /* @__PURE__ */ new Set([edge.from, edge.to]));
  function mostConnected(lines, most) {
    const at2 = ends(lines);
    const byLines = [...at2.keys()].sort((a, b) => at2.get(b).length - at2.get(a).length || (a < b ? -1 : 1));
    return new Set(byLines.slice(0, most));
  }
  function core(lines, also = []) {
    const things = ends(lines);
    if (things.size <= CORE_FROM) return null;
    const told3 = lines.filter((edge) => edge.origins >= 2);
    const twice = told3.length >= TWICE_FROM;
    const pool = new Set(twice ? told3 : lines);
    const nodes2 = mostConnected([...pool], twice ? TWICE_MOST : CORE);
    const added = new Set(also.filter((id) => things.has(id)));
    for (const id of added) nodes2.add(id);
    const within4 = lines.filter(
      (edge) => nodes2.has(edge.from) && nodes2.has(edge.to) && (pool.has(edge) || added.has(edge.from) || added.has(edge.to))
    );
    return { nodes: nodes2, edges: new Set(within4.map((edge) => edge.id)), twice, of: lines.length };
  }

  // model/focus.js
  var MOST_HOPS = 3;
  var RESULT = "result";
  var aroundText = (id, hops) => `${id}~${hops}`;
  var pathText = (from, to) => `${from}>${to}`;
  function readFocus(text, known4) {
    if (text === RESULT) return { what: "result" };
    const around3 = /^([^~>]+)~([1-9])$/.exec(text || "");
    if (around3 && known4(around3[1])) return { what: "around", id: around3[1], hops: Math.min(MOST_HOPS, around3[2]) };
    const path2 = /^([^~>]+)>([^~>]+)$/.exec(text || "");
    if (path2 && known4(path2[1]) && known4(path2[2]) && path2[1] !== path2[2]) return { what: "path", from: path2[1], to: path2[2] };
    return null;
  }
  var farEnd = (edge, id) => edge.from === id ? edge.to : edge.from;
  var linesAt = (lines) => grouped(lines, (edge) => /* @__PURE__ */ new Set([edge.from, edge.to]));
  function distances(id, hops, lines) {
    const at2 = linesAt(lines);
    const found2 = /* @__PURE__ */ new Map([[id, 0]]);
    for (const [here, steps] of found2) {
      if (steps === hops) continue;
      for (const edge of at2.get(here) || []) {
        const next = farEnd(edge, here);
        if (!found2.has(next)) found2.set(next, steps + 1);
      }
    }
    return found2;
  }
  function around({ id, hops }, lines) {
    const found2 = distances(id, hops, lines);
    const near = (end) => found2.has(end) && found2.get(end) < hops;
    return {
      nodes: new Set(found2.keys()),
      edges: new Set(lines.filter((edge) => near(edge.from) || near(edge.to)).map((edge) => edge.id))
    };
  }
  var wrong = (edge) => Number(edge.marks.includes("deprecated"));
  var better = (one, other) => wrong(one) - wrong(other) || other.origins - one.origins || (one.id < other.id ? -1 : 1);
  function path({ from, to }, lines) {
    const away = distances(to, Infinity, lines);
    if (!away.has(from)) return { nodes: /* @__PURE__ */ new Set([from, to]), edges: /* @__PURE__ */ new Set(), steps: [] };
    const at2 = linesAt(lines);
    const steps = [];
    for (let here = from; here !== to; ) {
      const nearer = at2.get(here).filter((edge2) => away.get(farEnd(edge2, here)) === away.get(here) - 1);
      const [edge] = nearer.sort(better);
      const next = farEnd(edge, here);
      const beside = nearer.filter((other) => farEnd(other, here) === next).length - 1;
      steps.push({ edge, from: here, to: next, beside });
      here = next;
    }
    return {
      nodes: /* @__PURE__ */ new Set([from, ...steps.map((step4) => step4.to)]),
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
    const { nodes: named = [], edges: found2 = [] } = data.result || {};
    const wanted = new Set(found2);
    const within4 = lines.filter((edge) => wanted.has(edge.id));
    const ends2 = within4.flatMap((edge) => [edge.from, edge.to]);
    return { nodes: /* @__PURE__ */ new Set([...named, ...ends2]), edges: new Set(within4.map((edge) => edge.id)) };
  }
  function opensOn(settings, lines) {
    if (settings.form !== "map") return null;
    const tooMany = lines.length > MOST_DRAWN;
    if (!tooMany && (settings.view !== "all" || settings.extent === "whole")) return null;
    const found2 = core(lines, chosenEnds(settings));
    return found2 && { what: "core", ...found2, tooMany };
  }
  function partOf(settings, lines) {
    const focus = focusOf(settings);
    if (!focus) return opensOn(settings, lines);
    return { ...focus, ...{ around, path, result: (_, all) => result(all) }[focus.what](focus, lines) };
  }

  // model/filters.js
  var MARKS = ["disputed", "denied", "unvouched", "deprecated"];
  var isWholeMatrix = ({ form, matrix }) => form === "matrix" && matrix === "whole";
  var aimOf = (settings) => isWholeMatrix(settings) ? null : settings.target;
  var isStar = (settings) => settings.view === "views" && Boolean(aimOf(settings));
  function inView(edge, settings) {
    const aim = aimOf(settings);
    return typeInView(edge.look, settings) && (settings.view !== "views" || !aim || edge.to === aim);
  }
  var targetByDate = ({ target }) => target || (data.targets.length ? data.targets[0].id : null);
  function seenIn(settings) {
    if (settings.form === "where") return { ...settings, view: "where", target: null };
    if (settings.form !== "matrix") return settings;
    const views = { ...settings, view: "views" };
    return isWholeMatrix(settings) ? views : { ...views, target: targetByDate(settings), day: null };
  }
  var typeInView = (type, { view, reach }) => view === "where" ? data.geo.forces.includes(type.id) || reach === "all" && data.geo.more.includes(type.id) : view === "all" || Boolean(type.sign);
  var placeIn = (id, settings) => isStar(settings) ? targetPlaces.get(settings.target)[id] : nodes.get(id).place[settings.view];
  var kindKey = (id) => `kind:${nodes.get(id).kind}`;
  var keysKnown = /* @__PURE__ */ new WeakMap();
  function keysOf(edge) {
    const known4 = keysKnown.get(edge);
    if (known4) return known4;
    const marks = edge.marks.map((mark) => `mark:${mark}`);
    const keys2 = [`type:${edge.type}`, kindKey(edge.from), kindKey(edge.to), ...marks];
    keysKnown.set(edge, keys2);
    return keys2;
  }
  var begun = (edge, { day }) => gradeOf(edge, day) !== "future";
  function passes(edge, settings, except = null) {
    const keys2 = keysOf(edge);
    const only = settings.only ? settings.only.split(" ") : [];
    if (only.length && !only.includes(except) && !only.some((key2) => keys2.includes(key2))) return false;
    return keys2.every((key2) => key2 === except || !settings.hidden.has(key2));
  }
  var alone = (node) => !edgesOfNode.has(node.id);
  var showsAlone = (node, { hidden, only }) => alone(node) && !hidden.has("alone:") && !hidden.has(`kind:${node.kind}`) && [null, "alone:", `kind:${node.kind}`].includes(only);
  function thingsIn(known4, settings) {
    if (settings.view !== "where") return [...nodes.values()].filter((node) => Boolean(placeIn(node.id, settings)));
    const ends2 = endsOf(known4);
    return [...nodes.values()].filter((node) => ends2.has(node.id));
  }
  function select(settings) {
    const known4 = [...edges.values()].filter((edge) => inView(edge, settings));
    const started = known4.filter((edge) => begun(edge, settings));
    const passed = started.filter((edge) => passes(edge, settings));
    const part2 = isStar(settings) || settings.view === "where" ? null : partOf(settings, passed);
    const things = thingsIn(known4, settings);
    const could = endsOf(passed);
    const visible = things.filter(
      (node) => part2 ? part2.nodes.has(node.id) : could.has(node.id) || showsAlone(node, settings)
    );
    return {
      known: known4,
      started,
      passed,
      part: part2,
      things,
      edges: new Set(part2 ? part2.edges : passed.map((edge) => edge.id)),
      nodes: new Set(visible.map((node) => node.id))
    };
  }
  var endsOf = (lines) => new Set(lines.flatMap((edge) => [edge.from, edge.to]));
  var thingsPassed = ({ passed, things }, settings) => {
    const ends2 = endsOf(passed);
    return things.filter((node) => ends2.has(node.id) || showsAlone(node, settings));
  };

  // model/counts.js
  function count(key2, selection) {
    const [what, id] = key2.split(":");
    if (what === "kind") return countThings((node) => node.kind === id, selection);
    if (what === "alone") return countThings(alone, selection);
    return tallies(selection).get(key2) || { now: 0, all: 0 };
  }
  var tallied = /* @__PURE__ */ new WeakMap();
  function tallies(selection) {
    const known4 = tallied.get(selection);
    if (known4) return known4;
    const found2 = /* @__PURE__ */ new Map();
    for (const edge of selection.known) {
      const shown2 = Number(selection.edges.has(edge.id));
      for (const key2 of new Set(keysOf(edge))) {
        const { now, all } = found2.get(key2) || { now: 0, all: 0 };
        found2.set(key2, { now: now + shown2, all: all + 1 });
      }
    }
    tallied.set(selection, found2);
    return found2;
  }
  function countThings(isMine, { things, nodes: nodes2 }) {
    const mine = things.filter(isMine);
    return { now: mine.filter((node) => nodes2.has(node.id)).length, all: mine.length };
  }
  function countHidden(selection, settings) {
    const { started, passed, things } = selection;
    const begunEnds = endsOf(started);
    const could = things.filter((node) => begunEnds.has(node.id) || alone(node));
    return { edges: started.length - passed.length, nodes: could.length - thingsPassed(selection, settings).length };
  }
  function countShown({ known: known4, started, passed, edges: lines }) {
    const now = known4.filter((edge) => lines.has(edge.id)).length;
    const rest = known4.length - now;
    const filtered = Math.min(rest, started.length - passed.length);
    const later2 = Math.min(rest - filtered, known4.length - started.length);
    return { now, all: known4.length, filtered, later: later2, outside: rest - filtered - later2 };
  }
  function countGrades({ known: known4, started, edges: lines }, { day }) {
    const counts2 = { certain: 0, possible: 0, ended: 0, any: 0, future: known4.length - started.length };
    for (const id of lines) counts2[gradeOf(edges.get(id), day)] += 1;
    return counts2;
  }

  // model/state.js
  var wantsMap = ({ view = "views", focus = null, step: step4 = null }) => view === "all" || Boolean(focus || step4);
  var opening = ({ targets: targets2, as_of: day, lang = "auto", embed = false, opens = {} }, narrow = false) => ({
    view: targets2.length ? "views" : "all",
    target: targets2.length ? targets2[0].id : null,
    form: narrow && targets2.length && !embed && !wantsMap(opens) ? "matrix" : "map",
    // The matrix: 'whole', or of one target by 'years' or by 'days'; those days, between spaces, null: chosen for the reader.
    matrix: "whole",
    dates: null,
    // The table's section and the column that it is sorted by, '-' before it: the last first; empty: in the usual order.
    section: "relations",
    sort: "",
    reach: "forces",
    day,
    hidden: /* @__PURE__ */ new Set(["alone:"]),
    only: null,
    // {what: 'edge' or 'node', id}, and `claim`: the one that is sought out in its evidence.
    chosen: null,
    // A part of the graph as a text, see focus.js; and how much without one: `core` or `whole`.
    focus: null,
    extent: "core",
    // What stands on the right in a comparison, and on the left where that is not all: see compare.js.
    compare: null,
    lens: null,
    // Of the story that came with the page, from 1; null: none is told.
    step: null,
    // A language of language.js, or 'auto': as the browser prefers.
    lang,
    // 'light', 'dark'; null: as the system has it.
    theme: null,
    // In a frame of another page: the picture and little else.
    embed,
    ...opens
  });
  var state = opening({ targets: [], as_of: null });
  var version = 0;
  var listeners = [];
  var opened = false;
  var onChange = (listener, canWait = () => false) => listeners.push({ tell: listener, canWait, missed: null });
  var onLanguage = (draw2) => onChange((patch) => "lang" in patch && draw2());
  function begin(settings) {
    Object.assign(state, settings);
    version += 1;
  }
  function change(patch) {
    begin(patch);
    for (const listener of listeners) {
      if (!opened && listener.canWait()) listener.missed = { ...listener.missed, ...patch };
      else hear(listener, patch);
    }
  }
  function hear(listener, patch) {
    const all = { ...listener.missed, ...patch };
    listener.missed = null;
    listener.tell(all);
  }
  function openNext() {
    const next = listeners.find(({ missed }) => missed);
    if (next) hear(next, {});
    else opened = true;
    return !opened;
  }
  var setLanguage = (lang) => change({ ...state, lang });
  var chooseEdge = (id) => change({ chosen: { what: "edge", id } });
  var chooseNode = (id) => change({ chosen: { what: "node", id } });
  var chooseClaim = (what, id, claim) => change({ chosen: { what, id, claim } });
  var chooseNothing = () => state.chosen && change({ chosen: null });
  var aimAt = (target) => change({ view: "views", target, chosen: null });
  function setHidden(keys2, hide) {
    const hidden = new Set(state.hidden);
    for (const key2 of keys2) hide ? hidden.add(key2) : hidden.delete(key2);
    change({ hidden });
  }
  var showAll = () => change({ hidden: /* @__PURE__ */ new Set(), only: null });
  var showEverything = () => change({ hidden: /* @__PURE__ */ new Set(), only: null, focus: null, extent: "whole", compare: null, lens: null });
  var focusOn = (focus, more = {}) => change({ ...state.view === "views" && state.target ? { view: "all" } : {}, focus, ...more });
  var showWhole = () => change({ focus: null, extent: "whole" });
  var showCore = () => change({ focus: null, extent: "core" });

  // model/shown.js
  var cache = { version: null, selection: null };
  var instead = null;
  function showing(selection, run2) {
    const before = instead;
    instead = selection;
    try {
      return run2();
    } finally {
      instead = before;
    }
  }
  var dayShown = () => instead ? instead.day : state.day;
  var edgeShown = (id) => instead && instead.told.get(id) || edges.get(id);
  function shown() {
    if (instead) return instead;
    if (cache.version !== version) cache = { version, selection: select(seenIn(state)) };
    return cache.selection;
  }
  var viewNow = () => seenIn(state).view;
  function linesOfAllDays() {
    const { known: known4, edges: ids } = select({ ...seenIn(state), day: null });
    return known4.filter((edge) => ids.has(edge.id));
  }
  var placeInView = (id) => placeIn(id, state);
  var hiddenCount = () => countHidden(shown(), seenIn(state));
  var gradeCounts = () => countGrades(shown(), state);
  var typesInView = () => data.legend.types.filter((type) => typeInView(type, seenIn(state)));

  // model/disputes.js
  function disputesOf(edge) {
    const found2 = new Set(edge.claims.flatMap((id) => disputesOfClaim.get(id) || []));
    return [...found2].filter((dispute) => dispute.verdict !== "rejected");
  }
  function clashes(disputes, mine) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const dispute of disputes) {
      const key2 = [dispute.kind, dispute.rule, dispute.verdict, dispute.judgement || ""].join("|");
      if (!groups2.has(key2)) groups2.set(key2, { dispute, here: /* @__PURE__ */ new Set(), there: /* @__PURE__ */ new Set() });
      const turned = !mine.has(dispute.one);
      groups2.get(key2).here.add(turned ? dispute.other : dispute.one);
      groups2.get(key2).there.add(turned ? dispute.one : dispute.other);
    }
    return [...groups2.values()];
  }
  function clashesOf(ids) {
    const found2 = new Set(ids.flatMap((id) => disputesOfClaim.get(id) || []));
    return clashes([...found2], new Set(ids));
  }

  // model/stance.js
  var isPotential = ({ stances }) => Boolean(stances) && stances.every((stance) => stance === "potential threat");

  // model/sentence.js
  var END = /[\s\u202f]*:[\s\u202f]*\{\}$/;
  function partsOf({ from, to, look }) {
    const [subject, object] = [nodes.get(from), nodes.get(to)];
    const [before, after] = pair(look.sentence || [`${look.told ? word(look.plain) : look.words} {}`], isMany(subject)).split("{}");
    const { words: words2, name } = joined(before, object);
    const told3 = look.told ? ` (${word(look.told).replace(END, "")})` : "";
    const first = inSentence(subject);
    return [
      { id: from, text: first.charAt(0).toUpperCase() + first.slice(1) },
      { text: polished(` ${words2}`) },
      { id: to, text: name },
      { text: `${after || ""}${told3}` }
    ].filter(({ text }) => text);
  }
  var sentenceOf = (edge) => polished(partsOf(edge).map(({ id, text }) => id ? isolated(text) : text).join(""));
  var within = (id) => nodes.has(id) ? inSentence(nodes.get(id)) : id;

  // model/words.js
  var nameOf = (id) => nodes.get(id) ? nodes.get(id).name : id;
  var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  var listed = (parts) => parts.length < 2 ? parts.join("") : t("{most} and {last}", { most: parts.slice(0, -1).join(", "), last: parts[parts.length - 1] });
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
    const open2 = disputesOf(edge).some((dispute) => dispute.verdict !== "upheld");
    return open2 ? t("disputed, not settled") : t("disputed, judged to stand");
  }
  var termWords = (list, name) => terms[list][name] ? terms[list][name].words : name;
  var originsOf = (edge) => tn("{count} independent origin", "{count} independent origins", { count: edge.origins });
  var citation = (source) => `${isolated(source.publisher)}, ${source.published ? sayDate(source.published) : t("undated")}`;

  // model/claimwords.js
  function predicateWords(claim) {
    const words2 = data.legend.predicates[claim.predicate] || claim.predicate;
    const stance = claim.stance ? `${words2}: ${termWords("stance", claim.stance)}` : words2;
    return claim.polarity === "denied" ? t("not: {what}", { what: stance }) : stance;
  }
  function isToldAlone(claim) {
    if (state.only || state.hidden.has("mark:denied")) return false;
    const { view, target } = state;
    if (view === "views" && (claim.predicate !== "views" || target && claim.object !== target)) return false;
    const ends2 = [claim.subject, claim.object].filter((id) => nodes.has(id));
    const { part: part2, nodes: visible } = shown();
    if (part2 && !ends2.every((id) => visible.has(id))) return false;
    if (ends2.some((id) => state.hidden.has(`kind:${nodes.get(id).kind}`))) return false;
    return gradeOf({ claims: [claim.id] }, state.day) !== "future";
  }
  function shownClaims() {
    const ids = new Set([...shown().edges].flatMap((id) => edges.get(id).claims));
    return [...claims.values()].filter(
      (claim) => edgesOfClaim.has(claim.id) ? ids.has(claim.id) : isToldAlone(claim)
    );
  }

  // model/spans.js
  function certainStretches(edge) {
    const bounds2 = edge.claims.map((id) => claims.get(id)).map((claim) => [claim.since_latest, claim.until_earliest]);
    const sorted3 = bounds2.filter(([first, last2]) => first && last2 && first <= last2).sort((one, other) => one[0] < other[0] ? -1 : 1);
    const out = [];
    for (const [first, last2] of sorted3) {
      const before = out[out.length - 1];
      if (before && first <= before[1]) before[1] = last2 > before[1] ? last2 : before[1];
      else out.push([first, last2]);
    }
    return out;
  }
  var MOST_STRETCHES = 3;
  function stretchesInWords(edge) {
    const all = certainStretches(edge).map(([first, last2]) => between(first, last2));
    const more = all.length - MOST_STRETCHES;
    if (more <= 0) return all.join(", ");
    const some = all.slice(0, MOST_STRETCHES).join(", ");
    return tn("{some} and {count} more", "{some} and {count} more", { some, count: more });
  }
  function sayCertain(edge) {
    const words2 = stretchesInWords(edge);
    return words2 ? t("certain {when}", { when: words2 }) : t("certain on no day: the claims leave its time open");
  }
  function sayPossible({ since_earliest: from, until_latest: to }) {
    const begins = from ? t("from {date}", { date: sayDate(from) }) : t("from an unknown beginning");
    const ends2 = !to ? t("with an unknown end") : to === FOREVER ? t("for good") : t("to {date}", { date: sayDate(to) });
    return t("possible {begins}, {ends}", { begins, ends: ends2 });
  }
  function widest(from, to) {
    if (!from && !to) return "";
    if (from && to) return between(from, to);
    if (from) return t("{date} – ?", { date: sayDate(from) });
    return to === FOREVER ? t("at some time, for good") : t("? – {date}", { date: sayDate(to) });
  }
  function saySpan(edge) {
    const sure = stretchesInWords(edge);
    const open2 = widest(edge.since_earliest, edge.until_latest);
    if (sure === open2) return sure || t("time unknown");
    if (!sure) return t("possible {when}", { when: open2 });
    return open2 ? t("certain {sure}; possible {open}", { sure, open: open2 }) : t("certain {sure}; beyond unknown", { sure });
  }

  // model/columns.js
  var column = (id, words2, value, more = {}) => ({ id, words: words2, value, ...more });
  var apart = (id, value) => ({ id, value, file: true });
  var own2 = (name) => apart(name, (row4) => row4[name]);
  var bounds = [
    own2("since_earliest"),
    own2("since_latest"),
    own2("until_earliest"),
    apart("until_latest", ({ until_latest: to }) => to === FOREVER ? "" : to)
  ];
  var marksOf = (edge) => [
    ...edge.marks.filter((mark) => mark !== "disputed" && mark !== "deprecated").map((mark) => MARK_WORDS[mark]),
    standing(edge)
  ].filter((note) => note).join(", ");
  var nameIf = (id) => id ? nameOf(id) : "";
  var RELATIONS = [
    column("from", () => t("from"), (edge) => nameOf(edge.from), { lead: true }),
    column("relation", () => t("relation"), (edge) => edge.look.words, { lead: true }),
    column("to", () => t("to"), (edge) => nameOf(edge.to), { lead: true }),
    column("more", () => t("more"), (edge) => extrasOf(edge).join(", ")),
    column("when", () => t("when"), saySpan, { sort: (edge) => edge.since_earliest || edge.since_latest || "" }),
    column("claims", () => t("claims"), (edge) => edge.claims.length, { number: true }),
    column("origins", () => t("origins"), (edge) => edge.origins, { number: true }),
    column("marks", () => t("marks"), marksOf),
    apart("grade", (edge) => state.day ? GRADE_WORDS[gradeOf(edge, state.day)] : ""),
    apart("from_id", (edge) => edge.from),
    own2("type"),
    apart("to_id", (edge) => edge.to),
    ...bounds,
    own2("id")
  ];
  var relationsOf = (node) => (edgesOfNode.get(node.id) || []).filter((edge) => shown().edges.has(edge.id)).length;
  var THINGS = [
    column("name", () => t("name"), (node) => nameOf(node.id), { lead: true }),
    column("kind", () => t("kind"), (node) => kinds.get(node.kind).words),
    column("also", () => t("also called"), (node) => [...node.aliases || [], node.name_fr].filter((name) => name).join(", ")),
    column("relations", () => t("relations shown"), relationsOf, { number: true }),
    own2("id"),
    own2("country"),
    own2("iso2"),
    own2("wikidata")
  ];
  var origin = (claim) => sources.has(claim.origin) ? sources.get(claim.origin).publisher : claim.origin;
  var whom = (claim) => [nameIf(claim.object), claim.quantity, claim.unit, claim.item].filter((part2) => part2).join(", ");
  var CLAIMS = [
    column("who", () => t("who"), (claim) => nameOf(claim.subject), { lead: true }),
    column("what", () => t("what"), predicateWords, { lead: true }),
    column("whom", () => t("whom"), whom, { lead: true }),
    column("says", () => t("in short"), (claim) => claim.says),
    column("holder", () => t("held by"), (claim) => nameIf(claim.holder)),
    column("speaker", () => t("said by"), (claim) => nameIf(claim.speaker)),
    column("source", () => t("source"), (claim) => sources.get(claim.source).publisher),
    column("published", () => t("published"), (claim) => sources.get(claim.source).published || ""),
    column("time", () => t("time"), (claim) => claim.valid || ""),
    column("modality", () => t("told"), (claim) => termWords("modality", claim.modality)),
    column("polarity", () => t("yes or no"), (claim) => termWords("polarity", claim.polarity)),
    column("rank", () => t("rank"), (claim) => termWords("rank", claim.rank)),
    column("origin", () => t("origin"), origin),
    apart("disputed", (claim) => claim.disputed ? "true" : "false"),
    apart("who_id", (claim) => claim.subject),
    own2("predicate"),
    own2("stance"),
    apart("whom_id", (claim) => claim.object),
    apart("source_id", (claim) => claim.source),
    apart("origin_id", (claim) => claim.origin),
    apart("source_url", (claim) => sources.get(claim.source).url),
    own2("paragraph"),
    own2("sentence"),
    ...bounds,
    own2("ref")
  ];
  var COLUMNS = { relations: RELATIONS, things: THINGS, claims: CLAIMS };
  var onPage = (section2) => COLUMNS[section2].filter((one) => !one.file);

  // model/csv.js
  var FORMULA = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
  var WITHIN = /([;\t\r\n]["\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
  function field(value) {
    const text = value === null || value === void 0 ? "" : String(value);
    const safe = typeof value === "number" ? text : `${FORMULA.test(text) ? "'" : ""}${text.replace(WITHIN, "$1'")}`;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  }
  var line = (values) => `${values.map(field).join(",")}\r
`;
  var csvOf = (heads, rows3) => `\uFEFF${[heads, ...rows3].map(line).join("")}`;

  // model/search.js
  var MOST = 12;
  var MOST_WITH_OTHERS = 6;
  var fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  var indexes = /* @__PURE__ */ new WeakMap();
  function indexOf(all, entryOf) {
    const made = indexes.get(all);
    if (made && made.language === language) return made.entries;
    const entries = [...all.values()].map(entryOf);
    indexes.set(all, { language, entries });
    return entries;
  }
  var entry = (id, names) => ({ id, names: names.filter((name) => name).map((name) => ({ name, folded: fold(name) })) });
  var nodeEntry = (node) => entry(node.id, [node.name_en, node.name_fr, ...node.aliases || [], node.iso2, node.iso3]);
  var edgeEntry = (edge) => entry(edge.id, [sentenceOf(edge)]);
  function claimEntry(claim) {
    const source = sources.get(claim.source) || {};
    return entry(claim.id, [[claim.says, source.publisher, source.name].filter((part2) => part2).join(" · ")]);
  }
  function rank(folded2, wanted) {
    if (folded2 === wanted) return -1;
    if (folded2.startsWith(wanted)) return 0;
    if (` ${folded2}`.includes(` ${wanted}`)) return 1;
    if (folded2.includes(wanted)) return 2;
    return wanted.split(" ").every((word2) => ` ${folded2}`.includes(` ${word2}`)) ? 3 : Infinity;
  }
  function hitsIn(index, wanted, said) {
    const hits = index.map(({ id, names }) => {
      const best = names.map(({ name, folded: folded2 }) => ({ name, score: rank(folded2, wanted) })).sort((a, b) => a.score - b.score)[0];
      return { id, score: Infinity, ...best };
    });
    const order2 = (a, b) => a.score - b.score || compare(said(a), said(b));
    return hits.filter((hit) => hit.score < Infinity).sort(order2);
  }
  var told = ({ id }) => (edgesOfNode.get(id) || []).length;
  var byTold = (a, b) => a.score - b.score || told(b) - told(a);
  var actorHits = (wanted) => hitsIn(indexOf(nodes, nodeEntry), wanted, ({ id }) => nameOf(id)).sort(byTold);
  function findAll(words2) {
    const wanted = fold(words2);
    if (!wanted) return [];
    const groups2 = [
      ["node", actorHits(wanted)],
      ["edge", hitsIn(indexOf(edges, edgeEntry), wanted, ({ name }) => name)],
      ["claim", hitsIn(indexOf(claims, claimEntry), wanted, ({ name }) => name)]
    ].filter(([, hits]) => hits.length);
    const most = groups2.length > 1 ? MOST_WITH_OTHERS : MOST;
    return groups2.map(([what, hits]) => ({ what, hits: hits.slice(0, most), all: hits.length }));
  }

  // model/table.js
  var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  var publishedOf = (claim) => sources.get(claim.source).published || "~";
  var SECTIONS = {
    relations: {
      rows: () => [...shown().edges].map((id) => edges.get(id)),
      key: sentenceOf
    },
    things: {
      rows: () => [...shown().nodes].map((id) => nodes.get(id)),
      key: (node) => nameOf(node.id)
    },
    claims: {
      rows: shownClaims,
      // Nothing that is written sorts before what parts the two.
      key: (claim) => `${publishedOf(claim)}\0${claim.ref}`
    }
  };
  var SECTION_IDS = Object.keys(SECTIONS);
  var sectionNow = () => SECTION_IDS.includes(state.section) ? state.section : SECTION_IDS[0];
  var countRows = (section2) => SECTIONS[section2].rows().length;
  function sorting() {
    const column2 = onPage(sectionNow()).find(({ id }) => id === state.sort.replace(/^-/, ""));
    return column2 ? { column: column2, last: state.sort.startsWith("-") } : null;
  }
  var nextSort = (id) => state.sort === id ? `-${id}` : state.sort === `-${id}` ? "" : id;
  var keyOf = ({ sort, value, number: number2 }, row4) => number2 ? value(row4) : fold(String((sort || value)(row4)));
  function byKey(last2) {
    const turn = last2 ? -1 : 1;
    return ([a], [b]) => Number(a === "") - Number(b === "") || turn * compare2(a, b);
  }
  var sorted = (rows3, keyed, order2) => rows3.map((row4) => [keyed(row4), row4]).sort(order2).map(([, row4]) => row4);
  function rowsOf(section2) {
    const { rows: rows3, key: key2 } = SECTIONS[section2];
    const usual2 = sorted(rows3(), key2, ([a], [b]) => compare2(a, b));
    const by = section2 === sectionNow() && sorting();
    return by ? sorted(usual2, (row4) => keyOf(by.column, row4), byKey(by.last)) : usual2;
  }
  function csvOfSection(section2) {
    const columns = COLUMNS[section2];
    const rows3 = rowsOf(section2).map((row4) => columns.map(({ value }) => value(row4)));
    return csvOf(
      columns.map(({ id }) => id),
      rows3
    );
  }
  var fileName = (section2) => `sahelgraph-${section2}-${state.day || "all-dates"}.csv`;

  // dom/colours.js
  var HUES = { threat: { light: "#D55E00", dark: "#FF8A3D" }, "no threat": { light: "#0072B2", dark: "#6BB7EE" } };
  var inDark = () => document.documentElement.dataset.theme === "dark";
  function tinted(colour) {
    if (!inDark()) return colour;
    const parts = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
    return `#${parts.map(
      (part2) => Math.round(part2 + (255 - part2) * 0.35).toString(16).padStart(2, "0")
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
    const shape2 = POINTS[kind.shape] ? svg("polygon", { points: POINTS[kind.shape], ...paint }) : kind.shape === "box" ? svg("rect", { x: 3, y: 4, width: 12, height: 10, rx: 3, ...paint }) : svg("circle", { cx: 9, cy: 9, r: 7, ...paint });
    return svg("svg", { width: 18, height: 18, viewBox: "0 0 18 18", "aria-hidden": "true", class: "icon" }, shape2);
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
  function glyphIcon(sign2, stroke, potential = false) {
    const full = sign2 === "threat" && !potential;
    const ink = full ? "var(--on-sign)" : stroke;
    const circle = svg("circle", { cx: 15, cy: 9, r: 7, fill: full ? stroke : "var(--card)", stroke, "stroke-width": 2 });
    const point = svg("circle", { cx: 15, cy: 12.6, r: 1.2, fill: ink });
    const forms = {
      threat: [svg("path", { d: "M15 4.5V10", stroke: ink, "stroke-width": 2 }), point],
      partner: [svg("path", { d: "M15 5.5V12.5M11.5 9H18.5", stroke: ink, "stroke-width": 2 })]
    };
    return svg("g", {}, circle, forms[sign2] || []);
  }

  // parts/cells.js
  var relation = (edge, words2) => button([lineIcon(edge.look), ` ${words2}`], () => chooseEdge(edge.id), {
    class: "row",
    "data-edge": edge.id,
    "aria-label": t("{what}: evidence", { what: sentenceOf(edge) })
  });
  var when = (edge, words2) => [
    words2,
    state.day ? el("div", { class: "quiet" }, GRADE_WORDS[gradeOf(edge, state.day)]) : null
  ];
  var thing = (node, words2) => button([kindIcon(kinds.get(node.kind)), ` ${words2}`], () => chooseNode(node.id), {
    class: "row",
    "data-node": node.id
  });
  function claimed(claim, words2) {
    const [edge] = edgesOfClaim.get(claim.id) || [];
    return button(words2, () => edge ? chooseEdge(edge.id) : chooseNode(claim.subject), {
      class: "row",
      "data-row": claim.id,
      "aria-label": t("{who} {what}: evidence", { who: nameOf(claim.subject), what: words2 })
    });
  }
  var inEnglish = (_, words2) => el("span", { lang: "en" }, words2);
  var CELLS = {
    relations: { relation, when },
    things: { name: thing },
    claims: { what: claimed, says: inEnglish }
  };
  var rowClass = {
    relations: (edge) => `grade-${gradeOf(edge, state.day)}`,
    things: () => null,
    claims: (claim) => claim.rank
  };

  // parts/status.js
  var relations = (count2) => tn("{count} relation", "{count} relations", { count: count2 });
  var someThings = (count2) => tn("{count} thing", "{count} things", { count: count2 });
  function statusWords(id = null) {
    const { edges: lines, nodes: things } = shown();
    const hidden = hiddenCount();
    const nothing2 = !hidden.edges && !hidden.nodes;
    const words2 = t("{relations} between {things} shown.", {
      relations: relations(lines.size),
      things: someThings(things.size)
    });
    const told3 = nothing2 ? null : [
      " ",
      t("Hidden by filters: {what}.", {
        what: [hidden.edges && relations(hidden.edges), hidden.nodes && someThings(hidden.nodes)].filter((part2) => part2).join(", ")
      }),
      " ",
      button(t("Show all"), showAll, { class: "small", id })
    ];
    return [words2, ...told3 || []];
  }
  function drawFooter() {
    const asOf = state.day ? t("as of {date}", { date: sayDate(state.day) }) : t("all dates");
    const known4 = data.known_on ? t("as known on {date}", { date: sayDate(data.known_on) }) : t("everything read so far");
    replace(byId("footer"), `${asOf} · ${known4} · ${t("from snapshot {id}", { id: data.snapshot })} · sahelgraph ${data.version}`);
  }
  function buildStatus() {
    onChange((patch) => {
      drawFooter();
      if (!("theme" in patch) || "lang" in patch) replace(byId("status"), statusWords("show-all"));
    });
  }

  // parts/tabs.js
  var STEPS = { ArrowRight: 1, ArrowLeft: -1 };
  function onKey(event) {
    const tabs = [...event.currentTarget.children];
    const at2 = tabs.indexOf(document.activeElement);
    const to = { Home: 0, End: tabs.length - 1 }[event.key] ?? (event.key in STEPS ? at2 + STEPS[event.key] : null);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    tabs[(to + tabs.length) % tabs.length].click();
  }
  var tabList = (label, tabs, open2, choose, panel) => el(
    "div",
    { role: "tablist", "aria-label": label, on: { keydown: onKey } },
    tabs.map(
      ([id, words2]) => button(words2, () => choose(id), {
        role: "tab",
        id: `tab-${id}`,
        "data-place": `tab-${id}`,
        "aria-selected": String(id === open2),
        "aria-controls": panel,
        tabindex: id === open2 ? 0 : -1
      })
    )
  );

  // forms/list.js
  var APART = ["chosen", "matrix", "dates"];
  var WORDS = {
    relations: (count2) => t("Relations ({count})", { count: count2 }),
    things: (count2) => t("Things ({count})", { count: count2 }),
    claims: (count2) => t("Claims ({count})", { count: count2 })
  };
  var openSection = (section2) => change({ section: section2, sort: "" });
  function save() {
    const text = csvOfSection(sectionNow());
    download(new Blob([text], { type: "text/csv;charset=utf-8" }), fileName(sectionNow()));
  }
  function head(column2) {
    const by = sorting();
    const mine = by && by.column === column2;
    return el(
      "th",
      { scope: "col", "aria-sort": mine ? by.last ? "descending" : "ascending" : null },
      button(
        [column2.words(), el("span", { class: "arrow", "aria-hidden": "true" }, mine ? by.last ? "▾" : "▴" : "")],
        () => change({ sort: nextSort(column2.id) }),
        { "data-place": column2.id }
      )
    );
  }
  function cell(section2, column2, row4) {
    const words2 = column2.value(row4);
    const make = CELLS[section2][column2.id];
    const classes = [column2.lead && "lead", column2.number && "number", column2.id === "says" && "says"];
    return el(
      "td",
      { class: classes.filter((name) => name).join(" "), "data-head": column2.lead || column2.id === "says" ? null : column2.words() },
      words2 === "" ? null : make ? make(row4, words2) : String(words2)
    );
  }
  function sortSelect(columns) {
    const option = (value, words2) => el("option", { value, selected: value === state.sort }, words2);
    return el(
      "label",
      { class: "sort-by" },
      t("Sort by"),
      " ",
      el(
        "select",
        { "data-place": "sort", on: { change: (event) => change({ sort: event.target.value }) } },
        option("", t("the usual order")),
        columns.flatMap(({ id, words: words2 }) => [
          option(id, words2()),
          option(`-${id}`, t("{column}, the last first", { column: words2() }))
        ])
      )
    );
  }
  var AT_A_TIME = 300;
  var trOf = (section2, columns) => (row4) => el(
    "tr",
    { class: rowClass[section2](row4) },
    columns.map((column2) => cell(section2, column2, row4))
  );
  function table(section2, columns) {
    const all = rowsOf(section2);
    const body = el("tbody", {});
    const foot = el("p", { class: "quiet", role: "status" });
    const add = () => {
      const from = body.rows.length;
      body.append(...all.slice(from, from + AT_A_TIME).map(trOf(section2, columns)));
      if (all.length <= AT_A_TIME) return;
      const values = { shown: number(body.rows.length), all: number(all.length) };
      replace(foot, t("{shown} of {all} rows.", values), " ", body.rows.length < all.length && moreButton(more));
    };
    const more = () => {
      const next = body.rows.length;
      add();
      const row4 = body.rows[next];
      row4.tabIndex = -1;
      row4.focus();
    };
    add();
    return [
      el(
        "table",
        { class: `rows-table ${section2}-table` },
        el("thead", {}, el("tr", {}, columns.map(head))),
        body
      ),
      foot
    ];
  }
  var moreButton = (action) => button(t("Show {count} more", { count: number(AT_A_TIME) }), action, { class: "small", id: "more-rows" });
  function drawList() {
    if (state.form !== "list") return;
    const section2 = sectionNow();
    const columns = onPage(section2);
    const tabs = SECTION_IDS.map((id) => [id, WORDS[id](countRows(id))]);
    const place = placeOfFocus();
    replace(
      byId("list"),
      el(
        "header",
        {},
        tabList(t("What the table lists"), tabs, section2, openSection, "rows"),
        el("div", { class: "tools" }, sortSelect(columns), button(t("Save as CSV"), save, { id: "save-csv" })),
        el("p", { class: "quiet" }, statusWords())
      ),
      el(
        "div",
        { class: "scroll", id: "rows", tabindex: "0", role: "tabpanel", "aria-labelledby": `tab-${section2}` },
        table(section2, columns)
      )
    );
    giveFocusBack(place);
  }
  var placeOfFocus = () => byId("list").contains(document.activeElement) ? document.activeElement.dataset.place : null;
  function giveFocusBack(place) {
    const wanted = place && place.startsWith("tab-") ? `tab-${sectionNow()}` : place;
    const found2 = [...byId("list").querySelectorAll("[data-place]")].find((node) => node.dataset.place === wanted);
    if (found2) found2.focus();
  }
  var listForm = {
    id: "list",
    words: () => t("Table"),
    section: "list",
    build() {
      onChange((patch) => {
        if (!Object.keys(patch).every((key2) => APART.includes(key2))) drawList();
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
    const found2 = select({ ...settings, day, chosen: null });
    const { part: part2 } = select({ ...settings, day: null, chosen: null });
    const shown2 = found2.passed.filter((edge) => !part2 || part2.edges.has(edge.id));
    const told3 = side2 && side2.what === "source" ? shown2.map((edge) => ofSource(edge, side2.value, claims2)).filter((edge) => edge) : shown2.filter((edge) => !side2 || side2.what !== "viewer" || edge.from === side2.value);
    return { side: side2, day, selection: found2, edges: new Map(told3.map((edge) => [edge.id, edge])) };
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
      const known4 = new Set(theirs.map((edge) => sameAs(edge, byTarget)));
      return mine.filter((edge) => !known4.has(sameAs(edge, byTarget)));
    };
    const [onlyHere, onlyThere] = [alone2(left, right), alone2(right, left)];
    const turned = (edge) => edge.look.sign && onlyThere.find((other) => other.look.sign && pairOf(other, byTarget) === pairOf(edge, byTarget));
    const signs = onlyHere.filter(turned).map((edge) => ({ how: "sign", here: edge, there: turned(edge) }));
    const told3 = new Set(signs.flatMap(({ here: one, there: other }) => [one, other]));
    const rest = (lines, how) => lines.filter((edge) => !told3.has(edge)).map((edge) => ({ how, [how]: edge }));
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
  function onScreen() {
    const both = sides();
    if (!both) return shown();
    const either = (what) => /* @__PURE__ */ new Set([...both.here[what], ...both.there[what]]);
    return { ...shown(), edges: either("edges"), nodes: either("nodes") };
  }
  var countOf = (key2) => count(key2, onScreen());
  var shownCount = () => countShown(onScreen());
  var lookingAt = (side2, run2) => showing(side2, run2);

  // draw/scene.js
  var network = null;
  var linesOf = null;
  var sizes = null;
  var labels = null;
  var scene = { touched: false, laidFor: "", fittedFor: "", moves: 0, pointedAt: null, hovered: null, walker: null };
  function openScene(opened2, picture2) {
    network = opened2;
    labels = new Map([...picture2.nodes.values()].map((node) => [node.id, String(node.label)]));
    nameNodes();
    sizes = new Map([...picture2.nodes.values()].map((node) => [node.id, node.size]));
  }
  function nameNodes() {
    const said = ([id, label]) => [id, (nodes.get(id)[`label_${language}`] || label).split("\n")];
    linesOf = new Map([...labels].map(said));
  }
  function within2(other, run2) {
    const before = network;
    network = other;
    try {
      return run2();
    } finally {
      network = before;
    }
  }
  var askDraw = (picture2 = network) => picture2.body.emitter.emit("_requestRedraw");
  function measure(picture2 = network) {
    const ctx = picture2.canvas.getContext();
    const { nodes: nodes2, edges: edges2 } = picture2.body;
    for (const node of Object.values(nodes2)) {
      node.resize(ctx);
      node.updateBoundingBox(ctx);
    }
    ctx.save();
    ctx.globalAlpha = 0;
    for (const edge of Object.values(edges2)) if (edge.connected) edge.drawArrows(ctx);
    ctx.restore();
  }
  var held = /* @__PURE__ */ new Set();
  function drawnOnce(run2, picture2 = network) {
    if (held.has(picture2)) return run2();
    const { emitter } = picture2.body;
    const asked = picture2.renderer.redrawRequested;
    held.add(picture2);
    emitter.emit("_blockRedraw");
    try {
      return run2();
    } finally {
      held.delete(picture2);
      emitter.emit("_allowRedraw");
      picture2.renderer.redrawRequested = asked;
      askDraw(picture2);
    }
  }
  var frameNow = () => `${byId("picture").clientWidth} ${byId("picture").clientHeight}`;
  var isNarrow = () => byId("picture").clientWidth < 620;
  var radiusOf = (id) => isStar(state) ? id === state.target ? 19 : 13 : sizes.get(id);

  // draw/focus.js
  var STRENGTH = { any: 1, certain: 1, possible: 0.5, ended: 0.22, future: 0 };
  function setsBack(front) {
    const { part: part2 } = shown();
    return front && !(front.what === "node" && part2 && [part2.id, part2.from, part2.to].includes(front.id));
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
    const same2 = shown().marked && !shown().marked.has(edge.id) ? 0.45 : 1;
    return STRENGTH[gradeOf(edge, dayShown())] * wrong2 * same2 * crowding() * (inFocus(edge) ? 1 : 0.1);
  }
  function nodeStrength(id, { edges: visible }) {
    const lines = (edgesOfNode.get(id) || []).filter((edge) => visible.has(edge.id));
    const over2 = lines.length > 0 && lines.every((edge) => gradeOf(edgeShown(edge.id), dayShown()) === "ended");
    return (over2 ? 0.4 : 1) * (nearChosen(id, visible) ? 1 : 0.25);
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
    const moved2 = draggedHere().get(node.id);
    if (moved2) return moved2;
    const [x, y] = placeInView(node.id) || node.place.all;
    return { x: x * wider, y };
  }

  // draw/camera.js
  function fitAll() {
    scene.fittedFor = frameNow();
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
    const scale2 = Math.max(isNarrow() && !isStar(state) && !both ? 0.6 : 0.1, Math.min(1.25, fits));
    const position = {
      x: (left + right) / 2 + (pad.right - pad.left) / 2 / scale2,
      y: (top + bottom) / 2 + (pad.bottom - pad.top) / 2 / scale2
    };
    network.moveTo({ position, scale: scale2, animation: false });
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
    const lay = () => replace(
      byId("zoom"),
      button("+", by(1.3), { "aria-label": t("Zoom in"), title: t("Zoom in") }),
      button("−", by(1 / 1.3), { "aria-label": t("Zoom out"), title: t("Zoom out") }),
      button("⤢", all, { "aria-label": t("Show the whole map"), title: t("Show the whole map") })
    );
    lay();
    onLanguage(lay);
  }

  // model/views.js
  function targets() {
    const visible = [...shown().edges].map((id) => edges.get(id)).filter((edge) => edge.look.sign);
    const groups2 = grouped(visible, (edge) => [edge.to]);
    const order2 = (a, b) => groups2.get(b).length - groups2.get(a).length || compare(nameOf(a), nameOf(b));
    return [...groups2.keys()].sort(order2).map((id) => ({ id, lines: groups2.get(id) }));
  }
  function threatenedBy(id) {
    const lines = (edgesOfNode.get(id) || []).filter(
      (edge) => edge.to === id && edge.look.sign === "threat" && shown().edges.has(edge.id)
    );
    return lines.filter((edge) => gradeOf(edgeShown(edge.id), dayShown()) !== "ended" && !edge.marks.includes("deprecated")).length;
  }

  // draw/boxes.js
  function pointOn(edge, share) {
    const drawn3 = network.body.edges[edge.id];
    if (drawn3 && edge.from !== edge.to) return drawn3.edgeType.getPoint(share);
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
  function disc(ctx, { x, y }, radius, fillStyle, strokeStyle, lineWidth2) {
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.fillStyle = fillStyle;
    ctx.fill();
    ctx.strokeStyle = strokeStyle;
    ctx.lineWidth = lineWidth2;
    ctx.stroke();
  }
  function write(ctx, words2, { x, y }, size, colour, weight = 700) {
    ctx.font = `${weight} ${size}px ${FAMILY}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = colour;
    ctx.fillText(words2, x, y);
  }
  function writeOn(ctx, words2, { x, y }, size, paint) {
    ctx.font = `600 ${size}px ${FAMILY}`;
    const width = ctx.measureText(words2).width + size * 0.8;
    ctx.fillStyle = paint.card;
    ctx.fillRect(x - width / 2, y - size * 0.8, width, size * 1.6);
    write(ctx, words2, { x, y }, size, paint.text, 600);
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
  function drawWalker(ctx, id, paint) {
    if (!id || !shown().nodes.has(id)) return;
    const { x, y } = network.getPosition(id);
    ctx.save();
    ctx.globalAlpha = 1;
    ctx.beginPath();
    ctx.setLineDash([7, 4]);
    ctx.arc(x, y, radiusOf(id) + 11, 0, 2 * Math.PI);
    ctx.strokeStyle = paint.text;
    ctx.lineWidth = 2.5;
    ctx.stroke();
    ctx.restore();
  }
  function ringed() {
    const { part: part2, nodes: nodes2 } = shown();
    const id = state.chosen ? state.chosen.what === "node" && state.chosen.id : part2 && part2.id;
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

  // draw/crowd.js
  var HALF = 2 ** 20;
  function crowd(size) {
    const squares = /* @__PURE__ */ new Map();
    const each = ({ x, y, w, h }, visit) => {
      for (let column2 = Math.floor(x / size); column2 <= Math.floor((x + w) / size); column2 += 1) {
        for (let row4 = Math.floor(y / size); row4 <= Math.floor((y + h) / size); row4 += 1) {
          if (visit((column2 + HALF) * 2 * HALF + row4 + HALF)) return true;
        }
      }
      return false;
    };
    const add = (box) => each(box, (key2) => {
      const found2 = squares.get(key2);
      found2 ? found2.push(box) : squares.set(key2, [box]);
    });
    const drop = (box) => each(box, (key2) => {
      squares.get(key2).splice(squares.get(key2).indexOf(box), 1);
    });
    const meets = (box, counts2 = () => true) => each(box, (key2) => (squares.get(key2) || []).some((other) => counts2(other) && touches(box, other)));
    const all = (box) => {
      const found2 = /* @__PURE__ */ new Set();
      each(box, (key2) => {
        for (const other of squares.get(key2) || []) if (touches(box, other)) found2.add(other);
      });
      return [...found2];
    };
    return { add, drop, meets, all };
  }
  function crowdOf(boxes, size) {
    const made = crowd(size);
    boxes.forEach(made.add);
    return made;
  }

  // draw/spots.js
  var FONT = 12;
  var LINE = 14;
  function spots(id, ctx, zoom) {
    const lines = linesOf.get(id);
    const [w, h] = [
      Math.max(...lines.map((line2) => ctx.measureText(line2).width)) + 4 / zoom,
      lines.length * LINE / zoom
    ];
    const { x, y } = network.getPosition(id);
    const at2 = (away) => roundAbout(x, y, w, h, radiusOf(id) + away / zoom).map(([px, py], place) => ({
      x: px,
      y: py,
      w,
      h,
      worse: worse(id, x, away, place)
    }));
    return [3, 14].flatMap(at2);
  }
  var [ABOVE, RIGHT, LEFT] = [1, 2, 3];
  function outward(id, x) {
    if (!isStar(state)) return -1;
    if (id === state.target) return ABOVE;
    return !isNarrow() && Math.abs(x) > 100 ? x < 0 ? LEFT : RIGHT : -1;
  }
  var worse = (id, x, away, place) => (away > 3 ? 4 : 0) + (place > LEFT ? 1 : 0) - (place === outward(id, x) ? 9 : 0);
  function roundAbout(x, y, w, h, gap) {
    const [left, right, above, below] = [x - gap - w, x + gap, y - gap - h, y + gap];
    const across = [x - w / 4, x - 3 * w / 4, x, x - w].flatMap((at2) => [
      [at2, below],
      [at2, above]
    ]);
    return [[x - w / 2, below], [x - w / 2, above], [right, y - h / 2], [left, y - h / 2], ...across];
  }
  function nearPoints(id) {
    const lines = (edgesOfNode.get(id) || []).filter((edge) => shown().edges.has(edge.id));
    const shares = [0.07, 0.11, 0.15, 0.19, 0.23, 0.27, 0.31];
    return lines.flatMap((edge) => shares.map((share) => pointOn(edge, edge.from === id ? share : 1 - share)));
  }
  function bestSpot(free, points) {
    const onLines = (spot2) => points.filter((point) => touches(spot2, { ...point, w: 0, h: 0 })).length;
    return free.map((spot2) => ({ spot: spot2, lines: onLines(spot2) + spot2.worse })).sort((a, b) => a.lines - b.lines)[0];
  }
  var outside = (spot2, { left, right, top, bottom }) => spot2.x < left || spot2.x + spot2.w > right || spot2.y < top || spot2.y + spot2.h > bottom;

  // draw/labels.js
  var isChosen = (id) => Boolean(state.chosen) && state.chosen.id === id;
  var degree = (id) => (edgesOfNode.get(id) || []).length;
  var firstNamed = (one, other) => Number(isChosen(other)) - Number(isChosen(one)) || degree(other) - degree(one) || (one < other ? -1 : 1);
  function frameOf() {
    const { clientWidth, clientHeight } = byId("picture");
    const [from, to] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: clientWidth, y: clientHeight })];
    return { left: from.x, right: to.x, top: from.y, bottom: to.y };
  }
  var SQUARE = 60;
  function wantedNames(ids, ctx, zoom, others2) {
    const boxes = crowdOf(nodeBoxes([...shown().nodes]), SQUARE / zoom);
    const marks = crowdOf(others2, SQUARE / zoom);
    const frame3 = frameOf();
    return ids.map((id) => {
      const free = spots(id, ctx, zoom).filter((spot2) => !marks.meets(spot2));
      const clear = free.filter((spot2) => !outside(spot2, frame3) && !boxes.meets(spot2, (box) => box.id !== id));
      return { id, clear, rest: free, best: (among2) => bestSpot(among2, nearPoints(id)) };
    });
  }
  function seats(zoom) {
    const spotOf3 = /* @__PURE__ */ new Map();
    const nameAt = /* @__PURE__ */ new Map();
    const taken = crowd(SQUARE / zoom);
    return {
      set(id, spot2) {
        spotOf3.set(id, spot2);
        nameAt.set(spot2, id);
        taken.add(spot2);
      },
      delete(id) {
        const spot2 = spotOf3.get(id);
        if (!spot2) return;
        spotOf3.delete(id);
        nameAt.delete(spot2);
        taken.drop(spot2);
      },
      has: (id) => spotOf3.has(id),
      get: (id) => spotOf3.get(id),
      isFree: (spot2) => !taken.meets(spot2),
      holders: (spot2) => taken.all(spot2).map((other) => nameAt.get(other)),
      all: () => [...spotOf3].map(([id, spot2]) => ({ id, spot: spot2 }))
    };
  }
  var ROOM = 2200;
  function roomFor(ids, zoom) {
    const places = ids.map((id) => network.getPosition(id));
    const across = (axis) => places.reduce(([low, high], at2) => [Math.min(low, at2[axis]), Math.max(high, at2[axis])], [0, 0]);
    const [[left, right], [top, bottom]] = [across("x"), across("y")];
    return Math.max(100, Math.ceil((right - left) * (bottom - top) * zoom * zoom / ROOM));
  }
  function placeLabels(ctx, zoom, others2) {
    ctx.font = `${FONT / zoom}px ${FAMILY}`;
    const ids = [...shown().nodes].sort(firstNamed);
    const names = wantedNames(ids.slice(0, roomFor(ids, zoom)), ctx, zoom, others2);
    const wanted = new Map(names.map((name) => [name.id, name]));
    const taken = seats(zoom);
    const hemmedIn = (name) => !name.clear.length && takeSpot({ ...name, clear: name.rest }, taken);
    const left = names.filter((name) => !takeSpot(name, taken) && !hemmedIn(name));
    for (const name of left) makeRoom(name, taken, wanted);
    for (const name of left) if (!taken.has(name.id)) takeSpot({ ...name, clear: name.rest }, taken);
    return taken.all();
  }
  function takeSpot(name, taken) {
    const free = name.clear.filter(taken.isFree);
    const best = free.length ? name.best(free) : null;
    if (best) taken.set(name.id, best.spot);
    return Boolean(best);
  }
  function makeRoom(name, taken, wanted) {
    for (const spot2 of name.clear) {
      const holders = taken.holders(spot2).map((id) => [id, taken.get(id)]);
      if (holders.length > 2) continue;
      for (const [id] of holders) taken.delete(id);
      taken.set(name.id, spot2);
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
    const style = getComputedStyle(document.documentElement);
    const paint = { around: style.getPropertyValue("--page"), inside: style.getPropertyValue("--text") };
    for (const { id, spot: spot2 } of names) drawLabel(ctx, id, spot2, zoom, paint);
    ctx.restore();
  }
  function drawLabel(ctx, id, spot2, zoom, paint) {
    ctx.globalAlpha = Math.max(0.3, nodeStrength(id, shown()));
    ctx.strokeStyle = paint.around;
    ctx.lineWidth = 4 / zoom;
    ctx.fillStyle = paint.inside;
    linesOf.get(id).forEach((line2, place) => {
      const [x, y] = [spot2.x + spot2.w / 2, spot2.y + (place + 0.5) * LINE / zoom];
      ctx.strokeText(line2, x, y);
      ctx.fillText(line2, x, y);
    });
  }

  // draw/text.js
  var context = null;
  var widths = /* @__PURE__ */ new Map();
  function textWidth(words2, font) {
    const key2 = `${font} ${words2}`;
    if (!widths.has(key2)) {
      context = context || document.createElement("canvas").getContext("2d");
      context.font = `${font} ${FAMILY}`;
      widths.set(key2, context.measureText(words2).width);
    }
    return widths.get(key2);
  }
  function shortened(words2, font, most) {
    if (textWidth(words2, font) <= most) return words2;
    let end = words2.length - 1;
    while (end > 1 && textWidth(`${words2.slice(0, end)}…`, font) > most) end -= 1;
    return `${words2.slice(0, end).trimEnd()}…`;
  }

  // draw/marks.js
  var GLYPHS = { threat: "!", partner: "+" };
  var isFullSign = (edge) => edge.look.sign === "threat" && !isPotential(edge);
  function drawSign(ctx, edge, point, radius, paint) {
    const colour = lineColour(edge.look);
    const full = isFullSign(edge);
    disc(ctx, point, radius, full ? colour : paint.page, colour, radius * 0.3);
    const glyph2 = GLYPHS[edge.look.sign];
    if (glyph2) write(ctx, glyph2, { x: point.x, y: point.y + radius * 0.08 }, radius * 1.5, full ? paint.onSign : colour);
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
    const isFree = (point2) => !taken.meets(around2(point2, halfWidth, halfHeight));
    const point = shares.map((share) => pointOn(edge, share)).find(isFree) || null;
    if (point) taken.add(around2(point, halfWidth, halfHeight));
    return point;
  }
  var signSpot = (edge, shares, radius, taken) => freeSpot(edge, shares, radius, radius, taken) || pointOn(edge, shares[0]);
  function numberSpot(edge, zoom, taken) {
    const halfWidth = edge.quantity.length * NUMBER_SIZE * 0.36 / zoom;
    return freeSpot(edge, NUMBER_SHARES, halfWidth, NUMBER_SIZE * 0.8 / zoom, taken);
  }
  function placeMarks(zoom, names) {
    const radius = markRadius(zoom);
    const taken = crowdOf([...badgeBoxes(zoom), ...nodeBoxes([...shown().nodes]), ...names], 60 / zoom);
    const lines = [...shown().edges].map(edgeShown).sort((a, b) => Number(inFocus(b)) - Number(inFocus(a)));
    return lines.map((edge) => ({
      edge,
      sign: edge.look.sign ? signSpot(edge, [0.45, 0.38, 0.52, 0.31, 0.59, 0.25], radius, taken) : null,
      clash: edge.disputed ? signSpot(edge, edge.look.sign ? [0.62, 0.68, 0.74, 0.56, 0.24] : [0.5, 0.58, 0.42], radius, taken) : null,
      number: saysNumber(edge) && inFocus(edge) ? numberSpot(edge, zoom, taken) : null,
      difference: differenceOf(edge, zoom, taken)
    }));
  }
  var MOST_TAGS = 24;
  var TAG_SIZE = 10;
  var TAG_SHARES = [0.24, 0.8, 0.3, 0.74, 0.18, 0.5, 0.86];
  function differenceOf(edge, zoom, taken) {
    const { marked } = shown();
    if (!marked || !marked.has(edge.id) || marked.size > MOST_TAGS) return null;
    const words2 = marked.get(edge.id) === "sign" ? t("other sign") : t("only here");
    const halfWidth = textWidth(words2, `600 ${TAG_SIZE}px`) / 2 + TAG_SIZE * 0.4;
    const at2 = freeSpot(edge, TAG_SHARES, halfWidth / zoom, TAG_SIZE * 0.8 / zoom, taken);
    return at2 && { words: words2, at: at2 };
  }
  function drawEdgeMarks(ctx, { edge, sign: sign2, clash: clash2, number: number2, difference }, zoom, paint) {
    const radius = markRadius(zoom);
    ctx.globalAlpha = Math.max(strengthOf(edge), inFocus(edge) ? 0.35 : 0.08);
    if (sign2) drawSign(ctx, edge, sign2, radius, paint);
    if (clash2) drawClash(ctx, clash2, radius, paint);
    if (difference) writeOn(ctx, difference.words, difference.at, TAG_SIZE / zoom, paint);
    if (number2) writeOn(ctx, edge.quantity, number2, NUMBER_SIZE / zoom, paint);
  }
  function drawWords(ctx, edge, zoom, paint) {
    ctx.globalAlpha = 1;
    const said = [edge.look.words, ...extrasOf(edge), standing(edge), GRADE_WORDS[gradeOf(edge, dayShown())]];
    const { x, y } = pointOn(edge, 0.5);
    writeOn(ctx, said.filter((part2) => part2).join(" · "), { x, y: y - 20 / zoom }, 12 / zoom, paint);
  }

  // model/walk.js
  var WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  var isWay = (key2) => Object.prototype.hasOwnProperty.call(WAYS, key2);
  function toward(here, others2, key2) {
    const [dx, dy] = WAYS[key2];
    const far = ({ x, y }) => {
      const along = (x - here.x) * dx + (y - here.y) * dy;
      const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
      return along > 0 && aside <= 1.5 * along ? along + 2 * aside : Infinity;
    };
    const found2 = others2.map((other) => ({ id: other.id, far: far(other) })).sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))[0];
    return found2 && found2.far < Infinity ? found2.id : null;
  }

  // draw/walk.js
  var MOST_SAID = 3;
  var frame = () => byId("picture").querySelector(".vis-network");
  var linesHere = (id) => (edgesOfNode.get(id) || []).filter((edge) => shown().edges.has(edge.id));
  var spotOf = (id) => ({ id, ...network.getPosition(id) });
  function start() {
    const { chosen } = state;
    const ends2 = chosen && chosen.what === "edge" ? [edges.get(chosen.id).to] : chosen ? [chosen.id] : [];
    const visible = [...shown().nodes];
    const most = visible.sort((a, b) => linesHere(b).length - linesHere(a).length || (a < b ? -1 : 1))[0];
    return [scene.walker, ...ends2, most].find((id) => id && shown().nodes.has(id));
  }
  function neighbours(id) {
    const ids = new Set(linesHere(id).flatMap((edge) => [edge.from, edge.to]));
    ids.delete(id);
    return [...ids];
  }
  function step(key2) {
    const from = start();
    if (!from) return;
    const others2 = [...shown().nodes].filter((id) => id !== from);
    const way = (ids) => toward(spotOf(from), ids.map(spotOf), key2);
    standAt(scene.walker ? way(neighbours(from)) || way(others2) || from : from);
  }
  function standAt(id) {
    scene.walker = id;
    frame().dataset.node = id;
    bringIn(id);
    askDraw();
    byId("walk-said").textContent = told2(id);
  }
  function bringIn(id) {
    const { x, y } = network.canvasToDOM(network.getPosition(id));
    const { clientWidth, clientHeight } = byId("picture");
    if (x > 30 && y > 30 && x < clientWidth - 30 && y < clientHeight - 30) return;
    network.moveTo({ position: network.getPosition(id), animation: false });
    scene.touched = true;
    scene.moves += 1;
  }
  function told2(id) {
    const lines = linesHere(id);
    const values = {
      name: nameOf(id),
      kind: kinds.get(nodes.get(id).kind).words,
      lines: tn("{count} relation", "{count} relations", { count: lines.length }),
      first: setApart(lines.slice(0, MOST_SAID).map(sentenceOf))
    };
    return lines.length ? t("{name}, {kind}: {lines}. {first}. Enter for the evidence.", values) : t("{name}, {kind}.", values);
  }
  function onKey2(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWay(event.key)) {
      event.preventDefault();
      step(event.key);
    } else if (event.key === "Enter" && start()) {
      standAt(start());
      chooseNode(scene.walker);
      byId("panel").focus({ preventScroll: true });
    }
  }
  var nameFrame = () => frame().setAttribute("aria-label", t("Map: arrow keys go from a thing to its neighbours, Enter opens the evidence"));
  function buildWalk() {
    frame().setAttribute("role", "application");
    nameFrame();
    onLanguage(nameFrame);
    frame().addEventListener("keydown", onKey2);
    frame().addEventListener("blur", () => askDraw());
    byId("stage").append(el("p", { id: "walk-said", role: "status", class: "unseen" }));
    onChange((patch) => {
      if ("view" in patch || "target" in patch) scene.walker = null;
    });
  }
  var walking = () => document.activeElement === frame() && scene.walker;

  // draw/overlay.js
  function drawMarks(ctx, marks, zoom) {
    const paint = paints();
    ctx.save();
    for (const mark of marks) drawEdgeMarks(ctx, mark, zoom, paint);
    if (state.view === "views") for (const id of shown().nodes) drawBadge(ctx, id, zoom, paint);
    drawRing(ctx, paint);
    drawWalker(ctx, walking(), paint);
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
    const key2 = [zoom, scene.moves, state.chosen && state.chosen.id, scene.pointedAt].join(" ");
    let placed = placedIn.get(network);
    if (!placed || placed.key !== key2 || placed.shown !== shown()) {
      const names = placeLabels(ctx, zoom, badgeBoxes(zoom));
      const spots2 = names.map(({ spot: spot2 }) => spot2);
      placed = { key: key2, shown: shown(), names, marks: placeMarks(zoom, spots2) };
      placedIn.set(network, placed);
    }
    return placed;
  }
  var placementsNow = () => placedIn.get(network) || { names: [], marks: [] };
  var isLaid = () => [...shown().nodes].every((id) => id in network.body.nodes);
  function drawOver(ctx) {
    if (!isLaid()) return;
    const zoom = network.getScale();
    const { names, marks } = placements(ctx, zoom);
    drawMarks(ctx, marks, zoom);
    drawLabels(ctx, names, zoom);
    drawHovered(ctx);
  }
  function buildOverlay(onDrawn) {
    const moved2 = () => {
      scene.moves += 1;
    };
    network.on("dragEnd", moved2);
    network.on("resize", moved2);
    network.on("dragging", ({ nodes: dragging }) => dragging.length && moved2());
    network.on("afterDrawing", (ctx) => {
      const both = sides();
      both ? lookingAt(both.here, () => drawOver(ctx)) : drawOver(ctx);
      onDrawn();
    });
    const hover = (id) => {
      scene.hovered = id;
      askDraw();
    };
    network.on("hoverEdge", ({ edge }) => hover(edge));
    network.on("blurEdge", () => hover(null));
  }

  // model/packed.js
  function rowsOf2({ size, columns }) {
    const rows3 = Array.from({ length: size }, () => ({}));
    for (const [name, values] of Object.entries(columns)) {
      for (let at2 = 0; at2 < size; at2 += 1) if (values[at2] !== null) rows3[at2][name] = values[at2];
    }
    return rows3;
  }
  var byId2 = (rows3) => Object.fromEntries(rows3.map(({ id, ...row4 }) => [id, row4]));
  function rowsLater(ids, { columns }, made = (row4) => row4) {
    const at2 = new Map(ids.map((id, place) => [id, place]));
    const names = Object.keys(columns);
    const known4 = /* @__PURE__ */ new Map();
    const make = (id) => {
      const row4 = { id };
      for (const name of names) if (columns[name][at2.get(id)] !== null) row4[name] = columns[name][at2.get(id)];
      known4.set(id, made(row4));
      return known4.get(id);
    };
    const get = (id) => known4.get(id) || (at2.has(id) ? make(id) : void 0);
    return { get, has: (id) => at2.has(id), keys: () => at2.keys(), values: () => ids.map(get), size: ids.length };
  }

  // draw/looks.js
  function lineWidth(edge) {
    const chosen = state.chosen && state.chosen.id === edge.id;
    return (chosen ? 4 : edge.look.sign ? 2.4 : 1.5) * (edge.marks.includes("deprecated") ? 0.7 : 1);
  }
  function edgeLook(edge) {
    const colour = lineColour(edge.look);
    const bend = edge.bend[state.view] || 0;
    return {
      id: edge.id,
      color: { color: colour, highlight: colour, hover: colour, opacity: strengthOf(edge) },
      width: lineWidth(edge),
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
      opacity: nodeStrength(node.id, now),
      color: { ...paint, highlight: paint, hover: paint }
    };
  }

  // draw/paper.js
  var byId3 = (rows3) => new Map(rows3.map((row4) => [row4.id, row4]));
  var readPicture = (picture2) => ({ nodes: byId3(rowsOf2(picture2.nodes)), edges: byId3(rowsOf2(picture2.edges)) });
  function keeper(make) {
    const set = new vis.DataSet();
    const known4 = /* @__PURE__ */ new Map();
    const keep = (looks2) => {
      const wanted = new Map(looks2.map((look) => [look.id, JSON.stringify(look)]));
      const gone = [...known4.keys()].filter((id) => !wanted.has(id));
      const news = looks2.filter(({ id }) => known4.get(id) !== wanted.get(id));
      for (const id of gone) known4.delete(id);
      const made = news.map((look) => known4.has(look.id) ? look : { ...make(look.id), ...look });
      for (const { id } of news) known4.set(id, wanted.get(id));
      return { remove: () => gone.length && set.remove(gone), update: () => made.length && set.update(made) };
    };
    return { set, keep };
  }
  function paper(picture2) {
    const things = keeper((id) => {
      const { shape: shape2 } = picture2.nodes.get(id);
      return { id, shape: shape2, shapeProperties: { borderRadius: 5 }, chosen: false, margin: 7 };
    });
    const lines = keeper((id) => {
      const { from, to } = edges.get(id);
      return { id, from, to, dashes: picture2.edges.get(id).dashes, chosen: false };
    });
    const lay = (wider) => {
      const now = shown();
      const kept2 = lines.keep([...now.edges].map((id) => edgeLook(edgeShown(id))));
      const here = things.keep([...now.nodes].map((id) => nodeLook(nodes.get(id), now, wider)));
      kept2.remove();
      here.remove();
      here.update();
      kept2.update();
    };
    return { data: { nodes: things.set, edges: lines.set }, lay };
  }

  // model/sidenames.js
  function sideName(side2) {
    if (!side2) return t("all sources");
    return { day: sayDate, source: (id) => citation(sources.get(id)), viewer: nameOf }[side2.what](side2.value);
  }
  function sideNames({ left, right }) {
    if (right.what === "day") return [state.day ? sayDate(state.day) : t("all dates"), sideName(right)];
    return [left || right.what === "source" ? sideName(left) : t("everybody"), sideName(right)];
  }

  // model/caption.js
  function sayWhen() {
    const both = sides();
    if (both) return t("left: {left}; right: {right}", { left: sideNames(both)[0], right: sideNames(both)[1] });
    if (state.form === "matrix" && state.matrix !== "whole") return t("by date");
    return state.day ? t("As of {date}", { date: sayDate(state.day) }) : t("All dates");
  }
  function caption(drawn3 = null, notes2 = []) {
    const ids = new Set([...onScreen().edges].flatMap((id) => edges.get(id).claims));
    const from = new Set([...ids].map((id) => claims.get(id).source));
    const said = [
      sayWhen(),
      // Two sources or viewers are compared as of a day.
      sides() && sides().right.what !== "day" && state.day ? t("As of {date}", { date: sayDate(state.day) }) : null,
      data.known_on ? t("as known on {date}", { date: sayDate(data.known_on) }) : null,
      t("{claims} in {sources}", {
        claims: tn("{count} claim", "{count} claims", { count: ids.size }),
        sources: tn("{count} source", "{count} sources", { count: from.size })
      }),
      t("from snapshot {id}", { id: data.snapshot }),
      `sahelgraph ${data.version}`
    ];
    const title = drawn3 ? t("{title} · {drawn}", { title: word(data.title), drawn: drawn3 }) : word(data.title);
    return { title, lines: [...notes2, said.filter((part2) => part2).join(" · ")] };
  }
  var fileName2 = (ending) => `sahelgraph-${sides() ? "comparison" : state.form}-${state.day || "all-dates"}.${ending}`;

  // draw/frame.js
  var FINE = 2;
  var frameSize = () => ({ width: byId("picture").clientWidth, height: byId("picture").clientHeight });
  function drawnFiner(copy2) {
    const canvas = byId("picture").querySelector("canvas");
    const inside2 = network.canvas;
    const before = { width: canvas.width, height: canvas.height, ratio: inside2.pixelRatio };
    const { width, height } = frameSize();
    try {
      Object.assign(canvas, { width: width * FINE, height: height * FINE });
      inside2.pixelRatio = FINE;
      network.renderer._redraw();
      copy2(canvas, FINE);
    } finally {
      Object.assign(canvas, { width: before.width, height: before.height });
      inside2.pixelRatio = before.ratio;
      network.renderer._redraw();
    }
  }

  // model/xml.js
  var FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\n": "&#10;", "\r": "&#13;", "	": "&#9;" };
  var escaped = (text) => String(text).replace(FORBIDDEN, "�").replace(/[&<>"'\n\r\t]/g, (sign2) => ENTITIES[sign2]);
  var rounded = (value) => typeof value === "number" ? Math.round(value * 100) / 100 : value;
  function tag(name, attributes, ...inside2) {
    const said = Object.entries(attributes).filter(([, value]) => value !== null && value !== void 0 && value !== false).map(([key2, value]) => ` ${key2}="${escaped(rounded(value))}"`);
    const content = inside2.flat(Infinity).filter((part2) => part2).join("");
    return content ? `<${name}${said.join("")}>${content}</${name}>` : `<${name}${said.join("")}/>`;
  }
  var words = (name, attributes, text) => tag(name, attributes, escaped(text));

  // draw/sheet.js
  var [PAD2, TITLE, SMALL] = [14, 16, 11.5];
  var FINE2 = 2;
  var MOST_PIXELS = 12e3;
  function wrapped(ctx, text, width) {
    const lines = [""];
    for (const word2 of text.split(" ")) {
      const longer = `${lines[lines.length - 1]} ${word2}`.trim();
      if (ctx.measureText(longer).width > width && lines[lines.length - 1]) lines.push(word2);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  }
  function captionLines(ctx, width, { title, lines }) {
    let y = PAD2;
    const all = [[title, `700 ${TITLE}px ${FAMILY}`, TITLE], ...lines.map((line2) => [line2, `${SMALL}px ${FAMILY}`, SMALL])];
    const placed = all.flatMap(([text, font, size]) => {
      ctx.font = font;
      return wrapped(ctx, text, width - 2 * PAD2).map((line2) => {
        y += size * 1.35;
        return { text: line2, font, size, y: y - size * 0.35 };
      });
    });
    return { placed, height: y + PAD2, left: PAD2 };
  }
  function sheet({ width, height, content, about, caption: caption2 }) {
    const paint = paints();
    const below = captionLines(document.createElement("canvas").getContext("2d"), width, caption2);
    const tall = Math.ceil(height + below.height);
    const said = below.placed.map(
      ({ text, size, y }) => words("text", { x: below.left, y: height + y, "font-size": size, "font-weight": size === TITLE ? 700 : null }, text)
    );
    const root = { xmlns: "http://www.w3.org/2000/svg", width, height: tall, viewBox: `0 0 ${width} ${tall}`, "font-family": FAMILY };
    const inside2 = [
      words("title", {}, caption2.title),
      words("desc", {}, about),
      tag("rect", { width, height: tall, fill: paint.page }),
      tag("svg", { width, height, overflow: "hidden" }, content),
      tag("rect", { y: height, width, height: tall - height, fill: paint.card }),
      tag("g", { fill: paint.text }, said)
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>
${tag("svg", root, inside2)}
`;
  }
  async function pngOf(text) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    try {
      await image.decode();
    } catch {
      return null;
    }
    const fine = Math.min(FINE2, MOST_PIXELS / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: Math.round(image.width * fine), height: Math.round(image.height * fine) });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
  }

  // draw/twin.js
  var twin = null;
  var sheet2 = null;
  var cameraOf = (picture2) => ({ position: picture2.getViewPosition(), scale: picture2.getScale() });
  function follow(leader, follower) {
    const [to, at2] = [cameraOf(leader), cameraOf(follower)];
    const apart2 = Math.hypot(to.position.x - at2.position.x, to.position.y - at2.position.y);
    if (apart2 > 0.01 || Math.abs(to.scale - at2.scale) > 1e-6) follower.moveTo({ ...to, animation: false });
  }
  var keepTwin = () => twin && sides() && follow(network, twin);
  function openTwin(picture2, options) {
    sheet2 = paper(picture2);
    const locked = { ...options, interaction: { ...options.interaction, dragNodes: false } };
    twin = new vis.Network(byId("picture-2"), sheet2.data, locked);
    twin.on(
      "click",
      ({ nodes: [node], edges: [edge] }) => node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing()
    );
    for (const event of ["dragging", "zoom", "dragEnd"]) twin.on(event, () => follow(twin, network));
    twin.on("afterDrawing", (ctx) => {
      const both = sides();
      if (both) lookingAt(both.there, () => within2(twin, () => drawOver(ctx)));
    });
  }
  var onTwin = (run2) => lookingAt(sides().there, () => within2(twin, run2));
  var drawnOf = null;
  function useTwin(picture2, options) {
    drawnOf = [picture2, options];
  }
  function drawTwin(wider) {
    const both = sides();
    byId("picture-2").hidden = !both;
    if (!both) return;
    if (!twin) openTwin(...drawnOf);
    drawnOnce(() => {
      lookingAt(both.there, () => sheet2.lay(wider));
      twin.setSize("100%", "100%");
      follow(network, twin);
      measure(twin);
    }, twin);
  }

  // draw/svgmarks.js
  var disc2 = ({ x, y }, r, fill2, stroke, width) => tag("circle", { cx: x, cy: y, r, fill: fill2, stroke, "stroke-width": width });
  var sign = (text, { x, y }, size, fill2, weight = 700) => words("text", { x, y: y + size * 0.35, "font-size": size, "font-weight": weight, "text-anchor": "middle", fill: fill2 }, text);
  function signDrawn(edge, point, radius, paint) {
    const colour = lineColour(edge.look);
    const full = isFullSign(edge);
    const glyph2 = GLYPHS[edge.look.sign];
    const back2 = disc2(point, radius, full ? colour : paint.page, colour, radius * 0.3);
    return [back2, glyph2 && sign(glyph2, point, radius * 1.5, full ? paint.onSign : colour)];
  }
  function numberDrawn(text, point, size, paint) {
    const width = text.length * size * 0.56 + size * 0.8;
    const card = tag("rect", { x: point.x - width / 2, y: point.y - size * 0.8, width, height: size * 1.6, fill: paint.card });
    return [card, sign(text, point, size, paint.text, 600)];
  }
  function marksOf2({ edge, sign: at2, clash: clash2, number: number2, difference }, zoom, paint) {
    const radius = markRadius(zoom);
    return tag(
      "g",
      { opacity: Math.max(strengthOf(edge), inFocus(edge) ? 0.35 : 0.08) },
      at2 ? signDrawn(edge, at2, radius, paint) : [],
      clash2 ? [disc2(clash2, radius, paint.clash, paint.page, radius * 0.2), sign("≠", clash2, radius * 1.6, paint.onClash)] : [],
      number2 ? numberDrawn(edge.quantity, number2, NUMBER_SIZE / zoom, paint) : [],
      difference ? numberDrawn(difference.words, difference.at, TAG_SIZE / zoom, paint) : []
    );
  }

  // model/curve.js
  var mixed2 = (a, b, share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  function part([from, bend, to], first, last2) {
    const at2 = (share) => mixed2(mixed2(from, bend, share), mixed2(bend, to, share), share);
    const start3 = at2(first);
    const end = at2(last2);
    return [start3, mixed2(mixed2(from, bend, first), mixed2(bend, to, first), last2), end];
  }
  var pointAt = (curve, share) => part(curve, share, share)[0];
  function outsideOf(curve, startRadius, endRadius) {
    const [from, , to] = curve;
    const away = (point, { x, y }) => Math.hypot(point.x - x, point.y - y);
    const shares = Array.from({ length: 101 }, (_, place) => place / 100);
    const first = shares.find((share) => away(pointAt(curve, share), from) >= startRadius);
    const last2 = [...shares].reverse().find((share) => away(pointAt(curve, share), to) >= endRadius);
    return first === void 0 || last2 === void 0 || first >= last2 ? null : [first, last2];
  }

  // draw/svglines.js
  var DASH2 = { solid: null, dashed: "9 6", dotted: "2 5" };
  var at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  function curveOf(edge) {
    const [from, to] = [network.getPosition(edge.from), network.getPosition(edge.to)];
    const { edgeType } = network.body.edges[edge.id];
    const bent = edgeType.getViaNode && edgeType.getViaNode();
    const bend = bent && bent.x !== void 0 ? bent : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return [from, bend, to];
  }
  function ring(edge, look) {
    const [{ x, y }, r] = [network.getPosition(edge.from), radiusOf(edge.from)];
    return tag("circle", { cx: x + r, cy: y - r, r, ...look });
  }
  function arrow(end, bend, long, fill2) {
    const turn = Math.atan2(end.y - bend.y, end.x - bend.x);
    const corner = (side2) => ({ x: end.x - long * Math.cos(turn + side2), y: end.y - long * Math.sin(turn + side2) });
    return tag("path", { d: `M${at(end)}L${at(corner(0.4))}L${at(corner(-0.4))}Z`, fill: fill2 });
  }
  function lineOf(edge, stroke) {
    const look = { stroke, "stroke-width": lineWidth(edge), "stroke-dasharray": DASH2[edge.look.dash], fill: "none" };
    if (edge.from === edge.to) return ring(edge, look);
    const curve = curveOf(edge);
    const long = 15 * (edge.look.sign ? 0.75 : 0.6);
    const shares = outsideOf(curve, radiusOf(edge.from), radiusOf(edge.to) + 1);
    if (!shares) return "";
    const [start3, bend, end] = part(curve, ...shares);
    const stop2 = outsideOf(curve, radiusOf(edge.from), radiusOf(edge.to) + 1 + long * 0.7) || shares;
    const [, bend2, end2] = part(curve, ...stop2);
    return [tag("path", { d: `M${at(start3)}Q${at(bend2)} ${at(end2)}`, ...look }), arrow(end, bend, long, stroke)];
  }

  // draw/svgshapes.js
  function polygon(points, x, y, r) {
    return points.split(" ").map((pair2) => pair2.split(",").map((part2, axis) => (Number(part2) - 9) / 8 * r + (axis ? y : x))).map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(" ");
  }
  function shapeOf(shape2, x, y, r, look) {
    if (POINTS[shape2]) return tag("polygon", { points: polygon(POINTS[shape2], x, y, r), ...look });
    if (shape2 === "box") return tag("rect", { x: x - r * 0.8, y: y - r * 0.7, width: r * 1.6, height: r * 1.4, rx: 5, ...look });
    return tag("circle", { cx: x, cy: y, r, ...look });
  }

  // draw/svg.js
  function nodeDrawn(id, paint) {
    const { x, y } = network.getPosition(id);
    const kind = kinds.get(nodes.get(id).kind);
    const shape2 = shapeOf(kind.shape, x, y, radiusOf(id), { fill: kind.colour, stroke: paint.text, "stroke-width": 1.5 });
    return tag("g", { opacity: nodeStrength(id, shown()) }, words("title", {}, nameOf(id)), shape2);
  }
  function nameDrawn({ id, spot: spot2 }, zoom, paint) {
    const lines = linesOf.get(id).map(
      (line2, place) => words("text", {
        x: spot2.x + spot2.w / 2,
        y: spot2.y + (place + 0.8) * LINE / zoom
      }, line2)
    );
    const look = { fill: paint.text, stroke: paint.page, "stroke-width": 4 / zoom, "stroke-linejoin": "round" };
    const font = { "font-size": FONT / zoom, "text-anchor": "middle", "paint-order": "stroke" };
    return tag("g", { ...look, ...font, opacity: Math.max(0.3, nodeStrength(id, shown())) }, lines);
  }
  function badgeDrawn(id, zoom, paint) {
    const count2 = threatenedBy(id);
    if (!count2) return "";
    const [point, size] = [badgePoint(id), badgeSize(zoom)];
    const colour = lineColour({ sign: "threat" });
    const inside2 = [disc2(point, size, paint.card, colour, size * 0.25), sign(String(count2), point, size * 1.25, paint.text)];
    return tag("g", { opacity: nodeStrength(id, shown()) }, inside2);
  }
  function edgeDrawn(edge) {
    const line2 = lineOf(edge, lineColour(edge.look));
    return tag("g", { opacity: strengthOf(edge) }, words("title", {}, sentenceOf(edge)), line2);
  }
  function pictureDrawn(paint) {
    const zoom = network.getScale();
    const { names, marks } = placementsNow();
    const ids = [...shown().nodes];
    const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
    const move = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${zoom.toFixed(5)})`;
    return tag(
      "g",
      { transform: move },
      [...shown().edges].map((id) => edgeDrawn(edgeShown(id))),
      ids.map((id) => nodeDrawn(id, paint)),
      marks.map((mark) => marksOf2(mark, zoom, paint)),
      state.view === "views" ? ids.map((id) => badgeDrawn(id, zoom, paint)) : [],
      names.map((name) => nameDrawn(name, zoom, paint))
    );
  }
  var HEAD = 30;
  function sideDrawn({ x, y, width, height }, name, paint) {
    const frame3 = { x, y, width, height: height + HEAD, fill: "none", stroke: paint.text, "stroke-opacity": 0.35 };
    return [
      words("text", { x: x + 12, y: y + 20, "font-size": 13, "font-weight": 700, fill: paint.text }, name),
      tag("svg", { x, y: y + HEAD, width, height, overflow: "hidden" }, pictureDrawn(paint)),
      tag("rect", frame3)
    ];
  }
  function bothDrawn(both, paint) {
    const [one, other] = ["picture", "picture-2"].map((id) => byId(id).getBoundingClientRect());
    const beneath = other.top >= one.bottom - 1;
    const place = ({ width, height }, at2) => ({ x: at2 && !beneath ? one.width : 0, y: at2 && beneath ? one.height + HEAD : 0, width, height });
    const [left, right] = sideNames(both);
    const content = [
      lookingAt(both.here, () => sideDrawn(place(one, 0), left, paint)),
      onTwin(() => sideDrawn(place(other, 1), right, paint))
    ];
    return {
      width: beneath ? one.width : one.width + other.width,
      height: beneath ? one.height + other.height + 2 * HEAD : one.height + HEAD,
      content
    };
  }
  function svg2() {
    const [both, paint] = [sides(), paints()];
    const drawn3 = both ? bothDrawn(both, paint) : { ...frameSize(), content: pictureDrawn(paint) };
    const about = t("Things as shapes, relations between them as lines; what is claimed, not what is so.");
    return sheet({ ...drawn3, about, caption: caption() });
  }

  // draw/png.js
  var png = () => sides() ? pngOf(svg2()) : copied();
  function copied() {
    const { width, height } = frameSize();
    const sheet4 = document.createElement("canvas");
    const ctx = sheet4.getContext("2d");
    const below = captionLines(ctx, width, caption());
    const paint = paints();
    drawnFiner((canvas, fine) => {
      Object.assign(sheet4, { width: width * fine, height: Math.ceil((height + below.height) * fine) });
      ctx.fillStyle = paint.page;
      ctx.fillRect(0, 0, sheet4.width, sheet4.height);
      ctx.drawImage(canvas, 0, 0);
      ctx.scale(fine, fine);
    });
    ctx.fillStyle = paint.card;
    ctx.fillRect(0, height, width, below.height);
    ctx.fillStyle = paint.text;
    for (const { text, font, y } of below.placed) {
      ctx.font = font;
      ctx.fillText(text, below.left, height + y);
    }
    return new Promise((resolve) => {
      sheet4.toBlob(resolve, "image/png");
    });
  }

  // forms/map.js
  var sheet3 = null;
  var eased = false;
  var pointing = false;
  function buildNetwork(picture2, options) {
    sheet3 = paper(picture2);
    eased = isMany2();
    const interaction = { ...options.interaction, ...easing() };
    openScene(new vis.Network(byId("picture"), sheet3.data, { ...options, interaction }), picture2);
    network.on(
      "click",
      ({ nodes: [node], edges: [edge] }) => node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing()
    );
    network.on("dragEnd", ({ nodes: moved2 }) => {
      moved2.forEach(keepPlace);
      if (moved2.length && sides()) drawNetwork();
    });
    network.on("zoom", () => {
      scene.touched = true;
    });
    network.on("dragStart", ({ nodes: moved2 }) => {
      scene.touched = scene.touched || !moved2.length;
    });
    network.on("resize", onResize);
    network.on("hoverNode", ({ node }) => pointAt2(node));
    network.on("blurNode", () => pointAt2(null));
    describePicture();
  }
  var isMany2 = () => shown().edges.size > MOST_MOVING;
  var easing = () => ({ hideEdgesOnDrag: eased, hideEdgesOnZoom: eased });
  function easeMoves() {
    if (isMany2() === eased) return;
    eased = !eased;
    network.setOptions({ interaction: easing() });
  }
  var drawNetwork = () => drawnOnce(layNetwork);
  function layNetwork() {
    const both = sides();
    byId("stage").classList.toggle("two", Boolean(both));
    const wider = isStar(state) ? squeeze() : 1;
    scene.laidFor = frameNow();
    both ? lookingAt(both.here, () => sheet3.lay(wider)) : sheet3.lay(wider);
    easeMoves();
    drawTwin(wider);
  }
  function pointAt2(id) {
    scene.pointedAt = id;
    if (pointing) return;
    pointing = true;
    window.requestAnimationFrame(() => {
      pointing = false;
      if (!state.chosen) drawNetwork();
    });
  }
  function onResize() {
    if (scene.laidFor !== frameNow()) drawNetwork();
    if (!scene.touched && scene.fittedFor !== frameNow()) fitAll();
  }
  function describePicture() {
    const canvas = byId("picture").querySelector("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", t("Map of actors and their relations. The list says the same in words."));
  }
  var FITTED = ["view", "form", "target", "focus", "extent", "compare"];
  function onSettings(patch) {
    if (state.form !== "where") drawnOnce(() => followSettings(patch));
  }
  function followSettings(patch) {
    if ("lang" in patch) nameNodes();
    drawNetwork();
    if ("lang" in patch) {
      describePicture();
    } else if (FITTED.some((key2) => key2 in patch)) {
      scene.pointedAt = null;
      scene.touched = false;
      fitAll();
      measure();
    } else if ("chosen" in patch) {
      showChosen();
    }
  }
  var mapForm = (written2, options) => ({
    id: "map",
    words: () => t("Map"),
    section: "stage",
    picture: { png, svg: svg2 },
    build() {
      const drawn3 = readPicture(written2);
      buildNetwork(drawn3, options);
      buildZoom();
      useTwin(drawn3, options);
      buildOverlay(keepTwin);
      buildWalk();
      onChange(onSettings);
    }
  });

  // draw/matrixsvg.js
  var [PAD3, ROW, GROUP, SIGN, DATE, LEAST] = [14, 28, 26, 26, 76, 420];
  var NAME = "400 12.5px";
  var TINT = { any: 0.26, certain: 0.26, possible: 0.08 };
  var widest2 = (texts) => Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, NAME))));
  var allRows = ({ groups: groups2 }) => groups2.flatMap(({ rows: rows3 }) => rows3);
  var widthsOf = (matrix, whole3) => matrix.columns.map((_, at2) => Math.max(1, ...allRows(matrix).map(({ cells }) => cells[at2].length)) * ROW + (whole3 ? 0 : DATE - ROW));
  function viewDrawn({ edge, grade: grade2 }, x, y, paint) {
    const pale = grade2 === "ended" || edge.marks.includes("deprecated");
    const colour = lineColour(edge.look);
    const middle = { x: x + SIGN / 2 - 3, y: y + SIGN / 2 - 1 };
    const look = {
      x,
      y,
      width: SIGN,
      height: SIGN,
      rx: 4,
      fill: colour,
      "fill-opacity": pale ? 0 : TINT[grade2],
      stroke: colour,
      "stroke-width": 1.5,
      "stroke-opacity": pale ? 0.3 : grade2 === "possible" ? 0.5 : 1,
      "stroke-dasharray": { dashed: "4 2.5", dotted: "1.5 2" }[edge.look.dash]
    };
    const corner = { x: x + SIGN - 3, y: y + 3 };
    return [
      words("title", {}, sentenceOf(edge)),
      tag("rect", look),
      tag("g", { opacity: pale ? 0.35 : grade2 === "possible" ? 0.6 : 1 }, signDrawn(edge, middle, 6.5, paint)),
      words("text", { x: x + SIGN - 2, y: y + SIGN - 2, "font-size": 9.5, "font-weight": 600, "text-anchor": "end", fill: paint.text }, edge.origins),
      edge.marks.includes("deprecated") ? sign("✕", corner, 10, paint.text) : edge.disputed && [disc2(corner, 6, paint.clash, "none", 0), sign("≠", corner, 10, paint.onClash)]
    ];
  }
  function headDrawn({ columns }, { lefts, head: head3, left }, whole3, paint) {
    const font = { "font-size": 12.5, fill: paint.text };
    const corner = words("text", { x: PAD3, y: head3 - 6, ...font, "font-size": 12 }, whole3 ? t("Row views column") : t("Viewer"));
    const names = columns.map(({ words: name, silent }, at2) => {
      const x = left + lefts[at2] + (lefts[at2 + 1] - lefts[at2]) / 2;
      if (!whole3) return words("text", { x, y: head3 - 6, ...font, "text-anchor": "middle", "font-style": silent ? "italic" : null }, name);
      return words("text", { transform: `translate(${x + 4} ${head3 - 5}) rotate(-90)`, ...font }, name);
    });
    return [corner, names];
  }
  function rowDrawn({ id, cells }, y, { lefts, left, width }, paint) {
    const line2 = tag("path", { d: `M${PAD3} ${y + ROW}H${width - PAD3}`, stroke: paint.text, "stroke-opacity": 0.15 });
    const signs = cells.map((views, at2) => {
      const middle = left + (lefts[at2] + lefts[at2 + 1]) / 2 - views.length * ROW / 2;
      return views.map((view, place) => tag("g", {}, viewDrawn(view, middle + place * ROW + 1, y + 1, paint)));
    });
    return [words("text", { x: PAD3, y: y + 18, "font-size": 12.5, fill: paint.text }, nameOf(id)), line2, signs];
  }
  function laid(matrix, whole3) {
    const left = PAD3 + Math.max(widest2(allRows(matrix).map(({ id }) => nameOf(id))), 120) + 10;
    const lefts = widthsOf(matrix, whole3).reduce((sums, wide) => [...sums, sums[sums.length - 1] + wide], [0]);
    const head3 = PAD3 + (whole3 ? widest2(matrix.columns.map((column2) => column2.words)) + 8 : 22);
    const height = head3 + allRows(matrix).length * ROW + matrix.groups.length * GROUP + PAD3;
    return { left, lefts, head: head3, height, width: Math.max(LEAST, left + lefts[lefts.length - 1] + PAD3) };
  }
  function matrixSvg(matrix, whole3, title, notes2) {
    const [paint, places] = [paints(), laid(matrix, whole3)];
    let y = places.head;
    const body = matrix.groups.map(({ kind, rows: rows3 }) => {
      y += GROUP;
      const head3 = words("text", { x: PAD3, y: y - 7, "font-size": 11.5, "font-weight": 700, fill: paint.text }, capital(kinds.get(kind).plural));
      return [head3, rows3.map((row4) => rowDrawn(row4, (y += ROW) - ROW, places, paint))];
    });
    const content = [tag("path", { d: `M${PAD3} ${places.head}H${places.width - PAD3}`, stroke: paint.text }), headDrawn(matrix, places, whole3, paint), body];
    const about = t("Viewers in rows, who is viewed or dates in columns, a sign for each view; what is claimed, not what is so.");
    const signs = t("! full: a threat; ! in a ring: a potential one; empty ring: no threat; +: a partner; ≠: sources disagree.");
    const { width, height } = places;
    return sheet({ width, height, content, about, caption: caption(title, [...notes2, signs]) });
  }

  // model/periods.js
  function gradeWithin(bounds2, { first, last: last2 }) {
    const { since_earliest: from, since_latest: begun4, until_earliest: still2, until_latest: to } = bounds2;
    if (begun4 && still2 && begun4 <= last2 && first <= still2) return "certain";
    if (to && first > to) return "ended";
    if (from && last2 < from) return "future";
    return "possible";
  }
  function gradeOfWithin(edge, period) {
    const found2 = new Set(edge.claims.map((id) => gradeWithin(claims.get(id), period)));
    return GRADES.find((name) => found2.has(name));
  }
  var onDay = (day) => ({ id: day, first: day, last: day, words: sayDate(day) });
  var wholeYear = (year) => ({ id: year, first: `${year}-01-01`, last: `${year}-12-31`, words: year });
  var boundsOf = (lines) => lines.flatMap((edge) => edge.claims.map((id) => claims.get(id))).filter(({ since_latest: begun4, until_earliest: still2 }) => begun4 && still2).map(({ since_latest: begun4, until_earliest: still2 }) => [begun4, still2]);
  var inOrder2 = (texts) => [...new Set(texts)].sort();
  var isReal = (day) => day !== FOREVER;
  var certainDays = (lines) => inOrder2(boundsOf(lines).filter(([begun4, still2]) => begun4 <= still2).flat()).filter(isReal);
  var yearName = (year) => String(year).padStart(4, "0");
  function silentYears(from, to) {
    if (from > to) return [];
    const [begin2, end] = [yearName(from), yearName(to)];
    const words2 = from === to ? begin2 : `${begin2}–${end}`;
    return [{ id: words2, first: `${begin2}-01-01`, last: `${end}-12-31`, words: words2, silent: true }];
  }
  function yearsOf(lines) {
    const spoken = inOrder2(boundsOf(lines).flat().filter(isReal).map((day) => day.slice(0, 4)));
    const before = (at2) => at2 ? silentYears(Number(spoken[at2 - 1]) + 1, Number(spoken[at2]) - 1) : [];
    return spoken.flatMap((year, at2) => [...before(at2), wholeYear(year)]);
  }
  var MOST_DAYS = 3;
  var DAY = 864e5;
  var numberOf = (day) => Date.parse(day) / DAY;
  function spreadOf(days) {
    if (days.length <= MOST_DAYS) return days;
    const [first, last2] = [days[0], days[days.length - 1]];
    const fromMiddle = (day) => Math.abs(numberOf(day) - (numberOf(first) + numberOf(last2)) / 2);
    const between3 = days.slice(1, -1).reduce((best, day) => fromMiddle(day) < fromMiddle(best) ? day : best);
    return [first, between3, last2];
  }

  // model/matrix.js
  var SIGNS = ["threat", "no threat", "partner"];
  var bySign = (a, b) => SIGNS.indexOf(a.edge.look.sign) - SIGNS.indexOf(b.edge.look.sign);
  var byName = (a, b) => fold(nameOf(a)) < fold(nameOf(b)) ? -1 : 1;
  var viewsOf = (lines) => lines.filter((edge) => edge.look.sign);
  function counts(end, otherEnd) {
    const found2 = grouped(viewsOf([...edges.values()]), (edge) => [edge[end]]);
    return new Map([...found2].map(([id, lines]) => [id, new Set(lines.map((edge) => edge[otherEnd])).size]));
  }
  function viewedFirst(ids) {
    const viewers2 = counts("to", "from");
    return [...ids].sort((a, b) => viewers2.get(b) - viewers2.get(a) || byName(a, b));
  }
  var isGovernment = ({ kind }) => kind === "Government";
  var homeOf = (id) => isGovernment(nodes.get(id)) && nodes.get(id).country || id;
  var termOf = (id) => nodes.get(id).tenure_since || "";
  var byTerm = (a, b) => termOf(a) === termOf(b) ? byName(a, b) : termOf(a) < termOf(b) ? -1 : 1;
  function viewersFirst(ids, views) {
    const homes = grouped(ids, (id) => [homeOf(id)]);
    const most = (home) => Math.max(...homes.get(home).map((id) => views.get(id)));
    return [...homes.keys()].sort((a, b) => most(b) - most(a) || byName(a, b)).flatMap((home) => homes.get(home).sort(byTerm));
  }
  function viewersByKind(ids) {
    const views = counts("from", "to");
    const all = grouped(views.keys(), (id) => [nodes.get(id).kind]);
    const most = (kind) => Math.max(...all.get(kind).map((id) => views.get(id)));
    const groups2 = grouped(ids, (id) => [nodes.get(id).kind]);
    return [...kinds.keys()].filter((kind) => groups2.has(kind)).sort((a, b) => most(b) - most(a)).map((kind) => ({ kind, ids: viewersFirst(groups2.get(kind), views) }));
  }
  function table2(lines, columns, cellOf) {
    const rows3 = grouped(lines, (edge) => [edge.from]);
    const groups2 = viewersByKind([...rows3.keys()]).map(({ kind, ids }) => ({
      kind,
      rows: ids.map((id) => ({
        id,
        cells: columns.map((column2) => cellOf(rows3.get(id), column2).sort(bySign))
      }))
    }));
    return { columns, groups: groups2 };
  }
  var begun2 = ({ grade: grade2 }) => grade2 !== "future";
  var MOST_COLUMNS = 80;
  var MOST_ROWS = 160;
  function mostTelling(lines, viewed) {
    const columns = new Set(viewed);
    const mine = grouped(lines.filter((edge) => columns.has(edge.to)), (edge) => [edge.from]);
    const most = [...mine.keys()].sort((a, b) => mine.get(b).length - mine.get(a).length || byName(a, b));
    return most.slice(0, MOST_ROWS).flatMap((id) => mine.get(id));
  }
  function wholeMatrix(settings) {
    const any = select({ ...settings, form: "matrix", matrix: "whole", view: "views", day: null });
    const all = [...any.edges].map((id) => edges.get(id));
    const viewed = viewedFirst(new Set(all.map((edge) => edge.to)));
    const columns = viewed.slice(0, MOST_COLUMNS).map((id) => ({ id, words: nameOf(id) }));
    const viewers2 = new Set(all.map((edge) => edge.from)).size;
    const cut = viewed.length > MOST_COLUMNS || viewers2 > MOST_ROWS;
    const lines = cut ? mostTelling(all, viewed.slice(0, MOST_COLUMNS)) : all;
    const made = table2(
      lines,
      columns,
      (mine, { id }) => mine.filter((edge) => edge.to === id).map((edge) => ({ edge, grade: gradeOf(edge, settings.day) })).filter(begun2)
    );
    return { ...made, viewers: viewers2, viewed: viewed.length };
  }
  function viewsOfTarget(settings, target) {
    const any = select({ ...settings, form: "matrix", matrix: "years", view: "views", target, day: null });
    return [...any.edges].map((id) => edges.get(id));
  }
  var matrixByDate = (lines, periods) => table2(
    lines,
    periods,
    (mine, period) => mine.map((edge) => ({ edge, grade: gradeOfWithin(edge, period) })).filter(begun2)
  );

  // parts/choice.js
  function choice(id, key2, options, now = () => state[key2], take2 = (value) => change({ [key2]: value })) {
    const buttons = options.map(([value, say2]) => {
      const node = button("", () => take2(value), { "data-value": value });
      return { value, say: say2, node };
    });
    const draw2 = () => {
      for (const { value, say: say2, node } of buttons) {
        node.setAttribute("aria-pressed", String(value === now()));
        if (node.textContent !== say2()) node.textContent = say2();
      }
    };
    replace(
      byId(id),
      buttons.map(({ node }) => node)
    );
    onChange(draw2);
    draw2();
  }

  // parts/days.js
  var NONE = "";
  var LABELS = [() => t("First date"), () => t("Second date"), () => t("Third date")];
  function chosenDays(days) {
    const wanted = (state.dates || "").split(" ").filter((day) => days.includes(day));
    return wanted.length ? [...new Set(wanted)].sort() : spreadOf(days);
  }
  function pick(place, days, chosen) {
    const option = (day) => el("option", { value: day, selected: day === chosen[place] }, sayDate(day));
    const none = el("option", { value: NONE, selected: !chosen[place] }, t("none"));
    const take2 = (event) => {
      const next = [...chosen];
      next[place] = event.target.value;
      change({ dates: [...new Set(next.filter((day) => day))].sort().join(" ") || null });
    };
    return el(
      "label",
      {},
      LABELS[place](),
      " ",
      el("select", { "data-place": place, on: { change: take2 } }, place ? none : null, days.map(option))
    );
  }
  function dayPicks(days) {
    const chosen = chosenDays(days);
    return el("p", { class: "picks" }, LABELS.slice(0, Math.min(chosen.length + 1, 3)).map((_, at2) => pick(at2, days, chosen)));
  }

  // parts/cell.js
  var glyph = (edge) => svg(
    "svg",
    { width: 18, height: 18, viewBox: "6 0 18 18", "aria-hidden": "true", class: "glyph" },
    glyphIcon(edge.look.sign, lineColour(edge.look), isPotential(edge))
  );
  function cornerOf(edge) {
    if (edge.marks.includes("deprecated")) return el("span", { class: "corner struck", "aria-hidden": "true" }, "✕");
    return edge.disputed ? el("span", { class: "corner disagree", "aria-hidden": "true" }, "≠") : null;
  }
  var inWords = (edge, grade2, when2) => [
    when2 ? t("{when}: {sentence}", { when: when2, sentence: sentenceOf(edge) }) : sentenceOf(edge),
    ...extrasOf(edge),
    standing(edge),
    when2 ? PERIOD_WORDS[grade2]() : GRADE_WORDS[grade2],
    originsOf(edge)
  ].filter((part2) => part2).join("; ");
  var PERIOD_WORDS = {
    certain: () => t("certain at that time"),
    possible: () => t("only possible at that time"),
    ended: () => t("ended before that time")
  };
  var isPale = (edge, grade2) => grade2 === "ended" || edge.marks.includes("deprecated");
  function signButton({ edge, grade: grade2 }, when2) {
    const words2 = inWords(edge, grade2, when2);
    const look = [edge.look.sign.replace(" ", "-"), edge.look.dash, isPale(edge, grade2) ? "pale" : grade2];
    return button(
      [glyph(edge), el("span", { class: "origins", "aria-hidden": "true" }, String(edge.origins)), cornerOf(edge)],
      () => chooseEdge(edge.id),
      { class: `view-sign ${look.join(" ")}`, "data-edge": edge.id, "aria-label": words2, title: words2 }
    );
  }

  // model/grid.js
  var clamp = (value, last2) => Math.min(Math.max(value, 0), last2);
  var PAGE = 8;
  function inColumn(row4, column2) {
    const exact = row4.findIndex((place) => place.column === column2);
    if (exact >= 0) return exact;
    const after = row4.findIndex((place) => place.column > column2);
    return clamp((after < 0 ? row4.length : after) - 1, row4.length - 1);
  }
  function vertical(rows3, { row: row4, place }, by) {
    const to = clamp(row4 + by, rows3.length - 1);
    return to === row4 ? { row: row4, place } : { row: to, place: inColumn(rows3[to], rows3[row4][place].column) };
  }
  function moved(rows3, { row: row4, place }, key2, ctrl = false) {
    const last2 = rows3[row4].length - 1;
    const steps = {
      ArrowRight: () => ({ row: row4, place: clamp(place + 1, last2) }),
      ArrowLeft: () => ({ row: row4, place: clamp(place - 1, last2) }),
      ArrowDown: () => vertical(rows3, { row: row4, place }, 1),
      ArrowUp: () => vertical(rows3, { row: row4, place }, -1),
      PageDown: () => vertical(rows3, { row: row4, place }, PAGE),
      PageUp: () => vertical(rows3, { row: row4, place }, -PAGE),
      Home: () => ({ row: ctrl ? 0 : row4, place: 0 }),
      End: () => ctrl ? { row: rows3.length - 1, place: rows3[rows3.length - 1].length - 1 } : { row: row4, place: last2 }
    };
    return key2 in steps ? steps[key2]() : null;
  }

  // parts/grid.js
  var PLACES = 'tbody td, thead button, tbody button, tbody th[scope="row"]';
  var isPlace = (node) => node.tagName === "BUTTON" || !node.querySelector("button");
  function rowsOf3(table3) {
    return [...table3.rows].map(
      (row4) => [...row4.querySelectorAll(PLACES)].filter(isPlace).map((node) => ({ node, column: node.closest("td, th").cellIndex }))
    ).filter((row4) => row4.length);
  }
  function find(rows3, node) {
    for (const [row4, places] of rows3.entries()) {
      const place = places.findIndex((one) => one.node === node);
      if (place >= 0) return { row: row4, place };
    }
    return null;
  }
  function makeCurrent(table3, node) {
    for (const old of table3.querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
    node.tabIndex = 0;
    for (const old of table3.querySelectorAll(".here")) old.classList.remove("here");
    const heads = table3.tHead.rows[0].cells;
    heads[node.closest("td, th").cellIndex].classList.add("here");
  }
  function onKey3(event) {
    const table3 = event.currentTarget;
    const rows3 = rowsOf3(table3);
    const at2 = find(rows3, event.target);
    if (!at2 || event.altKey || event.metaKey) return;
    const next = moved(rows3, at2, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    rows3[next.row][next.place].node.focus();
  }
  function grid(attributes, head3, bodies, first) {
    const table3 = el("table", { role: "grid", ...attributes }, head3, bodies);
    for (const node of rowsOf3(table3).flat()) node.node.tabIndex = -1;
    table3.addEventListener("keydown", onKey3);
    table3.addEventListener("focusin", (event) => {
      const place = event.target.closest('button, td, th[scope="row"]');
      if (place) makeCurrent(table3, place);
    });
    const start3 = first(table3) || rowsOf3(table3)[0][0].node;
    start3.tabIndex = 0;
    return table3;
  }

  // parts/matrix.js
  var turnTo = (id) => change({ view: "views", target: id, chosen: { what: "node", id } });
  var columnHead = ({ id, words: words2, silent }, whole3) => el(
    "th",
    { scope: "col", class: silent ? "silent" : state.target === id && whole3 ? "aimed" : "", "data-column": id },
    whole3 ? button(el("span", {}, words2), () => turnTo(id), { class: "name", "data-node": id }) : words2
  );
  var head2 = ({ columns }, whole3) => el(
    "thead",
    {},
    el(
      "tr",
      {},
      el("th", { scope: "col", class: "corner-head" }, whole3 ? t("Row views column") : t("Viewer")),
      columns.map((column2) => columnHead(column2, whole3))
    )
  );
  function cell2(row4, column2, views, whole3) {
    const classes = [
      whole3 && state.target === column2.id ? "aimed" : "",
      row4.id === column2.id ? "self" : "",
      views.length > 1 ? "several" : ""
    ];
    return el(
      "td",
      { class: classes.join(" ").trim(), ...views.length ? {} : { "aria-label": t("no view known") } },
      views.map((view) => signButton(view, whole3 ? null : column2.words))
    );
  }
  var row = (one, columns, whole3) => el(
    "tr",
    {},
    el("th", { scope: "row" }, button(nameOf(one.id), () => chooseNode(one.id), { class: "name", "data-node": one.id })),
    one.cells.map((views, at2) => cell2(one, columns[at2], views, whole3))
  );
  function group({ kind, rows: rows3 }, columns, whole3) {
    const { plural } = kinds.get(kind);
    const title = el("span", {}, kindIcon(kinds.get(kind)), ` ${capital(plural)}`);
    return el(
      "tbody",
      {},
      el("tr", { class: "group" }, el("th", { scope: "rowgroup", colspan: columns.length + 1 }, title)),
      rows3.map((one) => row(one, columns, whole3))
    );
  }
  var matrixGrid = (matrix, label, whole3) => grid(
    { class: `matrix ${whole3 ? "whole" : "by-date"}`, "aria-label": label },
    head2(matrix, whole3),
    matrix.groups.map((one) => group(one, matrix.columns, whole3)),
    (table3) => table3.querySelector(".view-sign")
  );

  // parts/signs.js
  var signOf = (sign2, potential = false) => svg(
    "svg",
    { width: 18, height: 18, viewBox: "6 0 18 18", "aria-hidden": "true", class: "icon" },
    glyphIcon(sign2, lineColour({ sign: sign2, colour: "#009E73" }), potential)
  );
  var badgeIcon = () => el("span", { class: "badge", "aria-hidden": "true" }, "n");
  function signRows() {
    const signs = new Set(typesInView().map((type) => type.sign));
    const row4 = (icon2, words2) => el("li", { class: "filter" }, icon2, el("span", { class: "words" }, words2));
    return [
      ...signs.has("threat") ? [row4(signOf("threat"), t("a threat")), row4(signOf("threat", true), t("a potential threat"))] : [],
      ...signs.has("no threat") ? [row4(signOf("no threat"), t("no threat"))] : [],
      ...signs.has("partner") ? [row4(signOf("partner"), t("a partner"))] : [],
      ...viewNow() === "views" && state.form === "map" ? [row4(badgeIcon(), t("seen as a threat by n"))] : [],
      row4(el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"), t("sources disagree"))
    ];
  }

  // forms/matrix.js
  var isWhole = () => state.matrix === "whole";
  var APART2 = ["chosen", "section", "sort"];
  var viewersOf = ({ groups: groups2 }) => groups2.flatMap(({ rows: rows3 }) => rows3).length;
  var cutWords = (matrix, { viewers: viewers2, viewed }) => matrix.viewers > viewers2 || matrix.viewed > viewed ? t("The {viewers} who view most, of {allViewers}, in rows; the {viewed} most viewed, of {allViewed}, in columns.", {
    viewers: viewers2,
    viewed,
    allViewers: number(matrix.viewers),
    allViewed: number(matrix.viewed)
  }) : null;
  function whole() {
    const matrix = wholeMatrix(state);
    const values = { viewers: viewersOf(matrix), viewed: matrix.columns.length };
    return {
      matrix,
      title: t("Who views whom"),
      lead: cutWords(matrix, values) || t("{viewers} viewers in rows, {viewed} who are viewed in columns.", values),
      notes: [
        t("The most viewed stand first. Viewers stand by kind, who views most first."),
        t("Choose a sign for its evidence. The number in it: how many independent origins say so. ✕: held to be wrong."),
        state.day ? t("As of {day}: lighter is only possible, pale has ended, empty is not known or not yet.", {
          day: sayDate(state.day)
        }) : t("All dates: every view that any source tells of, whenever it held. Move the date to see one day.")
      ]
    };
  }
  function byDate() {
    const target = targetByDate(state);
    const lines = viewsOfTarget(state, target);
    const years = state.matrix === "years";
    const days = certainDays(lines);
    const periods = years ? yearsOf(lines) : chosenDays(days).map(onDay);
    return {
      matrix: matrixByDate(lines, periods),
      title: t("Views of {name}, by date", { name: within(target) }),
      picks: years || !days.length ? null : dayPicks(days),
      lead: years ? t("Strong: a source says so of that year. Lighter: possible, but no source speaks of that year.") : t("Strong: a source says so of that day. Lighter: possible, but no source speaks of that day."),
      notes: [
        ...periods.some(({ silent }) => silent) ? [t("In italics: years in which nothing is said to begin or to end; several in a row are one column.")] : [],
        t("Pale: it had ended, or is held to be wrong (✕). The slider changes nothing here: the columns have their dates."),
        t("Choose a sign for its evidence. The number in it: how many independent origins say so, of any date.")
      ]
    };
  }
  var matrixNow = () => isWhole() ? whole() : byDate();
  function drawMatrix() {
    if (state.form !== "matrix") return;
    const { matrix, title, lead, notes: notes2, picks = null } = matrixNow();
    const place = placeOfFocus2();
    replace(byId("matrix-title"), title);
    replace(
      byId("matrix-notes"),
      el("p", { class: "quiet" }, lead, " ", statusWords()),
      el("details", { open: notesOpen() }, el("summary", {}, t("How to read the matrix")), el("p", {}, notes2.join(" "))),
      el("ul", { class: "key", "aria-label": t("Signs") }, signRows()),
      picks
    );
    const empty = !matrix.groups.length || !matrix.columns.length;
    const none = el("p", {}, t("No views are shown with these filters."));
    replace(byId("matrix-grid"), empty ? none : matrixGrid(matrix, title, isWhole()));
    giveFocusBack2(place);
    markChosen();
  }
  var notesOpen = () => Boolean(byId("matrix-notes").querySelector("details[open]"));
  var placeOfFocus2 = () => byId("matrix").contains(document.activeElement) ? document.activeElement.dataset.place : void 0;
  function giveFocusBack2(place) {
    const found2 = place !== void 0 && byId("matrix").querySelector(`[data-place="${Number(place)}"]`);
    if (found2) found2.focus();
  }
  function markChosen() {
    const { what, id } = state.chosen || {};
    const marked = [...byId("matrix-grid").querySelectorAll("[data-edge], [data-node]")].filter((node) => {
      const chosen = Boolean(what) && node.dataset[what] === id;
      node.classList.toggle("chosen", chosen);
      return chosen;
    });
    if (marked.length) requestAnimationFrame(() => marked[0].scrollIntoView({ block: "nearest", inline: "nearest" }));
  }
  var nameHead = () => byId("matrix-kind").setAttribute("aria-label", t("Everybody, or one by date"));
  function buildHead() {
    replace(
      byId("matrix"),
      el(
        "header",
        {},
        el("h2", { id: "matrix-title" }),
        el("div", { id: "matrix-kind", class: "switch", role: "group" }),
        el("div", { id: "matrix-notes" })
      ),
      el("div", { id: "matrix-grid", class: "frame" })
    );
    choice("matrix-kind", "matrix", [
      ["whole", () => t("Everybody")],
      ["years", () => t("By year")],
      ["days", () => t("On three dates")]
    ]);
    onLanguage(nameHead);
    nameHead();
  }
  function drawn() {
    const { matrix, title, lead } = matrixNow();
    return matrixSvg(matrix, isWhole(), title, [lead]);
  }
  var matrixForm = {
    id: "matrix",
    words: () => t("Matrix"),
    section: "matrix",
    picture: { svg: drawn, png: () => pngOf(drawn()) },
    build() {
      buildHead();
      onChange((patch) => {
        if (Object.keys(patch).every((key2) => APART2.includes(key2))) markChosen();
        else drawMatrix();
      });
    }
  };

  // model/atlas.js
  var TRUE_AT = 15;
  var ACROSS = Math.cos(TRUE_AT * Math.PI / 180);
  var project = ([longitude, latitude]) => ({ x: longitude * ACROSS, y: -latitude });
  function unpacked(arc, { scale: scale2, translate }) {
    const steps = arc.match(/-?\d+/g).map(Number);
    const [at2, out] = [[0, 0], []];
    for (let place = 0; place < steps.length; place += 2) {
      at2[0] += steps[place];
      at2[1] += steps[place + 1];
      out.push([at2[0] * scale2[0] + translate[0], at2[1] * scale2[1] + translate[1]]);
    }
    return out;
  }
  function ring2(indices, arcs) {
    return indices.flatMap((index, place) => {
      const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
      return place ? arc.slice(1) : arc;
    });
  }
  function countriesOf({ arcs: packed, transform, countries: countries2 }) {
    const arcs = packed.map((arc) => unpacked(arc, transform));
    return countries2.map(({ polygons, ...country }) => ({
      ...country,
      rings: polygons.flat().map((indices) => ring2(indices, arcs))
    }));
  }
  var pathOf = (points) => `M${points.map(project).map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;
  var outlineOf = ({ rings }) => rings.map(pathOf).join("");
  function isWithin([x, y], rings) {
    const sides2 = rings.flatMap((ring3) => ring3.map((corner, at2) => [corner, ring3[(at2 + 1) % ring3.length]]));
    const right = sides2.filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < (bx - ax) * (y - ay) / (by - ay) + ax
    );
    return right.length % 2 === 1;
  }
  function pointsIn({ rings }, apart2) {
    const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
    const out = [];
    for (let x = Math.min(...xs) + apart2 / 2; x < Math.max(...xs); x += apart2)
      for (let y = Math.min(...ys) + apart2 / 2; y < Math.max(...ys); y += apart2)
        if (isWithin([x, y], rings)) out.push(project([x, y]));
    return out;
  }
  var spotOf2 = (id) => data.geo.spots[id] ? project(data.geo.spots[id]) : null;
  function boundsOf2(points) {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }
  var regionBounds = () => {
    const [west, south, east, north] = data.geo.outlines.region;
    return boundsOf2([project([west, south]), project([east, north])]);
  };

  // model/boxes.js
  var DISTANCES = [10, 26, 46, 70, 100, 140, 190];
  var WITHIN2 = 0.35;
  var DIRECTIONS = 16;
  var AWAY = 22;
  var LESS = 50;
  var SPOT = 7;
  var touches2 = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
  var inside = (box, { w, h }) => box.x >= 4 && box.y >= 4 && box.x + box.w <= w - 4 && box.y + box.h <= h - 4;
  var spotBox = ({ x, y }) => ({ x: x - SPOT, y: y - SPOT, w: 2 * SPOT, h: 2 * SPOT });
  var nearest = (box, { x, y }) => ({
    x: Math.min(Math.max(x, box.x), box.x + box.w),
    y: Math.min(Math.max(y, box.y), box.y + box.h)
  });
  function between2(from, to, low, high) {
    if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
    const shares = [(low - from) / (to - from), (high - from) / (to - from)];
    return [Math.max(0, Math.min(...shares)), Math.min(1, Math.max(...shares))];
  }
  function leadsOver(from, to, { x, y, w, h }) {
    const [across, down] = [between2(from.x, to.x, x, x + w), between2(from.y, to.y, y, y + h)];
    return Math.max(across[0], down[0]) < Math.min(across[1], down[1]);
  }
  var candidatesOn = ({ spot: spot2, on }, { w, h }) => on.map(({ x, y }) => ({
    box: { x: x - w / 2, y: y - h / 2, w, h },
    cost: WITHIN2 * Math.hypot(x - spot2.x, y - spot2.y) - AWAY,
    lead: false
  }));
  function candidatesAbout({ spot: spot2 }, { w, h }, outward2) {
    return DISTANCES.flatMap(
      (distance) => Array.from({ length: DIRECTIONS }, (_, turn) => {
        const [dx, dy] = [Math.cos(turn * 2 * Math.PI / DIRECTIONS), Math.sin(turn * 2 * Math.PI / DIRECTIONS)];
        const middle = { x: spot2.x + dx * (distance + w / 2), y: spot2.y + dy * (distance + h / 2) };
        const box = { x: middle.x - w / 2, y: middle.y - h / 2, w, h };
        return { box, cost: distance - AWAY * (dx * outward2.x + dy * outward2.y), lead: true };
      })
    );
  }
  function outwardOf(spot2, all) {
    const mean = (axis) => all.reduce((sum, one) => sum + one[axis], 0) / all.length;
    const [dx, dy] = [spot2.x - mean("x"), spot2.y - mean("y")];
    const length = Math.hypot(dx, dy) || 1;
    return { x: dx / length, y: dy / length };
  }
  var crosses = ({ spot: spot2, box, lead }, other) => lead && leadsOver(spot2, nearest(box, spot2), other.box) || other.lead && leadsOver(other.spot, nearest(other.box, other.spot), box);
  function bestBox(card, size, placed, kept2, frame3, spots2) {
    const others2 = spots2.filter((spot2) => spot2 !== card.spot).map(spotBox);
    const taken = [...placed.map(({ box }) => box), ...kept2, ...others2];
    return [...candidatesOn(card, size), ...candidatesAbout(card, size, outwardOf(card.spot, spots2))].filter(({ box }) => inside(box, frame3) && !taken.some((other) => touches2(box, other))).filter(({ box, lead }) => !placed.some((one) => crosses({ spot: card.spot, box, lead }, one))).sort((a, b) => a.cost - b.cost)[0];
  }
  function placeCard(card, placed, kept2, frame3, spots2) {
    const found2 = card.sizes.map((size, at2) => ({ size: at2, ...bestBox(card, size, placed, kept2, frame3, spots2) })).filter(({ box }) => box);
    return found2.sort((a, b) => a.cost + LESS * a.size - b.cost - LESS * b.size)[0];
  }
  function placeCards(cards, frame3, kept2 = []) {
    const spots2 = cards.map(({ spot: spot2 }) => spot2);
    const placed = [];
    return cards.map((card) => {
      const { box = null, size = null, lead = true } = placeCard(card, placed, kept2, frame3, spots2) || {};
      const one = { id: card.id, spot: card.spot, box, size, lead };
      if (box) placed.push(one);
      return one;
    });
  }

  // model/camera.js
  var CLOSEST = 160;
  var toScreen = (camera, { w, h }, { x, y }) => ({
    x: (x - camera.x) * camera.zoom + w / 2,
    y: (y - camera.y) * camera.zoom + h / 2
  });
  var toMap = (camera, { w, h }, { x, y }) => ({
    x: (x - w / 2) / camera.zoom + camera.x,
    y: (y - h / 2) / camera.zoom + camera.y
  });
  function fitted({ left, right, top, bottom }, { w, h }, room) {
    const zoom = Math.min((w - 2 * room) / (right - left || 1), (h - 2 * room) / (bottom - top || 1));
    return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.min(CLOSEST, Math.max(zoom, 1)) };
  }
  var clamp2 = (value, least, most) => Math.min(Math.max(value, least), Math.max(most, least));
  function kept(camera, region, frame3) {
    const zoom = clamp2(camera.zoom, fitted(region, frame3, 0).zoom, CLOSEST);
    return { x: clamp2(camera.x, region.left, region.right), y: clamp2(camera.y, region.top, region.bottom), zoom };
  }
  function zoomed(camera, factor, at2, region, frame3) {
    const still2 = toMap(camera, frame3, at2);
    const { zoom } = kept({ ...camera, zoom: camera.zoom * factor }, region, frame3);
    const moved2 = { x: still2.x - (at2.x - frame3.w / 2) / zoom, y: still2.y - (at2.y - frame3.h / 2) / zoom, zoom };
    return kept(moved2, region, frame3);
  }
  var panned = (camera, dx, dy, region, frame3) => kept({ ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom }, region, frame3);

  // draw/atlas.js
  var countries = null;
  function drawOutlines() {
    const bounded = (country) => ({ ...country, bounds: boundsOf2(country.rings.flat().map(project)) });
    countries = countriesOf(data.geo.outlines).map(bounded);
    return svg(
      "g",
      { "aria-hidden": "true" },
      countries.map((country) => svg("path", { d: outlineOf(country), class: idOf(country) ? "land known" : "land" }))
    );
  }
  var idOf = ({ iso2, iso3 }) => data.geo.countries[iso3] || data.geo.countries[iso2];
  function nameIn(country) {
    if (idOf(country)) return nameOf(idOf(country));
    return document.documentElement.lang.startsWith("fr") ? country.name_fr : country.name;
  }
  var APART3 = 1;
  var within3 = /* @__PURE__ */ new Map();
  function pointsOf(id) {
    if (!within3.has(id)) {
      const country = countries.find((one) => idOf(one) === id);
      within3.set(id, country ? pointsIn(country, APART3) : []);
    }
    return within3.get(id);
  }
  var FONT2 = "600 11px";
  function countryNames(camera, frame3, taken) {
    const held2 = [...taken];
    const found2 = countries.filter(({ iso3 }) => iso3).flatMap((country) => {
      const { x, y } = toScreen(camera, frame3, project(country.point));
      const words2 = nameIn(country);
      const [w, h] = [textWidth(words2, FONT2) + 6, 15];
      const box = { x: x - w / 2, y: y - h / 2, w, h };
      const fits = (country.bounds.right - country.bounds.left) * camera.zoom > w * 0.75;
      const within4 = box.x > 2 && box.y > 2 && box.x + w < frame3.w - 2 && box.y + h < frame3.h - 2;
      if (!fits || !within4 || held2.some((other) => touches2(box, other))) return [];
      held2.push(box);
      return [svg("text", { x, y: y + 4, class: "country" }, words2)];
    });
    return svg("g", { "aria-hidden": "true" }, found2);
  }

  // draw/chart.js
  var chart = { camera: null, touched: false };
  var frameOf2 = (element) => ({ w: element.clientWidth, h: element.clientHeight });
  var MARGIN = 2.2;
  var ROOM2 = 24;
  function fitChart(element) {
    const frame3 = frameOf2(element);
    const ids = new Set([...edges.values()].filter((edge) => inView(edge, seenIn(state))).map((edge) => edge.to));
    const points = [...ids].filter((id) => id in data.geo.spots).map(spotOf2);
    const { left, right, top, bottom } = points.length ? boundsOf2(points) : regionBounds();
    const bounds2 = { left: left - MARGIN, right: right + MARGIN, top: top - MARGIN, bottom: bottom + MARGIN };
    chart.camera = kept(fitted(bounds2, frame3, ROOM2), regionBounds(), frame3);
    chart.touched = false;
  }

  // model/strength.js
  var numbersOf = ({ quantity_low: low, quantity_high: high }) => [low, high].filter((value) => value > 0);
  function claimsToGoBy(edge, day, tell) {
    const standing2 = edge.claims.map((id) => claims.get(id)).filter(({ rank: rank2 }) => rank2 !== "deprecated");
    const graded = ["any", "certain", "possible"].map((name) => standing2.filter((claim) => grade(claim, day) === name));
    return [...graded, standing2].map((some) => some.filter(tell)).find((some) => some.length) || [];
  }
  function strengthOn(edge, day) {
    const counted = claimsToGoBy(edge, day, (claim) => numbersOf(claim).length);
    if (!counted.length) {
      const [told3] = claimsToGoBy(edge, day, (claim) => claim.quantity);
      return { size: null, words: told3 ? told3.quantity : "" };
    }
    const numbers = counted.flatMap(numbersOf);
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const said = new Set(counted.map(({ quantity }) => quantity));
    const differing = () => t("{low} to {high}", { low: number(low), high: number(high) });
    return { size: high, words: said.size === 1 ? [...said][0] : low === high ? number(low) : differing() };
  }
  var [LEAST2, MOST2] = [3, 20];
  var radiusFor = (size) => Math.min(MOST2, Math.max(LEAST2, 0.605 * size ** 0.35));
  var UNKNOWN_RADIUS = 6.5;

  // model/placed.js
  var isForce = (edge) => data.geo.forces.includes(edge.type);
  var ended = ({ grade: grade2 }) => Number(grade2 === "ended");
  var isBase = (edge) => /KEEPS_BASES_IN$/.test(edge.type);
  var nothing = (edge) => ({ size: null, words: isBase(edge) ? t("bases") : "" });
  function rowOf(edge, day) {
    const grade2 = gradeOf(edge, day);
    return { edge, grade: grade2, force: isForce(edge), ...isForce(edge) ? strengthOn(edge, day) : nothing(edge) };
  }
  var order = (a, b) => ended(a) - ended(b) || Number(b.force) - Number(a.force) || (b.size || 0) - (a.size || 0) || (nameOf(a.edge.from) < nameOf(b.edge.from) ? -1 : 1);
  function placesOf(ids, day) {
    const groups2 = grouped(
      [...ids].map((id) => edges.get(id)),
      (edge) => [edge.to]
    );
    const found2 = [...groups2].map(([id, inside2]) => ({ id, rows: inside2.map((edge) => rowOf(edge, day)).sort(order) }));
    return found2.sort((a, b) => b.rows.length - a.rows.length || (nameOf(a.id) < nameOf(b.id) ? -1 : 1));
  }
  var hasSpot = ({ id }) => id in data.geo.spots;
  var isArea = (id) => nodes.get(id).kind === "Country";

  // draw/symbols.js
  var OTHER_RADIUS = 7;
  var STAR = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((turn) => [turn % 2 ? 0.45 : 1, turn * Math.PI / 5 - Math.PI / 2]);
  var POINTS2 = {
    event: STAR.map(([far, angle]) => [far * Math.cos(angle), far * Math.sin(angle)]),
    group: [[0, -1], [1, 0.8], [-1, 0.8]],
    base: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]]
  };
  var radiusOf2 = ({ force, size }) => !force ? OTHER_RADIUS : size === null ? UNKNOWN_RADIUS : radiusFor(size);
  var formOf = (row4) => isBase(row4.edge) ? "base" : nodes.get(row4.edge.from).kind === "Event" ? "event" : "group";
  function symbolOf(row4, x, y) {
    const radius = radiusOf2(row4);
    const { kind } = nodes.get(row4.edge.from);
    const paint = { fill: kinds.get(kind).colour, class: `symbol ${row4.edge.look.dash}` };
    if (!row4.force) {
      const points = POINTS2[formOf(row4)].map(([px, py]) => `${(x + px * radius).toFixed(1)},${(y + py * radius).toFixed(1)}`);
      return svg("polygon", { points: points.join(" "), ...paint });
    }
    if (row4.size !== null) return svg("circle", { cx: x, cy: y, r: radius, ...paint });
    const ring3 = svg("circle", { cx: x, cy: y, r: radius, stroke: paint.fill, class: `ring ${row4.edge.look.dash}` });
    return svg("g", {}, ring3, svg("text", { x, y: y + 3.5, class: "unknown" }, "?"));
  }

  // draw/cards.js
  var NAME2 = "700 12px";
  var WORDS2 = "400 11.5px";
  var LONGEST = 225;
  var [PAD4, MARK] = [5, 15];
  var IN_LINE = 5;
  var isCoarse = () => window.matchMedia("(pointer: coarse)").matches;
  var lineHeight = () => isCoarse() ? 24 : 17;
  var rowHeight = (row4) => Math.max(lineHeight(), 2 * radiusOf2(row4) + 3);
  var symbolWidth = (row4) => Math.max(isCoarse() ? 24 : 0, 2 * radiusOf2(row4) + 3);
  var wordsOf = ({ edge, words: words2 }) => shortened([isolated(nameOf(edge.from)), words2].filter((part2) => part2).join(" · "), WORDS2, LONGEST);
  var moreWords = (count2) => t("and {count} more", { count: count2 });
  function fullCard({ id, rows: all }, most) {
    const rows3 = all.length <= most + 1 ? all : all.slice(0, most);
    const more = all.length - rows3.length;
    const column2 = 2 * Math.max(...rows3.map(radiusOf2), 6) + 4;
    const widths2 = rows3.map((row4) => column2 + 4 + textWidth(wordsOf(row4), WORDS2) + (standing(row4.edge) ? MARK : 0));
    const w = Math.max(textWidth(nameOf(id), NAME2), ...widths2, more ? textWidth(moreWords(more), WORDS2) : 0) + 2 * PAD4 + 3;
    const h = lineHeight() + rows3.reduce((sum, row4) => sum + rowHeight(row4), 0) + (more ? lineHeight() : 0) + PAD4;
    return { id, rows: rows3, more, column: column2, w, h, lines: null };
  }
  function smallCard({ id, rows: rows3 }) {
    const lines = [];
    for (let at2 = 0; at2 < rows3.length; at2 += IN_LINE) lines.push(rows3.slice(at2, at2 + IN_LINE));
    const lineWidth2 = (line2) => line2.reduce((sum, row4) => sum + symbolWidth(row4), 0);
    const w = Math.max(textWidth(nameOf(id), NAME2), ...lines.map(lineWidth2)) + 2 * PAD4;
    const h = lineHeight() + lines.reduce((sum, line2) => sum + Math.max(...line2.map(rowHeight)), 0) + 2;
    return { id, rows: rows3, more: 0, column: 0, w, h, lines };
  }
  var isChosen2 = ({ edge }) => Boolean(state.chosen) && [edge.id, edge.from].includes(state.chosen.id);
  var asButton = (attributes, words2, action, ...children) => svg(
    "g",
    { role: "button", tabindex: 0, "aria-label": words2, on: { click: action }, ...attributes },
    svg("title", {}, words2),
    ...children
  );
  var back = ({ x, y, w, h }) => svg("rect", { class: "back", rx: 3, x, y, width: w, height: h });
  function sayRow({ edge, words: words2, grade: grade2 }) {
    return [sentenceOf(edge), words2, standing(edge), GRADE_WORDS[grade2]].filter((part2) => part2).join(" · ");
  }
  function rowButton(row4, box, ...children) {
    const wrong2 = row4.edge.marks.includes("deprecated") ? " wrong" : "";
    return asButton(
      { class: `row grade-${row4.grade}${wrong2}${isChosen2(row4) ? " chosen" : ""}`, "data-edge": row4.edge.id },
      t("{what}: evidence", { what: sayRow(row4) }),
      () => chooseEdge(row4.edge.id),
      back(box),
      ...children
    );
  }
  var clash = (x, y) => [
    svg("circle", { cx: x, cy: y, r: 6, class: "clash-mark" }),
    svg("text", { x, y: y + 4, class: "clash-sign" }, "≠")
  ];
  function fullRow(row4, card, y) {
    const [h, text] = [rowHeight(row4), wordsOf(row4)];
    const left = PAD4 + card.column + 4;
    return rowButton(
      row4,
      { x: 2, y, w: card.w - 4, h },
      symbolOf(row4, PAD4 + card.column / 2, y + h / 2),
      svg("text", { x: left, y: y + h / 2 + 4, class: "words" }, text),
      ...standing(row4.edge) ? clash(left + textWidth(text, WORDS2) + 9, y + h / 2) : []
    );
  }
  function lineOf2(line2, y) {
    const h = Math.max(...line2.map(rowHeight));
    let x = PAD4;
    return line2.map((row4) => {
      const w = symbolWidth(row4);
      x += w;
      return rowButton(row4, { x: x - w, y, w, h }, symbolOf(row4, x - w / 2, y + h / 2));
    });
  }
  function stacked(items, heightOf, draw2) {
    let y = lineHeight();
    return items.map((item2) => {
      y += heightOf(item2);
      return draw2(item2, y - heightOf(item2));
    });
  }
  function contents(card) {
    if (card.lines) return stacked(card.lines, (line2) => Math.max(...line2.map(rowHeight)), lineOf2);
    const rest = asButton(
      { class: "row" },
      t("{name}: {count} more", { name: nameOf(card.id), count: card.more }),
      () => chooseNode(card.id),
      back({ x: 2, y: card.h - PAD4 - lineHeight(), w: card.w - 4, h: lineHeight() }),
      svg("text", { x: PAD4, y: card.h - PAD4 - lineHeight() / 2 + 5.5, class: "words quiet" }, moreWords(card.more))
    );
    return [stacked(card.rows, rowHeight, (row4, y) => fullRow(row4, card, y)), card.more ? rest : null];
  }
  function titleOf(card) {
    const name = nameOf(card.id);
    return asButton(
      { class: "title", "data-node": card.id },
      name,
      () => chooseNode(card.id),
      back({ x: 2, y: 0, w: card.w - 4, h: lineHeight() }),
      svg("text", { x: PAD4, y: lineHeight() / 2 + 4.5 }, name)
    );
  }
  function drawCard(card, box, spot2) {
    const to = spot2 && nearest(box, spot2);
    const place = { class: "card", role: "group", "aria-label": nameOf(card.id), "data-place": card.id };
    return svg(
      "g",
      place,
      spot2 ? svg("line", { class: "lead", x1: spot2.x, y1: spot2.y, x2: to.x, y2: to.y }) : null,
      svg(
        "g",
        { transform: `translate(${box.x.toFixed(1)} ${box.y.toFixed(1)})` },
        svg("rect", { class: "plate", rx: 5, width: card.w, height: card.h }),
        titleOf(card),
        contents(card)
      )
    );
  }
  function drawSpot({ id }, { x, y }, count2) {
    const ring3 = { cx: x, cy: y, r: 4.5, class: isArea(id) ? "spot area" : "spot" };
    if (!count2) return svg("circle", ring3);
    return asButton(
      { class: "heap", "data-node": id },
      t("{name}: {count} here", { name: nameOf(id), count: count2 }),
      () => chooseNode(id),
      svg("circle", { class: "catch", cx: x, cy: y, r: 12 }),
      svg("circle", { ...ring3, r: 9 }),
      svg("text", { x, y: y + 4 }, String(count2))
    );
  }

  // draw/layout.js
  var NARROW = 620;
  var NEAR = 36;
  var mostRows = ({ zoom }) => zoom > NEAR ? [20, 8, 3] : [5, 3];
  function cardsOf(place, camera, frame3) {
    const small = smallCard(place);
    if (frame3.w < NARROW && camera.zoom < NEAR) return [small];
    return [...mostRows(camera).map((most) => fullCard(place, most)), small];
  }
  var onScreen2 = ({ x, y }, { w, h }) => x > 6 && y > 6 && x < w - 6 && y < h - 6;
  function locate(place, camera, frame3) {
    const seen = (point) => toScreen(camera, frame3, point);
    const on = isArea(place.id) ? pointsOf(place.id).map(seen) : [];
    return { ...place, spot: seen(spotOf2(place.id)), on: on.filter((point) => onScreen2(point, frame3)) };
  }
  function drawOver2(camera, frame3, kept2) {
    const here = placesOf(shown().edges, state.day).filter(hasSpot).map((place) => locate(place, camera, frame3)).filter(({ spot: spot2, on }) => on.length || onScreen2(spot2, frame3)).sort((a, b) => Number(isArea(a.id)) - Number(isArea(b.id)));
    const cards = here.map((place) => {
      const forms = cardsOf(place, camera, frame3);
      return { id: place.id, spot: place.spot, on: place.on, forms, sizes: forms.map(({ w, h }) => ({ w, h })) };
    });
    const placed = placeCards(cards, frame3, kept2);
    const around3 = ({ x, y }) => ({ x: x - 10, y: y - 10, w: 20, h: 20 });
    const taken = [...placed.map(({ box, spot: spot2 }) => box || around3(spot2)), ...here.map(({ spot: spot2 }) => around3(spot2)), ...kept2];
    const withCard = placed.flatMap((one, at2) => one.box ? [{ ...one, card: cards[at2].forms[one.size] }] : []);
    return svg(
      "g",
      {},
      countryNames(camera, frame3, taken),
      withCard.map(({ card, spot: spot2, box, lead }) => drawCard(card, box, lead ? spot2 : null)),
      withCard.filter(({ lead }) => lead).map((one) => drawSpot(one, one.spot, 0)),
      placed.map((one, at2) => one.box ? null : drawSpot(one, one.spot, here[at2].rows.length))
    );
  }

  // draw/moves.js
  var STEP = 60;
  var FACTOR = 1.35;
  var STILL = 4;
  function zoomBy(element, factor, at2 = null) {
    const frame3 = frameOf2(element);
    chart.camera = zoomed(chart.camera, factor, at2 || { x: frame3.w / 2, y: frame3.h / 2 }, regionBounds(), frame3);
    chart.touched = true;
  }
  function panBy(element, dx, dy) {
    chart.camera = panned(chart.camera, dx, dy, regionBounds(), frameOf2(element));
    chart.touched = true;
  }
  function buildMoves(element, redraw2, whole3) {
    const fingers = /* @__PURE__ */ new Map();
    let travelled = 0;
    const pointOf = (event) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const onMove = (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = pointOf(event);
      const others2 = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      travelled += Math.hypot(now.x - before.x, now.y - before.y);
      if (travelled <= STILL) return;
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, now);
      if (others2.length) pinch(others2[0], before, now);
      else panBy(element, now.x - before.x, now.y - before.y);
      redraw2(!others2.length);
    };
    const pinch = (other, before, now) => {
      const apart2 = ({ x, y }) => Math.hypot(x - other.x, y - other.y) || 1;
      zoomBy(element, apart2(now) / apart2(before), { x: (other.x + now.x) / 2, y: (other.y + now.y) / 2 });
    };
    const onUp = (event) => {
      if (!fingers.delete(event.pointerId) || travelled <= STILL) return;
      redraw2(false);
    };
    element.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      if (!fingers.size) travelled = 0;
      fingers.set(event.pointerId, pointOf(event));
    });
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", onUp);
    element.addEventListener("click", (event) => travelled > STILL && event.stopPropagation(), { capture: true });
    element.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        zoomBy(element, Math.exp(-event.deltaY * 16e-4), pointOf(event));
        redraw2(false);
      },
      { passive: false }
    );
    element.addEventListener("keydown", (event) => onKey4(event, element, redraw2, whole3));
  }
  var ARROWS = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
  function onKey4(event, element, redraw2, whole3) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const presses = event.target.closest('[role="button"]') && ["Enter", " "].includes(event.key);
    if (presses) event.target.closest('[role="button"]').dispatchEvent(new MouseEvent("click", { bubbles: true }));
    else if (event.key === "+" || event.key === "=") zoomBy(element, FACTOR);
    else if (event.key === "-") zoomBy(element, 1 / FACTOR);
    else if (event.key === "0") whole3();
    else if (event.key in ARROWS) panBy(element, ...ARROWS[event.key]);
    else return;
    event.preventDefault();
    if (!presses) redraw2(false);
  }

  // draw/inlined.js
  var SHAPES = {
    path: ["d"],
    rect: ["x", "y", "width", "height", "rx"],
    circle: ["cx", "cy", "r"],
    line: ["x1", "y1", "x2", "y2"],
    polygon: ["points"],
    text: ["x", "y"]
  };
  var LOOKS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity", "vector-effect"];
  var WORDS3 = ["font-size", "font-weight", "text-anchor", "text-decoration-line"];
  var USUAL = { "fill-opacity": "1", "stroke-dasharray": "none", "stroke-linejoin": "miter", opacity: "1", "vector-effect": "none", "text-anchor": "start", "text-decoration-line": "none" };
  var given = (node, names) => names.map((name) => [name, node.getAttribute(name)]);
  function looks(node) {
    const style = getComputedStyle(node);
    return [...LOOKS, ...node.localName === "text" ? WORDS3 : []].map((name) => [name, style.getPropertyValue(name)]).filter(([name, value]) => value && value !== USUAL[name]).map(([name, value]) => [
      name.replace("-line", name.startsWith("text") ? "" : "-line"),
      // Not all who read SVG know a colour that lets all through.
      value === "rgba(0, 0, 0, 0)" ? "none" : value
    ]);
  }
  function inlined(node) {
    if (node.localName === "title") return tag("title", {}, escaped(node.textContent));
    const inside2 = [...node.children].map(inlined);
    if (SHAPES[node.localName]) {
      const own3 = node.localName === "text" ? escaped(node.textContent) : inside2;
      return tag(node.localName, Object.fromEntries([...given(node, SHAPES[node.localName]), ...looks(node)]), own3);
    }
    const { opacity } = getComputedStyle(node);
    return tag("g", { transform: node.getAttribute("transform"), opacity: opacity === "1" ? null : opacity }, inside2);
  }

  // draw/wheresvg.js
  var [PAD5, LINE2] = [10, 15];
  function scaleDrawn(key2, height, paint) {
    const scale2 = key2.querySelector("svg");
    const [w, h] = [scale2.clientWidth + 2 * PAD5, scale2.clientHeight + LINE2 + PAD5];
    const [x, y] = [PAD5, height - h - PAD5];
    return tag(
      "g",
      { transform: `translate(${x} ${y})` },
      tag("rect", { width: w, height: h, rx: 8, fill: paint.card, stroke: paint.text, "stroke-opacity": 0.3 }),
      words("text", { x: PAD5, y: LINE2, "font-size": 11.5, fill: paint.text }, t("How many, as sources say")),
      tag("g", { transform: `translate(${PAD5} ${LINE2 + 4})` }, [...scale2.children].map(inlined))
    );
  }
  var notes = () => [
    t("Dashed: planned or offered. Dotted: alleged or feared. Pale: ended. ≠: sources disagree. ?: a number that nobody gives."),
    t("Outlines: Natural Earth; some of these borders are disputed, and drawing them takes no side. Where towns lie: GeoNames (CC BY 4.0) and the data sets named with them.")
  ];
  function whereSvg(picture2, key2) {
    const [width, height] = [picture2.clientWidth, picture2.clientHeight];
    const paint = paints();
    const sea = getComputedStyle(picture2.parentNode).backgroundColor;
    const content = [tag("rect", { width, height, fill: sea }), [...picture2.children].map(inlined), scaleDrawn(key2, height, paint)];
    const about = t("What is where, over outlines of countries; what is claimed, not what is so.");
    return sheet({ width, height, content, about, caption: caption(t("Where things are"), notes()) });
  }

  // parts/key.js
  var SIZES = [100, 1e3, 1e4];
  var STEP2 = 50;
  var HEIGHT = 34;
  function scale() {
    const words2 = (at2, text) => svg("text", { x: STEP2 * (at2 + 0.5), y: HEIGHT + 12, class: "words" }, text);
    const disc4 = (radius, at2, kind) => svg("circle", { cx: STEP2 * (at2 + 0.5), cy: HEIGHT - radius - 2, r: radius, class: `${kind} solid plain` });
    const last2 = SIZES.length;
    return svg(
      "svg",
      {
        width: STEP2 * (last2 + 1),
        height: HEIGHT + 16,
        role: "img",
        "aria-label": t("Larger symbols stand for more people; a ring with a question mark for a number that nobody gives.")
      },
      SIZES.map((size, at2) => [disc4(radiusFor(size), at2, "symbol"), words2(at2, number(size))]),
      disc4(UNKNOWN_RADIUS, last2, "ring"),
      svg("text", { x: STEP2 * (last2 + 0.5), y: HEIGHT - 5, class: "unknown" }, "?"),
      words2(last2, t("unknown"))
    );
  }
  var STAR2 = "9,1 11.2,6.2 16.6,6.2 12.3,9.6 14,15 9,11.8 4,15 5.7,9.6 1.4,6.2 6.8,6.2";
  var icon = (...shapes) => svg("svg", { width: 18, height: 16, "aria-hidden": "true", class: "icon" }, shapes);
  var disc3 = (kind) => icon(svg("circle", { cx: 9, cy: 8, r: 6, class: `symbol ${kind} plain` }));
  var shape = (points) => icon(svg("polygon", { points, class: "symbol solid plain" }));
  var spot = (kind) => icon(svg("circle", { cx: 9, cy: 8, r: 4.5, class: `spot ${kind}` }));
  var row2 = (sign2, words2) => el("li", {}, sign2, el("span", {}, words2));
  var others = () => [
    row2(shape("3,2 15,2 15,14 3,14"), t("bases")),
    row2(shape("9,1 16,14 2,14"), t("an armed group acts there")),
    row2(shape(STAR2), t("an event"))
  ];
  function key() {
    return el(
      "div",
      { class: "key" },
      el("p", {}, t("How many, as sources say")),
      scale(),
      el(
        "details",
        {},
        el("summary", {}, t("Symbols and borders")),
        el(
          "ul",
          {},
          row2(disc3("dashed"), t("planned or offered")),
          row2(disc3("dotted"), t("alleged or feared")),
          row2(el("span", { class: "faded" }, disc3("solid")), t("pale: has ended")),
          row2(el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"), t("sources disagree")),
          row2(spot(""), t("a town")),
          row2(spot("area"), t("a country, not one spot in it")),
          state.reach === "all" ? others() : null
        ),
        el("p", {}, t("A symbol grows more slowly than the number.")),
        el("p", { class: "quiet" }, t(
          "Outlines: Natural Earth (public domain). They show who holds what on the ground; some borders are disputed, among them those of Western Sahara, Abyei and Hala’ib, and drawing them takes no side."
        ))
      )
    );
  }

  // forms/where.js
  var picture = null;
  var outlines = null;
  var over = null;
  var placedFor = null;
  var isOpen = () => state.form === "where";
  function buildPicture() {
    outlines = drawOutlines();
    over = svg("g", {});
    const words2 = t("Map of places. Plus and minus zoom, arrows move it; the words beside it say the same.");
    picture = svg("svg", { id: "atlas", tabindex: 0, role: "group", "aria-label": words2 }, outlines, over);
    const zoom = el(
      "div",
      { class: "zoom", role: "group", "aria-label": t("Zoom") },
      button("+", act(() => zoomBy(picture, 1.35)), { "aria-label": t("Zoom in"), title: t("Zoom in") }),
      button("−", act(() => zoomBy(picture, 1 / 1.35)), { "aria-label": t("Zoom out"), title: t("Zoom out") }),
      button("⤢", act(whole2), { "aria-label": t("Show the whole map"), title: t("Show the whole map") })
    );
    replace(byId("where"), picture, el("div", { id: "key" }), zoom);
    drawKey();
    buildMoves(picture, redraw, whole2);
    new ResizeObserver(() => isOpen() && draw()).observe(picture);
  }
  var act = (action) => () => {
    action();
    redraw(false);
  };
  var whole2 = () => fitChart(picture);
  function drawKey() {
    replace(byId("key"), key());
    byId("key").querySelector("details").addEventListener("toggle", () => isOpen() && redraw(false));
  }
  function corners() {
    const { left, top } = picture.getBoundingClientRect();
    return [...byId("where").querySelectorAll(".key, .zoom")].map((node) => {
      const box = node.getBoundingClientRect();
      return { x: box.left - left, y: box.top - top, w: box.width, h: box.height };
    });
  }
  function redraw(moving) {
    const { camera } = chart;
    const frame3 = frameOf2(picture);
    const origin2 = toScreen(camera, frame3, { x: 0, y: 0 });
    outlines.setAttribute("transform", `translate(${origin2.x} ${origin2.y}) scale(${camera.zoom})`);
    if (moving) {
      over.setAttribute("transform", `translate(${origin2.x - placedFor.x} ${origin2.y - placedFor.y})`);
      return;
    }
    const focused = over.contains(document.activeElement) ? { ...document.activeElement.dataset } : null;
    over.removeAttribute("transform");
    replace(over, drawOver2(camera, frame3, corners()));
    placedFor = origin2;
    if (focused) refocus(focused);
  }
  function refocus({ edge, node }) {
    const same2 = (one) => edge ? one.dataset.edge === edge : one.dataset.node === node;
    const found2 = [...over.querySelectorAll('[role="button"]')].find(same2);
    (found2 || picture).focus({ preventScroll: true });
  }
  function draw() {
    if (!picture.clientWidth) return;
    if (!chart.camera || !chart.touched) fitChart(picture);
    redraw(false);
  }
  var drawn2 = () => whereSvg(picture, byId("key"));
  var whereForm = {
    id: "where",
    words: () => t("Where"),
    section: "where",
    picture: { svg: drawn2, png: () => pngOf(drawn2()) },
    build() {
      buildPicture();
      onLanguage(buildPicture);
      onChange((patch) => {
        if (!isOpen()) return;
        if ("reach" in patch) {
          chart.touched = false;
          drawKey();
        }
        draw();
      });
    }
  };

  // model/carried.js
  function carried(head3, graph, text) {
    const ids = graph.claims;
    const edges2 = rowsOf2(graph.edges).map((edge) => ({ ...edge, claims: edge.claims.map((at2) => ids[at2]) }));
    return {
      json: { ...head3, ...graph, nodes: byId2(rowsOf2(graph.nodes)), edges: edges2 },
      evidence: () => evidenceOf(JSON.parse(text), ids)
    };
  }
  function evidenceOf({ claims: claims2, sources: sources2, disputes }, ids) {
    return {
      claims: rowsLater(ids, claims2, spokenAmount),
      sources: byId2(rowsOf2(sources2)),
      disputes: rowsOf2(disputes).map((dispute) => ({ ...dispute, one: ids[dispute.one], other: ids[dispute.other] }))
    };
  }

  // model/link.js
  var MOST3 = 2e4;
  var lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
  var plain = (text) => encodeURIComponent(text.replace(lone, "�")).replace(/%(3A|2F|40|3E)/g, decodeURIComponent);
  var item = (text) => text === "" || /^[~{[]/.test(text) ? `~${plain(text)}` : plain(text);
  var readItem = (raw) => raw.startsWith("~") ? decodeURIComponent(raw.slice(1)) : decodeURIComponent(raw);
  var TEXT = {
    write: (value) => value === null ? "" : typeof value === "string" ? item(value) : plain(JSON.stringify(value)),
    read(raw) {
      if (raw === "") return null;
      const text = readItem(raw);
      return !raw.startsWith("~") && /^[{[]/.test(text) ? JSON.parse(text) : text;
    }
  };
  var SET = {
    write: (value) => [...value].sort().map(item).join(","),
    read: (raw) => new Set(raw === "" ? [] : raw.split(",").map(readItem))
  };
  var FLAG = { write: (value) => value ? "1" : "0", read: (raw) => raw === "1" };
  var NUMBER = {
    write: String,
    read(raw) {
      if (raw === "" || !Number.isFinite(Number(raw))) throw new RangeError(raw);
      return Number(raw);
    }
  };
  var byShape = (value) => value instanceof Set ? SET : { boolean: FLAG, number: NUMBER }[typeof value] ?? TEXT;
  var declared = /* @__PURE__ */ new Map();
  var declare = (key2, more) => declared.set(key2, { ...declared.get(key2), ...more });
  var codecOf = (key2, usual2) => ({ ...byShape(usual2), check: (value) => value, ...declared.get(key2) });
  var among = (values) => (value) => values.includes(value) ? value : void 0;
  var same = (key2, usual2, one, other) => {
    const { write: write3 } = codecOf(key2, usual2);
    return write3(one) === write3(other);
  };
  function encode(settings, usual2) {
    const isSaid = (key2, place) => !place || codecOf(key2, usual2[key2]).always || !same(key2, usual2[key2], settings[key2], usual2[key2]);
    const said = Object.keys(usual2).filter(isSaid);
    return said.map((key2) => `${key2}=${codecOf(key2, usual2[key2]).write(settings[key2])}`).join("&");
  }
  function decode(hash, usual2) {
    const settings = { ...usual2 };
    for (const part2 of hash.replace(/^#/, "").slice(0, MOST3).split("&")) {
      const [key2, raw] = halves(part2, "=");
      if (raw === null || !Object.prototype.hasOwnProperty.call(usual2, key2)) continue;
      const value = tried(codecOf(key2, usual2[key2]), raw);
      if (value !== void 0) settings[key2] = value;
    }
    return settings;
  }
  function halves(text, mark) {
    const place = text.indexOf(mark);
    return place < 0 ? [text, null] : [text.slice(0, place), text.slice(place + mark.length)];
  }
  function tried({ read, check }, raw) {
    try {
      return check(read(raw));
    } catch {
      return void 0;
    }
  }

  // model/story.js
  var SET2 = [
    ...["view", "target", "form", "matrix", "dates", "section", "sort", "reach", "day", "hidden", "only"],
    ...["chosen", "focus", "extent", "lens", "compare"]
  ];
  var isThere = (form) => form === "matrix" ? data.targets.length > 0 : form === "where" ? Boolean(data.geo) : true;
  function stepNow(settings) {
    const step4 = Number(settings.step);
    return data.story && Number.isInteger(step4) && step4 >= 1 && step4 <= data.story.steps.length ? step4 : 0;
  }
  function settingsAt(step4) {
    const plain2 = opening({ ...data, opens: {} });
    const before = Object.fromEntries(SET2.filter((key2) => key2 in plain2).map((key2) => [key2, plain2[key2]]));
    const shows = { ...before, ...data.story.steps[step4 - 1].shows, step: String(step4) };
    return { ...shows, form: isThere(shows.form) ? shows.form : "map" };
  }

  // model/settings.js
  var isText = (value) => typeof value === "string";
  var known2 = (text) => {
    const [what, id] = halves(text, ":");
    if (what === "alone") return id === "";
    if (what === "kind") return kinds.has(id);
    if (what === "mark") return MARKS.includes(id);
    return what === "type" && data.legend.types.some((type) => type.id === id);
  };
  var CHOSEN = {
    write: (value) => value ? `${value.what}:${plain(value.id)}${value.claim ? `;claim:${plain(value.claim)}` : ""}` : "",
    read(raw) {
      const [first, second] = raw.split(";");
      const [what, id] = halves(first, ":");
      if (raw === "") return null;
      const claim = second && second.startsWith("claim:") ? decodeURIComponent(second.slice("claim:".length)) : null;
      return { what, id: decodeURIComponent(id), ...claims.has(claim) ? { claim } : {} };
    },
    check(value) {
      if (value === null) return null;
      const all = { edge: edges, node: nodes }[value.what];
      return all && all.has(value.id) ? value : void 0;
    }
  };
  var canFocus = (text) => isText(text) && Boolean(readFocus(text, (id) => nodes.has(id))) && (text !== RESULT || Boolean(data.result));
  var IS_SIDE = { day: isDay, source: (id) => sources.has(id), viewer: (id) => nodes.has(id) };
  function sideOrNone(text) {
    const side2 = isText(text) ? readSide(text) : null;
    return text === null || side2 && IS_SIDE[side2.what](side2.value) ? text : void 0;
  }
  function declareSettings(views, forms) {
    declare("view", { check: among(views) });
    declare("form", { check: among(forms), always: true });
    declare("target", { check: (id) => id === null || targetPlaces.has(id) ? id : void 0 });
    declare("day", { check: (day) => day === null || isDay(day) ? day : void 0 });
    declare("hidden", { check: (keys2) => new Set([...keys2].filter(known2)) });
    declare("only", { check: (keys2) => keys2 === null || isText(keys2) && keys2.split(" ").every(known2) ? keys2 : void 0 });
    declare("matrix", { check: among(["whole", "years", "days"]) });
    declare("dates", { check: (days) => days === null || isText(days) && days.split(" ").every(isDay) ? days : void 0 });
    declare("section", { check: among(SECTION_IDS) });
    declare("sort", { check: (sort) => isText(sort) ? sort : void 0 });
    declare("lang", { check: among(["auto", ...Object.keys(LANGUAGES)]) });
    declare("focus", { check: (text) => text === null || canFocus(text) ? text : void 0 });
    declare("extent", { check: among(["core", "whole"]) });
    declare("compare", { check: sideOrNone });
    declare("lens", { check: sideOrNone });
    declare("step", { check: (step4) => step4 === null || stepNow({ step: step4 }) ? step4 : void 0 });
    declare("theme", { check: among([null, "light", "dark"]) });
    declare("chosen", CHOSEN);
  }

  // parts/aim.js
  var EVERYBODY = "";
  function aimOption({ id, places }) {
    const holders = Object.keys(places).length - 1;
    return el("option", { value: id }, `${isolated(nameOf(id))} (${number(holders)})`);
  }
  function drawAim() {
    byId("aim").hidden = viewNow() !== "views";
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
    const pick2 = el("select", { id: "target", on: { change: (event) => aimAt(event.target.value || null) } }, options);
    replace(byId("aim"), el("label", { for: "target" }, t("Views of")), pick2);
  }

  // parts/steps.js
  function stepNote({ edge, beside }) {
    const others2 = tn("{count} other relation between the two", "{count} other relations between the two", { count: beside });
    return [standing(edge), beside ? others2 : ""].filter((note) => note).join(" · ");
  }
  function stepRow(step4) {
    const note = stepNote(step4);
    return el(
      "li",
      {},
      lineIcon(step4.edge.look),
      button(sentenceOf(step4.edge), () => chooseEdge(step4.edge.id), { class: "row", "data-edge": step4.edge.id }),
      note ? el("span", { class: "quiet" }, note) : null
    );
  }
  var pathSteps = (steps) => steps.length ? el("ol", { class: "path" }, steps.map(stepRow)) : null;

  // parts/banner.js
  var allButton = (words2) => button(words2, showWhole, { class: "small", id: "show-whole" });
  function hopButtons({ id, hops }) {
    const to = (steps) => button(String(steps), () => change({ focus: aroundText(id, steps) }), {
      class: "small",
      "aria-pressed": String(steps === hops),
      "aria-label": steps === 1 ? t("1 step away") : t("up to {steps} steps away", { steps })
    });
    const all = Array.from({ length: MOST_HOPS }, (_, at2) => to(at2 + 1));
    return el("span", { role: "group", class: "hops", "aria-label": t("How many steps away") }, all);
  }
  function aroundWords({ id, hops }) {
    const name = within(id);
    return hops === 1 ? t("Showing {name} and what is 1 step away", { name }) : t("Showing {name} and what is up to {steps} steps away", { name, steps: hops });
  }
  function pathWords({ from, to, steps }) {
    const values = { from: within(from), to: within(to), steps: steps.length };
    if (!steps.length) return t("No chain of what is shown leads from {from} to {to}", values);
    return steps.length === 1 ? t("Showing how {from} and {to} are joined: directly", values) : t("Showing a shortest chain from {from} to {to}: {steps} steps", values);
  }
  function coreWords({ edges: edges2, of, nodes: nodes2, twice, tooMany }) {
    const values = { shown: number(edges2.size), all: number(of), things: number(nodes2.size) };
    if (tooMany) return t("Showing {shown} of {all} relations: it is too much to draw all at once. Filter it, or focus", values);
    return twice ? t("Showing the {shown} of {all} relations that at least two origins tell of", values) : t("Showing the {things} most connected things: {shown} of {all} relations", values);
  }
  var TOLD = {
    around: (part2) => [aroundWords(part2), hopButtons(part2), allButton(t("Show everything"))],
    path: (part2) => [pathWords(part2), allButton(t("Show everything")), pathSteps(part2.steps)],
    result: () => [mixed(t("Showing what a query found: {title}"), { title: written(data.result.title) }), allButton(t("Show everything"))],
    core: (part2) => [coreWords(part2), part2.tooMany ? null : allButton(t("Draw all {all}", { all: number(part2.of) }))]
  };
  function wholeTold({ passed }) {
    const found2 = state.view === "all" && state.form === "map" ? core(passed) : null;
    if (!found2) return [];
    const words2 = t("Showing all {all} relations", { all: number(found2.of) });
    return [words2, button(t("Only those best told of"), showCore, { class: "small", id: "show-core" })];
  }
  function drawBanner() {
    const hadFocus = byId("banner").contains(document.activeElement);
    const label = hadFocus && document.activeElement.getAttribute("aria-label");
    const { part: part2 } = shown();
    const [words2, ...rest] = part2 ? TOLD[part2.what](part2) : wholeTold(shown());
    byId("banner").hidden = !words2;
    replace(byId("banner"), words2 && el("span", { role: "status", class: "part" }, words2), ...rest);
    if (hadFocus) regain(label);
  }
  function regain(label) {
    const buttons = [...byId("banner").querySelectorAll("button")];
    const again = buttons.find((node) => label && node.getAttribute("aria-label") === label) || buttons[0];
    (again || byId("forms").querySelector('[aria-pressed="true"]')).focus();
  }
  function buildBanner() {
    onChange((patch) => {
      if (!("theme" in patch) || "lang" in patch) drawBanner();
    });
  }

  // parts/differences.js
  var row3 = (edge) => [
    lineIcon(edge.look),
    button(sentenceOf(edge), () => chooseEdge(edge.id), { class: "row", "data-edge": edge.id }),
    standing(edge) ? el("span", { class: "quiet" }, standing(edge)) : null
  ];
  function group2(words2, rows3) {
    return rows3.length ? el(
      "section",
      {},
      el("h3", {}, t("{name} ({all})", { name: words2, all: rows3.length })),
      el(
        "ul",
        { class: "rows" },
        rows3.map((parts) => el("li", {}, parts))
      )
    ) : null;
  }
  function differenceList(both) {
    const { differ } = both;
    const [left, right] = sideNames(both);
    const of = (how) => differ.filter((one) => one.how === how);
    const count2 = differ.length;
    const words2 = !count2 ? t("No difference in what holds on either side") : tn("{count} difference", "{count} differences", { count: count2 });
    return el(
      "details",
      { class: "differ" },
      el("summary", {}, el("span", { role: "status" }, words2)),
      group2(t("Another sign"), of("sign").map(({ here, there }) => [...row3(here), " ≠ ", ...row3(there)])),
      group2(t("Only left: {side}", { side: left }), of("here").map(({ here }) => row3(here))),
      group2(t("Only right: {side}", { side: right }), of("there").map(({ there }) => row3(there)))
    );
  }

  // parts/compare.js
  var sorted2 = (options) => options.sort((a, b) => compare(a[1], b[1]));
  var viewers = () => [...new Set([...edges.values()].filter((edge) => edge.look.sign).map((edge) => edge.from))];
  var heard = () => [...new Set([...edges.values()].flatMap((edge) => edge.claims.map((id) => claims.get(id).source)))];
  var OPTIONS = {
    day: () => data.days.map((day) => [day, sayDate(day)]),
    source: () => sorted2(heard().map((id) => [id, t("{source}: {name}", { source: citation(sources.get(id)), name: sources.get(id).name })])),
    viewer: () => sorted2(viewers().map((id) => [id, nameOf(id)]))
  };
  var ALL = { day: () => t("all dates"), source: () => t("all sources"), viewer: () => t("everybody") };
  var WORDS4 = { day: () => t("two dates"), source: () => t("two sources"), viewer: () => t("two viewers") };
  function optionsWith(what, value) {
    const options = OPTIONS[what]();
    if (what !== "day" || !value || data.days.includes(value)) return options;
    return [...options, [value, sayDate(value)]].sort(([a], [b]) => a < b ? -1 : 1);
  }
  function picker(id, words2, what, value, set, withAll) {
    const options = optionsWith(what, value).map(([key2, name]) => el("option", { value: key2 }, name));
    const all = withAll ? [el("option", { value: "" }, ALL[what]())] : [];
    const pick2 = el("select", { id, "aria-label": words2, on: { change: (event) => set(event.target.value) } }, all, options);
    pick2.value = value || "";
    return pick2;
  }
  var setLeft = (what) => (value) => what === "day" ? change({ day: value || null }) : change({ lens: value ? sideText(what, value) : null });
  function begunDays() {
    const last2 = [...sources.values()].map((source) => source.published || "").sort().pop();
    const past = data.days.filter((day) => day <= last2);
    const right = past[past.length - 1] || data.days[data.days.length - 1];
    const left = state.day && state.day !== right ? state.day : data.days[Math.floor((data.days.indexOf(right) + 1) / 2)];
    return { compare: sideText("day", right), lens: null, day: left };
  }
  function begun3(what) {
    if (what === "day") return begunDays();
    const [first, second] = OPTIONS[what]().map(([value]) => value);
    const sides_ = { compare: sideText(what, second), lens: sideText(what, first), day: data.as_of };
    return what === "viewer" ? { ...sides_, view: "views", target: null } : sides_;
  }
  function kindPicker(what) {
    const pick2 = el(
      "select",
      { id: "compare-kind", "aria-label": t("What to compare"), on: { change: ({ target }) => change(begun3(target.value)) } },
      KINDS.filter((kind) => OPTIONS[kind]().length > 1).map((kind) => el("option", { value: kind }, WORDS4[kind]()))
    );
    pick2.value = what;
    return pick2;
  }
  function drawCompare() {
    const both = sides();
    const had = byId("compare").contains(document.activeElement) && document.activeElement.id;
    document.body.classList.toggle("comparing", Boolean(both));
    byId("beside").hidden = Boolean(both) || state.form !== "map" || data.days.length < 2;
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
      change(begun3("day"));
      byId("compare-right").focus();
    };
    const made = button("", action, { id: "compare-button", class: "small" });
    const draw2 = () => replace(made, t("Compare"));
    onLanguage(draw2);
    draw2();
    return made;
  }
  function buildCompare() {
    replace(byId("beside"), compareButton());
    onChange((patch) => {
      if (!("theme" in patch) || "lang" in patch) drawCompare();
    });
  }

  // parts/drawer.js
  function show(open2) {
    document.body.classList.toggle("filters-open", open2);
    byId("filters").setAttribute("aria-expanded", String(open2));
  }
  function openFilters(open2) {
    show(open2);
    (open2 ? byId("legend").querySelector("button") : byId("filters")).focus();
  }
  function closeWhenLeft() {
    byId("legend").addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && relatedTarget !== byId("filters") && !byId("legend").contains(relatedTarget)) show(false);
    });
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

  // parts/links.js
  var PAUSE = 250;
  var usual = null;
  var restoring = false;
  var due = null;
  var timer = null;
  function settingsAtStart(opening2) {
    usual = opening2;
    return decode(window.location.hash, usual);
  }
  var linkTo = (settings) => {
    const { href } = window.location;
    const page = href.split("#")[0];
    return /^(about|data|blob):/.test(page) ? null : `${page}#${encode(settings, usual)}`;
  };
  var hashNow = () => `#${encode(state, usual)}`;
  function write2(how, hash) {
    try {
      window.history[how](null, "", hash);
    } catch {
    }
  }
  function flush() {
    window.clearTimeout(timer);
    if (due !== null && due !== window.location.hash) write2("replaceState", due);
    due = null;
  }
  var isStep = (patch) => !state.embed && !("lang" in patch) && ["chosen", "view", "form", "focus", "compare", "step"].some((key2) => key2 in patch);
  function onSet(patch) {
    if (restoring) return;
    const hash = hashNow();
    if (isStep(patch)) {
      flush();
      if (hash !== window.location.hash) write2("pushState", hash);
      return;
    }
    due = hash;
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, PAUSE);
  }
  function restore() {
    due = null;
    const settings = decode(window.location.hash, usual);
    const differs = Object.keys(usual).filter((key2) => !same(key2, usual[key2], settings[key2], state[key2]));
    if (!differs.length) return;
    restoring = true;
    const patch = Object.fromEntries(differs.map((key2) => [key2, settings[key2]]));
    change("lang" in patch ? { ...state, ...patch } : patch);
    restoring = false;
  }
  function buildLinks() {
    onChange(onSet);
    window.addEventListener("popstate", restore);
    window.addEventListener("hashchange", restore);
    window.addEventListener("pagehide", flush);
  }

  // parts/embed.js
  function drawEmbed() {
    document.body.classList.toggle("embed", state.embed);
    const address = linkTo({ ...state, embed: false });
    const open2 = () => el("a", { id: "in-full", href: address, target: "_blank", rel: "noopener" }, t("open in full"));
    replace(byId("full"), state.embed && address ? open2() : null);
  }
  function buildEmbed() {
    onChange(drawEmbed);
    drawEmbed();
  }

  // parts/frame.js
  function buildFrame(forms) {
    onChange(() => {
      for (const form of forms) byId(form.section).hidden = state.form !== form.id;
      document.body.dataset.form = state.form;
      document.body.dataset.wide = String(isWholeMatrix(state));
      document.body.dataset.view = viewNow();
    });
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

  // parts/guide.js
  var guideLines = () => [
    el(
      "p",
      {},
      t(
        "Every line stands for what sources claim, not for what is so: {claims} in {sources}. Choose a line or a thing to see who said so, where and when.",
        {
          claims: tn("{count} claim", "{count} claims", { count: data.counts.claims }),
          sources: tn("{count} source", "{count} sources", { count: data.counts.sources })
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
  ];
  var guide = () => el("details", { class: "guide" }, el("summary", {}, t("How to read this map")), guideLines());

  // parts/help.js
  var keys = () => [
    ["/", t("search")],
    ["↑ ↓ Enter", t("in the search: go through what is found, and take it")],
    ["← → ↑ ↓", t("on the map: from a thing to its neighbours")],
    ["Enter", t("on the map: open the evidence of that thing")],
    ["← →", t("on the date: the earlier or the later change")],
    ["Tab", t("to the next button or name")],
    ["Esc", t("close what is open: evidence, filters, search, this")],
    ["?", t("this help")]
  ];
  function rows() {
    return keys().map(([key2, words2]) => [el("dt", {}, el("kbd", {}, key2)), el("dd", {}, words2)]);
  }
  function dialog() {
    const close = () => byId("help").close();
    return el(
      "dialog",
      { id: "help", "aria-labelledby": "help-title" },
      el(
        "header",
        { class: "head" },
        el("h2", { id: "help-title", tabindex: "-1", autofocus: true }, t("Help")),
        button("×", close, { class: "close", "aria-label": t("Close the help"), title: t("Close (Esc)") })
      ),
      el("h3", {}, t("How to read this map")),
      guideLines(),
      el(
        "p",
        {},
        t(
          "Above the date, month by month: claims that begin then (up), that end (down), and (up, pale) that are only told of as holding then. A click goes there."
        )
      ),
      el("h3", {}, t("Keys")),
      el("dl", {}, rows()),
      el("p", { class: "quiet" }, t("The address in the browser holds all that is set: a copy of it leads back here.")),
      el(
        "p",
        { class: "quiet" },
        t("“From snapshot {id}”, at the foot, names all the facts in this file. A report or a figure with that number is made of the same.", {
          id: data.snapshot
        })
      )
    );
  }
  function openHelp() {
    if (byId("help")) return;
    const made = dialog();
    document.body.append(made);
    made.addEventListener("close", () => made.remove());
    made.addEventListener("click", (event) => {
      if (event.target === made) made.close();
    });
    made.showModal();
  }
  var helpOpen = () => Boolean(byId("help"));
  function helpButton() {
    const made = button("?", openHelp, { id: "help-button" });
    const draw2 = () => {
      made.setAttribute("aria-label", t("Help"));
      made.title = t("Help ( ? )");
    };
    onLanguage(draw2);
    draw2();
    return made;
  }

  // model/evidence.js
  var locator = ({ paragraph, sentence }) => t("paragraph {paragraph}, sentence {sentence}", { paragraph, sentence });
  var byPlace = (a, b) => a.start_char - b.start_char || (a.ref < b.ref ? -1 : 1);
  function bySource(ids) {
    const groups2 = grouped(
      ids.map((id) => claims.get(id)).filter((claim) => claim),
      (claim) => [claim.source]
    );
    const order2 = (a, b) => (sources.get(a).published || "~") < (sources.get(b).published || "~") ? -1 : 1;
    return [...groups2.keys()].sort(order2).map((id) => [sources.get(id), groups2.get(id).sort(byPlace)]);
  }

  // parts/clashes.js
  function sideClaim(id) {
    const claim = claims.get(id);
    const source = sources.get(claim.source);
    const open2 = () => {
      const [edge] = edgesOfClaim.get(id) || [];
      edge ? chooseEdge(edge.id) : chooseNode(claim.subject);
    };
    return el(
      "div",
      { class: `side ${claim.rank}` },
      el("p", { class: "says", lang: "en" }, claim.says),
      el("p", { class: "quiet" }, `${citation(source)}, ${locator(claim)}`),
      claim.rank === "deprecated" && chip(t("held to be wrong"), "deprecated"),
      button(t("evidence"), open2, { class: "small", "aria-label": t("evidence for: {claim}", { claim: claim.says }) })
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
      el("p", { class: "quiet" }, mixed(basis.length ? t("By {by} on {date}; resting on {sources}.") : t("By {by} on {date}."), {
        by: written(by),
        date: sayDate(on),
        sources: listed(basis)
      }))
    ];
  }
  var AT_ONCE = 2;
  function side(words2, ids) {
    const sorted3 = [...ids].sort((a, b) => claims.get(a).ref < claims.get(b).ref ? -1 : 1).map(sideClaim);
    const rest = sorted3.slice(AT_ONCE);
    return el(
      "div",
      {},
      el("h4", {}, words2),
      sorted3.slice(0, AT_ONCE),
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
    const copy2 = button(t("Copy"), () => copyText(area, said), { class: "small" });
    return el(
      "details",
      { class: "cypher" },
      el("summary", {}, t("The same claims in Neo4j Browser")),
      area,
      el("p", {}, copy2, " ", said)
    );
  }

  // parts/names.js
  var nodeButton = (id, words2 = nameOf(id)) => nodes.has(id) ? button(words2, () => chooseNode(id), { class: "name" }) : el("span", {}, id);
  var nodeButtons = (ids) => (ids || []).map((id, place) => [place ? ", " : "", nodeButton(id)]);

  // parts/rows.js
  function edgeRow(edge) {
    const notes2 = [...extrasOf(edge), saySpan(edge), standing(edge), state.day && GRADE_WORDS[gradeOf(edge, state.day)]];
    const words2 = el("span", { class: edge.marks.includes("deprecated") ? "wrong" : "" }, sentenceOf(edge));
    const open2 = button([words2], () => chooseEdge(edge.id), { class: "row", "data-edge": edge.id });
    return el(
      "li",
      { class: `grade-${gradeOf(edge, state.day)}` },
      lineIcon(edge.look),
      open2,
      el("span", { class: "quiet" }, notes2.filter((note) => note).join(" · "))
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
  var partOf2 = (text) => (PARTS[roleAndWords(text)[0]] || (() => roleAndWords(text)[0]))();
  function namedThere(text, source) {
    const words2 = written(roleAndWords(text)[1], source && source.language);
    return el("div", {}, mixed(t("{part}: “{words}”", { part: partOf2(text) }), { words: words2 }));
  }
  function meant(text) {
    const words2 = written(roleAndWords(text)[1]);
    return el("div", {}, mixed(t("our inference, of {part}: {words}", { part: partOf2(text) }), { words: words2 }));
  }
  var amount = (claim) => claim.quantity && [claim.quantity, word(claim.unit)].filter((part2) => part2).map(isolated).join(" ");
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
  function claimCard(claim, open2) {
    const more = el("details", { open: open2 }, el("summary", {}, t("{place} · details", { place: locator(claim) })), claimFacts(claim));
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
        mixed(t("Re-reports {source} ({basis}): {reason}"), {
          source: sources.has(parent) ? citation(sources.get(parent)) : parent,
          basis: word(basis),
          reason: written(reason)
        })
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
  var claimsBySource = (ids, open2) => bySource(ids).map(
    ([source, inside2]) => el(
      "section",
      { class: "source" },
      sourceHead(source),
      inside2.map((claim) => claimCard(claim, open2))
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
    const same2 = (other) => other !== edge && [other.from, other.to].every((id) => id === edge.from || id === edge.to);
    const others2 = (edgesOfNode.get(edge.from) || []).filter(same2);
    return others2.length ? el("section", {}, el("h3", {}, t("Also between the two")), edgeList(others2)) : null;
  }
  function edgePanel(edge) {
    return [
      panelHead(
        el(
          "span",
          {},
          lineIcon(edge.look),
          " ",
          partsOf(edge).map(({ id, text }) => id ? nodeButton(id, text) : el("span", { class: "verb" }, text))
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

  // parts/surroundings.js
  function hopButton(id, hops) {
    const focus = aroundText(id, hops);
    return button(String(hops), () => focusOn(focus), {
      class: "small",
      "data-focus": focus,
      "aria-pressed": String(state.focus === focus),
      "aria-label": hops === 1 ? t("Show only {name} and what is 1 step away", { name: within(id) }) : t("Show only {name} and what is up to {steps} steps away", { name: within(id), steps: hops })
    });
  }
  function takePath(from, to) {
    if (!to) return;
    focusOn(pathText(from, to), { chosen: null });
    (byId("banner").querySelector(".path button") || byId("show-whole")).focus();
  }
  var known3 = { language: null, nodes: null, ids: [] };
  function everybody() {
    if (known3.language !== language || known3.nodes !== nodes) {
      const named = [...nodes.keys()].filter((id) => edgesOfNode.has(id)).map((id) => [nameOf(id), id]);
      known3 = { language, nodes, ids: named.sort(([a], [b]) => compare(a, b)).map(([, id]) => id) };
    }
    return known3.ids;
  }
  function pathPicker(id) {
    const [from, to] = (state.focus || "").split(">");
    const pick2 = el(
      "select",
      { id: "path-to", on: { change: ({ target }) => takePath(id, target.value) } },
      el("option", { value: "" }, t("choose…"))
    );
    window.setTimeout(() => {
      pick2.append(...everybody().filter((other) => other !== id).map((other) => el("option", { value: other }, nameOf(other))));
      pick2.value = from === id && to ? to : "";
    });
    return el("p", {}, el("label", { for: "path-to" }, t("Shortest chain to")), " ", pick2);
  }
  function regainHop() {
    const again = document.querySelector(`#panel [data-focus="${CSS.escape(state.focus || "")}"]`);
    if (again) again.focus({ preventScroll: true });
  }
  function surroundings({ id }) {
    if (!edgesOfNode.has(id)) return null;
    const hops = Array.from({ length: MOST_HOPS }, (_, at2) => hopButton(id, at2 + 1));
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
  function tenureOf({ tenure_since: since, tenure_until: until }) {
    if (!since) return null;
    const first = sayDate(since);
    return until && until !== FOREVER ? t("{first} – {last}", { first, last: sayDate(until) }) : t("{first} – still, when last read of", { first });
  }
  var otherName = (node) => language === "en" ? optional(node.name_fr, t("in French"), written(node.name_fr, "fr")) : optional(node.name_en !== node.name, t("in English"), written(node.name_en));
  var coordinates = ({ latitude, longitude, coordinates_from: from }) => t("{latitude}, {longitude} (latitude, longitude), by {from}", { latitude, longitude, from });
  function nodeFacts(node) {
    const wiki = node.wikidata && link(`https://www.wikidata.org/wiki/${encodeURIComponent(node.wikidata)}`, node.wikidata);
    return el(
      "dl",
      {},
      optional(node.what, t("kind"), word(node.what)),
      optional(node.country, t("of"), node.country && nodeButton(node.country)),
      optional(tenureOf(node), t("in office")),
      otherName(node),
      optional((node.aliases || []).map(isolated).join(", "), t("also called")),
      optional(node.iso2, "ISO 3166-1", [node.iso2, node.iso3].filter((code) => code).join(", ")),
      optional(wiki, "Wikidata"),
      optional(node.coordinates_from && coordinates(node), t("lies at")),
      optional(node.note, t("note"), written(node.note))
    );
  }
  function relationSections(node) {
    const mine = edgesOfNode.get(node.id) || [];
    return data.legend.categories.map((category) => {
      const inside2 = mine.filter((edge) => edge.look.category === category.id);
      return inside2.length ? el("section", {}, el("h3", {}, `${category.words} (${number(inside2.length)})`), edgeList(inside2)) : null;
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
      surroundings(node),
      nodeFacts(node),
      relationSections(node),
      nodeClaims(node)
    ];
  }

  // parts/sought.js
  var cardOf = (id) => [...byId("panel").querySelectorAll("[data-claim]")].filter((card) => card.dataset.claim === id).pop();
  function markSought() {
    const id = state.chosen && state.chosen.claim;
    const card = id && cardOf(id);
    if (!card) return null;
    card.classList.add("sought");
    card.setAttribute("aria-current", "true");
    for (let around3 = card.closest("details"); around3; around3 = around3.parentElement.closest("details")) around3.open = true;
    card.querySelector("details").open = true;
    return card;
  }

  // parts/summary.js
  var MOST4 = 60;
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
    const notes2 = [
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
      notes2.length ? el("span", { class: "quiet" }, ` ${notes2.join(", ")}`) : null
    );
  }
  function signGroup(sign2, lines) {
    const inside2 = lines.filter((edge) => edge.look.sign === sign2);
    if (!inside2.length) return null;
    const counts2 = (edge) => !edge.marks.includes("deprecated") && gradeOf(edge, state.day) !== "ended";
    const counted = inside2.filter(counts2).length;
    const wrong2 = (edge) => Number(edge.marks.includes("deprecated"));
    const sorted3 = inside2.sort((a, b) => wrong2(a) - wrong2(b) || compare(nameOf(a.from), nameOf(b.from)));
    return el(
      "section",
      { class: `view ${sign2.replace(" ", "-")}` },
      el("h4", {}, lineIcon(inside2[0].look), ` ${SIGN_WORDS[sign2](number(counted))}`),
      el("ul", {}, sorted3.map(holder))
    );
  }
  function clashRow([id, lines]) {
    const kinds_ = new Set(lines.flatMap((edge2) => disputesOf(edge2).map((dispute) => dispute.kind)));
    const words2 = [...kinds_].sort().map((kind) => termWords("dispute", kind));
    const settled = lines.every((edge2) => disputesOf(edge2).every(({ verdict }) => verdict === "upheld"));
    const edge = lines.find(({ marks }) => !marks.includes("deprecated")) || lines[0];
    return el(
      "li",
      {},
      button(nameOf(id), () => chooseEdge(edge.id), { class: "name", "aria-label": t("{what}: evidence", { what: nameOf(id) }) }),
      `${t(": ")}${words2.join(", ")} `,
      el("span", { class: "quiet" }, settled ? t("(judged)") : t("(not settled)"))
    );
  }
  function clashNote(lines) {
    const clashing = grouped(lines.filter((edge) => disputesOf(edge).length), (edge) => [edge.from]);
    if (!clashing.size) return null;
    const rows3 = [...clashing].sort(([a], [b]) => compare(nameOf(a), nameOf(b)));
    return el(
      "section",
      { class: "note" },
      el("h4", {}, el("span", { class: "mark disputed", "aria-hidden": "true" }, "≠"), ` ${t("Sources disagree about")}`),
      el("ul", {}, rows3.map(clashRow))
    );
  }
  function targetCard({ id, lines }) {
    return el(
      "section",
      { class: "target" },
      el("h3", {}, kindIcon(kinds.get(nodes.get(id).kind)), " ", nodeButton(id)),
      [...Object.keys(SIGN_WORDS)].map((sign2) => signGroup(sign2, lines)),
      clashNote(lines)
    );
  }
  function otherTarget(id) {
    const lines = (edgesOfNode.get(id) || []).filter(
      (edge) => edge.to === id && edge.look.sign && !edge.marks.includes("deprecated")
    );
    const counts2 = Object.entries(SIGN_SHORT).map(([sign2, say2]) => [
      say2,
      lines.filter((edge) => edge.look.sign === sign2).length
    ]);
    const told3 = counts2.filter(([, count2]) => count2).map(([say2, count2]) => say2(number(count2)));
    return el(
      "li",
      {},
      button(nameOf(id), () => aimAt(id), { class: "name", "data-target": id }),
      el("span", { class: "quiet" }, ` ${told3.join(", ")}`)
    );
  }
  var moreThan = (all) => el("p", { class: "quiet" }, t("and {count} more: see “Views of” above the map", { count: number(all.length - MOST4) }));
  function otherTargets() {
    const others2 = data.targets.filter(({ id }) => id !== state.target);
    if (!state.target || !others2.length) return null;
    return el(
      "section",
      {},
      el("h3", {}, t("Others who are viewed")),
      el(
        "ul",
        { class: "others" },
        others2.slice(0, MOST4).map(({ id }) => otherTarget(id))
      ),
      others2.length > MOST4 ? moreThan(others2) : null
    );
  }
  function summary() {
    const found2 = targets().filter(({ id }) => !state.target || id === state.target);
    return [
      el("h2", {}, t("Who views whom")),
      el("p", { class: "quiet" }, t("Choose a name or a line to see who said so, where and when.")),
      found2.length ? found2.slice(0, MOST4).map(targetCard) : el("p", {}, t("No views are shown on this date with these filters.")),
      found2.length > MOST4 ? moreThan(found2) : null,
      otherTargets()
    ];
  }

  // parts/where.js
  var placeCard2 = ({ id, rows: rows3 }, open2) => el(
    "details",
    { class: "place", open: open2 },
    el("summary", {}, nodes.get(id).name, ` (${rows3.length})`),
    el("p", { class: "quiet" }, nodeButton(id)),
    edgeList(rows3.map(({ edge }) => edge))
  );
  function hiddenWords() {
    const { edges: count2 } = hiddenCount();
    if (!count2) return null;
    return el(
      "p",
      { class: "note" },
      t("Hidden by filters: {count} relations.", { count: count2 }),
      " ",
      button(t("Show all"), showAll, { class: "small" })
    );
  }
  function unplaced(places) {
    if (!places.length) return null;
    return el(
      "section",
      { id: "not-placed" },
      el("h3", {}, t("Not placed")),
      el("p", { class: "quiet" }, t("Regions, and towns of which no data set at hand has the coordinates: nothing is guessed.")),
      places.map((place) => placeCard2(place, false))
    );
  }
  function whereSummary() {
    const places = placesOf(shown().edges, state.day);
    const [placed, rest] = [places.filter(hasSpot), places.filter((place) => !hasSpot(place))];
    return [
      el("h2", {}, state.reach === "all" ? t("Where things are") : t("Where forces are")),
      el("p", { class: "quiet" }, t("Choose a symbol or a row to see who said so, where and when.")),
      hiddenWords(),
      places.length ? null : el("p", {}, t("Nothing is shown on this date with these filters.")),
      placed.map((place) => placeCard2(place, false)),
      unplaced(rest),
      el("p", { class: "quiet" }, t("Where a town lies is from the data set named with it (mostly GeoNames, CC BY 4.0)."))
    ];
  }

  // parts/panel.js
  var folded = false;
  function unfoldButton() {
    const { what, id } = state.chosen;
    const about = what === "edge" ? sentenceOf(edges.get(id)) : nodes.get(id).name;
    const action = () => {
      folded = false;
      byId("panel").classList.remove("folded");
      byId("panel").focus({ preventScroll: true });
    };
    return button([t("Evidence"), el("span", { class: "quiet" }, about)], action, { class: "unfold" });
  }
  function panelContent() {
    if (!state.chosen) return viewNow() === "where" ? whereSummary() : summary();
    const { what, id } = state.chosen;
    return what === "edge" ? edgePanel(edges.get(id)) : nodePanel(nodes.get(id));
  }
  function framePanel() {
    const panel = byId("panel");
    panel.classList.toggle("evidence", Boolean(state.chosen));
    panel.hidden = !state.chosen && (viewNow() === "all" || viewNow() === "views" && Boolean(sides()));
    panel.classList.toggle("folded", folded && Boolean(state.chosen));
    panel.setAttribute("aria-label", state.chosen ? t("Evidence") : t("In words"));
  }
  function fillPanel() {
    const panel = byId("panel");
    replace(panel, ...panel.hidden ? [] : [state.chosen && folded ? unfoldButton() : null, ...panelContent()]);
  }
  function movePanelFocus(before) {
    if (state.chosen && (before === document.body || !before.isConnected)) byId("panel").focus({ preventScroll: true });
    byId("panel").scrollTop = 0;
    const sought = markSought();
    if (sought) byId("panel").scrollTop = sought.offsetTop - byId("panel").clientHeight / 4;
  }
  function closePanel() {
    const { what, id } = state.chosen;
    chooseNothing();
    const opener = [...document.querySelectorAll(`[data-${what}]`)].find(
      (node) => node.dataset[what] === id && node.offsetParent
    );
    (opener || byId("bar").querySelector('[role="group"]:not([hidden]) > [aria-pressed="true"]')).focus();
  }
  function closeWhenOver({ target }) {
    const panel = byId("panel");
    if (!state.chosen || panel.contains(target)) return;
    requestAnimationFrame(() => {
      const { left, top, width, height } = target.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      if (document.activeElement === target && panel.contains(seen)) chooseNothing();
    });
  }
  function buildPanel() {
    document.addEventListener("focusin", closeWhenOver);
    onChange((patch) => {
      if ("step" in patch) folded = stepNow(state) > 0;
      else if ("chosen" in patch) folded = false;
      framePanel();
    });
    onChange((patch) => {
      const before = document.activeElement;
      fillPanel();
      if ("chosen" in patch) movePanelFocus(before);
      else markSought();
      if (!("chosen" in patch) && "focus" in patch && !before.isConnected) regainHop();
    }, () => !state.chosen);
  }

  // parts/keys.js
  var typing = () => ["INPUT", "TEXTAREA"].includes(document.activeElement.tagName) && document.activeElement.type !== "checkbox" && document.activeElement.type !== "range";
  function onKey5(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || helpOpen()) return;
    if (event.key === "/" && !typing()) {
      event.preventDefault();
      byId("query").focus();
    } else if (event.key === "?" && !typing()) {
      event.preventDefault();
      openHelp();
    } else if (event.key === "Escape" && filtersOpen()) {
      openFilters(false);
    } else if (event.key === "Escape" && state.chosen) {
      closePanel();
    }
  }
  function buildKeys() {
    document.addEventListener("keydown", onKey5);
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
    const draw2 = () => {
      speak(languageFor(state.lang, navigator.languages), data.catalogues);
      document.documentElement.lang = language;
      document.title = word(data.title);
      document.querySelector("h1").textContent = word(data.title);
      for (const say2 of said) say2();
    };
    onLanguage(draw2);
    draw2();
  }
  function languageButton() {
    const other = () => Object.keys(LANGUAGES).find((name) => name !== language);
    const toggle = button("", () => setLanguage(other()), { id: "language" });
    const draw2 = () => {
      toggle.textContent = LANGUAGES[other()];
      toggle.lang = other();
    };
    onLanguage(draw2);
    draw2();
    return toggle;
  }

  // parts/filter.js
  function filterRow(keys2, icon2, words2, disclosure2 = null) {
    const counts2 = keys2.map(countOf).reduce((sum, one) => ({ now: sum.now + one.now, all: sum.all + one.all }));
    const label = el("label", {}, checkbox(keys2), icon2, el("span", { class: "words" }, words2));
    return el(
      "li",
      { class: counts2.now ? "filter" : "filter none" },
      label,
      disclosure2,
      onlyButton(keys2.join(" "), words2),
      countText(counts2)
    );
  }
  function checkbox(keys2) {
    const off = keys2.filter((key2) => state.hidden.has(key2)).length;
    const action = (event) => setHidden(keys2, !event.target.checked);
    const box = el("input", { type: "checkbox", "data-keys": keys2.join(" "), on: { change: action } });
    box.checked = off === 0;
    box.indeterminate = off > 0 && off < keys2.length;
    return box;
  }
  var countText = ({ now, all }) => el(
    "span",
    { class: "count", title: t("{now} shown of {all}", { now: number(now), all: number(all) }) },
    now === all ? number(now) : `${number(now)}/${number(all)}`
  );
  function onlyButton(key2, words2) {
    const pressed = state.only === key2;
    const action = () => change({ only: pressed ? null : key2 });
    return button(t("only"), action, {
      class: "only",
      "aria-pressed": String(pressed),
      "aria-label": t("only {words}", { words: words2 }),
      "data-only": key2
    });
  }

  // parts/legend.js
  var PLAIN = { colour: "#777777", dash: "solid", sign: "" };
  var openCategories = /* @__PURE__ */ new Set();
  var section = (title, ...rows3) => el("section", {}, el("h2", {}, title), el("ul", {}, ...rows3));
  function kindRows() {
    return data.legend.kinds.filter((kind) => shown().things.some((node) => node.kind === kind.id)).map((kind) => filterRow([`kind:${kind.id}`], kindIcon(kind), kind.plural));
  }
  var aloneRows = () => shown().things.some(alone) ? [filterRow(["alone:"], null, t("without any line"))] : [];
  var typeRow = (type) => filterRow([`type:${type.id}`], lineIcon(type), type.words);
  function categoryRows() {
    if (viewNow() === "views") return typesInView().map(typeRow);
    return data.legend.categories.flatMap(categoryRow);
  }
  function categoryRow(category) {
    const inside2 = typesInView().filter((type) => type.category === category.id);
    if (!inside2.length) return [];
    const open2 = openCategories.has(category.id);
    const sample = inside2.some((type) => type.sign) ? PLAIN : { ...inside2[0], dash: "solid" };
    const row4 = filterRow(
      inside2.map((type) => `type:${type.id}`),
      lineIcon(sample),
      category.words,
      disclosure(category, open2)
    );
    return open2 ? [row4, el("li", {}, el("ul", { class: "inner" }, ...inside2.map(typeRow)))] : [row4];
  }
  function disclosure(category, open2) {
    const action = () => {
      open2 ? openCategories.delete(category.id) : openCategories.add(category.id);
      drawLegend();
    };
    const words2 = t("types of relation in {category}", { category: category.words });
    return button(open2 ? "▾" : "▸", action, {
      class: "open",
      "aria-expanded": String(open2),
      "aria-label": words2,
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
  var keyRow = (opacity, words2) => el("li", { class: "filter" }, lineIcon(PLAIN, opacity), el("span", { class: "words" }, words2));
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
  function shownRows() {
    const { now, all, filtered, outside: outside2, later: later2 } = shownCount();
    const why = [
      [filtered, t("{count} by filters", { count: number(filtered) })],
      [outside2, t("{count} outside the part shown", { count: number(outside2) })],
      [later2, t("{count} not begun by the day", { count: number(later2) })]
    ];
    const told3 = why.filter(([count2]) => count2).map(([, words2]) => words2);
    return el(
      "section",
      { class: "sum" },
      el("p", {}, t("{now} of {all} relations shown", { now: number(now), all: number(all) })),
      told3.length ? el("p", { class: "quiet" }, t("Hidden: {why}", { why: told3.join(", ") })) : null,
      filtered || outside2 ? button(t("Show everything"), showEverything, { class: "small", "data-open": "all" }) : null
    );
  }
  function drawLegend() {
    const focus = focusMark();
    replace(
      byId("legend"),
      button(t("Close"), () => openFilters(false), { class: "small narrow", "data-open": "" }),
      shownRows(),
      section(t("Relations"), ...categoryRows()),
      section(t("How they are told"), ...markRows()),
      section(t("Things"), ...kindRows(), ...aloneRows()),
      section(t("Signs"), ...signRows()),
      ...gradeRows(),
      guide()
    );
    refocus2(focus);
  }
  function focusMark() {
    const { keys: keys2, only, open: open2 } = document.activeElement ? document.activeElement.dataset : {};
    return keys2 ? ["keys", keys2] : only ? ["only", only] : open2 ? ["open", open2] : null;
  }
  function refocus2(mark) {
    if (!mark) return;
    const found2 = [...byId("legend").querySelectorAll(`[data-${mark[0]}]`)].find(
      (node) => node.dataset[mark[0]] === mark[1]
    );
    if (found2) found2.focus();
  }
  function buildLegend() {
    closeWhenLeft();
    onChange((patch) => {
      const keys2 = ["view", "form", "matrix", "reach", "day", "target", "hidden", "only", "focus", "extent", "compare", "lens", "chosen", "theme"];
      if (keys2.some((key2) => key2 in patch)) drawLegend();
    }, () => true);
  }

  // parts/reach.js
  function buildReach() {
    if (data.geo) {
      choice("reach", "reach", [
        ["forces", () => t("Deployments")],
        ["all", () => t("Everything with a place")]
      ]);
    }
    onChange(() => {
      byId("reach").hidden = viewNow() !== "where";
      byId("views").hidden = viewNow() === "where";
    });
  }

  // parts/hits.js
  var GROUP_WORDS = {
    node: () => t("Things"),
    edge: () => t("Relations"),
    claim: () => t("Claims")
  };
  function nodeWords({ id, name }) {
    const also = name === nameOf(id) ? null : el("span", { class: "also" }, name);
    return [kindIcon(kinds.get(nodes.get(id).kind)), el("span", {}, nameOf(id)), also];
  }
  function edgeWords({ id }) {
    const edge = edges.get(id);
    return [lineIcon(edge.look), el("span", {}, sentenceOf(edge))];
  }
  function claimWords({ id }) {
    const claim = claims.get(id);
    const source = sources.get(claim.source);
    return [el("span", { class: "found" }, written(claim.says), el("span", { class: "also" }, citation(source)))];
  }
  var WORDS5 = { node: nodeWords, edge: edgeWords, claim: claimWords };
  function hitRow(what, hit, place, active2, take2) {
    const press = (event) => {
      event.preventDefault();
      take2(place);
    };
    const attributes = {
      class: `hit ${what}`,
      role: "option",
      id: `hit-${place}`,
      "aria-selected": String(place === active2),
      on: { mousedown: press }
    };
    return el("div", attributes, WORDS5[what](hit));
  }
  function groupWords({ what, hits, all }) {
    const name = GROUP_WORDS[what]();
    return hits.length === all ? t("{name} ({all})", { name, all }) : t("{name} ({some} of {all})", { name, some: hits.length, all });
  }
  function hitRows(groups2, active2, take2) {
    let place = 0;
    return groups2.map(
      (group3) => el(
        "div",
        { class: "hits", role: "group", "aria-label": groupWords(group3) },
        el("div", { class: "head", "aria-hidden": "true" }, groupWords(group3)),
        group3.hits.map((hit) => hitRow(group3.what, hit, place++, active2, take2))
      )
    );
  }
  var noHits = () => el("div", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, t("Nothing is called that, and no claim says it"));

  // parts/search.js
  var groups = [];
  var active = -1;
  var rows2 = () => groups.flatMap(({ what, hits }) => hits.map(({ id }) => [what, id]));
  function drawHits() {
    const box = byId("query");
    const open2 = Boolean(box.value.trim()) && document.activeElement === box;
    byId("hits").hidden = !open2;
    box.setAttribute("aria-expanded", String(open2));
    active >= 0 ? box.setAttribute("aria-activedescendant", `hit-${active}`) : box.removeAttribute("aria-activedescendant");
    replace(byId("hits"), groups.length ? hitRows(groups, active, take) : [noHits()]);
    if (open2) keepOnPage(byId("hits"));
    const chosen = open2 && active >= 0 && byId(`hit-${active}`);
    if (chosen) chosen.scrollIntoView({ block: "nearest" });
  }
  function keepOnPage(list) {
    list.style.marginLeft = "";
    const over2 = list.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
    if (over2 > 0) list.style.marginLeft = `${-over2}px`;
  }
  function showNode(id) {
    if (!placeInView(id)) targetPlaces.has(id) ? aimAt(id) : change({ view: "all" });
  }
  function showEdge(edge) {
    if (!inView(edge, state)) edge.look.sign && targetPlaces.has(edge.to) ? aimAt(edge.to) : change({ view: "all" });
  }
  var TAKE = {
    node(id) {
      showNode(id);
      chooseNode(id);
    },
    edge(id) {
      showEdge(edges.get(id));
      chooseEdge(id);
    },
    // In the evidence of its line; without one, of the thing that it is about.
    claim(id) {
      const [edge] = edgesOfClaim.get(id) || [];
      edge ? showEdge(edge) : showNode(claims.get(id).subject);
      chooseClaim(edge ? "edge" : "node", edge ? edge.id : claims.get(id).subject, id);
    }
  };
  function take(place) {
    const row4 = rows2()[place];
    if (!row4) return;
    closeHits();
    TAKE[row4[0]](row4[1]);
    byId("panel").focus({ preventScroll: true });
  }
  function closeHits() {
    byId("query").value = "";
    groups = [];
    active = -1;
    drawHits();
  }
  function onQueryKey(event) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count2 = rows2().length;
    if (move && count2) {
      active = (active + move + count2) % count2;
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
    groups = findAll(event.target.value);
    active = groups.length ? 0 : -1;
    drawHits();
  }
  function laySearch() {
    const box = el("input", {
      id: "query",
      type: "text",
      role: "combobox",
      placeholder: t("Search  ( / )"),
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": t("Search names and aliases, relations and claims"),
      "aria-expanded": "false",
      "aria-controls": "hits",
      "aria-autocomplete": "list",
      on: { input: onQuery, keydown: onQueryKey, blur: drawHits, focus: drawHits }
    });
    replace(byId("search"), box, el("div", { id: "hits", role: "listbox", "aria-label": t("Found"), hidden: true }));
  }
  function buildSearch() {
    laySearch();
    onLanguage(laySearch);
  }

  // dom/copy.js
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByHand(text);
    }
  }
  function copyByHand(text) {
    const before = document.activeElement;
    const area = document.createElement("textarea");
    area.className = "unseen";
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (before) before.focus();
    return done;
  }

  // dom/menu.js
  function menu(head3, attributes, ...inside2) {
    const box = el("details", { class: "menu", ...attributes }, head3, el("div", { class: "inside" }, inside2));
    const close = (event) => {
      if (!box.contains(event.target)) box.open = false;
    };
    box.addEventListener(
      "toggle",
      () => box.open ? document.addEventListener("click", close) : document.removeEventListener("click", close)
    );
    box.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !box.contains(relatedTarget)) box.open = false;
    });
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.open) return;
      event.stopPropagation();
      box.open = false;
      head3.focus();
    });
    return box;
  }

  // parts/share.js
  var say = (words2) => replace(byId("share-said"), words2);
  async function copyLink() {
    const done = await copy(linkTo(state));
    say(done ? t("Link copied.") : t("The link is in the address bar: copy it there."));
  }
  async function savePng(form) {
    const blob = await form.picture.png();
    if (!blob) return say(t("This browser could not make the picture."));
    download(blob, fileName2("png"));
    say(t("Picture saved."));
  }
  function saveSvg(form) {
    download(new Blob([form.picture.svg()], { type: "image/svg+xml" }), fileName2("svg"));
    say(t("Picture saved."));
  }
  function shareMenu(forms) {
    const formNow = () => forms.find(({ id }) => id === state.form);
    const head3 = el("summary");
    const png2 = button("", () => savePng(formNow()), { id: "save-png" });
    const svg3 = button("", () => saveSvg(formNow()), { id: "save-svg" });
    const link2 = linkTo(state) && button("", copyLink, { id: "copy-link" });
    const note = el("p", { class: "quiet" });
    const lay = () => {
      replace(head3, t("Share"));
      replace(png2, t("Save picture (PNG)"));
      replace(svg3, t("Save picture (SVG)"));
      if (link2) replace(link2, t("Copy link"));
      replace(note, t("The table is saved as CSV, above it. Pictures are of the other forms."));
    };
    onLanguage(lay);
    lay();
    const draw2 = () => {
      const can = Boolean(formNow() && formNow().picture);
      png2.disabled = svg3.disabled = !can;
      note.hidden = can;
      say("");
    };
    onChange(draw2);
    const said = el("p", { id: "share-said", role: "status", class: "quiet" });
    return menu(head3, { id: "share" }, link2, png2, svg3, note, said);
  }

  // parts/story.js
  var inLanguage = (it, key2) => document.documentElement.lang === "fr" && it[`${key2}_fr`] || it[key2];
  var goTo = (step4) => change(settingsAt(step4));
  var explore = () => change({ step: null });
  function stepButtons(step4, steps) {
    const last2 = step4 === steps.length;
    return el(
      "p",
      { class: "steps" },
      button(t("‹ Previous"), () => goTo(step4 - 1), { id: "story-back", disabled: step4 === 1 }),
      last2 ? button(t("Explore yourself"), explore, { id: "story-next" }) : button(t("Next ›"), () => goTo(step4 + 1), { id: "story-next" }),
      last2 ? null : button(t("Explore yourself"), explore, { class: "small leave", id: "story-leave" })
    );
  }
  function drawStory() {
    const had = byId("story").contains(document.activeElement) && document.activeElement.id;
    const { story } = data;
    const step4 = stepNow(state);
    const title = inLanguage(story, "title");
    byId("story").classList.toggle("told", Boolean(step4));
    if (!step4) {
      replace(byId("story"), button(t("Read the story: {title}", { title }), () => goTo(1), { class: "small", id: "story-next" }));
    } else {
      const now = story.steps[step4 - 1];
      replace(
        byId("story"),
        el("p", { class: "quiet whence" }, title, el("span", {}, t("step {step} of {steps}", { step: step4, steps: story.steps.length }))),
        el("div", { role: "status" }, el("h2", {}, inLanguage(now, "title")), el("p", {}, inLanguage(now, "text"))),
        stepButtons(step4, story.steps)
      );
    }
    document.body.classList.toggle("telling", Boolean(step4));
    if (had) (byId(had) && !byId(had).disabled ? byId(had) : byId("story-next")).focus();
  }
  function bringUp() {
    requestAnimationFrame(() => {
      const { top } = byId("main").getBoundingClientRect();
      if (document.documentElement.scrollHeight > window.innerHeight) window.scrollBy(0, top);
      byId("story").scrollTop = 0;
    });
  }
  var TYPED_IN = 'input, select, textarea, canvas, table, [role="grid"], [role="application"], dialog';
  function onKey6(event) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const step4 = stepNow(state);
    if (!by || !step4 || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPED_IN)) return;
    if (event.target.closest("#picture")) return;
    if (step4 + by < 1 || step4 + by > data.story.steps.length) return;
    event.preventDefault();
    goTo(step4 + by);
  }
  function buildStory() {
    if (!data.story) return;
    byId("story").hidden = false;
    document.addEventListener("keydown", onKey6);
    onChange((patch) => {
      if ("step" in patch || "lang" in patch) drawStory();
      if ("step" in patch && stepNow(state)) bringUp();
    });
    drawStory();
    if (stepNow(state)) bringUp();
  }

  // parts/theme.js
  var darkSystem = () => window.matchMedia("(prefers-color-scheme: dark)");
  function applyTheme() {
    document.documentElement.dataset.theme = state.theme || (darkSystem().matches ? "dark" : "light");
  }
  function themeButton() {
    const words2 = () => inDark() ? t("Light") : t("Dark");
    const toggle = button("", () => change({ theme: inDark() ? "light" : "dark" }));
    const draw2 = () => {
      toggle.textContent = words2();
      toggle.setAttribute("aria-label", t("Change between light and dark"));
    };
    draw2();
    onChange((patch) => {
      if ("theme" in patch || "lang" in patch) draw2();
    });
    return toggle;
  }
  function buildTheme() {
    applyTheme();
    onChange((patch) => {
      if ("theme" in patch) applyTheme();
    });
    darkSystem().addEventListener("change", () => state.theme || change({ theme: null }));
  }

  // model/timeline.js
  var dayAt = (days, place) => days[Math.min(Math.max(place, 0), days.length - 1)];
  function placeOfDay(days, day) {
    const after = days.findIndex((one) => one > day);
    return (after < 0 ? days.length : after) - 1;
  }
  function stepped(days, day, by) {
    if (!day) return dayAt(days, days.length - 1);
    const place = placeOfDay(days, day);
    const between3 = days[place] !== day;
    return dayAt(days, place + (between3 && by < 0 ? by + 1 : by));
  }
  var nextDay = (days, day) => day ? days.find((one) => one > day) || null : days[0] || null;

  // model/changes.js
  var dayAfter = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);
  function changesOf(claim) {
    const { since_earliest: from, since_latest: begun4, until_earliest: still2, until_latest: to } = claim;
    const begins = from ? [["begin", from]] : [];
    const ends2 = to && to !== FOREVER ? [["end", dayAfter(to)]] : [];
    const told3 = !from && begun4 ? [["told", begun4]] : !to && !from && still2 ? [["told", still2]] : [];
    return [...begins, ...told3, ...ends2];
  }
  var claimsOf = (lines) => [...new Set(lines.flatMap((edge) => edge.claims))].map((id) => claims.get(id));
  function changeDays(lines, days) {
    const found2 = /* @__PURE__ */ new Set();
    for (const claim of claimsOf(lines)) {
      for (const day of [claim.since_earliest, claim.since_latest]) if (day) found2.add(day);
      for (const day of [claim.until_earliest, claim.until_latest]) if (day && day !== FOREVER) found2.add(dayAfter(day));
    }
    return days.filter((day) => found2.has(day));
  }
  function byMonth(lines, days) {
    const months = /* @__PURE__ */ new Map();
    days.forEach((day, place) => {
      const month = day.slice(0, 7);
      const found2 = months.get(month);
      if (found2) found2.last = place;
      else months.set(month, { month, first: place, last: place, begin: 0, end: 0, told: 0 });
    });
    for (const [what, day] of claimsOf(lines).flatMap(changesOf)) {
      const place = placeOfDay(days, day);
      if (days[place] === day) months.get(day.slice(0, 7))[what] += 1;
    }
    return [...months.values()];
  }
  function yearMarks(days, room = 0.09) {
    const marks = [];
    days.forEach((day, place) => {
      const [year, share] = [day.slice(0, 4), place / Math.max(days.length - 1, 1)];
      if (place && days[place - 1].startsWith(year)) return;
      const last2 = marks[marks.length - 1];
      if (!last2 || share - last2.share >= room && share <= 1 - room) marks.push({ year, share });
    });
    return marks;
  }

  // parts/histogram.js
  var HEIGHT2 = 30;
  var LINE3 = 22;
  var percent = (part2) => `${(100 * part2).toFixed(2)}%`;
  var last = () => Math.max(data.days.length - 1, 1);
  var inWords2 = ({ month, begin: begin2, end, told: told3 }) => t("{month}: {begin} begin, {end} end, {told} told of as holding then", { month: sayDate(month), begin: begin2, end, told: told3 });
  function bar(month, most) {
    const [from, to] = [month.first - 0.5, month.last + 0.5].map((place) => Math.min(Math.max(place / last(), 0), 1));
    const across = { x: percent(from), width: percent(to - from) };
    const tall = (count2) => count2 ? Math.max(1.5, LINE3 * count2 / most) : 0;
    const [begin2, told3] = [tall(month.begin), tall(month.told)];
    const end = month.end ? Math.max(1.5, (HEIGHT2 - LINE3) * month.end / most) : 0;
    return svg(
      "g",
      { class: "month", "data-month": month.month },
      svg("title", {}, inWords2(month)),
      svg("rect", { ...across, y: 0, height: HEIGHT2, class: "catch" }),
      svg("rect", { ...across, y: LINE3 - begin2 - told3, height: told3, class: "told" }),
      svg("rect", { ...across, y: LINE3 - begin2, height: begin2, class: "begin" }),
      svg("rect", { ...across, y: LINE3, height: end, class: "end" })
    );
  }
  function frame2() {
    const years = yearMarks(data.days).map(
      ({ year, share }) => svg("text", { x: percent(share), y: HEIGHT2 + 11, class: "year" }, year)
    );
    const at2 = state.day && percent(Math.max(placeOfDay(data.days, state.day), 0) / last());
    return [
      svg("line", { x1: 0, x2: "100%", y1: LINE3, y2: LINE3, class: "base" }),
      ...years,
      at2 ? svg("line", { x1: at2, x2: at2, y1: 0, y2: HEIGHT2, class: "now" }) : null
    ];
  }
  function drawHistogram(goTo3) {
    const months = byMonth(linesOfAllDays(), data.days);
    const most = Math.max(1, ...months.map(({ begin: begin2, told: told3, end }) => Math.max(begin2 + told3, end)));
    const bars = months.map((month) => {
      const drawn3 = bar(month, most);
      drawn3.addEventListener("click", () => goTo3(data.days[month.last]));
      return drawn3;
    });
    replace(byId("changes"), svg("svg", { width: "100%", height: HEIGHT2 + 14 }, bars, frame2()));
  }
  function buildHistogram(goTo3) {
    onChange((patch) => {
      if (["day", "view", "form", "matrix", "reach", "target", "hidden", "only", "lang"].some((key2) => key2 in patch)) drawHistogram(goTo3);
    }, () => true);
  }

  // parts/play.js
  var SPEEDS = { slow: 1600, normal: 800, fast: 300 };
  var timer2 = null;
  var speed = "normal";
  var still = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  var daysAhead = () => changeDays(linesOfAllDays(), data.days);
  function step2() {
    const next = nextDay(daysAhead(), state.day);
    if (!next) return pause();
    change({ day: next });
  }
  function play() {
    const next = nextDay(daysAhead(), state.day) || nextDay(daysAhead(), null);
    if (!next) return;
    change({ day: next });
    if (still()) return;
    timer2 = window.setInterval(step2, SPEEDS[speed]);
    drawPlay();
  }
  function pause() {
    if (timer2 === null) return;
    window.clearInterval(timer2);
    timer2 = null;
    drawPlay();
  }
  function setSpeed(event) {
    speed = event.target.value;
    if (timer2 === null) return;
    window.clearInterval(timer2);
    timer2 = window.setInterval(step2, SPEEDS[speed]);
  }
  function drawPlay() {
    const words2 = timer2 === null ? still() ? t("Next change") : t("Play") : t("Pause");
    const toggle = byId("play");
    toggle.textContent = timer2 === null ? "▶" : "❚❚";
    toggle.setAttribute("aria-label", words2);
    toggle.title = words2;
    byId("day-words").setAttribute("aria-live", timer2 === null ? "polite" : "off");
  }
  var speedWords = () => [
    ["slow", t("slow")],
    ["normal", t("normal")],
    ["fast", t("fast")]
  ];
  function playControls() {
    const words2 = still() ? t("Next change") : t("Play");
    const options = speedWords().map(([id, said]) => el("option", { value: id, selected: id === speed }, said));
    return [
      button("▶", () => timer2 === null ? play() : pause(), { id: "play", "aria-label": words2, title: words2 }),
      el("select", { id: "speed", "aria-label": t("Speed of playing"), hidden: still(), on: { change: setSpeed } }, options)
    ];
  }

  // parts/timeline.js
  function drawTimeline() {
    const on = Boolean(state.day);
    const place = on ? Math.max(placeOfDay(data.days, state.day), 0) : data.days.length - 1;
    const slider = byId("day");
    slider.value = String(place);
    slider.setAttribute("aria-valuetext", on ? sayDate(state.day) : t("all dates"));
    slider.classList.toggle("idle", !on);
    byId("all-dates").checked = !on;
    replace(byId("day-words"), on ? t("As of {date}", { date: sayDate(state.day) }) : t("All dates"));
    replace(byId("day-counts"), on ? gradesInWords() : t("all that sources say, of any time"));
  }
  var GRADES_IN_WORDS = {
    certain: (count2) => t("{count} certain", { count: count2 }),
    possible: (count2) => t("{count} only possible (lighter)", { count: count2 }),
    ended: (count2) => t("{count} ended (pale)", { count: count2 }),
    future: (count2) => t("{count} not yet begun (not drawn)", { count: count2 })
  };
  function gradesInWords() {
    const counts2 = gradeCounts();
    const told3 = Object.entries(GRADES_IN_WORDS).filter(([grade2]) => counts2[grade2]);
    return told3.map(([grade2, say2]) => say2(number(counts2[grade2]))).join(", ") || t("nothing that is shown holds on that day");
  }
  function goTo2(day) {
    pause();
    change({ day });
  }
  var step3 = (by) => goTo2(stepped(data.days, state.day, by));
  function layTimeline() {
    pause();
    const slide = (event) => goTo2(dayAt(data.days, Number(event.target.value)));
    const toggle = (event) => goTo2(event.target.checked ? null : data.days[data.days.length - 1]);
    replace(
      byId("timeline"),
      el("output", { id: "day-words", for: "day" }),
      button("‹", () => step3(-1), { class: "step", "aria-label": t("Earlier change"), title: t("Earlier change") }),
      el(
        "div",
        { class: "track" },
        el("div", { id: "changes", "aria-hidden": "true" }),
        el("input", {
          id: "day",
          type: "range",
          min: 0,
          max: data.days.length - 1,
          step: 1,
          "aria-label": t("As of which day"),
          on: { input: slide }
        })
      ),
      button("›", () => step3(1), { class: "step", "aria-label": t("Later change"), title: t("Later change") }),
      playControls(),
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
    onLanguage(layTimeline);
    buildHistogram(goTo2);
    drawTimeline();
    onChange((patch) => {
      const keys2 = ["day", "view", "form", "matrix", "reach", "target", "hidden", "only", "focus", "extent"];
      if (keys2.some((key2) => key2 in patch)) drawTimeline();
    });
  }

  // parts/views.js
  var leavesMatrix = (view) => state.form === "matrix" && view !== viewNow();
  var buildViews = (views) => choice("views", "view", views, viewNow, (view) => change({ view, ...leavesMatrix(view) ? { form: "map" } : {} }));

  // main.js
  var NARROW2 = "(max-width: 760px)";
  var textOf = (id) => document.getElementById(id).textContent;
  var readJson = (id) => JSON.parse(textOf(id));
  function run(code) {
    const script = document.createElement("script");
    script.textContent = code;
    document.head.append(script);
    script.remove();
  }
  var isOfUse = ({ id }) => id !== "matrix" || data.targets.length > 0;
  function start2(graph, picture2, evidence) {
    const { json, evidence: told3 } = carried(readJson("page-data"), graph, evidence);
    use(json, told3);
    const framed = settingsAtStart(opening(data)).embed;
    const usual2 = opening(data, !framed && window.matchMedia(NARROW2).matches);
    begin(usual2);
    const map = mapForm(picture2, JSON.parse(readJson("options-data")));
    const forms = [map, matrixForm, listForm, ...data.geo ? [whereForm] : []];
    const views = [...usual2.view === "views" ? [["views", () => t("Who views whom")]] : [], ["all", () => t("All relations")]];
    declareSettings(
      views.map(([id]) => id),
      forms.filter(isOfUse).map(({ id }) => id)
    );
    begin(settingsAtStart(usual2));
    buildLanguage();
    buildTheme();
    buildEmbed();
    buildFrame(forms);
    buildViews(views);
    choice(
      "forms",
      "form",
      forms.filter(isOfUse).map(({ id, words: words2 }) => [id, words2])
    );
    replace(byId("tools"), legendButton(), shareMenu(forms), languageButton(), themeButton(), helpButton());
    buildAim();
    buildReach();
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
    if (state.chosen) change({ chosen: state.chosen, step: state.step });
    buildLinks();
    window.requestAnimationFrame(() => whenIdle(openRest));
  }
  var whenIdle = (run2) => window.requestIdleCallback ? window.requestIdleCallback(run2, { timeout: 300 }) : window.setTimeout(run2);
  function openRest() {
    if (openNext()) whenIdle(openRest);
    else document.documentElement.dataset.ready = "true";
  }
  async function open() {
    if (!window.DecompressionStream) {
      byId("too-old").hidden = false;
      return;
    }
    const [graph, picture2, code, evidence] = await Promise.all(
      ["graph-data", "network-data", "vis-code", "evidence-data"].map((id) => unpack(textOf(id)))
    );
    run(code);
    start2(JSON.parse(graph), JSON.parse(picture2), evidence);
  }
  open();
})();

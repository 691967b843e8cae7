"use strict";
/* Lays out what Python prepared. Texts reach the page as text nodes only; no markup is ever parsed. */
(() => {
const data = JSON.parse(document.getElementById("discretion-data").textContent);
const findings = data.findings, words = data.words;
const PAGE = 50;
const $ = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];
const number = (n) => n.toLocaleString("en");
const fill = (text, values) => text // the same two gaps as in words.py
  .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one, many) => (values.n === 1 ? one : many))
  .replace(/\{(\w+)\}/g, (_, name) => number(values[name]));

document.documentElement.dataset.ready = "";

function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child));
  return node;
}

/* --- what this browser keeps: two switches, never a text ----------------------------------- */
const KEPT = "discretion:" + data.workspace;
function kept() {
  try { return JSON.parse(localStorage.getItem(KEPT)) || {}; } catch { return {}; }
}
function keep(name, value) {
  try { localStorage.setItem(KEPT, JSON.stringify({ ...kept(), [name]: value })); } catch { /* not allowed here */ }
}

/* --- charts: the library sleeps as text until somebody opens them -------------------------- */
function wakeLibrary() {
  if (window.Plotly) return;
  const text = $("discretion-library").textContent;
  const script = document.createElement("script");
  const policy = window.trustedTypes && trustedTypes.createPolicy("discretion", {
    createScript: (given) => { if (given === text) return given; throw new TypeError("not our library"); },
  });
  script.text = policy ? policy.createScript(text) : text;
  document.body.append(script);
}
function drawCharts() {
  wakeLibrary();
  const figures = JSON.parse($("discretion-charts").textContent);
  const style = getComputedStyle(document.body);
  const ink = style.getPropertyValue("--ink").trim(), line = style.getPropertyValue("--line").trim();
  for (const box of all(".chart")) {
    const { data: bars, layout } = figures[box.dataset.chart];
    for (const axis of [layout.xaxis, layout.yaxis]) Object.assign(axis, { gridcolor: line, zerolinecolor: line, linecolor: line });
    layout.font = { color: ink, family: style.fontFamily, size: 13 };
    window.Plotly.react(box, bars, layout, { displayModeBar: false, displaylogo: false, plotlyServerURL: "", responsive: true });
  }
}
if ($("charts")) {
  $("charts").addEventListener("toggle", () => { if ($("charts").open) drawCharts(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { if ($("charts").open) drawCharts(); });
}
if (!findings.length) return;

/* --- filters -------------------------------------------------------------------------------- */
const index = new Map(findings.map((finding, i) => [finding.id, i]));
const FILTERS = {
  band: (f, value) => f.band === value,
  level: (f, value) => f[value[0]] === Number(value[1]),
  plat: (f, value) => f.platform === value,
  year: (f, value) => f.year === value,
  tag: (f, value) => f.tags.includes(value),
  exp: (f, value) => f.width === value,
};
const LISTS = ["", "all", ...Object.keys(data.lists)];
const selects = Object.fromEntries(all("select[data-filter]").map((node) => [node.dataset.filter, node]));
const state = { list: "", page: 1, search: [] };
const opened = new Set(), whole = new Set();
const haystacks = [];
let rows = [], pages = 1;

for (const name of Object.keys(FILTERS)) state[name] = "";

function haystack(i) {
  const f = findings[i];
  return haystacks[i] ??= [f.text, f.title, f.meta, ...f.why].join("\n").normalize("NFC").toLowerCase();
}
function matches(i) {
  for (const [name, test] of Object.entries(FILTERS)) if (state[name] && !test(findings[i], state[name])) return false;
  return state.search.every((word) => haystack(i).includes(word));
}
function inList(f) {
  const everywhere = state.list === "all" || (!state.list && state.search.length > 0);
  return everywhere || (state.list ? f.list === state.list : f.list !== "on_request");
}
function filtersOn() {
  return Object.keys(FILTERS).filter((name) => state[name]).length;
}
function clearFilters() {
  for (const name of Object.keys(FILTERS)) state[name] = "";
  state.search = [];
  $("search").value = "";
}

/* --- a text, with its marks ------------------------------------------------------------------ */
function markedText(f, end) {
  const nodes = [];
  let read = 0, evidence = null;
  for (const [from, to, isEvidence, kind, last] of f.marks) {
    if (from >= end) break;
    const stop = Math.min(to, end);
    if (from > read) nodes.push(document.createTextNode(f.text.slice(read, from)));
    if (from > read || !isEvidence) evidence = null;
    let piece = document.createTextNode(f.text.slice(from, stop));
    if (kind) piece = el("span", { class: "identifier", "data-kind": last ? kind : undefined }, piece);
    if (isEvidence && !evidence) nodes.push(evidence = el("mark"));
    if (isEvidence) evidence.append(piece); else nodes.push(piece);
    read = stop;
  }
  nodes.push(document.createTextNode(f.text.slice(read, end)));
  return nodes;
}
function legend(f) {
  const line = el("p", { class: "legend quiet" }, words.marked + " ");
  if (f.marks.some((mark) => mark[2])) line.append(el("mark", {}, words.legend_evidence));
  if (f.marks.some((mark) => mark[2]) && f.marks.some((mark) => mark[3])) line.append(", ");
  if (f.marks.some((mark) => mark[3])) line.append(el("span", { class: "identifier" }, words.legend_identifier));
  return f.marks.length ? line : null;
}
function fillText(card, f) {
  const box = card.querySelector(".text"), button = card.querySelector("button.show");
  const isOpen = opened.has(f.id);
  button.textContent = isOpen ? words.close : f.open;
  button.setAttribute("aria-expanded", isOpen);
  box.hidden = !isOpen;
  box.replaceChildren();
  if (!isOpen) return;
  const end = f.cut && !whole.has(f.id) ? f.cut : f.text.length;
  box.append(el("div", { class: "post", dir: "auto" }, ...markedText(f, end)));
  if (end < f.text.length) {
    box.lastChild.append("…");
    const more = el("button", { type: "button" }, f.all);
    more.addEventListener("click", () => { whole.add(f.id); fillText(card, f); button.focus(); });
    box.append(more);
  }
  const explained = legend(f);
  if (explained) box.append(explained);
}
function toggle(card) {
  const f = findings[index.get(card.dataset.findingId)];
  if (!opened.delete(f.id)) opened.add(f.id);
  fillText(card, f);
}
function closeAll() {
  opened.clear();
  whole.clear();
  for (const card of cards()) fillText(card, findings[index.get(card.dataset.findingId)]);
  say(words.closed);
}

/* --- a card ---------------------------------------------------------------------------------- */
function away(href, label) {
  let url;
  try { url = new URL(href); } catch { return null; }
  if (!/^https?:$/.test(url.protocol)) return null;
  return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer nofollow", referrerpolicy: "no-referrer" },
    label.replace("{host}", url.hostname.replace(/^www\./, "")) + " " + words.leaves);
}
function facts(title, lines) {
  return lines.length ? el("div", { class: "facts" }, el("p", { class: "label" }, title),
    el("ul", {}, ...lines.map((line) => el("li", {}, line)))) : null;
}
function guidance(ids) {
  const items = ids.map((id) => data.standards[id]).map((clause) =>
    el("li", {}, away(clause.url, clause.title), el("small", {}, clause.subject + " (" + clause.checked + ")")));
  return ids.length ? el("details", { class: "facts" },
    el("summary", {}, fill(words.guidance, { n: ids.length })), el("ul", {}, ...items)) : null;
}
function cardOf(i, level) {
  const f = findings[i], title = "t-" + f.id;
  const place = f.band ? data.lists[f.list].bands[f.band] : data.lists[f.list].title;
  const show = el("button", { type: "button", class: "show", "aria-controls": "x-" + f.id, "aria-describedby": title }, f.open);
  const card = el("article", { "data-finding-id": f.id, "aria-labelledby": title, tabindex: "-1" },
    !f.hard_day && el("p", { class: "place quiet" }, el("span", {}, f.place + " · " + place), el("span", { class: "sure" }, f.sure)),
    el("h" + level, { id: title }, f.title),
    el("p", { class: "meta quiet", dir: "auto" }, f.meta),
    f.protected && el("p", { class: "box protected" }, words.card),
    el("div", { class: "veil" }, show),
    el("div", { class: "text", id: "x-" + f.id, hidden: true }),
    facts(words.why, f.why),
    facts(words.exposure, f.exposure),
    facts(words.softer, f.softer),
    f.suggestion && el("p", { class: "suggestion" }, f.suggestion),
    guidance(f.standards),
    facts(words.same, f.same.map(([id, label]) => el("a", { href: "#f=" + id }, label))),
    f.link && el("p", { class: "away" }, away(f.link, words.open_at)),
    el("footer", { class: "decision" })); // where a decision on this post will stand
  show.addEventListener("click", () => toggle(card));
  fillText(card, f);
  return card;
}
function cards() {
  return all("#results article");
}

/* --- the list -------------------------------------------------------------------------------- */
function groupsOf(shown) {
  const nodes = [];
  let list, band, items;
  for (const i of shown) {
    const f = findings[i], about = data.lists[f.list], banded = f.list === "consider";
    if (f.list !== list) {
      nodes.push(el("h2", {}, about.title));
      if (f.list === "know_first") nodes.push(el("div", { class: "box protected" }, el("p", { class: "strong" }, words.whom), el("p", {}, words.know_first)));
    }
    if (banded && (f.band !== band || f.list !== list)) nodes.push(el("h3", { class: "band" }, about.bands[f.band]));
    if (f.list !== list || f.band !== band) nodes.push(items = el("ol", { class: "cards", role: "list" }));
    [list, band] = [f.list, f.band];
    items.append(el("li", {}, cardOf(i, banded ? 4 : 3)));
  }
  return nodes;
}
function hardDays(shown) {
  if (kept().hard_days_closed || !shown.some((i) => findings[i].hard_day)) return [];
  const close = el("button", { type: "button" }, words.hard_days_close);
  const line = el("div", { class: "box kind" }, el("p", {}, words.hard_days), close);
  close.addEventListener("click", () => { keep("hard_days_closed", true); line.remove(); $("results").focus(); });
  return [line];
}
function say(text) {
  $("status").textContent = text;
}
function render() {
  const found = findings.map((_, i) => i).filter(matches);
  rows = found.filter((i) => inList(findings[i]));
  pages = Math.max(1, Math.ceil(rows.length / PAGE));
  state.page = Math.min(Math.max(1, state.page), pages);
  const shown = rows.slice((state.page - 1) * PAGE, state.page * PAGE);
  const where = fill(words.page, { page: state.page, pages });
  const count = rows.length ? fill(words.shown, { n: rows.length }) : words.shown_none;
  say(pages > 1 ? count + ", " + where : count);
  $("results").replaceChildren(...groupsOf(shown), ...hardDays(shown));
  if (!rows.length) $("results").append(emptyLine());
  $("page-number").textContent = where;
  $("previous").disabled = state.page === 1;
  $("next").disabled = state.page === pages;
  document.querySelector(".pager").hidden = pages === 1;
  renderControls(found);
}
function emptyLine() {
  const clear = el("button", { type: "button" }, document.querySelector("[data-clear]").textContent);
  clear.addEventListener("click", () => { clearFilters(); change({ list: "" }); $("search").focus(); });
  return el("p", { class: "box" }, words.shown_none + " ", clear);
}
function renderControls(found) {
  const on = filtersOn();
  $("filters-title").textContent = on ? fill(words.filters_on, { n: on }) : words.filters;
  for (const [name, node] of Object.entries(selects)) node.value = state[name];
  for (const node of all(".chips [data-list]")) node.setAttribute("aria-pressed", node.dataset.list === state.list);
  const more = found.filter((i) => findings[i].list === "on_request").length;
  $("further").hidden = state.list !== "" || !more || state.page < pages;
  $("further").querySelector("p").textContent = fill(words.further_text, { n: more });
  $("further").querySelector("button").textContent = fill(words.further_button, { n: more });
}
function change(what, focus) {
  Object.assign(state, { page: 1 }, what);
  render();
  writeHash();
  if (focus) goToResults();
}
function goToResults() {
  $("results").focus({ preventScroll: true });
  $("posts").scrollIntoView();
}
function turn(by) {
  const page = state.page + by;
  if (page < 1 || page > pages) return false;
  change({ page }, true);
  return true;
}

/* --- the address: filters and one post, never search words or texts -------------------------- */
function writeHash() {
  const told = new URLSearchParams();
  for (const name of ["list", ...Object.keys(FILTERS)]) if (state[name]) told.set(name, state[name]);
  if (state.page > 1) told.set("page", state.page);
  if (location.hash.slice(1) !== String(told)) history.replaceState(null, "", location.href.split("#")[0] + "#" + told);
}
function readHash() {
  const hash = location.hash.slice(1);
  if (hash && !hash.includes("=")) return false; // a place inside the page
  const told = new URLSearchParams(hash);
  if (told.has("f")) return goTo(told.get("f"));
  const list = told.get("list") || "";
  state.list = LISTS.includes(list) ? list : "";
  for (const [name, node] of Object.entries(selects)) {
    const value = told.get(name) || "";
    state[name] = [...node.options].some((option) => option.value === value) ? value : "";
  }
  state.page = /^\d{1,6}$/.test(told.get("page")) ? Number(told.get("page")) : 1;
  render();
  return true;
}
function goTo(id) {
  const i = index.get(id);
  if (i === undefined) {
    render();
    say(words.not_here);
    return true;
  }
  clearFilters();
  state.list = findings[i].list === "on_request" ? "on_request" : "";
  const before = findings.slice(0, i).filter(inList).length;
  state.page = Math.floor(before / PAGE) + 1;
  render();
  focusCard(cards().find((card) => card.dataset.findingId === id));
  return true;
}

/* --- keys ------------------------------------------------------------------------------------ */
function focusCard(card) {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
}
function step(by) {
  const shown = cards(), here = shown.indexOf(document.activeElement.closest("article"));
  const next = here < 0 ? (by > 0 ? 0 : -1) : here + by;
  if (shown[next]) focusCard(shown[next]);
  else if (here >= 0 && turn(by)) focusCard(cards().at(by > 0 ? 0 : -1));
}
const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  o: () => { const card = document.activeElement.closest("article"); if (card) toggle(card); },
  "/": () => $("search").focus(),
  "[": () => turn(-1),
  "]": () => turn(1),
  "?": () => $("help-dialog").showModal(),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || $("help-dialog").open) return;
  if (event.key === "Escape") return closeAll();
  if (event.target.closest("input, select, textarea")) return;
  if (event.key === "Enter" && event.target.matches("article")) return toggle(event.target);
  if (!$("keys-on").checked || !Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
});

/* --- print: what was read, and one table of all posts ------------------------------------------------------------ */
function printRow(f) {
  const about = f.band ? data.lists[f.list].bands[f.band] : data.lists[f.list].title;
  const cell = el("td", {}, el("strong", {}, f.title), el("br"), f.meta, el("br"), [...f.why, ...f.softer].join(". ") + ".");
  if (f.protected) cell.append(el("p", {}, words.card));
  if ($("print-texts").checked) cell.append(el("p", { class: "post", dir: "auto" }, f.text));
  return el("tr", {}, el("td", {}, number(f.rank)), el("td", {}, about), cell);
}
let coverageWasOpen = false;
addEventListener("beforeprint", () => {
  coverageWasOpen = $("coverage").open;
  $("coverage").open = true;
  const printed = findings.filter((f) => !f.hard_day);
  const head = el("tr", {}, ...["Number", "List", "Post"].map((title) => el("th", { scope: "col" }, title)));
  $("print-table").replaceChildren(
    el("table", {}, el("thead", {}, head), el("tbody", {}, ...printed.map(printRow))),
    printed.length < findings.length && el("p", {}, words.print_left_out) || "");
});
addEventListener("afterprint", () => {
  $("coverage").open = coverageWasOpen;
  $("print-table").replaceChildren();
});

/* --- what can be pressed ---------------------------------------------------------------------- */
$("search").addEventListener("input", () => {
  change({ search: $("search").value.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean) });
});
for (const [name, node] of Object.entries(selects)) node.addEventListener("change", () => change({ [name]: node.value }));
for (const node of all("button[data-list]")) {
  node.addEventListener("click", () => change({ list: node.dataset.list }, node.closest("#further")));
}
for (const node of all("button[data-level]")) {
  node.addEventListener("click", () => {
    clearFilters();
    change({ list: "all", level: node.dataset.level, exp: node.dataset.exp }, true);
  });
}
document.querySelector("[data-clear]").addEventListener("click", () => { clearFilters(); change({}); });
$("close-all").addEventListener("click", closeAll);
$("previous").addEventListener("click", () => turn(-1));
$("next").addEventListener("click", () => turn(1));
$("print").addEventListener("click", () => print());
$("help").addEventListener("click", () => $("help-dialog").showModal());
$("keys-on").checked = !kept().keys_off;
$("keys-on").addEventListener("change", () => keep("keys_off", !$("keys-on").checked));
addEventListener("hashchange", readHash);
if (!readHash()) render();
})();

// Shows the latest release of a study to whoever holds a key. No key is kept: it leaves this page
// only as the header of a request to this gateway. Everything is written as text, nothing as HTML.
"use strict";

const HIDDEN = {
  suppressed: "hidden",
  "suppressed-primary": "hidden: small",
  "suppressed-secondary": "hidden: would give away a small one",
  "suppressed-base": "hidden: too few people",
};

const CONCLUSIONS = {
  confirmed: "Confirmed: the interviews say what the survey says.",
  expanded: "Expanded: the interviews add to what the survey says.",
  discordant: "Discordant: the interviews disagree with the survey.",
};

const RIGHT_TO_LEFT = new Set(["ar", "fa", "ps", "sd", "ur"]);

const form = document.getElementById("ask");
const key = document.getElementById("key");
const study = document.getElementById("study");
const show = document.getElementById("show");
const message = document.getElementById("message");
const place = document.getElementById("release");

/** An element with attributes and children; a text child is text, whatever it contains. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function inLanguage(name, language, text) {
  const direction = RIGHT_TO_LEFT.has(language.split("-")[0]) ? "rtl" : "ltr";
  return element(name, { lang: language, dir: direction }, text);
}

/** Every language of a text, English first. */
function languages(texts) {
  return Object.entries(texts ?? {}).sort(([a], [b]) => (b === "en") - (a === "en"));
}

function everyLanguage(name, texts) {
  return languages(texts).map(([language, text]) => inLanguage(name, language, text));
}

async function ask(path) {
  const headers = { "X-API-Key": key.value.trim(), Accept: "application/json" };
  const answer = await fetch(path, { headers, cache: "no-store" });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(`${body.title}. ${body.detail ?? ""}`);
  }
  return body;
}

/** A list's pages, one after the other. */
async function all(path) {
  const items = [];
  let cursor = null;
  do {
    const query = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await ask(`${path}?limit=200${query}`);
    items.push(...page.items);
    cursor = page.next ?? null;
  } while (cursor !== null);
  return items;
}

async function findStudies() {
  const releases = await all("/v1/releases");
  const keys = [...new Set(releases.map((release) => release.study))].sort();
  study.replaceChildren(...keys.map((name) => element("option", { value: name }, name)));
  study.disabled = keys.length === 0;
  show.disabled = study.disabled;
  const found = keys.length === 1 ? "1 study has" : `${keys.length} studies have`;
  return keys.length === 0
    ? "No study that this key may read has published a release yet."
    : `${found} published releases. Choose one and show its latest.`;
}

async function showRelease() {
  const name = encodeURIComponent(study.value);
  const release = await ask(`/v1/studies/${name}/releases/latest`);
  place.replaceChildren(...heading(release), ...release.themes.map(theme), method(release));
  place.hidden = false;
  place.focus();
  return `The latest release of ${study.value} is shown below.`;
}

function heading(release) {
  const published = new Date(release.publishedAt).toLocaleDateString("en", { dateStyle: "long" });
  return [
    element("h3", { class: "title" }, ...everyLanguage("span", release.title)),
    release.synthetic
      ? element(
          "p",
          { class: "synthetic", role: "note" },
          element("strong", {}, "Synthetic data."),
          " It was made up to show how Safeer works. No person said any of this.",
        )
      : null,
    element("p", { class: "soft" }, `Study ${release.study}, published ${published}. `, release.citation),
    release.attribution ? element("p", { class: "soft" }, `Data: ${release.attribution}`) : null,
    element("p", {}, hiddenShare(release)),
  ].filter((part) => part !== null);
}

/** Every number of the release: those of its tables and those of its codes. */
function numbers(release) {
  const rows = release.themes.flatMap((one) => one.items).flatMap((one) => one.cells ?? []);
  const known = release.themes.flatMap((one) => one.codes ?? []);
  return [
    ...rows.flatMap((cell) => [cell.n, cell.topTwo, cell.rest]),
    ...known.flatMap((code) => [code.excerpts, code.interviewees]),
  ].filter((one) => one);
}

function hiddenShare(release) {
  const counts = numbers(release);
  const hidden = counts.filter((count) => count.status !== "published").length;
  const { minimumBase: base, minimumCell: cell } = release.policy;
  if (hidden === 0) {
    return "No number of this release had to be hidden.";
  }
  return (
    `${hidden} of ${counts.length} numbers are hidden, so that nobody can be singled ` +
    `out. A region is shown from ${base} people on, a count from ${cell} on. Where a region has some ` +
    "thirteen people, that leaves two groups of answers at best; and a number from which a hidden " +
    "one could be worked out is hidden too. Hidden does not mean zero."
  );
}

function theme(one) {
  return element(
    "section",
    { class: "theme" },
    element("h4", { class: "title" }, ...everyLanguage("span", one.title)),
    ...everyLanguage("p", one.definition),
    ...one.items.map(item),
    codes(one.codes ?? []),
    quotations(one.quotations ?? []),
    conclusion(one.metaInference),
  );
}

function item(one) {
  const label = everyLanguage("span", one.label);
  if (one.withheld) {
    return element("div", { class: "withheld" }, element("p", { class: "title" }, ...label), element("p", {}, `Not shown: ${one.withheld}`));
  }
  const heads = ["Region", "People who answered", "Speak for the theme", "All others"];
  const caption = element("caption", { class: "title" }, ...label);
  const head = element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)));
  const rows = one.cells.map(row);
  const table = element("table", {}, caption, element("thead", {}, head), element("tbody", {}, ...rows));
  return element(
    "div",
    {},
    element("div", { class: "table", tabindex: "0", role: "region", "aria-label": languages(one.label)[0]?.[1] ?? one.item }, table),
    distribution(one),
  );
}

function row(cell) {
  const region = cell.region === "all" ? "All regions" : cell.region;
  return element(
    "tr",
    cell.region === "all" ? { class: "all" } : {},
    element("th", { scope: "row" }, region),
    element("td", {}, count(cell.n)),
    element("td", {}, count(cell.topTwo), interval(cell.topTwo)),
    element("td", {}, count(cell.rest)),
  );
}

function count(one) {
  if (one?.status === "published") {
    return element("span", {}, String(one.value));
  }
  return element("span", { class: "hidden" }, HIDDEN[one?.status] ?? "–");
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

function interval(one) {
  if (one?.share === null || one?.share === undefined) {
    return null;
  }
  return element("span", { class: "soft" }, ` ${percent(one.share)} (${percent(one.low)} to ${percent(one.high)})`);
}

function distribution(one) {
  const points = one.cells.find((cell) => cell.region === "all")?.distribution ?? [];
  if (points.length === 0) {
    return null;
  }
  const entries = points.map((point) => {
    const scale = (one.points ?? []).find((known) => known.value === point.value);
    const label = languages(scale?.label)[0]?.[1] ?? point.value;
    return element("li", {}, `${label}: `, count(point.count));
  });
  return element("ul", { class: "points", "aria-label": "All regions, by answer" }, ...entries);
}

function codes(known) {
  if (known.length === 0) {
    return null;
  }
  const entries = known.map((code) =>
    element(
      "li",
      {},
      ...everyLanguage("span", code.label),
      element("span", { class: "soft" }, "excerpts: ", count(code.excerpts), ", interviewees: ", count(code.interviewees)),
    ),
  );
  return element("div", {}, element("h5", {}, "Codes in the interviews"), element("ul", { class: "codes" }, ...entries));
}

function quotations(known) {
  if (known.length === 0) {
    return null;
  }
  const entries = known.map((one) =>
    one.status === "removed"
      ? element("p", { class: "removed" }, "A quotation was removed: whoever said it no longer agrees to its being shown.")
      : inLanguage("blockquote", one.language ?? "en", one.text),
  );
  return element("div", {}, element("h5", {}, "In their own words"), ...entries);
}

function conclusion(one) {
  if (!one) {
    return null;
  }
  return element(
    "div",
    { class: "inference" },
    element("h5", {}, "Survey and interviews together"),
    element("p", {}, element("strong", {}, CONCLUSIONS[one.conclusion] ?? one.conclusion)),
    ...everyLanguage("p", one.reasoning),
  );
}

function method(release) {
  return element("details", {}, element("summary", {}, "How this was counted and protected"), element("p", {}, release.method ?? ""));
}

/** Runs a step and tells how it went, in words that a screen reader reads out. */
async function tell(step) {
  message.classList.remove("failed");
  message.textContent = "One moment …";
  try {
    message.textContent = await step();
  } catch (failure) {
    message.classList.add("failed");
    message.textContent = failure.message;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  tell(event.submitter === show ? showRelease : findStudies);
});

key.addEventListener("input", () => {
  study.disabled = true;
  show.disabled = true;
  place.hidden = true;
});

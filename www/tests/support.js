// The portal as built, served below a path with the headers it has to work under, and a browser that goes through it. Its clock
// is stopped where tools/clock.mjs says, until a test sets another.

import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import catalogue from "centre-checks/catalogue";
import keyDates from "centre-checks/catalogue/key-dates";
import { Key } from "selenium-webdriver";
import { startChromium } from "../../tools/chromium.mjs";
import { setClock, stoppingAt } from "../../tools/clock.mjs";
import { startFirefox } from "../../tools/firefox.mjs";
import { startWebkit } from "../../tools/webkit.mjs";

export const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const BASE = "/some/path/";
export const LANGUAGES = ["en", "cy"];
export const procedures = Object.values(catalogue);
/** Everything that asks questions on pages of its own. */
export const forms = [...procedures, keyDates];

/** A module of words, such as `forms/key-dates` in Welsh. */
export const words = async (language, name) => (await import(`centre-checks/${language}/${name}`)).default;
export const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "worker-src 'self'; require-trusted-types-for 'script'; trusted-types centre-checks centre-checks-worker";

/** Which browser the tests go through. What only one can do is tested there alone. */
const BROWSER = process.env.BROWSER || "chromium";
export const IN_CHROMIUM = BROWSER === "chromium";

/** Where a page finds the clock that a browser cannot be told of otherwise. */
const CLOCK = "the-clock-of-a-test.js";

/** A page with nothing on it, for which not even a picture is asked. */
const AWAY = "nothing-of-the-portal.html";
const NOTHING = '<!doctype html><title>Nothing</title><link rel="icon" href="data:,">';

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Answers of a submission as the portal keeps them. */
export function asTyped(value) {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asTyped(one)]));
  return value;
}

/** The same saved result with something else in it, sealed as the portal does. */
export function resealed(text, change) {
  const { seal, ...content } = JSON.parse(text);
  change(content);
  let sum = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(JSON.stringify(content))) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  return JSON.stringify({ ...content, seal: sum.toString(16).padStart(16, "0") });
}

/** Serves a folder on this machine. `requests` collects the paths that were asked for. */
export async function serve(folder = DIST) {
  const requests = [];
  const site = { requests, policy: CSP, clock: undefined, blocks: (_path) => false };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    requests.push(request.url);
    if (site.blocks(path)) return void request.socket.destroy();
    let file = join(folder, path.startsWith(BASE) ? path.slice(BASE.length) : "outside-the-site");
    if (path.endsWith("/")) file = join(file, "index.html");
    if (site.clock && path === BASE + CLOCK) {
      return void response.writeHead(200, { "Content-Type": TYPES[".js"] }).end(site.clock);
    }
    if (path === BASE + AWAY) return void response.writeHead(200, { "Content-Type": TYPES[".html"], "Cache-Control": "no-store" }).end(NOTHING);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) return void response.writeHead(301, { Location: `${path}/` }).end();
    response.writeHead(found ? 200 : 404, {
      "Content-Type": TYPES[extname(file)] ?? "text/plain",
      "Content-Security-Policy": site.policy,
      "X-Content-Type-Options": "nosniff",
      // What is blocked later must not come out of a cache.
      "Cache-Control": "no-store",
    });
    if (found && site.clock && file.endsWith(".html")) {
      const script = `<script src="${BASE}${CLOCK}"></script>`;
      response.end(readFileSync(file, "utf8").replace("<head>", `<head>${script}`));
    } else if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return Object.assign(site, {
    url: `http://127.0.0.1:${server.address().port}${BASE}`,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  });
}

/** A browser at the portal. Close it at the end. */
export async function visit({ folder, chromium } = {}) {
  const site = await serve(folder);
  if (IN_CHROMIUM) return new Visit(site, await startChromium({ arguments: ["--window-size=1280,900", ...(chromium ?? [])] }));
  site.clock = stoppingAt();
  return new Visit(site, BROWSER === "firefox" ? await startFirefox() : await startWebkit());
}

/** How each browser's driver says that the page went away before it answered. */
const LEFT = /unload|destroyed|discarded|aborted by navigation|execution context|no such frame/i;

/** Whether a page shows what its address says. */
const SETTLED = `(!document.querySelector("[aria-busy], [data-waiting]") && document.readyState === "complete")`;

/** Lets the rules for paper hold, and those for a screen not: what a browser does that is told to print. */
const PAPER = `
  window.onScreen = [];
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        window.onScreen.push([rule.media, rule.media.mediaText]);
        rule.media.mediaText = rule.media.mediaText.replace(/\\bprint\\b/g, "all").replace(/\\bscreen\\b/g, "speech");
      }
      if (rule.cssRules) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
`;

/** Milliseconds between two questions; the driver of its own accord loses a fifth of a second at every turn. */
const OFTEN = 10;

export class Visit {
  constructor(site, driver) {
    this.site = site;
    this.driver = driver;
    // A page that is left while it is asked has not answered yet; the next one is asked again.
    const wait = driver.wait.bind(driver);
    driver.wait = (condition, milliseconds, message) =>
      wait(async () => {
        try {
          return await condition();
        } catch (error) {
          if (LEFT.test(error.message)) return false;
          throw error;
        }
      }, milliseconds, message, OFTEN);
  }

  async close() {
    await this.driver.quit();
    await this.site.close();
  }

  /** For the pages that are opened from now on. */
  setClock(clock = {}) {
    if (IN_CHROMIUM) return setClock(this.driver, clock);
    if (clock.zone) throw new Error("Only Chromium can be told of another time zone.");
    this.site.clock = stoppingAt(clock.at);
  }

  /** From now on no file whose name begins so is there; without a name all are again. */
  block(name) {
    this.site.blocks = (path) => name !== undefined && path.includes(`/assets/${name}`);
  }

  /** The site by another name, under which WebKit has no copy of a file yet: it keeps one whatever the server says, and a failure too. */
  rename() {
    const [one, other] = ["127.0.0.1", "localhost"];
    const { url } = this.site;
    this.site.url = url.includes(one) ? url.replace(one, other) : url.replace(other, one);
  }

  resize(width) {
    return this.driver.manage().window().setRect({ width, height: 900 });
  }

  run(script, ...args) {
    return this.driver.executeScript(script, ...args);
  }

  async open(path) {
    await this.driver.get(this.site.url + path);
    await this.settled();
  }

  /** Goes to where the portal's storage can be reached and nothing of the portal runs. */
  away() {
    return this.driver.get(`${this.site.url}${AWAY}`);
  }

  /** Forgets the answers, then opens a page afresh. */
  async fresh(path) {
    await this.away();
    await this.run("sessionStorage.clear(); localStorage.clear()");
    await this.open(path);
  }

  /** Until the page shows what its address says. */
  async settled() {
    await this.driver.wait(() => this.run(`return ${SETTLED}`), 30_000, "the page did not settle");
  }

  /** Settled, and an address that changed has been followed too, which takes a turn of its own. */
  async followed() {
    const twice = `return ${SETTLED} && new Promise((done) => setTimeout(() => done(${SETTLED}), 0))`;
    await this.driver.wait(() => this.run(twice), 30_000, "the page did not settle");
  }

  /** Goes to another place of the page that is open, as a link there would. */
  async goTo(place) {
    await this.run("location.hash = arguments[0]", place);
    await this.followed();
  }

  text(selector = "body") {
    return this.run("return document.querySelector(arguments[0])?.innerText ?? null", selector);
  }

  /** What is not accessible on the page as it is. Its colours are the same in every browser, and most of the work: one looks at their contrast. */
  async violations() {
    // Half a megabyte, which is sent only where it is not there yet.
    if (!(await this.run("return 'axe' in window"))) await this.run(`${AXE}; window.axe = axe;`);
    return this.run(
      `const rules = { "color-contrast": { enabled: arguments[0] } };
      return axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules, resultTypes: ["violations"] })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" | ")));`,
      IN_CHROMIUM,
    );
  }

  /**
   * How wide the page is at 320 pixels and what makes it so, where something is cut off or has to be scrolled to from side to side.
   * WebKitGTK's window is never narrower than 447.
   */
  async tooWide() {
    const metrics = { width: 320, height: 640, deviceScaleFactor: 1, mobile: false };
    if (IN_CHROMIUM) await this.driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", metrics);
    else await this.resize(320);
    const wide = await this.run(`
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const out = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
      return [scrollWidth, ...out.slice(0, 5).map((e) => e.outerHTML.slice(0, 120))];
    `);
    if (IN_CHROMIUM) await this.driver.sendDevToolsCommand("Emulation.clearDeviceMetricsOverride", {});
    else await this.resize(1280);
    return wide;
  }

  /** What a script finds on the page as it is on paper. */
  async onPaper(script, ...args) {
    if (IN_CHROMIUM) await this.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
    else await this.run(PAPER);
    try {
      return await this.run(script, ...args);
    } finally {
      if (IN_CHROMIUM) await this.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "" });
      else await this.run("for (const [media, text] of window.onScreen) media.mediaText = text");
    }
  }

  /** Opens whatever is folded. */
  unfold() {
    return this.run("for (const details of document.querySelectorAll('details')) details.open = true");
  }

  title() {
    return this.driver.getTitle();
  }

  hash() {
    return this.run("return location.hash.slice(1)");
  }

  focused() {
    return this.run("return document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName");
  }

  /** What was decided, or nothing where this is not the outcome. */
  decision() {
    return this.run(`
      const { outcome, decision } = document.querySelector("[data-outcome]")?.dataset ?? {};
      return outcome ? { outcome, decision } : null;
    `);
  }

  /** The day or moment that the outcome is for. */
  asOf() {
    return this.run("return document.querySelector('[data-as-of]')?.dataset.asOf ?? null");
  }

  /** Opens a place of a check with answers that were given before. */
  async answered(language, answers, id, place) {
    await this.away();
    await this.run("sessionStorage['centre-checks'] = JSON.stringify({ answers: arguments[0] })", answers);
    await this.open(`${language}/${id}/#${place}`);
  }

  /** Opens the outcome of answers that were given before. */
  outcome(language, answers, id) {
    return this.answered(language, answers, id, "the-outcome");
  }

  /** What is in the file that the page makes when this is pressed. */
  async saved(selector) {
    await this.run(`
      delete window.saved;
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.saved = blob; return make(blob); };
    `);
    await this.press(selector);
    await this.driver.wait(() => this.run("return window.saved !== undefined"), 10_000, "nothing was saved");
    return this.run("return window.saved.text()");
  }

  async press(selector) {
    await this.run("document.querySelector(arguments[0]).click()", selector);
    await this.followed();
  }

  start() {
    return this.press("[data-start]");
  }

  goOn() {
    return this.press("[data-step] [type=submit]:not([data-cannot])");
  }

  /** On a page where every question is optional there is nothing to put off. */
  async cannot() {
    const offered = await this.run("return document.querySelector('[data-step] [data-cannot]') !== null");
    return offered ? this.press("[data-step] [data-cannot]") : this.goOn();
  }

  /** Gives answers by the name of their control, as a person's keyboard and mouse would set them. */
  answer(answers) {
    return this.run(
      `
      for (const [name, value] of Object.entries(arguments[0])) {
        const controls = [...document.getElementsByName(name)];
        if (controls.length === 0) throw new Error("nothing asks for " + name);
        const box = controls.find((control) => /radio|checkbox/.test(control.type));
        if (box) {
          const chosen = controls.find((control) => control.value === value);
          if (!chosen) throw new Error(name + " has no choice " + value);
          if (!chosen.checked) chosen.click();
        } else {
          controls[0].value = value;
          controls[0].dispatchEvent(new Event("input", { bubbles: true }));
        }
      }`,
      answers,
    );
  }

  /** Names of the controls that are asked for. */
  names() {
    return this.run("return [...new Set([...document.querySelectorAll('[data-step] [name]')].map(({ name }) => name))]");
  }

  async type(keys) {
    // Keys that a driver sends to a box for a file are taken as the name of one.
    const isFile = BROWSER !== "firefox" && (await this.run("return document.activeElement.type === 'file'"));
    if (isFile) return this.driver.actions().sendKeys(keys).perform();
    return this.driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Types a number on the page for it and sends it. */
  async checkNumber(number) {
    await this.run("document.getElementById('number').value = arguments[0]", number);
    await this.press("[data-number] [type=submit]");
  }

  /** Presses Tab until something that fits has the focus. */
  async tabTo(selector, most = 60) {
    for (let turn = 0; turn < most; turn++) {
      await this.type(Key.TAB);
      if (await this.run("return document.activeElement.matches(arguments[0])", selector)) return;
    }
    throw new Error(`Tab does not lead to ${selector}`);
  }
}

/** Answers for anything that a page asks, made from the form's own declaration. */
export function answersFor(procedure, names, way) {
  const answers = {};
  for (const name of names) {
    const empty = /^(.*)\[\]$/.exec(name)?.[1];
    if (empty !== undefined) {
      if (way === "last") answers[name] = "none";
      continue;
    }
    const part = /\.(day|month|year|hour|minute|offset)$/.exec(name)?.[1];
    const kind = kindAt(procedure.form, part && !kindAt(procedure.form, name) ? name.slice(0, -part.length - 1) : name);
    if (way === "last" && name.includes("[")) continue;
    answers[name] = kind.is === "date" || kind.is === "moment" ? DATES[way][part] : valueFor(kind, way);
  }
  return answers;
}

const DATES = {
  first: { day: "1", month: "9", year: "2026", hour: "9", minute: "05", offset: "" },
  last: { day: "29", month: "2", year: "2024", hour: "23", minute: "59", offset: "" },
};

function valueFor(kind, way) {
  switch (kind.is) {
    case "yes-no":
      return way === "first" ? "yes" : "no";
    case "choice":
      return kind.options.at(way === "first" ? 0 : -1);
    default:
      return TEXTS[kind.is] ?? "Somebody";
  }
}

/** Numbers of every kind, and of every standing that one can have. */
export const NUMBERS = [
  "68199",
  "MZ040",
  "6819O",
  "0042",
  "681990012058G",
  "681990012058H",
  "68199Q012058G",
  "9276308687",
  "601/1234/5",
  "C00/1234/5",
  "936/4001",
  "no number",
];

export const TEXTS = {
  email: "a.person@school.example.org",
  year: "2026",
  series: "2026-06",
  "academic-year": "2025-26",
  "centre-number": "68123",
  "candidate-number": "0042",
  "qualification-number": "601/1234/7",
  uci: "681990012058G",
  uln: "9276308686",
  "dfe-number": "9364001",
};

export function kindAt(sections, path) {
  const [, name, rest] = /^(\w+)(?:\[\d+\]\.)?(.*)$/.exec(path);
  const kind = sections.flatMap(({ fields }) => fields).find((field) => field.name === name)?.kind;
  return rest && kind?.is === "list" ? kindAt(kind.sections, rest) : rest ? undefined : kind;
}

/** Goes through a check to its outcome. `see` is called at every page on the way, before it is answered, `filled` after that. */
export async function goThrough(visitor, procedure, way, see = async () => {}, filled = async () => {}) {
  for (let turn = 0; turn < 60; turn++) {
    await see();
    // What was looked at may have led on.
    if (await visitor.decision()) return;
    if (way === "cannot") {
      await visitor.cannot();
      continue;
    }
    // An answer in an item of a list can bring further questions to the page.
    for (let names = await visitor.names(), before = []; names.length > before.length; before = names, names = await visitor.names()) {
      await visitor.answer(answersFor(procedure, names.filter((name) => !before.includes(name)), way));
    }
    await filled();
    await visitor.goOn();
    const problems = await visitor.text(".govuk-error-summary");
    if (problems) throw new Error(`${procedure.id}, ${way}: ${problems}`);
  }
  throw new Error(`${procedure.id}, ${way}: no outcome after 60 pages`);
}

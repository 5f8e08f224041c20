// The page for a file of approvals, from the choice of the file to what is taken away. What is expected was worked out by hand from
// the two years of a Cambridge Technical: the anniversary is the last safe day. The latest count has two whole years after the one of
// the approval, by the calendar or from September to August, whichever ends later.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Key } from "selenium-webdriver";
import { IN_CHROMIUM, LANGUAGES, visit } from "./support.js";
import { countsOf, heldBy, pressIn, rowsOf, untilIn, watchMessages, watchPieces } from "./whole-files.js";

const folder = mkdtempSync(join(tmpdir(), "centre-checks-bulk-"));
/** More rows, such as 1000000, are for a run of their own. */
const ROWS = Number(process.env.CENTRE_CHECKS_ROWS ?? 100_000);

let v;
before(async () => {
  v = await visit();
});
after(async () => {
  await v.close();
  rmSync(folder, { recursive: true });
});

const LONG = 240_000;
const until = (selector, time = 30_000) => untilIn(v, selector, time);
const press = (selector) => pressIn(v, selector);
const texts = (selector) => v.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText.replace(/\\s+/g, ' ').trim())", selector);
const rows = () => rowsOf(v);
const counts = () => countsOf(v);

function fileOf(content, name = "approvals.csv") {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function give(content, name) {
  await v.driver.findElement({ css: "#file" }).sendKeys(fileOf(content, name));
  await press("[data-choose] [type=submit]");
  await until("[data-confirm], [data-unusable]", LONG);
}

/** Reads the rows as they are to be read. */
async function confirm() {
  await press("[data-confirm] [type=submit]");
  await until("[data-table] > *, [data-unusable]", LONG);
}

async function saved(selector) {
  await v.run(`
    delete window.saved;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.saved = blob; return make(blob); };
  `);
  await press(selector);
  await v.driver.wait(() => v.run("return window.saved !== undefined"), LONG, "nothing was saved");
  return v.run("return window.saved.arrayBuffer().then((all) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(all))");
}

/** Each way an approval can stand on 22 November 2026, with the days by hand. */
const CASES = [
  { status: "in-force", approved: "2025-06-01", safe: "1 June 2027", latest: "1 January 2028" },
  { status: "at-risk", approved: "2024-12-10", safe: "10 December 2026", latest: "1 September 2027" },
  { status: "may-have-lapsed", approved: "2024-03-05", safe: "5 March 2026", latest: "1 January 2027" },
  { status: "lapsed", approved: "2022-05-05", safe: "5 May 2024", latest: "1 January 2025" },
  { status: "not-concerned", approved: "2026-12-25" },
  { status: "cannot-tell", approved: "2025-06-01", family: "general" },
];

/** Two rows for each centre: its approval, and something that changes nothing. */
function* lines(count) {
  yield "Centre number,Qualification number,Family,Event,Date,Comment";
  for (let at = 0; at < count / 2; at++) {
    const { status, approved, family = "Cambridge Technicals" } = CASES[at % CASES.length];
    // There are not more than 90,000 centre numbers here, so a number in ten can have several qualifications of the same kind.
    const start = `${10_000 + (at % 60_000)},603/${String(Math.floor(at / 60_000)).padStart(4, "0")}/X,${family}`;
    yield `${start},approval,${approved},`;
    yield status === "not-concerned" ? `${start},approval,${approved},"again, the same"` : `${start},withdrawn entry,2026-01-15,`;
  }
}

describe("a file of approvals", () => {
  it(`of ${ROWS} rows is read, counted, drawn, filtered, sorted and taken away`, async (test) => {
    const approvals = ROWS / 2;
    const of = (status) => Array.from({ length: CASES.length }, (_, at) => at).filter((at) => CASES[at].status === status).reduce((sum, at) => sum + Math.ceil((approvals - at) / CASES.length), 0);
    await v.fresh("en/approvals/");
    await watchMessages(v);
    let start = performance.now();
    await give(`${[...lines(ROWS)].join("\r\n")}\r\n`);
    test.diagnostic(`looked through in ${Math.round(performance.now() - start)} ms`);
    assert.deepEqual(await texts("dl.app-asked dd"), ["Centre number, Qualification number, Family, Event, Date", "Comment"]);
    assert.match(await v.text("[data-stage]"), new RegExp(`Rows below the names: ${ROWS.toLocaleString("en-GB")}\\. None`));
    const examples = await texts(".app-examples li");
    assert.deepEqual(examples, ["2025-06-01 is 1 June 2025", "2026-01-15 is 15 January 2026", "2024-12-10 is 10 December 2024"]);
    start = performance.now();
    // While it is read the page goes on: no frame takes long.
    await v.run("window.longest = 0; let last = performance.now(); (function turn() { const now = performance.now(); longest = Math.max(longest, now - last); last = now; requestAnimationFrame(turn); })()");
    await watchPieces(v);
    await confirm();
    test.diagnostic(`read in ${Math.round(performance.now() - start)} ms; longest frame ${Math.round(await v.run("return longest"))} ms`);
    // What was found comes a section at a time, so that no task of drawing is long.
    const { sections, elements } = await v.run("return pieces");
    assert.equal(sections, 1);
    assert.ok(elements < 800, `${elements} elements at once`);
    assert.deepEqual(await counts(), Object.fromEntries(["at-risk", "may-have-lapsed", "cannot-tell", "lapsed", "in-force", "not-concerned"].map((status) => [status, of(status)])));
    assert.match(await v.text("[data-stage]"), new RegExp(`Approvals: ${approvals.toLocaleString("en-GB")}\\. Centres: ${Math.min(approvals, 60_000).toLocaleString("en-GB")}\\. Rows read: ${ROWS.toLocaleString("en-GB")}\\.`));
    assert.match(await texts("#findings").then(String), new RegExp(`: ${of("not-concerned").toLocaleString("en-GB")}$`));
    assert.equal(await v.text("#rejects"), null);

    // The picture, as a sentence and as a table.
    const table = await v.run("return [...document.querySelectorAll('details table tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))");
    const written = (status) => of(status).toLocaleString("en-GB");
    assert.deepEqual(table, [
      ["May 2024", "0", "0", written("lapsed"), "0"],
      ["March 2026", "0", written("may-have-lapsed"), "0", "0"],
      ["December 2026", written("at-risk"), "0", "0", "0"],
      ["June 2027", "0", "0", "0", written("in-force")],
    ]);
    assert.match(await v.text("[data-stage]"), new RegExp(`Without a day on which they can lapse: ${(of("not-concerned") + of("cannot-tell")).toLocaleString("en-GB")}`));
    const drawn = await v.run("return [...document.querySelectorAll('.app-picture__wide .app-part')].map((e) => e.getAttribute('class').split('--')[1])");
    assert.deepEqual(drawn, ["lapsed", "may-have-lapsed", "at-risk", "in-force"]);

    // Soonest first: what is at risk.
    const [first] = await rows();
    assert.equal(first[0], "10001");
    assert.deepEqual(first.slice(2, 5), ["At risk", CASES[1].safe, CASES[1].latest]);
    for (const { status, safe = "No day", latest = "No day" } of CASES) {
      await press(`button[data-group="${status}"]`);
      const place = 10_000 + CASES.findIndex((one) => one.status === status);
      await v.driver.wait(async () => (await rows())[0]?.[0] === String(place), LONG, status);
      assert.deepEqual((await rows())[0].slice(3, 5), [safe, latest], status);
      assert.match(await v.text("[data-shown]"), new RegExp(`Shown: 1 to 50 of ${of(status).toLocaleString("en-GB")}`));
      assert.equal(await v.focused(), "table");
    }
    await press("button[data-group=cannot-tell]");
    await v.driver.wait(async () => (await rows())[0]?.[0] === "10001", LONG);

    const headings = () => v.run("return [...document.querySelectorAll('[data-table] th[scope=col]')].map((th) => th.getAttribute('aria-sort'))");
    assert.deepEqual(await headings(), ["none", "none", "ascending", "none", "none", "none"]);
    await press("[data-sort=centre]");
    await v.driver.wait(async () => (await rows())[0]?.[0] === "10000", LONG);
    await press("[data-sort=centre]");
    const lastCentre = String(10_000 + Math.min(approvals, 60_000) - 1);
    await v.driver.wait(async () => (await rows())[0]?.[0] === lastCentre, LONG);
    assert.deepEqual(await headings(), ["descending", "none", "none", "none", "none", "none"]);
    await v.run("const box = document.getElementById('filter-text'); box.value = '12345'; box.dispatchEvent(new Event('input', { bubbles: true }))");
    const alike = Math.ceil((approvals - 2345) / 60_000);
    await v.driver.wait(async () => (await rows()).length === alike, LONG);
    assert.equal((await rows())[0][0], "12345");
    assert.equal(await v.run("return document.querySelector('nav.app-pages')"), null);
    await v.run("const box = document.getElementById('filter-text'); box.value = ''; box.dispatchEvent(new Event('input', { bubbles: true }))");
    await until("[data-page='2']", LONG);
    await press("[data-per-page='100']");
    await v.driver.wait(async () => (await rows()).length === 100, LONG);
    await press("[data-page='2']");
    await v.driver.wait(async () => /Shown: 101 to 200/.test(await v.text("[data-shown]")), LONG);

    const csv = (await saved("[data-save=table]")).trimEnd().split("\r\n");
    assert.equal(csv.length, approvals + 1);
    assert.equal(csv[0], "\ufeffCentre number,Qualification number,Status,Why,Last safe day,Can lapse on,Lapsed by every count on,The centre's vocational approval");
    assert.ok(csv[1].startsWith(`${lastCentre},`));
    const calendar = await saved("[data-save=calendar]");
    const days = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, on]) => on);
    assert.ok(days.includes("20261210") && days.includes("20270601"), days.join());
    assert.ok(days.every((on) => on >= "20261122"), days.join());
    assert.ok(calendar.includes(`Last safe day of approvals: ${of("at-risk")}`));

    // However long the file is, the page is never sent more than a page of the longest table, and shows no more.
    const held = await heldBy(v);
    assert.equal(held.list, 100);
    // That table, the findings of which the first are listed, and the months.
    assert.ok(held.rows <= 100 + 100 + 10, `${held.rows} rows of tables`);
    assert.ok(held.elements < 4000, `${held.elements} elements`);
  });

  it("can be cancelled at any moment, and the next file is read", async () => {
    await v.fresh("en/approvals/");
    await v.run("window.ended = 0; const end = Worker.prototype.terminate; Worker.prototype.terminate = function () { ended += 1; end.call(this); }");
    const file = fileOf(`${[...lines(100_000)].join("\n")}\n`);
    await v.driver.findElement({ css: "#file" }).sendKeys(file);
    await press("[data-choose] [type=submit]");
    await until("progress");
    assert.equal(await v.focused(), "reading");
    await press("[data-cancel]");
    assert.match(await v.text("[data-note]"), /Cancelled/);
    assert.equal(await v.text("[data-confirm]"), null);
    assert.equal(await v.run("return ended"), 1);
    await press("[data-choose] [type=submit]");
    await until("[data-confirm]", LONG);
    await press("[data-confirm] [type=submit]");
    await until("progress");
    await press("[data-cancel]");
    // Nothing of it can come later: what reads it has ended.
    assert.equal(await v.run("return ended"), 2);
    assert.equal(await v.run("return document.querySelector('[data-stage]').children.length"), 0);
    await give("centre,qn,family,approved on\n50001,X,technicals,2025-06-01\n", "small.csv");
    await confirm();
    assert.equal((await counts())["in-force"], 1);
  });

  it("can be pasted, or dropped anywhere on the page", async () => {
    const text = "centre\tqn\tfamily\tapproved on\n50001\tX\ttechnicals\t2025-06-01\n";
    await v.fresh("en/approvals/");
    await v.run("const box = document.getElementById('pasted'); box.value = arguments[0]; box.dispatchEvent(new Event('input', { bubbles: true }))", text);
    await press("[data-choose] [type=submit]");
    await until("[data-confirm]");
    assert.match(await v.text("#columns"), /what you pasted/);
    await confirm();
    assert.equal((await counts())["in-force"], 1);
    await press("[data-another]");
    await v.run(`
      const data = new DataTransfer();
      data.items.add(new File([arguments[0]], "dropped.tsv"));
      for (const name of ["dragenter", "dragover"]) document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data }));
      window.shown = !document.querySelector("[data-drop]").hidden;
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
    `, text);
    assert.ok(await v.run("return window.shown && document.querySelector('[data-drop]').hidden"));
    await until("[data-confirm]");
    assert.match(await v.text("#columns"), /dropped\.tsv/);
  });

  it("whose dates fit two readings is not read until one is chosen", async () => {
    await v.fresh("en/approvals/");
    await give("centre,qn,family,approved on\n50001,X,technicals,03/04/2025\n50001,Y,technicals,05/06/2025\n");
    assert.deepEqual(await texts("[data-question=dates] label"), ["day/month/year"]);
    assert.deepEqual(await texts(".app-examples li"), ["03/04/2025 is 3 April 2025", "05/06/2025 is 5 June 2025", "It reads 2 of 2 dates."]);
    await press("[data-confirm] [type=submit]");
    assert.match(await v.focused(), /govuk-error-summary/);
    assert.match(await v.text(".govuk-error-summary"), /Select how the dates are written/);
    await press("#dates-0");
    await confirm();
    // Two years after 3 April 2025.
    await press("[data-sort=qualification]");
    await v.driver.wait(async () => (await rows())[0]?.[1] === "X", 10_000);
    assert.equal((await rows())[0][3], "3 April 2027");
    await press("[data-another]");
    // A spreadsheet's counts of days: 45748 is 1 April 2025 from 1900, and four years and a day later from 1904.
    await give("centre,qn,family,approved on\n50001,X,technicals,45748\n");
    assert.deepEqual((await texts(".app-examples li")).filter((one) => one.startsWith("4")), ["45748 is 1 April 2025", "45748 is 2 April 2029"]);
  });

  it("has nothing corrected until that is allowed by its name", async () => {
    await v.fresh("en/approvals/");
    const text = "centre,qn,family,approved on\n1234,X,technicals,2025-06-01\n50001,X,technicals,2025-06-01\n50001,Y,technicals,45748\n";
    await give(text);
    await confirm();
    assert.deepEqual(await texts("#rejects"), ["Rows that could not be read: 2"]);
    assert.deepEqual((await rows()).map(([centre, number]) => `${centre} ${number}`).toSorted(), ["50001 X", "50001 Y"]);
    assert.equal((await counts())["cannot-tell"], 2);
    const rejects = (await saved("[data-save=rejects]")).trimEnd().split("\r\n");
    assert.ok(rejects[0].endsWith(",centre,qn,family,approved on"), rejects[0]);
    assert.deepEqual(rejects.slice(1).map((line) => line.split(",")[0]), ["2", "4"]);
    assert.ok(rejects[1].endsWith(",1234,X,technicals,2025-06-01"));
    await press("[data-reread]");
    await press("#zeros");
    await press("#serials-1900");
    await confirm();
    assert.equal(await v.text("#rejects"), null);
    assert.match(await v.text(".app-basis"), /Corrected on reading: .*1900.*zeros/);
    assert.equal((await rows()).length, 3);
    assert.equal((await counts())["in-force"], 3);
    // What was allowed is still ticked, and can be taken back.
    await press("[data-reread]");
    assert.ok(await v.run("return document.getElementById('zeros').checked && document.getElementById('serials-1900').checked"));
  });

  it("lists what could not be read with its line, column, value and what was expected", async () => {
    await v.fresh("en/approvals/");
    await give('centre,qn,family,event,date\n50001,X,technicals,approval,2025-06-01\n50001,X,,parade,2026-01-01\n50001,X,,entry,"=soon"\nfive,X,,entry,2026-01-01\n50001,X\n');
    await confirm();
    const listed = await v.run("return [...document.querySelectorAll('[aria-labelledby=rejects] tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))");
    assert.deepEqual(listed.map((row) => row.slice(0, 3)), [
      ["3", "event", "parade"],
      ["4", "date", "=soon"],
      ["5", "centre number", "five"],
      ["6", "The whole row", ""],
    ]);
    assert.match(listed[1][3], /^a date: year-month-day/);
    assert.match(listed[3][3], /: 5$/);
    assert.match(await v.text("[aria-labelledby=rejects]"), /the centre is not known for 2/);
    // A spreadsheet takes nothing of it for a formula.
    assert.match(await saved("[data-save=rejects]"), /,"'=soon",/);
  });
});

describe("a file that is none", () => {
  it("is told why it cannot be used, and nothing of it is shown", async () => {
    await v.fresh("en/approvals/");
    for (const [content, says] of [
      ["\n", /file is empty/],
      ["PK\u0003\u0004rest", /not a text/],
      ["name,colour\nx,y\n", /names no column that is known/],
      ["centre,centre number\n1,2\n", /names this column twice: centre number/],
      ["centre,qn\n50001,X\n", /no column for this: approved on/],
      ['centre,qn,approved on\n50001,X,2025-06-01\n50001,Y,"2025', /begins on line 3\. Nothing was read/],
      ["centre,qn,approved on\n50001,X,soon\n", /no date that can be read.*soon/],
      ["centre,qn,approved on\n50001,X,02/13/2025\n", /02\/13\/2025, have the month first/],
    ]) {
      await v.run("document.querySelector('[data-stage]').replaceChildren()");
      await give(content);
      assert.match(await v.text("[data-unusable]") ?? (await v.text("[data-stage]")), says);
      assert.equal(await v.focused(), "unusable");
      assert.equal(await v.text("[data-table]"), null);
    }
  });

  it("is asked for where none is given, and so is a real day", async () => {
    await v.fresh("en/approvals/");
    await v.run("document.querySelector('[name=\"asOf.month\"]').value = '13'");
    await press("[data-choose] [type=submit]");
    assert.deepEqual(await texts(".govuk-error-summary li"), ["Choose a file: Choose one, or paste some rows", "On what date is it checked? Date must be a real date, such as 27 3 2026"]);
    assert.match(await v.title(), /^Error: /);
  });

  it("that changes or goes while it is read is told as such", async () => {
    await v.fresh("en/approvals/");
    const file = fileOf("centre,qn,approved on\n50001,X,2025-06-01\n", "gone.csv");
    await v.driver.findElement({ css: "#file" }).sendKeys(file);
    rmSync(file);
    await press("[data-choose] [type=submit]");
    await until("[data-unusable]");
    assert.match(await v.text("[data-unusable]"), /may have been moved, or changed/);
  });
});

async function look(what) {
  assert.deepEqual(await v.violations(), [], what);
  assert.deepEqual(await v.tooWide(), [], `${what} at 320 pixels`);
}

const MIXED = [
  "centre,qn,family,event,date,note",
  ...CASES.map(({ approved, family = "technicals" }, at) => `5000${at},X,${family},approval,${approved},`),
  "50001,X,,entry,soon,",
  "50001,X,,entry,45748,",
  "1234,X,,entry,2026-01-01,",
  "50000,X,,entry,2020-01-01,",
  "",
].join("\n");

describe("the page for a file of approvals", () => {
  it("is accessible and narrow enough in every state, in both languages", async () => {
    for (const language of LANGUAGES) {
      await v.fresh(`${language}/approvals/`);
      await look(`${language}, choosing`);
      await press("[data-choose] [type=submit]");
      await look(`${language}, nothing chosen`);
      await give(" ");
      await look(`${language}, a file that is none`);
      await give(MIXED.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, (_, year, month, day) => `${day}/${month}/${year}`));
      await look(`${language}, columns`);
      await press("[data-another]");
      await give("centre,qn,approved on\n50001,X,45748\n");
      await press("[data-confirm] [type=submit]");
      await look(`${language}, no reading chosen`);
      await press("[data-another]");
      await give(MIXED);
      await confirm();
      await v.unfold();
      await look(`${language}, result`);
      await press("button[data-group=lapsed]");
      await v.driver.wait(async () => (await rows()).length === 1, 10_000);
      await look(`${language}, filtered`);
    }
  });

  it("can be used with the keyboard alone", async () => {
    await v.fresh("en/approvals/");
    await v.tabTo("#file");
    await v.tabTo("[data-paste] summary");
    await v.type(Key.ENTER);
    await until("[data-paste][open]");
    await v.tabTo("#pasted");
    await v.run("document.activeElement.value = arguments[0]", MIXED);
    await v.tabTo("[data-choose] [type=submit]");
    await v.type(Key.ENTER);
    await until("[data-confirm]");
    assert.equal(await v.focused(), "columns");
    await v.tabTo("#zeros");
    await v.type(Key.SPACE);
    await v.tabTo("[data-confirm] [type=submit]");
    await v.type(Key.ENTER);
    await until("[data-table] > *");
    assert.equal(await v.focused(), "result");
    await v.tabTo("button[data-group=lapsed]");
    await v.type(Key.SPACE);
    await v.driver.wait(async () => (await v.focused()) === "table", 10_000);
    await v.tabTo("[data-sort=lapses]");
    await v.type(Key.ENTER);
    await v.driver.wait(() => v.run("return document.activeElement.closest('[aria-sort=ascending]') !== null && document.activeElement.dataset.sort === 'lapses'"), 10_000);
    await v.tabTo("[data-another]");
    await v.type(Key.ENTER);
    assert.equal(await v.focused(), "file");
  });

  it("asks the server for its own scripts and nothing more, and keeps nothing of the file", async () => {
    await v.fresh("en/approvals/");
    const before = v.site.requests.length;
    await give(MIXED);
    await confirm();
    await saved("[data-save=table]");
    const asked = v.site.requests.slice(before);
    assert.ok(asked.every((path) => /^\/some\/path\/assets\/[\w.-]+\.js$/.test(path)), asked.join());
    assert.doesNotMatch(await v.run("return JSON.stringify({ ...sessionStorage, ...localStorage })"), /5000/);
    if (IN_CHROMIUM) assert.deepEqual((await v.driver.manage().logs().get("browser")).map(({ message }) => message), []);
    assert.doesNotMatch(await v.driver.getCurrentUrl(), /[?#]/);
  });

  it("is printed with its counts, its picture and the table, without what only works on a screen", async () => {
    await v.fresh("en/approvals/");
    await give(MIXED);
    await confirm();
    const shown = await v.onPaper(
      "return arguments[0].filter((selector) => [...document.querySelectorAll(selector)].some((e) => e.getClientRects().length > 0))",
      [".app-counts", ".app-picture__wide", "[data-table] table", "[data-choose]", "[data-filter]", "[data-save]", ".app-picture__narrow", ".app-pages"],
    );
    assert.deepEqual(shown, [".app-counts", ".app-picture__wide", "[data-table] table"]);
  });

  it("tells each status apart without colour: by a pattern, a sign and a word, in forced colours too", async () => {
    await v.fresh("en/approvals/");
    await give(MIXED);
    await confirm();
    const shapes = () => v.run("return [...document.querySelectorAll('.app-picture__wide pattern')].map((p) => p.innerHTML.replace(/\\s+/g, ' '))");
    const all = await shapes();
    assert.equal(new Set(all).size, all.length);
    const signs = await v.run("return [...document.querySelectorAll('.app-count .app-tag')].map((t) => getComputedStyle(t, '::before').content)");
    assert.equal(new Set(signs).size, 6);
    if (!IN_CHROMIUM) return;
    await v.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    const [stroke, fill] = await v.run("return [getComputedStyle(document.querySelector('.app-part')).stroke, getComputedStyle(document.querySelector('.app-figure')).fill]");
    assert.equal(stroke, fill);
    await v.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [] });
  });
});

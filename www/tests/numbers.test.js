// The page for many numbers: what is said of each is what is said of one, and bad files are told as such.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Key } from "selenium-webdriver";
import { identify, sayIdentified } from "centre-checks";
import { IN_CHROMIUM, LANGUAGES, NUMBERS, visit, words } from "./support.js";
import { countsOf, heldBy, pressIn, rowsOf, untilIn, watchMessages } from "./whole-files.js";

const folder = mkdtempSync(join(tmpdir(), "centre-checks-numbers-"));

let v;
before(async () => {
  v = await visit();
});
after(async () => {
  await v.close();
  rmSync(folder, { recursive: true });
});

const TIMES = 30_000;
const until = (selector) => untilIn(v, selector, TIMES);
const stage = () => v.text("[data-stage]");
const press = (selector) => pressIn(v, selector);

async function give(content, name = "numbers.csv") {
  const file = join(folder, name);
  writeFileSync(file, content);
  await v.driver.findElement({ css: "#file" }).sendKeys(file);
  await press("[data-choose] [type=submit]");
  await until("[data-confirm], [data-unusable], [data-table] > *");
}

async function paste(text) {
  await v.run("const box = document.getElementById('pasted'); box.value = arguments[0]; box.dispatchEvent(new Event('input', { bubbles: true }))", text);
  await press("[data-choose] [type=submit]");
  await until("[data-confirm], [data-unusable], [data-table] > *");
}

const rows = () => rowsOf(v);
const counts = () => countsOf(v);
async function show(group) {
  await v.run("const box = document.querySelector('[name=group]'); box.value = arguments[0]; box.dispatchEvent(new Event('input', { bubbles: true }))", group);
  await new Promise((done) => setTimeout(done, 400));
}

async function accessible(what) {
  assert.deepEqual(await v.violations(), [], what);
  assert.deepEqual(await v.tooWide(), [], `${what} at 320 pixels`);
}

/** A ULN that fits: each digit times 10, 9 and so on to 2; the last is 10 less the rest of that by 11. None where the rest is 0. */
function uln(nine) {
  const sum = [...String(nine)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0) % 11;
  return sum === 0 ? undefined : `${nine}${10 - sum}`;
}

describe("many numbers", () => {
  it("are told as each is told by itself, with its line, and in both languages", async () => {
    for (const language of LANGUAGES) {
      await v.fresh(`${language}/numbers/`);
      await paste(NUMBERS.join("\n"));
      // The first could be a number, and there is one column: nothing is asked.
      await show("");
      const own = await words(language, "identify");
      const found = await rows();
      assert.equal(found.length, NUMBERS.length);
      for (const [at, number] of NUMBERS.entries()) {
        const [line, value, kind, form] = found[at];
        const [reading] = sayIdentified(identify(number), own).couldBe;
        assert.deepEqual([line, value, kind], [String(at + 1), number, reading?.name ?? "–"]);
        if (reading) assert.ok(form.includes(reading.says), number);
      }
      const fitting = NUMBERS.filter((number) => identify(number).couldBe[0]?.outcome === "well-formed").length;
      assert.equal((await counts()).fits, fitting);
    }
  });

  it("are counted right: 100,000 ULNs, some with a slip, some listed twice", async (test) => {
    const all = [];
    for (let nine = 100_000_000; all.length < 100_000; nine += 7) {
      const one = uln(nine);
      if (one) all.push(one);
    }
    // Each tenth has its last digit changed, each hundredth of the others is there again at the end.
    const spoilt = all.map((one, at) => (at % 10 === 0 ? one.slice(0, 9) + ((Number(one[9]) + 1) % 10) : one));
    const again = spoilt.filter((_, at) => at % 100 === 1);
    const start = performance.now();
    await v.fresh("en/numbers/");
    await watchMessages(v);
    await give(`ULN;Name\r\n${[...spoilt, ...again].map((one) => `"${one}";"A; B"`).join("\r\n")}\r\n`);
    await press("#column-0");
    await v.run("document.querySelector('[name=kind][value=uln]').checked = true");
    await press("[data-confirm] [type=submit]");
    await until("[data-table] > *");
    test.diagnostic(`${Math.round(performance.now() - start)} ms`);
    assert.deepEqual(await counts(), { wrong: 10_000, look: 0, twice: 1000, fits: 91_000 });
    // What is wrong is shown first; line 2 has the first number.
    const [[line, value, , form]] = await rows();
    assert.deepEqual([line, value], ["2", spoilt[0]]);
    assert.match(form, /^Check fails/);
    await press("button[data-group=twice]");
    await v.driver.wait(async () => (await rows())[0]?.[0] === "100,002", TIMES);
    assert.deepEqual((await rows())[0].slice(1), [again[0], "Unique Learner Number (ULN)", (await rows())[0][3], "3"]);
    // The second page begins with the 51st.
    await press("[data-page='2']");
    await v.driver.wait(async () => (await rows())[0]?.[1] === again[50], TIMES);
    assert.equal(await v.focused(), "table");
    const [headings, ...lines] = (await saved("[data-save]")).trimEnd().split("\r\n");
    assert.ok(headings.startsWith("\ufeffLine,Number,Kind of number,"));
    // Every number that is there again, with its line and the line of the first.
    assert.deepEqual(lines.map((line) => line.split(",", 2)), again.map((one, at) => [String(100_002 + at), one]));
    assert.deepEqual(lines.map((line) => line.split(",").at(-1)), again.map((_, at) => String(100 * at + 3)));
    // The page is sent the rows that it shows.
    const { list, rows: shown } = await heldBy(v);
    assert.equal(list, 50);
    assert.equal(shown, 51);
  });

  it("are listed twice only where they are the same, however much alike they look to what finds them", async () => {
    // Two texts that the usual sum of 32 bits has for one.
    const sums = new Map();
    const alike = [];
    for (let at = 0; alike.length < 3; at++) {
      const text = `A${at}`;
      let sum = 0x811c9dc5;
      for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
      const before = sums.get(sum);
      if (before) alike.push(before, text);
      sums.set(sum, text);
    }
    await v.fresh("en/numbers/");
    await paste(["x", ...alike, alike[0].toLowerCase()].join("\n"));
    await press("[data-confirm] [type=submit]");
    await until("[data-table] > *");
    assert.deepEqual(await counts(), { wrong: alike.length + 1, look: 0, twice: 1, fits: 0 });
    const listed = (await rows()).filter((row) => row[4] !== "–");
    assert.deepEqual(listed.map(([line, value, , , first]) => [line, value, first]), [[String(alike.length + 2), alike[0].toLowerCase(), "2"]]);
  });

  it("of another kind than was chosen do not fit", async () => {
    await v.fresh("en/numbers/");
    await v.run("document.querySelector('[name=kind][value=uci]').click()");
    await paste("681990012058G\n68199\n");
    assert.deepEqual(await counts(), { wrong: 1, look: 0, twice: 0, fits: 1 });
    assert.match((await rows())[0][3], /does not have the form of such a number/);
  });

  it("keep a line that names the column apart, and say how many lines have none", async () => {
    await v.fresh("cy/numbers/");
    await paste("Rhif\n68199\n\n68200\n");
    assert.equal(await v.run("return document.querySelector('[name=names]:checked').value"), "yes");
    await press("[data-confirm] [type=submit]");
    await until("[data-table] > *");
    assert.deepEqual(await counts(), { wrong: 0, look: 0, twice: 0, fits: 2 });
    await press("[data-another]");
    await paste("Rhif,x\n68199,y\n,y\n68200,y\n");
    await press("[data-confirm] [type=submit]");
    assert.match(await v.focused(), /govuk-error-summary/);
    await press("#column-0");
    await press("[data-confirm] [type=submit]");
    await until("[data-table] > *");
    assert.match(await stage(), /Rhifau: 2. Llinellau heb un: 1/);
    // What was marked as text for a spreadsheet is read as it was.
    await press("[data-another]");
    await paste("Rhif\n\"'=68199\"\n");
    await press("[data-confirm] [type=submit]");
    await until("[data-table] > *");
    assert.equal((await rows())[0][1], "=68199");
  });
});

async function saved(selector) {
  await v.run(`
    delete window.saved;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.saved = blob; return make(blob); };
  `);
  await press(selector);
  await v.driver.wait(() => v.run("return window.saved !== undefined"), TIMES, "nothing was saved");
  return v.run("return window.saved.arrayBuffer().then((all) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(all))");
}

describe("a file of numbers that is none", () => {
  it("is told as such, and the next one is read", async () => {
    await v.fresh("en/numbers/");
    for (const [content, says] of [
      [" \n", /There is nothing in the file/],
      ["PK\u0003\u0004rest", /save the sheet as CSV/],
      [`${"68199\n".repeat(20)}\0\n`, /save the sheet as CSV/],
    ]) {
      await give(content);
      assert.match(await v.text("[data-unusable]") ?? (await stage()), says);
      assert.equal(await v.focused(), "unusable");
      assert.ok(await v.run("return !document.querySelector('[data-choose]').hidden"));
    }
    await give('number\n68199\n"68200\n68201\n');
    await press("[data-confirm] [type=submit]");
    await until("[data-unusable]");
    assert.match(await v.text("[data-unusable]"), /begins on line 3\. Nothing was checked/);
    // So much is never kept as it takes to find out that a quotation mark is not closed.
    await give(`number\n"${"68199\n".repeat(1_000_000)}`);
    await press("[data-confirm] [type=submit]");
    await until("[data-unusable]");
    assert.match(await v.text("[data-unusable]"), /record on line 2 does not end\. .* Nothing was checked/);
    await give("68199\n");
    await until("[data-table] > *");
    assert.equal((await counts()).fits, 1);
  });

  it("is read in the encodings that spreadsheets save", async () => {
    const text = "Rhif;Tŷ\r\n68199;é\r\n";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const latin = Buffer.from("Rhif;T\u00e9\r\n68199;\u00e9\r\n", "latin1");
    for (const [content, name] of [[text, "Tŷ"], [`\ufeff${text}`, "Tŷ"], [utf16, "Tŷ"], [latin, "Té"]]) {
      await v.fresh("en/numbers/");
      await give(content);
      const labels = await v.run("return [...document.querySelectorAll('[data-question=column] label')].map((l) => l.innerText)");
      assert.deepEqual(labels, ["Rhif", name]);
      await press("#column-0");
      await press("[data-confirm] [type=submit]");
      await until("[data-table] > *");
      assert.deepEqual(await counts(), { wrong: 0, look: 0, twice: 0, fits: 1 });
    }
  });

  it("is asked for where nothing is given", async () => {
    await v.fresh("en/numbers/");
    await press("[data-choose] [type=submit]");
    assert.match(await v.focused(), /govuk-error-summary/);
    assert.match(await v.title(), /^Error: /);
    await accessible("nothing given");
  });
});

describe("the page for many numbers", () => {
  it("is accessible and narrow enough in every state, in both languages", async () => {
    for (const language of LANGUAGES) {
      await v.fresh(`${language}/numbers/`);
      await accessible(`${language}, choosing`);
      await paste("x,y\n68199,1\n9276308687,2\nnothing at all,3\n");
      await accessible(`${language}, columns`);
      await press("[data-confirm] [type=submit]");
      await accessible(`${language}, no column chosen`);
      await press("#column-0");
      await press("[data-confirm] [type=submit]");
      await until("[data-table] > *");
      await accessible(`${language}, result`);
      await show("");
      await accessible(`${language}, all`);
      await press("[data-another]");
      await give(" ");
      await accessible(`${language}, a file that is none`);
    }
  });

  it("can be used with the keyboard alone", async () => {
    await v.fresh("en/numbers/");
    await v.tabTo("[data-paste] summary");
    await v.type(Key.ENTER);
    await until("[data-paste][open]");
    await v.tabTo("#pasted");
    await v.type(`68199${Key.ENTER}0042`);
    await v.tabTo("[data-choose] [type=submit]");
    await v.type(Key.ENTER);
    await until("[data-table] > *");
    assert.equal(await v.focused(), "result");
    await v.tabTo("button[data-group=fits]");
    await v.type(Key.SPACE);
    await v.driver.wait(async () => (await v.focused()) === "table", TIMES);
    assert.equal((await rows()).length, 2);
    await v.tabTo("[data-another]");
    await v.type(Key.ENTER);
    assert.equal(await v.focused(), "file");
  });

  it("asks nothing of the server for what is read, and keeps nothing", async () => {
    await v.fresh("en/numbers/");
    const before = v.site.requests.length;
    await paste("68199\n681990012058G\n");
    const asked = v.site.requests.slice(before);
    // WebKit asks for the picture of the page late.
    assert.ok(asked.every((path) => /^\/some\/path\/(icon\.svg|assets\/[\w.-]+\.js)$/.test(path)), asked.join());
    assert.doesNotMatch(await v.run("return JSON.stringify({ ...sessionStorage, ...localStorage })"), /68199/);
    if (IN_CHROMIUM) assert.deepEqual((await v.driver.manage().logs().get("browser")).map(({ message }) => message), []);
  });
});

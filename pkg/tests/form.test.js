// The form module on a page of somebody else's: plain markup, no bundler, no styles, a form with a field of its own.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, beforeEach, describe, it } from "node:test";
import { startChromium } from "../../tools/chromium.mjs";

const PAGE = `<!doctype html><html lang="en"><title>A portal</title>
<form id="request" action="/sent" method="get">
  <input type="hidden" name="token" value="t">
  <fieldset><legend>Awarding body</legend>
    <label><input type="radio" name="awardingBody" value="wjec"> WJEC</label>
    <label><input type="radio" name="awardingBody" value="aqa"> AQA</label>
  </fieldset>
  <label>Changes <select name="changes"><option value=""></option><option value="exams-officer">Officer</option></select></label>
  <label>Account <input type="checkbox" name="canUseAccount" value="yes"></label>
  <fieldset><legend>Holder</legend>
    <label for="n">Name</label><input id="n" name="newAccountHolders[0].name">
    <label for="e">Email</label><p id="help">Help</p><input id="e" name="newAccountHolders[0].email" aria-describedby="help">
  </fieldset>
  <button>Send</button><button formnovalidate id="draft">Keep as a draft</button>
</form>
<script type="module" src="/page.js"></script>`;

const SCRIPT = `
  import * as form from "/form/index.js";
  import { check, ready } from "/index.js";
  import en from "/generated/words/en/account-change.js";
  import cy from "/generated/words/cy/account-change.js";
  import cyber from "/generated/words/en/cyber-incident.js";
  window.kit = form;
  window.check = check;
  window.prepared = 0;
  window.ready = () => ready().then(() => prepared++);
  window.lost = 0;
  addEventListener("unhandledrejection", () => lost++);
  window.failing = async () => { throw 0; };
  window.words = { en, cy, cyber };
  window.compiled = 0;
  const { Module } = WebAssembly;
  WebAssembly.Module = class extends Module { constructor(bytes) { compiled++; super(bytes); } };
  window.request = document.getElementById("request");
  window.seen = [];
  window.settings = {
    check,
    words: en,
    asOf: "2026-11-22",
    onReport: (report, { answers, unknown, problems, event }) => {
      seen.push({ kind: report.decision.kind, answers, unknown, problems: problems.map(({ path, message }) => [path, message]), stopped: event.defaultPrevented });
      event.preventDefault();
    },
  };
  window.unbind = form.bindForm(request, settings);
`;

let server, driver, origin;
const run = (script, ...args) => driver.executeScript(script, ...args);
const give = (values) =>
  run(
    `for (const [name, value] of Object.entries(arguments[0])) {
      const control = [...document.getElementsByName(name)].find((one) => one.type !== "radio" || one.value === value);
      if (/radio|checkbox/.test(control.type)) control.checked = true; else control.value = value;
    }`,
    values,
  );
const send = async (selector = "button") => {
  await run("document.querySelector(arguments[0]).click()", selector);
  return run("return seen.at(-1)");
};

before(async () => {
  server = createServer(async ({ url }, response) => {
    const answer = (type, body) => response.writeHead(200, { "Content-Type": type }).end(body);
    if (url === "/page.js") return answer("text/javascript", SCRIPT);
    if (url === "/refusing") response.setHeader("Content-Security-Policy", "script-src 'self'");
    if (!url.endsWith(".js")) return answer("text/html", PAGE);
    answer("text/javascript", await readFile(new URL(`..${url}`, import.meta.url)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  driver = await startChromium();
});

after(async () => {
  await driver?.quit();
  server?.close();
  server?.closeAllConnections();
});

beforeEach(async () => {
  await driver.get(origin);
  await driver.wait(() => run("return 'unbind' in window"), 10_000);
});

/** What is typed into the boxes of a date and a time, and which box is marked. */
const boxesOf = ([day, month, year, hour, minute, offset]) => ({ day, month, year, ...(hour !== undefined && { hour, minute, offset: offset ?? "" }) });

describe("dates in three boxes", () => {
  it("become a text and come apart again, each from its own box, with nothing rolled over", async () => {
    const turns = [
      [["30", "2", "2026"], "2026-02-30"],
      [["1", "12", "2026"], "2026-12-01"],
      [["1", "12", "26"], "1|12|26"],
      [["", "3", ""], "|3|"],
      [["5", "3", "-2026"], "5|3|-2026"],
      [["5", "10-11", "2026"], "5|10-11|2026"],
      [["5", "3", "20 26"], "5|3|20 26"],
      [["5", "3", "+2026"], "5|3|+2026"],
      [["5", "3", "0900"], "0900-03-05"],
      [["2026", "3", "5"], "2026|3|5"],
      [["a|b\\", "\\", "|"], "a\\|b\\\\|\\\\|\\|"],
      [["5", "May", "2026"], "5 May 2026"],
      [["1af", "Medi", "2026"], "1af Medi 2026"],
      [["５", "３", "２０２６"], "２０２６-0３-0５"],
      [["March 27 2026", "", ""], "March 27 2026"],
    ];
    for (const [typed, text] of turns) {
      const parts = boxesOf(typed);
      assert.equal(await run("return kit.joinDate(arguments[0])", parts), text);
      assert.deepEqual(await run("return kit.splitDate(arguments[0])", text), parts);
    }
    assert.equal(await run("return kit.joinDate({ day: ' 5 ', month: '03', year: '2026' })"), "2026-03-05");
    assert.equal(await run("return kit.joinDate({ day: '', month: ' ', year: '' }) ?? null"), null);
    assert.deepEqual(await run("return kit.splitDate()"), { day: "", month: "", year: "" });
  });

  it("take a whole date from one box, the day before the month, and nothing else", async () => {
    const turns = [
      ["27/3/2026", "2026-03-27"],
      ["27.03.2026", "2026-03-27"],
      ["27 - 3 - 2026", "2026-03-27"],
      ["2026-03-27", "2026-03-27"],
      ["3/27/2026", "2026-27-03"],
      ["27/3/26", "27|3|26"],
      ["27 March, 2026", "27 March 2026"],
      ["27/3", "27/3||"],
      ["2026/03/27", "2026/03/27||"],
    ];
    for (const [whole, text] of turns) assert.equal(await run("return kit.joinDate({ day: arguments[0] })", whole), text, whole);
    assert.equal(await run("return kit.joinDate({ year: '27/3/2026' })"), "2026-03-27");
    assert.equal(await run("return kit.joinDate({ day: '27/3/2026', year: '2026' })"), "27/3/2026||2026");
  });

  it("of any texts whatever come apart as they were, or as the digits that they are", async () => {
    const wrong = await run(`
      const signs = ["", "0", "7", "27", "2026", "-", "+", "|", "\\\\", " ", ":", "T", "Z", "Mai", ".", "５", "/"];
      let seed = 7;
      const pick = () => signs[(seed = (seed * 48271) % 2147483647) % signs.length];
      const wrong = [];
      for (let turn = 0; turn < 20000; turn++) {
        const names = ["day", "month", "year", "hour", "minute", "offset"].slice(0, turn % 2 ? 3 : 6);
        const parts = Object.fromEntries(names.map((name) => [name, name === "offset" ? ["", "+01:00", "Z"][turn % 3] : (pick() + pick()).trim()]));
        const [join, split] = turn % 2 ? [kit.joinDate, kit.splitDate] : [kit.joinMoment, kit.splitMoment];
        const text = join(parts);
        if (text === undefined) continue;
        const back = split(text);
        const spread = { ...parts, ...kit.spreadDate(parts) };
        const same = (name) => back[name] === spread[name] || back[name].padStart(2, "0") === spread[name].padStart(2, "0");
        if (join(back) !== text || !names.every(same)) wrong.push([parts, text, back]);
      }
      return wrong;
    `);
    assert.deepEqual(wrong, []);
  });

  it("are marked on the box at fault", async () => {
    const turns = [
      [["5", "3", "-2026"], "year", "fourDigits"],
      [["5", "3", "20 26"], "year", "fourDigits"],
      [["5", "3", "+2026"], "year", "fourDigits"],
      [["5", "3", "0900"], "year", "notReal"],
      [["5", "10-11", "2026"], "month", "notReal"],
      [["5", "13", "26"], "month", "notReal"],
      [["32", "13", "2026"], "day", "notReal"],
      [["30", "2", "2026"], "day", "notReal"],
      [["5", "", "2026"], "month", "month"],
      [["5", "3", ""], "year", "year"],
      [["", "3", "20 26"], "year", "fourDigits"],
      [["soon after Easter", "", ""], "day", "notReal"],
    ];
    for (const [typed, part, fault] of turns) {
      assert.deepEqual(await run("return kit.dateFault(arguments[0])", boxesOf(typed)), { part, fault }, typed.join(" "));
    }
  });
});

describe("moments in boxes", () => {
  it("become a text and come apart again, each from its own box, with nothing rolled over", async () => {
    const turns = [
      [["13", "2", "2026", "16", "30"], "2026-02-13T16:30"],
      [["25", "10", "2026", "01", "05", "+01:00"], "2026-10-25T01:05+01:00"],
      [["25", "10", "2026", "01", "05", "+00:00"], "2026-10-25T01:05+00:00"],
      [["30", "2", "2026", "25", "61"], "2026-02-30T25:61"],
      [["13", "2", "2026", "9:30", "15"], "13|2|2026|9:30|15|"],
      [["13", "2", "2026", "16", "30Z"], "13|2|2026|16|30Z|"],
      [["13", "2", "2026", "16", "30+01:00"], "13|2|2026|16|30+01:00|"],
      [["13", "2", "2026", "16", "30", "Z"], "13|2|2026|16|30|Z"],
      [["5", "OCT", "2026", "4pm", ""], "5|OCT|2026|4pm||"],
      [["5", "Oct", "2026", "16", "30"], "5 Oct 2026 16:30"],
      [["", "", "", "16", ""], "|||16||"],
      [["5", "3", "", "", ""], "5|3||||"],
    ];
    for (const [typed, text] of turns) {
      const parts = boxesOf(typed);
      assert.equal(await run("return kit.joinMoment(arguments[0])", parts), text);
      assert.deepEqual(await run("return kit.splitMoment(arguments[0])", text), parts);
    }
    assert.equal(await run("return kit.joinMoment({ hour: '9', minute: '5', day: '1', month: '2', year: '2026' })"), "2026-02-01T09:05");
    assert.equal(await run("return kit.joinMoment({ offset: '+01:00', hour: ' ' }) ?? null"), null);
    assert.deepEqual(await run("return kit.splitMoment('2026-02-13')"), {
      ...{ day: "13", month: "2", year: "2026" },
      ...{ hour: "", minute: "", offset: "" },
    });
    // Universal time has no box: it stays to be seen, and the minutes are then marked.
    assert.equal(await run("return kit.splitMoment('2026-07-01T11:30Z').minute"), "30Z");
  });

  it("are one answer, and what is at fault is said of the box", async () => {
    const told = await run(`
      const form = document.createElement("form");
      for (const part of ["day", "month", "year", "hour", "minute", "offset"]) {
        form.append(Object.assign(document.createElement("input"), { name: "awareAt." + part }));
      }
      document.body.append(form);
      const told = [];
      const boxes = ["13 2 2026 16 30", "13 2 2026 16 ", "13 2 2026  30", "13 2 26 16 30", "30 2 2026 16 30", "13 2 2026 24 0", "13 2 2026 9:30 15", "13 7 2026 16 30Z", "13 13 2026 16 30", "25 10 2026 1 30", "29 3 2026 1 30", "25th October 2026 1 30", "31 Mehefin 2026 1 30", "25 10 2026 1 30 +01:00", "13 2 2026 16 30 +01:00"];
      for (const typed of boxes) {
        typed.split(" ").concat("").slice(0, 6).forEach((value, index) => (form.elements[index].value = value));
        if (typed.split(" ").length < 6) form.elements[5].value = "";
        const { answers } = kit.readAnswers(form, words.cyber);
        const report = check({ procedure: "cyber-incident", answers: kit.asRead(answers, words.cyber) }, { asOf: "2026-11-22" });
        const [found] = kit.problems(form, report, { words: words.cyber });
        told.push([answers.awareAt, found?.control.name ?? null, found?.message ?? null]);
      }
      kit.writeAnswers(form, words.cyber, { awareAt: "2026-07-01T09:05+01:00" });
      told.push([...form.elements].map(({ value }) => value));
      form.remove();
      return told;
    `);
    const offset = "Check the date and time. If the clocks changed in that hour, say whether it was summer or winter time";
    const time = "Enter a real time, such as 16 30. Hours go from 0 to 23";
    const date = "Enter a real date, such as 27 3 2026";
    assert.deepEqual(told, [
      ["2026-02-13T16:30", null, null],
      ["13|2|2026|16||", "awareAt.minute", "Enter the minutes too"],
      ["13|2|2026||30|", "awareAt.hour", "Enter the hour too"],
      ["13|2|26|16|30|", "awareAt.year", "Write the year with four digits, such as 2026"],
      ["2026-02-30T16:30", "awareAt.day", date],
      ["2026-02-13T24:00", "awareAt.hour", time],
      ["13|2|2026|9:30|15|", "awareAt.hour", time],
      ["13|7|2026|16|30Z|", "awareAt.minute", time],
      ["2026-13-13T16:30", "awareAt.month", date],
      ["2026-10-25T01:30", "awareAt.offset", offset],
      ["2026-03-29T01:30", "awareAt.offset", offset],
      ["25th October 2026 01:30", "awareAt.offset", offset],
      ["31 Mehefin 2026 01:30", "awareAt.day", date],
      ["2026-10-25T01:30+01:00", null, null],
      ["2026-02-13T16:30+01:00", "awareAt.offset", offset],
      ["1", "7", "2026", "09", "05", "+01:00"],
    ]);
  });
});

describe("answers", () => {
  const read = (known) => run("return kit.readAnswers(request, words.en, arguments[0] ?? {}).answers", known);

  it("are what the declared controls hold; the rest of the form is not read", async () => {
    assert.deepEqual(await read(), {});
    await give({ awardingBody: "wjec", changes: "exams-officer", "newAccountHolders[0].email": "a@b.example.org" });
    const expected = {
      awardingBody: "wjec",
      changes: "exams-officer",
      newAccountHolders: [{ email: "a@b.example.org" }],
    };
    assert.deepEqual(await read(), expected);
  });

  it("keep those of other pages, but not old ones to what this page asks", async () => {
    assert.deepEqual(await read({ signature: "typed", changes: "both", undeclared: 1 }), { signature: "typed" });
  });

  it("of a list count every item but one that stands alone and blank", async () => {
    const add = (name) => run("request.append(Object.assign(document.createElement('input'), arguments[0]))", name);
    await add({ name: "newAccountHolders[1].name" });
    assert.deepEqual((await read()).newAccountHolders, [{}, {}]);
    await add({ name: "newAccountHolders[]", type: "checkbox", checked: true });
    assert.deepEqual((await read()).newAccountHolders, []);
    await give({ "newAccountHolders[0].name": "Ann" });
    assert.deepEqual((await read()).newAccountHolders, [{ name: "Ann" }, {}, "on"]);
    await run("const both = kit.readAnswers(request, words.en).answers; request.reset(); kit.writeAnswers(request, words.en, both)");
    assert.deepEqual((await read()).newAccountHolders, [{ name: "Ann" }, {}, "on"]);
  });

  it("can be written back, and what is not given is left alone", async () => {
    const answers = { awardingBody: "aqa", canUseAccount: true, newAccountHolders: [{ name: "Ann" }] };
    await give({ "newAccountHolders[0].email": "typed" });
    await run("kit.writeAnswers(request, words.en, arguments[0])", answers);
    const expected = { awardingBody: "aqa", canUseAccount: "yes", newAccountHolders: [{ name: "Ann", email: "typed" }] };
    assert.deepEqual(await read(), expected);
  });

  it("of a form that has no words are the caller's mistake", async () => {
    assert.equal(await run("try { kit.readAnswers(request, 'x') } catch (error) { return error.code }"), "no-words");
  });
});

const REST = {
  letterhead: "centre",
  signature: "handwritten",
  signatory: "head-of-centre",
  signatoryIsNewOfficer: "no",
  sending: "attached",
  sentTo: "centres@wjec.co.uk",
};
const READY = {
  awardingBody: "wjec",
  changes: "exams-officer",
  "newAccountHolders[0].name": "Ann Lloyd",
  "newAccountHolders[0].email": "a.lloyd@b.example.org",
};

/** A form that lacks nothing: whether the centre can use its account has a box that can only say yes, so the answer is given elsewhere. */
const fillIn = async (more = {}) => {
  await run("document.querySelector('[name=canUseAccount]').remove(); const known = arguments[0]; settings.known = () => known", {
    ...REST,
    canUseAccount: "no",
  });
  await give({ ...READY, ...more });
};
const summary = () => run("return [...document.querySelectorAll('[data-problems] li')].map(({ textContent }) => textContent)");

describe("a bound form", () => {
  it("prepares no rule before it is sent", async () => {
    assert.equal(await run("return compiled"), 0);
    await send();
    assert.equal(await run("return compiled"), 1);
  });

  it("prepares the rules while nothing else is to be done, where that is wanted, and forgives that it cannot", async () => {
    const early = await run(`
      let called = 0;
      kit.bindForm(request, { ...settings, prepare: () => (called++, ready()) });
      kit.bindForm(request, { ...settings, prepare: failing });
      return called;
    `);
    assert.equal(early, 0);
    await driver.wait(() => run("return prepared === 1"), 10_000);
    assert.deepEqual(await run("return [compiled, lost]"), [0, 0]);
    await send();
    assert.equal(await run("return compiled"), 0);
  });

  it("is sent where its decision is to go", async () => {
    await fillIn();
    const { problems, stopped, kind } = await send();
    assert.deepEqual([kind, stopped, problems], ["go", false, []]);
  });

  it("is not sent with any other decision, unless its kind is accepted", async () => {
    await fillIn();
    await run("settings.known = () => ({ canUseAccount: 'yes' })");
    assert.deepEqual(await send(), {
      kind: "act",
      answers: (await run("return seen.at(-1).answers")),
      unknown: ["token"],
      problems: [["", "Make the change yourself, in the centre's own account. No written request is needed for the exams officer."]],
      stopped: true,
    });
    assert.deepEqual(await summary(), ["Make the change yourself, in the centre's own account. No written request is needed for the exams officer."]);
    await run("settings.accept = ['done', 'act']");
    const { problems, stopped } = await send();
    assert.deepEqual([problems, stopped], [[], false]);
    assert.deepEqual(await summary(), []);
  });

  it("that cannot be read is not sent, whatever is accepted: the summary has the focus, and leads to the control", async () => {
    await run("settings.accept = ['answer']");
    await give({ "newAccountHolders[0].email": "no address" });
    const { problems, stopped } = await send();
    assert.equal(stopped, true);
    assert.deepEqual(problems.map(([path]) => path), ["newAccountHolders[0].email"]);
    assert.equal(await run("return document.activeElement.hasAttribute('data-problems')"), true);
    assert.match(await run("return document.activeElement.innerText"), /There is a problem\s+Holder: Email: Enter one email address/);
    await run("document.querySelector('[data-problems] a').click()");
    assert.equal(await run("return document.activeElement.id"), "e");
    assert.equal(await run("return location.hash"), "");
    assert.equal(await run("return document.getElementById('e').value"), "no address");
    assert.equal(await run("return document.getElementById('e').getAttribute('aria-describedby')"), "help e-problem");
    await give({ "newAccountHolders[0].email": "a@b.example.org" });
    await send();
    assert.equal(await run("return document.querySelectorAll('[data-problems], [aria-invalid]').length"), 0);
    assert.equal(await run("return document.getElementById('e').getAttribute('aria-describedby')"), "help");
  });

  it("asks for what is to be answered now and for no more; a draft is kept as it is", async () => {
    await run("settings.words = words.cy");
    await give({ awardingBody: "wjec" });
    // What is asked of the holder hangs on the change, and that on nothing.
    assert.deepEqual(await run("return check({ procedure: 'account-change', answers: { awardingBody: 'wjec' } }, settings).next"), ["changes"]);
    assert.deepEqual((await send()).problems, [["changes", "Atebwch y cwestiwn hwn"]]);
    assert.deepEqual((await send("#draft")).problems, []);
    assert.equal((await run("return seen.at(-1)")).stopped, false);
    await give({ "newAccountHolders[0].email": "no address" });
    const [, message] = (await send()).problems.at(-1);
    assert.match(message, /^Yma mae angen: .*enw@example\.org$/);
  });

  it("shows a failed rule beside what it is about, and what only ought to be as advice that stops nothing", async () => {
    await fillIn({ "newAccountHolders[0].email": "exams@gmail.com" });
    const { problems, stopped, kind } = await send();
    // WJEC does not forbid an address at a free mail provider, nor a shared mailbox.
    assert.deepEqual([kind, stopped], ["go", false]);
    assert.deepEqual(problems.map(([path]) => path), ["newAccountHolders", "newAccountHolders"]);
    assert.match(problems[0][1], /^The address is at a free mail provider\. .* Give the exams officer an email address at the centre's own domain/);
    assert.deepEqual(await summary(), []);
    assert.deepEqual(await run("return [...document.querySelectorAll('fieldset > p:not(#help)')].map(({ textContent }) => textContent.slice(0, 20))").then((all) => all.length), 2);
    assert.equal(await run("return document.querySelectorAll('[aria-invalid]').length"), 0);

    await run("settings.known = () => ({ ...arguments[0], signature: 'none', canUseAccount: 'no' })".replace("arguments[0]", JSON.stringify(REST)));
    const second = await send();
    assert.deepEqual([second.kind, second.stopped], ["fix", true]);
    // Signing is asked for on another page: its problem has no control here, and stands in the summary by itself.
    const [unsigned, ...others] = await summary();
    assert.match(unsigned, /sign/);
    assert.deepEqual(others, []);
  });

  it("puts a problem of a list at the list's own place", async () => {
    await fillIn();
    await run("document.getElementById('n').parentElement.insertAdjacentHTML('afterend', '<fieldset id=second><legend>Second</legend><input name=\"newAccountHolders[3].name\"><input name=\"newAccountHolders[3].email\"></fieldset>')");
    await give({ "newAccountHolders[3].name": "Gwen", "newAccountHolders[3].email": "g@b.example.org" });
    const { problems, stopped, answers } = await send();
    assert.equal(stopped, true);
    assert.deepEqual(answers.newAccountHolders.map(({ name }) => name), ["Ann Lloyd", "Gwen"]);
    assert.deepEqual(problems.map(([path]) => path), ["newAccountHolders"]);
    // No fieldset holds the whole list, so it stands before the first of them.
    assert.match(await run("return document.getElementById('n').closest('fieldset').previousElementSibling.textContent"), /^Error: It names more than one account holder/);
    await run("request.insertAdjacentHTML('afterbegin', '<fieldset id=all><legend>All holders</legend></fieldset>'); const all = document.getElementById('all'); all.append(document.getElementById('n').parentElement, document.getElementById('second'))");
    await send();
    assert.match(await run("return document.querySelector('#all > legend').nextElementSibling.textContent"), /^Error: It names more than one account holder/);
    assert.match((await summary())[0], /^All holders: It names more/);
    assert.match(await run("const all = document.getElementById('all'); return document.getElementById(all.getAttribute('aria-describedby')).textContent"), /It names more/);
  });

  it("that says of a list that it is empty and what is in it has its problem at the box, and is not sent", async () => {
    await fillIn();
    await run("request.insertAdjacentHTML('beforeend', '<label>There are none <input type=checkbox name=\"newAccountHolders[]\" value=none checked></label>')");
    await run("settings.accept = ['ask', 'answer', 'fix', 'act']");
    const { problems, stopped } = await send();
    const says = "You said that there are none, and entered something too. Untick the box, or clear what you entered";
    assert.deepEqual([stopped, problems], [true, [["newAccountHolders", says]]]);
    assert.deepEqual(await summary(), [`There are none: ${says}`]);
    assert.equal(await run("return document.getElementsByName('newAccountHolders[]')[0].getAttribute('aria-invalid')"), "true");
    await run("document.getElementsByName('newAccountHolders[]')[0].checked = false");
    assert.deepEqual((await send()).problems, []);
  });

  it("stays where the rules cannot run, and says so; the caller can choose otherwise", async () => {
    await driver.get(`${origin}/refusing`);
    await driver.wait(() => run("return 'unbind' in window"), 10_000);
    await run("window.addEventListener('error', ({ error }) => (window.wrong = error.code))");
    await run("document.querySelector('button').click()");
    assert.equal(await run("return wrong"), "not-ready");
    assert.equal(await run("return location.pathname"), "/refusing");
    assert.match((await summary())[0], /^This form could not be checked, so it has not been sent/);
    await run("settings.onFailure = ({ code }, { event }) => { window.told = [code, event.type]; }; settings.words = words.cy");
    await run("wrong = null; document.querySelector('button').click()");
    assert.deepEqual(await run("return [told, wrong, location.pathname]"), [["not-ready", "submit"], null, "/refusing"]);
    assert.match((await summary())[0], /^Nid oedd modd gwirio'r ffurflen hon/);
    await run("settings.onFailure = () => 'send'; document.querySelector('button').click()");
    await driver.wait(() => run("return location.pathname === '/sent'"), 10_000);
  });

  it("is not sent unchecked after a wrong call, nor with what is no report", async () => {
    await run("settings.asOf = 'tomorrow'; window.addEventListener('error', ({ error }) => (window.wrong = error.code ?? error.name))");
    await run("document.querySelector('button').click()");
    assert.equal(await run("return wrong"), "bad-as-of");
    assert.equal(await run("return location.pathname"), "/");
    await run("settings.check = async () => check({ procedure: 'account-change', answers: {} }, settings); document.querySelector('button').click()");
    assert.equal(await run("return wrong"), "TypeError");
    assert.equal(await run("return location.pathname"), "/");
  });

  it("may have controls with any name", async () => {
    const names = ["elements", "querySelector", "addEventListener", "removeEventListener", "prepend", "noValidate", "localName", "nodeType", "ownerDocument", "submit"];
    await run(`
      unbind();
      for (const name of arguments[0]) request.append(Object.assign(document.createElement("input"), { name, value: "x" }));
      window.unbind = kit.bindForm(request, settings);
    `, names);
    assert.equal(await run("return request.elements.name"), "elements");
    await give({ "newAccountHolders[0].email": "no address" });
    const { problems, unknown } = await send();
    assert.deepEqual(problems.map(([path]) => path), ["awardingBody", "newAccountHolders[0].email"]);
    assert.deepEqual(unknown, ["token", ...names]);
    assert.equal((await summary()).length, 2);
    await run("unbind()");
    assert.equal((await summary()).length, 0);
  });

  it("names a control by its label alone, and puts the message outside of it", async () => {
    await give({ awardingBody: "wjec" });
    await send();
    const links = await run("return [...document.querySelectorAll('[data-problems] a')].map(({ textContent }) => textContent)");
    assert.deepEqual(links, ["Changes: Answer this question"]);
    assert.equal(await run("return document.querySelectorAll('label p').length"), 0);
  });

  it("reads nothing that is disabled, as nothing of it would be sent", async () => {
    await run("document.querySelector('select').value = 'exams-officer'");
    assert.equal(await run("return kit.readAnswers(request, words.en).answers.changes"), "exams-officer");
    await run("document.querySelector('select').disabled = true");
    assert.equal(await run("return kit.readAnswers(request, words.en).answers.changes ?? null"), null);
  });

  it("is refused at once where the binding is wrong", async () => {
    const kind = (call) => run(`try { ${call}; return null } catch (error) { return error.code }`);
    assert.equal(await kind("kit.bindForm(null, settings)"), "no-form");
    assert.equal(await kind("kit.bindForm(document.body, settings)"), "no-form");
    assert.equal(await kind("kit.bindForm(request, { ...settings, words: undefined })"), "no-words");
    assert.equal(await kind("kit.bindForm(request, { ...settings, words: { table: words.en.table } })"), "no-words");
    assert.equal(await kind("kit.bindForm(request, { ...settings, language: 'fr' })"), "bad-option");
    assert.equal(await kind("kit.bindForm(request, { ...settings, language: 'cy' })()"), null);
  });

  it("bound again has the last binding alone, and unbound is itself again", async () => {
    await give({ "newAccountHolders[0].email": "no address" });
    await send();
    await run("window.second = kit.bindForm(request, { ...settings, words: words.cy }); unbind()");
    const before = await run("return seen.length");
    const { problems } = await send();
    assert.equal(await run("return seen.length"), before + 1);
    assert.match(problems[1][1], /^Yma mae angen/);
    assert.equal(await run("return request.noValidate"), true);
    await run("second(); request.addEventListener('submit', (event) => event.preventDefault())");
    await send();
    assert.equal(await run("return seen.length"), before + 1);
    assert.equal(await run("return request.noValidate"), false);
    assert.equal(await run("return document.querySelector('[data-problems]')"), null);
  });
});

// The register of conflicts: many of a series, what the rules make of them, files, signing and paper.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Key } from "selenium-webdriver";
import { check } from "centre-checks";
import { choose, count, declared, file, form, fresh, inTab, one, procedure, settled, TO_TELL, v, wait } from "./registers.js";
import { IN_CHROMIUM, LANGUAGES, words } from "./support.js";

const fields = form.flatMap((section) => section.fields).find(({ name }) => name === declared.list).kind.sections.flatMap((section) => section.fields);
const AS_OF = "2026-11-22";

// ------------------------------------------------------------------------------------------------------------- fixtures

/** A generator of numbers that are the same in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Conflicts in which everything occurs, gaps included, each answered as a page holds it. */
function conflicts(count, seed = 7, blank = 4) {
  const next = numbers(seed);
  const days = ["2026-10-01", "2026-11-20", "2026-11-22", "2027-02-21", "2027-03-01"];
  return Array.from({ length: count }, (_, place) => {
    const answers = {};
    for (const { name, kind } of fields) {
      if (next(blank) === 0) continue;
      if (kind.is === "yes-no") answers[name] = ["yes", "no"][next(2)];
      else if (kind.is === "choice") answers[name] = kind.options[next(kind.options.length)];
      else answers[name] = days[next(days.length)];
    }
    const details = { staff: `Person ${place + 1}`, qualification: `Subject ${next(9)}` };
    return { id: `c${place + 1}`, details, answers };
  });
}

const asRules = (answers) => Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, value === "yes" ? true : value === "no" ? false : value]));

const rows = () => v.run("return [...document.querySelectorAll('[data-row]')].map(({ dataset }) => ({ ...dataset }))");
const fault = () => v.text("[data-open-fault]");

/** What a press makes, as the bytes of its file. */
async function made(selector) {
  await v.saved(selector);
  return v.run("return window.saved.arrayBuffer().then((bytes) => [...new Uint8Array(bytes)])").then((bytes) => Buffer.from(bytes));
}

async function look(what, language) {
  assert.deepEqual(await v.violations(), [], what);
  assert.equal(await v.run("return document.documentElement.lang"), language);
  assert.equal(await v.run("return document.querySelectorAll('h1').length"), 1, what);
  assert.match(await v.title(), /centre-checks$/, what);
  assert.deepEqual(await v.tooWide(), [], `${what} at 320 pixels`);
}

// ----------------------------------------------------------------------------------------------------------------- rules

describe("what the rules make of a register", () => {
  it("is the same, conflict by conflict, as of a list with all of them", async () => {
    const all = conflicts(120, 11);
    await fresh("en", { conflicts: all });
    const { findings, actions } = check(
      { procedure, answers: { series: "2027-06", [declared.list]: all.map(({ answers }) => asRules(answers)) } },
      { asOf: AS_OF },
    );
    const meant = (at) => {
      const { code } = findings.find((finding) => finding.at === at && finding.rule === declared.rule);
      return Object.keys(declared.means).find((meaning) => declared.means[meaning].includes(code)) ?? "open";
    };
    const expected = all.map(({ id }, place) => {
      const at = `${declared.list}[${place}]`;
      const due = actions.filter((action) => action.at === at).flatMap(({ by }) => by ?? []).sort()[0] ?? "";
      return { row: id, means: meant(at), due };
    });
    const seen = [];
    for (let page = 0; page < 3; page++) {
      seen.push(...(await rows()));
      if (page < 2) await v.press(`[data-page="${page + 1}"]`);
    }
    assert.deepEqual(seen.map(({ row, means, due }) => ({ row, means, due })), expected);
    const kinds = new Set(expected.map(({ means }) => means));
    for (const kind of ["tell", "told", "fix", "ask", "record", "open"]) assert.ok(kinds.has(kind), `none is ${kind}`);
  });

  it("is read however many gaps it has", async () => {
    const all = Array.from({ length: 190 }, (_, place) => ({ id: `c${place}`, details: { staff: `Person ${place}` }, answers: { [declared.body]: "wjec" } }));
    const { missing } = check({ procedure, answers: { series: "2027-06", [declared.list]: [all[0].answers] } }, { asOf: AS_OF });
    const gaps = missing.filter((path) => path.startsWith(`${declared.list}[0].`)).length;
    assert.ok(gaps > 0);
    await fresh("en", { conflicts: all });
    assert.deepEqual((await rows()).map(({ means, gaps }) => [means, Number(gaps)]), Array.from({ length: 50 }, () => ["open", gaps]));
    assert.equal(await count(), 190);
  });

  it("comes with the soonest first, and each body's duties", async () => {
    const later = { ...TO_TELL, deadline: "2027-03-01" };
    const told = { ...TO_TELL, [declared.told]: "yes", [declared.toldOn]: "2026-11-20" };
    const recorded = { ...TO_TELL, situation: "staff-candidate-elsewhere" };
    await fresh("en", { conflicts: [one("Late Person", later), one("Soon Person"), one("Told Person", told), one("Kept Person", { ...recorded, [declared.body]: "ocr" })] });
    assert.deepEqual(await v.run("return [...document.querySelectorAll('[data-to-tell] > li')].map((li) => li.dataset.by)"), ["2027-02-20", "2027-02-28"]);
    await v.unfold();
    const first = await v.text("[data-to-tell] > li");
    assert.match(first, /By 20 February 2027/);
    assert.match(first, /Soon Person/);
    assert.doesNotMatch(first, /Late Person/);
    const table = await v.run("return [...document.querySelectorAll('[data-by-body] tbody tr')].map((tr) => [...tr.children].map((cell) => cell.innerText))");
    // To be told, put right, asked, not settled, told, only recorded, incomplete, all.
    assert.deepEqual(table[0].slice(1), ["2", "0", "0", "0", "1", "0", "0", "3", "20 February 2027"]);
    assert.deepEqual(table[1].slice(1), ["0", "0", "0", "0", "0", "1", "0", "1", "–"]);
  });

  it("names what is not met about the centre as a whole", async () => {
    const about = form.flatMap((section) => section.fields).filter(({ kind }) => kind.is === "yes-no").map(({ name }) => name);
    await fresh("en", { answers: { series: "2027-06", ...Object.fromEntries(about.map((name) => [name, "no"])) }, conflicts: [one("A Person")] });
    const { findings } = check(
      { procedure, answers: { series: "2027-06", ...Object.fromEntries(about.map((name) => [name, false])), [declared.list]: [asRules(TO_TELL)] } },
      { asOf: AS_OF },
    );
    const expected = findings.filter(({ at, outcome }) => at === undefined && outcome === "failed").length;
    assert.ok(expected > 0);
    assert.equal(await v.run("return document.querySelectorAll('[data-wide] li').length"), expected);
  });
});

describe("the day to check for", () => {
  const give = async (day, month, year) => {
    await v.answer({ "dayOfTheCheck.day": day, "dayOfTheCheck.month": month, "dayOfTheCheck.year": year });
    await v.press("[data-options-form] [type=submit]");
    await settled();
  };

  it("can be another one: it is said on the page, on paper and after a reload, and goes with the register", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    assert.equal(await v.asOf(), AS_OF);
    assert.doesNotMatch(await v.text("[data-list]"), /Overdue/);
    // The deadline is 21 February 2027.
    await give("21", "2", "2027");
    assert.match(await v.text("[data-done]"), /^Checked for 21 February 2027\./);
    assert.doesNotMatch(await v.text("[data-list]"), /Overdue/);
    await give("22", "2", "2027");
    assert.equal(await v.asOf(), "2027-02-22");
    assert.match(await v.text("[data-list]"), /Overdue/);
    const { actions } = check({ procedure, answers: { series: "2027-06", [declared.list]: [asRules(TO_TELL)] } }, { asOf: "2027-02-22" });
    assert.equal((await rows())[0].due, actions.flatMap(({ by }) => by ?? []).sort()[0]);
    await v.open("cy/register/");
    await settled();
    assert.match(await v.text("[data-as-of]"), /22 Chwefror 2027/);
    assert.equal(await v.run("return document.getElementsByName('dayOfTheCheck.month')[0].value"), "2");
    // It is signed today, whatever day is looked at.
    assert.equal(await v.run("return document.getElementsByName('headOn.year')[0].value"), "2026");
    await v.run("window.dispatchEvent(new Event('beforeprint'))");
    const sheet = await v.run("return document.querySelector('[data-sheet]').textContent");
    assert.match(sheet, /Fel ar 22 Tachwedd 2026/);
    assert.match(sheet, /22 Chwefror 2027/);
    await v.run("window.dispatchEvent(new Event('afterprint'))");
    await v.press("[data-erase]");
    await wait("return document.querySelectorAll('[data-row]').length === 0", "it was not erased");
    assert.equal(await v.asOf(), AS_OF);
    await v.open("en/register/");
    assert.equal(await v.asOf(), AS_OF);
  });

  it("has to be a real one, and is today where it is left blank", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    await give("21", "2", "2027");
    await give("31", "2", "2027");
    assert.match(await v.text(".govuk-error-summary"), /real date/);
    assert.equal(await v.asOf(), "2027-02-21");
    await give("", "", "");
    assert.equal(await v.text(".govuk-error-summary"), null);
    assert.equal(await v.asOf(), AS_OF);
    await give("22", "11", "2026");
    assert.match(await v.text("[data-as-of]"), /^Checked for today, 22 November 2026/);
  });

  it("is asked for where the clock gives none", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    await v.setClock({ at: "+012026-06-30T12:00Z" });
    try {
      await v.open("en/register/");
      assert.match(await v.text("[data-clock-is-outside]"), /outside the time/);
      await v.press("[data-options-form] [type=submit]");
      assert.match(await v.text(".govuk-error-summary"), /real date/);
      await give("21", "2", "2027");
      assert.equal(await v.asOf(), "2027-02-21");
      assert.equal((await rows()).length, 1);
    } finally {
      await v.setClock();
    }
  });
});

// --------------------------------------------------------------------------------------------------------------- editing

describe("editing", () => {
  it("adds, changes and removes conflicts, with a way back", async () => {
    await fresh();
    await v.press("a[href='#series']");
    await v.answer({ series: "Jun 2027", centre: "Example School" });
    await v.goOn();
    assert.match(await v.text("[data-done]"), /saved/);
    await v.press("[data-add-conflict]");
    const item = (name) => `${declared.list}[0].${name}`;
    await v.answer({ staff: "A Person", managed: "Somebody else marks" });
    for (let before = -1, names = await v.names(); names.length !== before; before = names.length, names = await v.names()) {
      const asked = Object.entries(TO_TELL).filter(([name]) => names.includes(item(name)));
      await v.answer(Object.fromEntries(asked.map(([name, value]) => [item(name), value])));
      if (names.includes(`${item("deadline")}.day`)) await v.answer({ [`${item("deadline")}.day`]: "21", [`${item("deadline")}.month`]: "2", [`${item("deadline")}.year`]: "2027" });
    }
    await v.goOn();
    const [{ row, means, due, gaps }] = await rows();
    assert.deepEqual({ means, due, gaps }, { means: "tell", due: "2027-02-20", gaps: "0" });
    const [kept] = (await inTab()).conflicts;
    assert.deepEqual(kept, { id: row, details: { staff: "A Person", managed: "Somebody else marks" }, answers: TO_TELL });

    await v.press("[data-change]");
    assert.equal(await v.run("return document.querySelector('[name=staff]').value"), "A Person");
    await v.answer({ [item(declared.told)]: "yes" });
    await v.answer({ [`${item(declared.toldOn)}.day`]: "20", [`${item(declared.toldOn)}.month`]: "11", [`${item(declared.toldOn)}.year`]: "2026" });
    await v.goOn();
    assert.equal((await rows())[0].means, "told");
    await v.press("[data-undo]");
    assert.equal((await rows())[0].means, "tell");

    await v.press(`[data-remove="${row}"]`);
    assert.match(await v.text("[data-done]"), /Removed: A Person/);
    assert.deepEqual((await inTab()).conflicts, []);
    await v.press("[data-undo]");
    assert.deepEqual((await inTab()).conflicts, [kept]);
  });

  it("refuses what cannot be read and what is blank, and keeps what was typed", async () => {
    await fresh("en", { conflicts: [one("A Person", { ...TO_TELL, [declared.told]: "yes" })] });
    const on = `${declared.list}[0].${declared.toldOn}`;
    await v.press("[data-change]");
    await v.answer({ [`${on}.day`]: "31", [`${on}.month`]: "2", [`${on}.year`]: "2027" });
    await v.goOn();
    assert.match(await v.text(".govuk-error-summary"), /real date/);
    assert.match(await v.title(), /^Error: /);
    assert.equal((await inTab()).conflicts[0].answers[declared.toldOn], undefined);
    await v.press(".govuk-back-link");
    assert.match(await v.text("[data-warned]"), /not saved what you typed: A Person/);
    await v.press("[data-choose=draft]");
    assert.equal(await v.run("return document.getElementsByName(arguments[0])[0].value", `${on}.day`), "31");
    await v.press("[data-cancel]");
    assert.equal(await v.text("[data-warned]"), null);

    await v.press("[data-add-conflict]");
    await v.goOn();
    assert.match(await v.text(".govuk-error-summary"), /Enter who has the conflict/);
  });

  it("are added one after the other, each said to be saved and with a way back", async () => {
    await fresh();
    await v.press("[data-add-conflict]");
    for (const staff of ["A Person", "B Person"]) {
      await v.answer({ staff });
      await v.press("[data-another]");
      assert.match(await v.text("[data-done]"), new RegExp(`Saved: ${staff}`));
      assert.match(await v.focused(), /app-done/);
      assert.deepEqual([await v.hash(), await v.run("return document.querySelector('[name=staff]').value")], ["add", ""]);
    }
    await v.answer({ staff: "C Person" });
    await v.press("[data-undo]");
    assert.deepEqual((await inTab()).conflicts.map(({ details }) => details.staff), ["A Person"]);
    // What was being typed stays.
    assert.equal(await v.run("return document.querySelector('[name=staff]').value"), "C Person");
    await v.goOn();
    assert.deepEqual((await inTab()).conflicts.map(({ details }) => details.staff), ["A Person", "C Person"]);
  });

  it("needs no mouse", async () => {
    await fresh("en", { conflicts: [one("A Person"), one("B Person")] });
    await v.tabTo("[data-add-conflict]");
    await v.type(Key.ENTER);
    await v.settled();
    await v.tabTo("[name=staff]");
    await v.type("C Person");
    await v.type(Key.ENTER);
    await wait("return document.querySelectorAll('[data-row]').length === 3", "the conflict was not added");
    assert.match(await v.focused(), /app-done/);
    await v.tabTo("[data-find]");
    await v.type("C Per");
    await wait("return document.querySelectorAll('[data-row]').length === 1", "nothing was searched");
    await v.tabTo("[data-past]");
    await v.type(Key.ENTER);
    assert.equal(await v.focused(), "after-list");
    assert.equal(await v.hash(), "");
    await v.run("document.querySelector('[data-find]').focus()");
    await v.tabTo("[data-remove]");
    await v.type(Key.ENTER);
    await v.tabTo("[data-undo]");
    await v.type(Key.ENTER);
    assert.equal((await inTab()).conflicts.length, 3);
  });
});

// ----------------------------------------------------------------------------------------------------------------- files

describe("files", () => {
  it("as JSON hold the whole register, and bring all of it back", async () => {
    const register = file({
      conflicts: [...conflicts(30, 3), { id: "odd", details: { staff: "=1+1", role: "\u{1F642} Ŵyn", managed: 'a "b", c' }, answers: {} }],
      answers: { series: "2027-06", privacyNotice: "yes" },
      signed: { head: { name: "Head Person", on: "2026-11-20", seal: "0123456789abcdef" } },
    });
    await fresh("en", register);
    const text = await v.saved("[data-to-json]");
    assert.deepEqual(JSON.parse(text), register);
    await fresh("cy");
    await choose("whole.json", text);
    assert.deepEqual(await inTab(), register);
    assert.deepEqual(JSON.parse(await v.saved("[data-to-json]")), register);
    await v.press("[data-undo]");
    assert.equal(await inTab(), null);
  });

  for (const language of LANGUAGES) {
    it(`as a table bring the same values back, in ${language}`, async () => {
      const before = [
        ...conflicts(40, 5),
        { id: "odd", details: { staff: "=SUM(A1)", role: "+44", person: "-5; \"quoted\"", relation: "@x", qualification: "'tis", managed: "'=1" }, answers: {} },
      ];
      await fresh(language, { conflicts: before, answers: { series: "2027-06", writtenPolicy: "no" } });
      const bytes = await made("[data-to-csv]");
      const text = bytes.toString("utf8");
      assert.equal(text.codePointAt(0), 0xfeff);
      for (const field of text.slice(1).split(/[,\r\n]/)) assert.doesNotMatch(field, /^"?[=+\-@\t]/, field);
      await fresh(language === "en" ? "cy" : "en");
      await choose("table.csv", bytes);
      const { conflicts: after, answers } = await inTab();
      assert.deepEqual(after.map(({ details, answers: own }) => ({ details, answers: own })), before.map(({ details, answers: own }) => ({ details, answers: own })));
      assert.deepEqual(answers, { series: "2027-06", writtenPolicy: "no" });
    });
  }

  it("have columns in either language, in any case and spacing, with any separator and in any usual encoding", async () => {
    const question = async (language, name) => {
      const { fields: asked, table } = await words(language, `forms/${procedure}`);
      const [asks, , options] = asked[table.fields.indexOf(`${declared.list}[].${name}`)];
      return { asks, options };
    };
    const [en, cy] = await Promise.all(LANGUAGES.map((language) => question(language, "situation")));
    const text = `MEMBER  of staff;  ${cy.asks.toUpperCase()} ;notified ON;rhywbeth arall\r\nEx\u00e1mple;${en.options[0]};20/11/2026;x\r\nB;"${cy.options[1]}";2026-11-21;y\r\n`;
    const encodings = {
      "utf-8": Buffer.from(text),
      "utf-8 with a mark": Buffer.from(`\uFEFF${text}`),
      "utf-16": Buffer.from(`\uFEFF${text}`, "utf16le"),
      "utf-16 the other way": Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
    };
    // The letters of one language are not all in the older encoding.
    encodings["windows-1252"] = Buffer.from(text.replace(cy.asks.toUpperCase(), en.asks).replace(cy.options[1], en.options[1]), "latin1");
    for (const [name, bytes] of Object.entries(encodings)) {
      await fresh("en");
      await choose("columns.csv", bytes);
      const after = (await inTab()).conflicts.map(({ details, answers }) => [details.staff, answers]);
      const options = fields.find((field) => field.name === "situation").kind.options;
      assert.deepEqual(after, [["Ex\u00e1mple", { situation: options[0], [declared.toldOn]: "2026-11-20" }], ["B", { situation: options[1], [declared.toldOn]: "2026-11-21" }]], name);
      assert.match(await v.text("[data-left]"), /rhywbeth arall/, name);
    }
  });

  it("are read row by row: what cannot be is named with its line, column, value and what was expected, and the rest is added", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    const text = `series,Member of staff,awardingBody,notified,notifiedOn\n2027-06,B,wjec,yes,2026-11-20\n2027-06,"C\nC",nobody,yes,2026-11-20\n2026-06,D,aqa,no,\n,E,aqa,perhaps,31 2 2027\n,,,,\n,F,aqa,no,,more\n,G,ocr,,\n`;
    await choose("rows.csv", text);
    assert.deepEqual((await inTab()).conflicts.map(({ details }) => details.staff), ["A Person", "B", "G"]);
    assert.match(await v.text("[data-done]"), /added: 2\. Rows left out: 4/);
    const seen = await v.run("return [...document.querySelectorAll('[data-rejects] tbody tr')].map((tr) => [...tr.children].map((cell) => cell.innerText))");
    assert.deepEqual(seen.map(([line, , value]) => [line, value]), [["3", "nobody"], ["5", "2026-06"], ["6", "perhaps"], ["6", "31 2 2027"], ["8", "more"]]);
    assert.match(seen[0][3], /AQA/);
    assert.match(seen[1][3], /June 2027/);
    assert.match(seen[2][3], /Yes/);
    assert.match(seen[3][3], /real date/);
    assert.match(seen[4][3], /5/);
    const rejects = (await made("[data-rejects-file]")).toString("utf8");
    assert.equal(rejects.trim().split("\r\n").length, 6);
    await v.press("[data-undo]");
    assert.deepEqual((await inTab()).conflicts.map(({ details }) => details.staff), ["A Person"]);
    // Lines are counted alike, however they end.
    for (const end of ["\r\n", "\r"]) {
      await choose("ends.csv", text.replaceAll("\n", end));
      const lines = await v.run("return [...document.querySelectorAll('[data-rejects] tbody th')].map((cell) => cell.innerText)");
      assert.deepEqual(lines, ["3", "5", "6", "6", "8"], JSON.stringify(end));
      await v.press("[data-undo]");
    }
  });

  it("that are broken are refused in a sentence, and nothing is changed", async () => {
    const whole = JSON.stringify(file({ conflicts: conflicts(3) }), undefined, 1);
    const item = { id: "x", details: {}, answers: {} };
    const cases = [
      ["cut.json", whole.slice(0, 400), /not whole/, /yn gyflawn/],
      ["other.json", '{"format":"centre-checks/saved-result"}', /not a register/, /Nid cofrestr/],
      ["newer.json", JSON.stringify({ ...file({}), edition: 2 }), /newer version/, /fwy newydd/],
      ["unknown.json", JSON.stringify(file({ conflicts: [{ ...item, answers: { nothing: "yes" } }] })), /no question here/, /nad oes lle/],
      ["detail.json", JSON.stringify(file({ conflicts: [{ ...item, details: { shoe: "42" } }] })), /no question here/, /nad oes lle/],
      ["twice.json", JSON.stringify(file({ conflicts: [item, item] })), /no question here/, /nad oes lle/],
      ["choice.json", JSON.stringify(file({ conflicts: [{ ...item, answers: { [declared.body]: "nobody" } }] })), /no question here/, /nad oes lle/],
      ["picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), /not a table/, /Nid tabl/],
      ["empty.csv", "", /not a table/, /Nid tabl/],
      ["columns.csv", "a,b\n1,2\n", /No column/, /Nid oes colofn/],
      ["twice.csv", "staff,Member of staff\n1,2\n", /stands twice/, /ddwywaith/],
      ["cut.csv", 'staff,role\nA,"teach', /cut off/, /dorri/],
      ["large.csv", `staff\n${"x".repeat(20_000_001)}`, /larger/, /fwy nag/],
      ["many.csv", `staff\n${"x\n".repeat(5_001)}`, /more rows/, /fwy o resi/],
    ];
    for (const [language, at] of [["en", 2], ["cy", 3]]) {
      await fresh(language, { conflicts: [one("A Person")] });
      const before = await inTab();
      for (const [name, content, ...says] of cases) {
        await choose(name, content);
        assert.match((await fault()) ?? "", says[at - 2], name);
        assert.deepEqual(await inTab(), before, name);
      }
      await choose("whole.json", whole);
      assert.equal((await inTab()).conflicts.length, 3);
    }
  });

  it("give an empty table to fill in, which reads as one without conflicts", async () => {
    await fresh("cy", { conflicts: [one("A Person")] });
    const text = (await made("[data-template]")).toString("utf8").slice(1);
    assert.equal(text.trim().split("\r\n").length, 1);
    assert.match(text, /Aelod o staff/);
    await choose("template.csv", text);
    assert.match(await v.text("[data-done]"), /ychwanegwyd: 0/);
  });
});

// ------------------------------------------------------------------------------------------------------ signing and paper

describe("signing off", () => {
  it("has a name and a day, and is known to be older than what was changed after it", async () => {
    await fresh("en", { conflicts: [one("A Person"), one("B Person")] });
    await v.press("[data-sign=head] [type=submit]");
    assert.match(await v.text(".govuk-error-summary"), /Enter a name/);
    await v.answer({ head: "Head Person", "headOn.day": "31", "headOn.month": "2", "headOn.year": "2026" });
    await v.press("[data-sign=head] [type=submit]");
    assert.match(await v.text(".govuk-error-summary"), /real date/);
    await v.answer({ "headOn.day": "20", "headOn.month": "11" });
    await v.press("[data-sign=head] [type=submit]");
    assert.match(await v.text("[data-signed=head]"), /Signed off on 20 November 2026 by Head Person/);
    assert.doesNotMatch(await v.text("main"), /changed after that/);
    await v.press("[data-remove=a-person]");
    assert.match(await v.text("main"), /changed after that/);
    await v.press("[data-undo]");
    assert.doesNotMatch(await v.text("main"), /changed after that/);
    await v.press("[data-sign-away=head]");
    assert.equal(await v.text("[data-signed=head]"), null);
    await v.press("[data-undo]");
    assert.match(await v.text("[data-signed=head]"), /Head Person/);
  });
});

describe("the printed register", () => {
  for (const language of LANGUAGES) {
    it(`has every row in full and who signed, without what only works on a screen, in ${language}`, async () => {
      const all = conflicts(120, 9);
      await fresh(language, { conflicts: all, signed: { officer: { name: "Officer Person", on: "2026-11-20", seal: "0" } } });
      await v.run("window.dispatchEvent(new Event('beforeprint'))");
      const printed = await v.run("return document.querySelector('[data-sheet]').textContent");
      for (const { details } of all) assert.ok(printed.includes(details.staff), details.staff);
      const { fields: asked, table } = await words(language, `forms/${procedure}`);
      const questions = new Set(all.flatMap(({ answers }) => Object.keys(answers)));
      for (const name of questions) {
        if ([declared.body, declared.told, declared.toldOn].includes(name)) continue;
        assert.ok(printed.includes(asked[table.fields.indexOf(`${declared.list}[].${name}`)][0]), name);
      }
      assert.match(printed, /Officer Person/);
      assert.match(printed, language === "en" ? /As at 22 November 2026/ : /Fel ar 22 Tachwedd 2026/);
      const seen = await v.onPaper(`
        const shown = (e) => e.checkVisibility();
        return {
          heading: getComputedStyle(document.querySelector("[data-sheet] thead")).display,
          list: shown(document.querySelector("[data-list]")),
          sheet: shown(document.querySelector("[data-sheet] table")),
          title: shown(document.querySelector("h1")),
          buttons: [...document.querySelectorAll("main button, main input")].filter(shown).length,
        };
      `);
      await v.run("window.dispatchEvent(new Event('afterprint'))");
      assert.deepEqual(seen, { heading: "table-header-group", list: false, sheet: true, title: true, buttons: 0 });
      assert.equal(await v.run("return document.querySelector('[data-sheet]').childElementCount"), 0);
    });
  }

  it("is on several pages of landscape paper, and put away afterwards", { skip: !IN_CHROMIUM && "only Chromium gives the pages that it prints" }, async () => {
    await fresh("en", { conflicts: conflicts(120, 9) });
    const { data } = await v.driver.sendAndGetDevToolsCommand("Page.printToPDF", { preferCSSPageSize: true, printBackground: true });
    const pdf = Buffer.from(data, "base64").toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [Number(width), Number(height)]);
    assert.ok(boxes.length > 3, "the register has several pages");
    for (const [width, height] of boxes) assert.ok(width > height, `${width} x ${height}`);
    assert.equal(await v.run("return document.querySelector('[data-sheet]').childElementCount"), 0);
  });
});

// ------------------------------------------------------------------------------------------------------------- many, axe

describe("a long register", () => {
  it("of 1,000 can be searched, filtered and paged, and is narrow enough", async (test) => {
    const all = conflicts(1_000, 21, 12);
    const began = performance.now();
    await fresh("en", { conflicts: all });
    test.diagnostic(`1,000 conflicts shown and checked after ${Math.round(performance.now() - began)} ms`);
    assert.equal(await count(), 1_000);
    assert.equal((await rows()).length, 50);
    const search = (text) =>
      v.run(
        "const box = document.querySelector('[data-find]'); box.value = arguments[0]; const from = performance.now(); box.dispatchEvent(new Event('input', { bubbles: true })); return performance.now() - from",
        text,
      );
    test.diagnostic(`a search takes ${Math.round(await search("person 77"))} ms`);
    // 77, and 770 to 779.
    assert.equal(await count(), 11);
    await search("no such thing");
    assert.equal(await count(), 0);
    await search("");
    await v.run("const box = document.querySelector('[data-show]'); box.value = 'tell'; box.dispatchEvent(new Event('change', { bubbles: true }))");
    const told = await count();
    assert.ok(told > 0 && told < 1_000);
    assert.deepEqual([...new Set((await rows()).map(({ means }) => means))], ["tell"]);
    await v.run("const box = document.querySelector('[data-show]'); box.value = ''; box.dispatchEvent(new Event('change', { bubbles: true }))");
    await v.press("[data-page='1']");
    assert.equal((await rows())[0].row, "c51");
    assert.equal(await v.focused(), "conflicts");
    assert.deepEqual(await v.tooWide(), []);
  });
});

for (const language of LANGUAGES) {
  describe(`its pages in ${language}`, () => {
    it("are accessible and narrow enough in every state", async () => {
      await fresh(language);
      await look("empty", language);
      await v.press("a[href='#series']");
      await look("series", language);
      await v.answer({ series: "no series" });
      await v.goOn();
      await look("series, with an error", language);
      await v.answer({ series: "2027-06" });
      await v.goOn();
      await look("series saved", language);
      await v.press("[data-add-conflict]");
      await look("a new conflict", language);
      await v.goOn();
      await look("a new conflict, with an error", language);
      const signed = { head: { name: "Head Person", on: "2026-11-20", seal: "0" } };
      await fresh(language, { conflicts: conflicts(60, 13), signed });
      await v.unfold();
      await look("sixty conflicts", language);
      // What follows looks the same over fewer, and is looked at in a tenth of the time.
      await fresh(language, { conflicts: conflicts(6, 13), signed });
      await v.unfold();
      await v.press("[data-change]");
      await look("a conflict", language);
      await v.answer({ staff: "Someone" });
      await v.press(".govuk-back-link");
      await look("with something that was not saved", language);
      await choose("rows.csv", "staff,awardingBody,x\nA,nobody,1\nB,wjec,2\n");
      await look("with rows that were left out", language);
      await choose("broken.json", "{");
      await look("with a broken file", language);
      await v.press("[data-sign=officer] [type=submit]");
      await look("signing, with an error", language);
      await v.press("[data-remove]");
      await look("removed", language);
      await v.press("[data-erase]");
      await wait("return document.querySelectorAll('[data-row]').length === 0", "it was not erased");
      await look("erased", language);
    });
  });
}

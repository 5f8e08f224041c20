// Letters and emails on pages of their own: offered with an outcome, reviewed, filled in, copied, printed alone, opened in a mail program.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { check } from "centre-checks";
import { letters, procedures as written } from "centre-checks/letters";
import { submissions } from "../../pkg/tests/submissions.js";
import { asTyped, LANGUAGES, procedures, visit } from "./support.js";

const DAY = "2026-11-22";
const submission = (name) => submissions.find((one) => one.name === name).submission;

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

/** Opens the outcome of a recorded submission, or one of its letters. */
async function outcome(name, language, place = "the-outcome") {
  const { procedure, answers } = submission(name);
  await v.answered(language, { [procedure]: asTyped(answers) }, procedure, place);
}

const links = () => v.run("return [...document.querySelectorAll('[data-letter-link]')].map((link) => [link.textContent, link.hash])");
const follow = async (place = 0) => v.press(`.app-letters li:nth-child(${place + 1}) a`);
const letterText = () => v.run("return document.querySelector('.app-letter').innerText.replace(/\\u00a0/g, ' ')");
const type = (gap, text) =>
  v.run(
    `const box = document.querySelector('[data-gap="' + arguments[0] + '"]');
     box.focus();
     box.value = arguments[1];
     box.dispatchEvent(new Event("input", { bubbles: true }));`,
    gap,
    text,
  );

// These come first, while no browser has a copy of that.
describe("what writes letters", () => {
  it("is loaded by a check that has letters, and by no other", async () => {
    const asked = async (id) => {
      await v.away();
      const from = v.site.requests.length;
      await v.open(`en/${id}/#the-outcome`);
      return v.site.requests.slice(from).filter((path) => path.includes("letters-")).length;
    };
    assert.equal(await asked(procedures.find(({ id }) => !written.includes(id)).id), 0);
    assert.ok((await asked(written[0])) > 0);
  });

  it("can be missing: the outcome stands without it", async () => {
    v.rename();
    v.block("letters-");
    await outcome("account-change-ready", "en");
    v.block();
    v.rename();
    assert.notEqual(await v.decision(), null);
    assert.deepEqual(await links(), []);
  });
});

describe("a letter", () => {
  beforeEach(() => outcome("account-change-ready", "en"));

  it("is offered with the outcome, and shown whole", async () => {
    assert.deepEqual(await links(), [["Letter to WJEC: new exams officer", "#the-letter-1"]]);
    await follow();
    assert.equal(await v.hash(), "the-letter-1");
    assert.equal(await v.text("h1"), "Letter to WJEC: new exams officer");
    assert.equal(await v.run("return document.activeElement.tagName"), "H1");
    const given = submission("account-change-ready");
    const [letter] = letters(given, check(given, { asOf: DAY }), { language: "en" });
    const plain = (text) => text.replace(/\s+/g, " ").trim();
    assert.equal(plain(await letterText()), plain(letter.text));
    assert.notEqual(await v.text("[data-ready]"), null);
    await v.press(".govuk-back-link");
    assert.equal(await v.hash(), "the-outcome");
  });

  it("takes what is typed into its gaps, and keeps it in this tab", async () => {
    await follow();
    await type("centreName", "Ysgol <b>y Fro</b>");
    await type("centreNumber", "68123");
    const text = await letterText();
    assert.ok(text.includes("Centre name: Ysgol <b>y Fro</b>"), text);
    assert.ok(text.includes("Centre number: 68123"));
    assert.equal(await v.run("return document.activeElement.dataset.gap"), "centreNumber");
    const mailto = await v.run("return document.querySelector('[data-mailto]').href");
    assert.ok(mailto.startsWith("mailto:centres@wjec.co.uk?"));
    assert.ok(new URLSearchParams(mailto.split("?")[1]).get("body").includes("Centre number: 68123"));
    await v.driver.navigate().refresh();
    await v.settled();
    assert.ok((await letterText()).includes("68123"));
    assert.equal(await v.run("return document.querySelector('[data-gap=centreNumber]').value"), "68123");
  });

  it("is in the language that is chosen, on a page in the other", async () => {
    await follow();
    await v.press("[data-letter-language][value=cy]");
    assert.equal(await v.text("h1"), "Letter to WJEC: new exams officer");
    assert.equal(await v.run("return document.querySelector('.app-letter').lang"), "cy");
    assert.ok((await letterText()).includes("Enw'r ganolfan"));
    assert.equal(await v.focused(), "letter-cy");
    await v.press("[data-letter-language][value=en]");
    assert.ok((await letterText()).includes("Centre name"));
  });

  it("is copied as text", async () => {
    await follow();
    await v.run("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }");
    await v.press("[data-copy-text=text]");
    const copied = await v.run("return window.copied");
    assert.ok(copied.startsWith("[date of the letter]\n\nWJEC\n\nCentre name: [name of the centre]\n"), copied);
    assert.equal(await v.text("[data-copy-text=text]"), "Copied");
    await v.press("[data-copy-text=note]");
    assert.match(await v.run("return window.copied"), /^\[Before you send this/);
  });

  it("is printed alone, and an outcome is printed whole after it", async () => {
    await follow();
    const printed = () => v.onPaper(`
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const { data, parentElement: own } = walker.currentNode;
        if (data.trim() && own.getClientRects().length > 0 && !own.closest(".app-letter, script, noscript")) found.push(data.trim());
      }
      return found;`);
    assert.deepEqual(await printed(), []);
    await v.press(".govuk-back-link");
    assert.notDeepEqual(await printed(), []);
    // Welsh pages begin with a notice.
    await outcome("account-change-ready", "cy", "the-letter-1");
    assert.deepEqual(await printed(), []);
    // A draft says on paper that it is one.
    await outcome("account-change-wrong-throughout", "en", "the-letter-1");
    assert.deepEqual(await printed(), ["This is a draft. Do not send it yet."]);
  });

  it("that is a draft says what is missing, leads there, and opens no email", async () => {
    await outcome("account-change-wrong-throughout", "en");
    assert.match((await v.text(".app-letters li")) ?? "", /\(draft\)/);
    await follow();
    const draft = await v.text("[data-draft]");
    assert.match(draft, /more than one account holder/);
    assert.doesNotMatch(draft, /account-change\//);
    assert.equal(await v.run("return document.querySelector('[data-mailto]')"), null);
    await v.press("[data-draft] [data-goto]");
    assert.notEqual(await v.run("return document.querySelector('[data-question=newAccountHolders], [data-step]')"), null);
  });

  it("that does not exist leads back to the outcome", async () => {
    await v.open("en/account-change/#the-letter-7");
    await v.driver.wait(async () => (await v.hash()) === "the-outcome", 20_000);
    await v.settled();
    assert.notEqual(await v.decision(), null);
  });
});

it("an email is opened whole, with who has to send it beside the button", async () => {
  await outcome("account-change-aqa-ready", "en");
  await follow();
  const mailto = await v.run("return document.querySelector('[data-mailto]').href");
  assert.ok(mailto.startsWith("mailto:?subject=Change%20of%20admin&body="), mailto);
  const id = await v.run("return document.querySelector('[data-mailto]').getAttribute('aria-describedby')");
  assert.match(await v.text(`#${id}`), /head of centre has to send this email/);
});

it("a text that is too long for a mail program is copied instead", async () => {
  await outcome("credit-check-cash-only", "en");
  await follow();
  assert.notEqual(await v.run("return document.querySelector('[data-mailto]')"), null);
  await type("circumstances", "Long. ".repeat(400));
  assert.equal(await v.run("return document.querySelector('[data-mailto]')"), null);
  assert.match(await v.text("[data-letter-ways]"), /too long/);
});

describe("every letter of the recorded submissions", () => {
  // One of each kind is enough here: the package looks at all of them.
  const kinds = new Map();
  for (const { name, submission } of submissions) {
    const found = written.includes(submission.procedure) ? letters(submission, check(submission, { asOf: DAY })) : [];
    found.forEach(({ kind, ready }, place) => kinds.set(`${kind}${ready ? "" : ", a draft"}`, { name, place }));
  }

  it("there are enough kinds", () => assert.ok(kinds.size >= 10, [...kinds.keys()].join("; ")));

  for (const [kind, { name, place }] of kinds) {
    const language = LANGUAGES[(place + name.length) % 2];
    it(`${kind}: no fault at 1280 and at 320 px, in ${language}`, async () => {
      await outcome(name, language, `the-letter-${place + 1}`);
      for (const width of [320, 1280]) {
        await v.resize(width);
        const page = await v.run("return { letters: document.querySelectorAll('.app-letter').length, text: document.body.innerText, over: document.documentElement.scrollWidth - document.documentElement.clientWidth, ids: [...document.querySelectorAll('[id]')].map(({ id }) => id) }");
        assert.equal(page.letters, 1);
        assert.ok(page.over <= 0, `nothing runs off the page at ${width} px`);
        assert.doesNotMatch(page.text, /\{\w+\}|undefined|\[object/);
        assert.equal(new Set(page.ids).size, page.ids.length);
        assert.deepEqual(await v.violations(), [], `at ${width} px`);
      }
    });
  }
});

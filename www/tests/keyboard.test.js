// One check with the keyboard alone, and where the focus goes.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Key } from "selenium-webdriver";
import { answersFor, goThrough, IN_CHROMIUM, procedures, visit } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

/** By the arrow keys, to the choice with this value. */
const arrowTo = async (value) => {
  await v.type(Key.SPACE);
  for (let turn = 0; turn < 40; turn++) {
    if ((await v.run("return document.activeElement.value")) === value) return;
    await v.type(Key.ARROW_DOWN);
  }
  throw new Error(`the arrow keys do not lead to ${value}`);
};
const choose = async (name, value) => {
  await v.tabTo(`[name="${name}"]`);
  await arrowTo(value);
};
/** Enter, and until what it led to is there: another page, or problems on this one. */
const enter = async () => {
  await v.run("document.querySelector('h1').dataset.before = ''");
  await v.type(Key.ENTER);
  await v.driver.wait(() => v.run("return !document.querySelector('h1[data-before]') || document.querySelector('[data-problems]') !== null"), 20_000);
  await v.settled();
};
const send = async () => {
  await v.tabTo("[data-step] [type=submit]:not([data-cannot])");
  await enter();
};

it("a page that is left before it answers is asked no more, and the next one answers", async () => {
  await v.fresh("en/");
  const question = `
    if (location.pathname.includes("/cy/")) return location.pathname;
    location.href = "../cy/";
    return new Promise((done) => setTimeout(done, 5000, "too late"));
  `;
  assert.match(await v.driver.wait(() => v.run(question), 20_000), /\/cy\/$/);
});

describe("with the keyboard alone", () => {
  it("a check can be found, answered, corrected and read", async () => {
    await v.fresh("en/");
    await v.tabTo(".app-card__link");
    await v.type(Key.ENTER);
    await v.driver.wait(async () => (await v.run("return location.pathname")).endsWith("/account-change/"), 20_000);
    await v.settled();
    await v.tabTo("[data-start]");
    await v.type(Key.SPACE);
    await v.driver.wait(async () => (await v.hash()) === "change", 20_000);
    await v.settled();
    assert.equal(await v.run("return document.activeElement.tagName"), "H1");

    await send();
    assert.match(await v.focused(), /govuk-error-summary/);
    await v.tabTo(".govuk-error-summary a");
    await v.type(Key.ENTER);
    assert.equal(await v.run("return document.activeElement.name"), "awardingBody");
    assert.equal(await v.hash(), "change");
    await arrowTo("wjec");
    await choose("changes", "exams-officer");
    await send();
    await choose("canUseAccount", "no");
    await send();
    await v.tabTo("[name='newAccountHolders[0].name']");
    await v.type("Siân Prys");
    await v.tabTo("[name='newAccountHolders[0].email']");
    await v.type("s.prys@ysgol.example.org");
    await enter();
    assert.equal(await v.hash(), "letter");
    await choose("letterhead", "centre");
    await send();
    await choose("signature", "handwritten");
    await choose("signatory", "head-of-centre");
    await choose("signatoryIsNewOfficer", "no");
    await send();
    await choose("sending", "attached");
    await v.tabTo("[name=sentTo]");
    await v.type("centres@wjec.co.uk");
    await v.type(Key.ENTER);
    await v.driver.wait(() => v.decision(), 20_000);
    assert.equal((await v.decision()).decision, "ready-to-send");
    assert.equal(await v.run("return document.activeElement.tagName"), "H1");
  });

  it("the way past the menu leads to the content and leaves the step as it is", async () => {
    await v.fresh("en/account-change/#change");
    // An address that names a step starts there.
    await v.tabTo(".govuk-skip-link");
    await v.type(Key.ENTER);
    assert.equal(await v.focused(), "main");
    assert.equal(await v.hash(), "change");
  });

  it("whatever has the focus shows it", async (t) => {
    for (const path of ["en/", "en/account-change/", "en/account-change/#holder", "en/account-change/#the-outcome"]) {
      await v.fresh(path);
      const isActive = await v.run("return document.hasFocus()");
      if (!IN_CHROMIUM && !isActive) return t.skip("a window that is not the active one shows no focus, and no driver makes it that");
      const seen = new Set();
      for (let turn = 0; turn < 40; turn++) {
        await v.type(Key.TAB);
        const [key, shows, isLast] = await v.run(`
          const e = document.activeElement, s = getComputedStyle(e);
          const label = e.matches("input") ? getComputedStyle(e.labels[0], "::before") : s;
          const shown = [s, label].some((one) => one.outlineStyle !== "none" || one.boxShadow !== "none");
          const all = [...document.querySelectorAll("a[href], button, input, select, summary")].filter((one) => one.checkVisibility());
          return [e.outerHTML.slice(0, 120), shown || e === document.body, e === all.at(-1)];
        `);
        if (seen.has(key)) break;
        seen.add(key);
        assert.ok(shows, `${path}: ${key}`);
        // Beyond it some browsers leave the page, and do not come back to the next one.
        if (isLast) break;
      }
      assert.ok(seen.size > 5, `${path}: ${[...seen].join("\n")}`);
    }
  });
});

/** Sets a control as a person does who has no mouse. */
const fill = async (name, value) => {
  await v.tabTo(`[name="${name}"]`);
  const type = await v.run("return document.activeElement.type");
  if (type === "radio") return arrowTo(value);
  if (type === "checkbox") {
    if (!(await v.run("return document.activeElement.value === arguments[0]", value))) await v.tabTo(`[name="${name}"][value="${value}"]`);
    return v.type(Key.SPACE);
  }
  return v.type(value);
};

describe("with the keyboard alone, from the start to the outcome", () => {
  for (const procedure of procedures) {
    it(procedure.id, async (t) => {
      if (!IN_CHROMIUM) return t.skip("one check is gone through in every browser, all of them in Chromium");
      await v.fresh(`en/${procedure.id}/`);
      await v.start();
      await goThrough(v, procedure, "first");
      const expected = await v.decision();

      await v.fresh(`en/${procedure.id}/`);
      await v.tabTo("[data-start]");
      await v.type(Key.SPACE);
      await v.driver.wait(async () => (await v.hash()) !== "", 20_000);
      await v.settled();
      for (let page = 0; page < 20 && !(await v.decision()); page++) {
        // An answer in an item of a list can bring further questions to the page.
        for (let before = [], names = await v.names(); names.length > before.length; ) {
          const answers = answersFor(procedure, names.filter((name) => !before.includes(name)), "first");
          for (const [name, value] of Object.entries(answers)) if (value !== "") await fill(name, value);
          [before, names] = [names, await v.names()];
        }
        await send();
        assert.equal(await v.text("[data-problems]"), null);
      }
      assert.deepEqual(await v.decision(), expected);
      assert.equal(await v.run("return document.activeElement.tagName"), "H1");
    });
  }
});

describe("an error", () => {
  it("is tied to its question, and gone when the page is right", async () => {
    await v.fresh("en/account-change/#holder");
    await v.answer({ "newAccountHolders[0].email": "nothing" });
    await v.goOn();
    const tied = await v.run(`
      const input = document.getElementsByName("newAccountHolders[0].email")[0];
      const described = input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent);
      return [input.getAttribute("aria-invalid"), described.join(" ")];
    `);
    assert.equal(tied[0], "true");
    assert.match(tied[1], /Error:.*Enter one email address/s);
    assert.match(await v.text(".govuk-error-summary"), /Account holder 1: Email address: Enter/);
    // With no body chosen yet, what only one of them asks is asked too.
    await v.answer({
      "newAccountHolders[0].name": "Ann",
      "newAccountHolders[0].email": "ann@school.example.org",
      "newAccountHolders[0].role": "exams-officer",
    });
    await v.goOn();
    assert.equal(await v.text(".govuk-error-summary"), null);
    assert.doesNotMatch(await v.title(), /^Error/);
  });

  it("does not appear while a person types", async () => {
    await v.fresh("en/account-change/#sending");
    await v.tabTo("[name=sentTo]");
    await v.type("half an addr");
    await v.type(Key.TAB);
    assert.equal(await v.text(".govuk-error-message"), null);
  });
});

// The page for one number.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Key } from "selenium-webdriver";
import { identify, sayIdentified } from "centre-checks";
import { LANGUAGES, NUMBERS, visit, words } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

const result = () => v.text("[data-identified]");
const plain = (text) => text.replace(/\s+/g, " ");

describe("a number by itself", () => {
  it("is told what it could be, in the words of the library and with its clauses", async () => {
    for (const language of LANGUAGES) {
      await v.fresh(`${language}/number/`);
      const own = await words(language, "identify");
      for (const number of NUMBERS) {
        await v.checkNumber(number);
        const { says, couldBe } = sayIdentified(identify(number), own);
        const text = plain(await result());
        assert.ok(text.includes(says), number);
        for (const { name, written, says, next, note, parts } of couldBe) {
          const shown = [name, says, next, note, ...parts.map((part) => part.name)].filter(Boolean);
          for (const part of [...shown, written]) assert.ok(text.includes(part), `${number}: ${part}`);
        }
        const links = await v.run("return [...document.querySelectorAll('[data-identified] .app-cites a')].map((a) => a.getAttribute('href'))");
        for (const { clause } of couldBe.flatMap(({ cites }) => cites)) assert.ok(links.includes(`../rules/documents/#clause-${clause}`), clause);
      }
    }
  });

  it("shows a pass for the right form only", async () => {
    await v.fresh("en/number/");
    for (const number of NUMBERS) {
      await v.checkNumber(number);
      const passes = await v.run("return document.querySelectorAll('[data-identified] .app-tag--passed').length");
      assert.equal(passes, identify(number).couldBe.filter(({ outcome }) => outcome === "well-formed").length, number);
    }
  });

  it("is asked for where nothing was typed, and what was found before goes away", async () => {
    await v.fresh("en/number/");
    await v.checkNumber("68199");
    await v.checkNumber("  ");
    assert.equal(await result(), "");
    assert.match(await v.focused(), /govuk-error-summary/);
    assert.match(await v.title(), /^Error: /);
    await v.run("document.querySelector('.govuk-error-summary a').click()");
    assert.equal(await v.focused(), "number");
    await v.checkNumber("68199");
    assert.equal(await v.text(".govuk-error-summary"), null);
    assert.doesNotMatch(await v.title(), /^Error: /);
  });

  it("can be typed, sent and read with the keyboard alone, and markup in it is only text", async () => {
    await v.fresh("en/number/");
    await v.tabTo("#number");
    await v.type("9276308687");
    await v.type(Key.ENTER);
    await v.settled();
    assert.equal(await v.focused(), "found");
    assert.match(await result(), /Check fails/);
    await v.checkNumber("<b>68199</b>");
    assert.equal(await v.run("return document.querySelectorAll('[data-identified] b').length"), 0);
  });

  it("stays when the language is changed, is in no address, and goes when the answers are cleared", async () => {
    await v.fresh("en/number/");
    await v.checkNumber("68199 0 01 2058 G");
    await v.press("[data-language]");
    await v.driver.wait(async () => (await v.run("return document.documentElement?.lang")) === "cy", 20_000);
    await v.settled();
    assert.equal(await v.run("return document.getElementById('number').value"), "68199 0 01 2058 G");
    const [uci] = sayIdentified(identify("681990012058G"), await words("cy", "identify")).couldBe;
    assert.ok((await result()).includes(uci.name));
    assert.doesNotMatch(await v.driver.getCurrentUrl(), /[?#]|68199/);
    await v.press("[data-clear]");
    await v.press("[data-clear-yes]");
    assert.equal(await result(), "");
    assert.equal(await v.run("return document.getElementById('number').value"), "");
    assert.doesNotMatch(await v.run("return JSON.stringify({ ...sessionStorage, ...localStorage })"), /68199/);
  });
});

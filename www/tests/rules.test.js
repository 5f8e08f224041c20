// The search through all the rules, and addresses of places that have moved.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { LANGUAGES, procedures, visit, words } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

const search = async (text) => {
  await v.run("document.getElementById('search').value = arguments[0]", text);
  await v.press("[data-search] [type=submit]");
  return v.run("return [...document.querySelectorAll('[data-found] a')].map((link) => ({ title: link.innerText, href: link.getAttribute('href') }))");
};
const status = () => v.text("[data-found] [role=status]");

describe("the search through the rules", () => {
  for (const language of LANGUAGES) {
    it(`finds a rule by its words, its code and what it says, in ${language}`, async () => {
      await v.open(`${language}/rules/`);
      const [procedure] = procedures;
      const [rule] = procedure.rules;
      const [asks, [says]] = (await words(language, procedure.id)).rules[0];
      for (const text of [rule.id, asks, asks.toUpperCase(), says.replace(/\{\w+\}.*/, "")]) {
        assert.ok((await search(text)).some(({ href }) => href === `${procedure.id}/#${rule.id}`), text);
      }
      const { table } = await words(language, "clauses");
      const [clause] = table.clauses[0];
      assert.deepEqual((await search(clause)).map(({ href }) => href).filter((href) => href.endsWith(`#clause-${clause}`)), [`documents/#clause-${clause}`]);
    });
  }

  it("ignores accents, leads to the place, and says how many it shows", async () => {
    await v.open("cy/rules/");
    const plain = await search("enwau llywodraethwr rhiant");
    assert.deepEqual(await search("énwau llywodraethŵr rhiant"), plain);
    const all = await search("a");
    assert.equal(all.length, 50);
    assert.match(await status(), /^Canfuwyd: \d{3}\. Dangosir: 50\.$/);
    for (const { href } of [all[0], all[25], all[49]]) {
      await v.open(`cy/rules/${href}`);
      assert.equal(await v.run("return document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null"), true, href);
      await v.open("cy/rules/");
    }
    assert.deepEqual(await search("no such thing at all"), []);
    assert.match(await status(), /Ni chanfuwyd dim/);
    await search("  ");
    assert.match(await status(), /Rhowch air/);
  });

  it("keeps what is searched for out of the address", async () => {
    await v.open("en/rules/");
    await search("letterhead");
    assert.doesNotMatch(await v.driver.getCurrentUrl(), /letterhead/);
    assert.ok(v.site.requests.every((path) => !/search|letterhead/.test(path.replace(/assets.*/, ""))));
  });

  it("leads on from an earlier address, and stays where there is no such place", async () => {
    const { id, rules } = procedures[0];
    for (const [hash, page] of [
      [`${rules[0].id}`, `${id}/`],
      ["bodies--wjec", "bodies/"],
      ["identify--uci", "numbers/"],
      ["no-such--place", ""],
      ["%", ""],
    ]) {
      await v.open("en/");
      await v.open(`en/rules/#${hash}`);
      await v.driver.wait(async () => (await v.driver.getCurrentUrl()).endsWith(`/en/rules/${page}#${hash}`), 20_000, hash);
    }
  });
});

// Every page and every state of it, in both languages: accessible, narrow enough, rightly named.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { forms, goThrough, LANGUAGES, NUMBERS, visit } from "./support.js";

let v;
before(async () => {
  v = await visit();
});
after(() => v.close());

/** Checks the page as it is. */
async function look(what, language) {
  const page = await v.run(`
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: document.querySelectorAll("h1").length,
      landmarks: ["main", "header", "footer"].filter((name) => document.querySelectorAll(name).length !== 1),
    };
  `);
  assert.equal(page.lang, language, what);
  assert.equal(page.headings, 1, `${what}: headings of the first level`);
  assert.deepEqual(page.landmarks, [], what);
  assert.match(page.title, /centre-checks$/, what);
  const errors = await v.run("return document.querySelector('.govuk-error-summary') !== null");
  assert.equal(/^(Error|Gwall): /.test(page.title), errors, `${what}: ${page.title}`);
  await accessible(what);
  await narrow(what);
}

const accessible = async (what) => assert.deepEqual(await v.violations(), [], what);
const narrow = async (what) => assert.deepEqual(await v.tooWide(), [], `${what} at 320 pixels`);

describe("the start", () => {
  it("offers both languages", async () => {
    await v.open("");
    await accessible("start");
    await narrow("start");
    assert.deepEqual(await v.run("return [...document.querySelectorAll('a')].map((a) => a.innerText)"), ["English", "Cymraeg"]);
  });
});

for (const language of LANGUAGES) {
  describe(`pages in ${language}`, () => {
    for (const path of ["", "about/", "approvals/", "number/", "numbers/", "rules/", "rules/bodies/", "rules/documents/", "rules/numbers/", `rules/${forms[0].id}/`]) {
      it(`/${path}`, async () => {
        await v.open(`${language}/${path}`);
        await look(path, language);
        const notice = await v.text(".app-notice");
        assert.equal(notice !== null, language === "cy", "a notice that the Welsh has not been reviewed");
      });
    }
    it("/rules/ with what was found, and with nothing found", async () => {
      await v.open(`${language}/rules/`);
      for (const wanted of ["centre", "no such thing", ""]) {
        await v.run("document.getElementById('search').value = arguments[0]", wanted);
        await v.press("[data-search] [type=submit]");
        await look(`search for ${wanted}`, language);
      }
    });
    it("a check whose script has not come", async () => {
      v.block("check-");
      const { id, form } = forms[0];
      await v.driver.get(`${v.site.url}${language}/${id}/`);
      await v.run("for (const one of document.getAnimations()) one.finish()");
      await narrow("the first page, waiting");
      await accessible("the first page, waiting");
      await v.run("location.hash = arguments[0]", form[0].id);
      await narrow("the first questions, waiting");
      await accessible("the first questions, waiting");
      v.block();
    });
    it("a saved result, and the question before clearing", async () => {
      const { id } = forms[0];
      await v.outcome(language, {}, id);
      const text = await v.saved("[data-save]");
      await v.run("const all = JSON.parse(sessionStorage['centre-checks']); all.opened = { [arguments[0]]: arguments[1] }; sessionStorage['centre-checks'] = JSON.stringify(all)", id, text);
      await v.open("");
      await v.open(`${language}/${id}/#the-saved-result`);
      await v.unfold();
      await v.press("[data-clear]");
      await look("saved result", language);
      await v.press("[data-clear-yes]");
      await look("cleared", language);
    });
    it("/number/ with an error and with what each kind of number comes to", async () => {
      await v.fresh(`${language}/number/`);
      await v.checkNumber("");
      await look("number, nothing typed", language);
      for (const number of NUMBERS) {
        await v.checkNumber(number);
        await look(`number ${number}`, language);
      }
    });
    it("a check that the clock gives no day for, and the same with an error", async () => {
      const { id } = forms.find(({ needsInstant }) => needsInstant);
      await v.setClock({ at: "1970-01-01T12:00Z" });
      await v.fresh(`${language}/${id}/`);
      assert.notEqual(await v.text("[data-clock-is-outside]"), null);
      await look("no day", language);
      await v.press("[data-options-form] [type=submit]");
      await look("no day, and none given", language);
      await v.setClock();
    });
    for (const procedure of forms) {
      it(`${procedure.id}: questions, errors and outcomes`, async () => {
        await v.fresh(`${language}/${procedure.id}/`);
        await look("first page", language);
        await v.run("document.querySelector('[data-options]').open = true");
        await look("options", language);
        for (const way of ["first", "last", "cannot"]) {
          await v.fresh(`${language}/${procedure.id}/`);
          await v.start();
          await goThrough(v, procedure, way, async () => {
            const where = `${way}, ${await v.hash()}`;
            if (way === "first" && !(await v.decision())) {
              await look(where, language);
              await v.goOn();
              if (await v.text(".govuk-error-summary")) await look(`${where}, with errors`, language);
            }
            if (await v.decision()) await look(where, language);
          });
        }
      });
    }
  });
}

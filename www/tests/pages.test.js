// Every page and every state of it, in both languages: accessible, narrow enough, rightly named.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { submissions } from "../../pkg/tests/submissions.js";
import { asTyped, forms, goThrough, IN_CHROMIUM, LANGUAGES, NUMBERS, visit } from "./support.js";

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

const pattern = (name) => name.replace(/\[\d+\]/g, "[]");

/** Where a form asks for a day or a moment, and its lists. */
function asked(form, before = "") {
  const dates = new Set();
  const lists = new Set();
  for (const { name, kind } of form.flatMap(({ fields }) => fields)) {
    const path = `${before}${name}`;
    if (kind.is === "date" || kind.is === "moment") dates.add(path);
    if (kind.is !== "list") continue;
    lists.add(path);
    const within = asked(kind.sections, `${path}[].`);
    for (const one of within.dates) dates.add(one);
    for (const one of within.lists) lists.add(one);
  }
  return { dates, lists };
}

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
      v.rename();
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
      v.rename();
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
      it(`${procedure.id}: questions, errors and outcomes`, { skip: !IN_CHROMIUM && "the others look at every state and every recorded outcome; one walks every check" }, async () => {
        await v.fresh(`${language}/${procedure.id}/`);
        await look("first page", language);
        await v.run("document.querySelector('[data-options]').open = true");
        await look("options", language);
        const { dates, lists } = asked(procedure.form);
        const withErrors = async (where) => {
          await v.goOn();
          const found = await v.run("return [...document.querySelectorAll('.govuk-error-summary')].flatMap(() => [...document.querySelectorAll('[data-step] [name]')].map(({ name }) => name))");
          if (found.length > 0) await look(where, language);
          for (const list of [...lists]) if (found.some((name) => pattern(name).startsWith(`${list}[].`))) lists.delete(list);
        };
        // Each day, and each moment, without its month.
        const filled = async (where) => {
          const months = (await v.names()).filter((name) => name.endsWith(".month"));
          if (months.length === 0) return;
          const given = await v.run("return arguments[0].map((name) => [name, document.getElementsByName(name)[0].value])", months);
          await v.answer(Object.fromEntries(months.map((name) => [name, ""])));
          await withErrors(`${where}, without the month`);
          const invalid = await v.run("return [...document.querySelectorAll('.govuk-form-group--error [aria-invalid]')].map(({ name }) => name)");
          for (const name of invalid.map(pattern)) dates.delete(name.replace(/\.month$/, ""));
          await v.answer(Object.fromEntries(given));
        };
        for (const way of ["first", "last"]) {
          await v.fresh(`${language}/${procedure.id}/`);
          await v.start();
          await goThrough(
            v,
            procedure,
            way,
            async () => {
              const where = `${way}, ${await v.hash()}`;
              if (way === "first" && !(await v.decision())) {
                await look(where, language);
                await withErrors(`${where}, with errors`);
              }
              if (await v.decision()) await look(where, language);
            },
            async () => way === "first" && (await filled(await v.hash())),
          );
        }
        // What no walk comes to is asked of a recorded submission.
        for (const name of dates) {
          const { submission } = submissions.find((one) => one.submission.procedure === procedure.id && typeof one.submission.answers[name] === "string");
          const { id: place } = procedure.form.find(({ fields }) => fields.some((field) => field.name === name));
          await v.answered(language, { [procedure.id]: asTyped(submission.answers) }, procedure.id, place);
          await filled(place);
        }
        assert.deepEqual([...dates], [], "dates of which no error was seen");
        assert.deepEqual([...lists], [], "lists of whose items no error was seen");
        // All that can be left out.
        await v.outcome(language, {}, procedure.id);
        await look("nothing answered", language);
      });
    }
  });
}

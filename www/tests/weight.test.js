// What a first visit loads: little, in one language, and no rule until one is needed.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { BASE, DIST, LANGUAGES, procedures, visit, words } from "./support.js";

const [procedure] = procedures;
const path = (language) => `${language}/${procedure.id}/`;

let v;
before(async () => {
  v = await visit();
  await v.driver.sendAndGetDevToolsCommand("Page.addScriptToEvaluateOnNewDocument", {
    source: `
      window.compiled = 0;
      const counted = {
        apply: (of, on, given) => (compiled++, Reflect.apply(of, on, given)),
        construct: (of, given) => (compiled++, Reflect.construct(of, given)),
      };
      for (const name of ["Module", "compile", "instantiate", "compileStreaming", "instantiateStreaming"]) {
        WebAssembly[name] = new Proxy(WebAssembly[name], counted);
      }`,
  });
});
after(() => v.close());

/** The files requested during an action, each once. */
async function loaded(act) {
  const before = v.site.requests.length;
  await act();
  return [...new Set(v.site.requests.slice(before))].map((asked) => {
    const file = asked.slice(BASE.length);
    return { file, bytes: readFileSync(join(DIST, file.endsWith("/") ? `${file}index.html` : file)) };
  });
}

const weigh = (files) => files.reduce((sum, { bytes }) => sum + brotliCompressSync(bytes).length, 0);
const compiled = () => v.run("return window.compiled");

describe("a first visit", () => {
  it("weighs little up to the first questions, and compiles nothing for them", async (test) => {
    const files = await loaded(async () => {
      await v.open(path("en"));
      await v.start();
    });
    assert.equal(await v.hash(), procedure.form[0].id);
    assert.equal(await compiled(), 0);
    test.diagnostic(`start page and first questions: ${weigh(files)} bytes of brotli in ${files.length} files`);
    assert.ok(weigh(files) < 65_500, `${weigh(files)} bytes`);
    const rules = await loaded(() => v.goOn());
    assert.ok((await compiled()) > 0);
    test.diagnostic(`the rules and their words: ${weigh(rules)} bytes of brotli in ${rules.length} files`);
    assert.ok(weigh(rules) < 40_000, `${weigh(rules)} bytes`);
  });

  for (const language of LANGUAGES) {
    it(`loads the words of this procedure in this language only, and no clause, in ${language}`, async () => {
      await v.fresh("en/");
      const files = await loaded(() => v.open(`${path(language)}#the-outcome`));
      const text = files.filter(({ file }) => file.endsWith(".js")).map(({ bytes }) => bytes.toString()).join("\n");
      const holds = async (one, name, pick) => text.includes(JSON.stringify(pick(await words(one, name))).slice(1, -1));
      const form = ({ fields }) => fields[0][0];
      for (const one of LANGUAGES) {
        assert.equal(await holds(one, `forms/${procedure.id}`, form), one === language, `questions in ${one}`);
        assert.equal(await holds(one, procedure.id, ({ decisions }) => decisions[0]), one === language, `sentences in ${one}`);
        assert.equal(await holds(one, "clauses", ({ clauses }) => clauses[0][1]), false, `clauses in ${one}`);
        for (const { id } of procedures.slice(1)) assert.equal(await holds(one, `forms/${id}`, form), false, `${id} in ${one}`);
      }
    });
  }

  it("costs little for any page of rules", (test) => {
    for (const language of LANGUAGES) {
      const folder = join(DIST, language, "rules");
      for (const path of readdirSync(folder, { recursive: true }).filter((one) => one.endsWith(".html"))) {
        const { length } = readFileSync(join(folder, `${path}.br`));
        test.diagnostic(`${language}/rules/${path}: ${length} bytes of brotli`);
        assert.ok(length <= 60_000, `${path}: ${length} bytes`);
      }
    }
  });

  it("says so where the rules cannot be loaded, and goes on once they can", async () => {
    await v.fresh(path("en"));
    await v.start();
    await v.driver.sendDevToolsCommand("Network.enable", {});
    await v.driver.sendDevToolsCommand("Network.setBlockedURLs", { urls: ["*/assets/*"] });
    await v.goOn();
    assert.match(await v.text("[data-summary] [role=alert]"), /could not be loaded/);
    assert.equal(await v.hash(), procedure.form[0].id);
    await v.driver.sendDevToolsCommand("Network.setBlockedURLs", { urls: [] });
    await v.goOn();
    assert.equal(await v.text("[data-summary] .app-inset--warning"), null);
    assert.notEqual(await v.text(".govuk-error-summary"), null);
  });

  it("costs little for the register, and what reads and writes tables comes once it is wanted", async (test) => {
    await v.fresh("en/");
    const files = await loaded(() => v.open("en/register/"));
    test.diagnostic(`the register with its rules: ${weigh(files)} bytes of brotli in ${files.length} files`);
    assert.ok(weigh(files) < 122_000, `${weigh(files)} bytes`);
    const tables = await loaded(() => v.saved("[data-template]"));
    test.diagnostic(`what reads and writes its tables: ${weigh(tables)} bytes of brotli in ${tables.length} files`);
    assert.ok(tables.length > 0);
    assert.ok(weigh(tables) < 16_000, `${weigh(tables)} bytes`);
  });

  it("loads what reads whole files on their pages only, and once a file is there", async (test) => {
    for (const path of ["en/", "en/number/", `en/${procedure.id}/`]) {
      const files = await loaded(() => v.open(path));
      assert.deepEqual(files.map(({ file }) => file).filter((file) => /approvals|numbers|bulk|sweep/.test(file)), [], path);
    }
    for (const [path, text, most] of [
      ["en/approvals/", "centre,qn,family,approved on\n50001,X,technicals,2025-06-01\n", [65_000, 35_000]],
      ["en/numbers/", "68199\n", [60_000, 20_000]],
    ]) {
      const page = await loaded(() => v.open(path));
      assert.deepEqual(page.map(({ file }) => file).filter((file) => /worker/.test(file)), [], path);
      const more = await loaded(async () => {
        await v.run("document.getElementById('pasted').value = arguments[0]", text);
        await v.press("[data-choose] [type=submit]");
        await v.driver.wait(() => v.run("return document.querySelector('[data-confirm], [data-table] > *') !== null"), 20_000);
      });
      test.diagnostic(`${path}: ${weigh(page)} bytes of brotli, and to read a file ${weigh(more)}`);
      assert.ok(weigh(page) < most[0] && weigh(more) < most[1], `${path}: ${weigh(page)} and ${weigh(more)} bytes`);
    }
  });

  it("loads and compiles nothing for a number before one is typed", async () => {
    await v.fresh("en/number/");
    assert.equal(await compiled(), 0);
    await v.checkNumber("68199");
    assert.ok((await compiled()) > 0);
  });
});

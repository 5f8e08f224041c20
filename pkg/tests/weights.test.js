// What the package weighs, as a server sends it. Bytes are facts: a budget that is passed is a decision, not a coincidence
// (docs/decisions/0012-weights.md).

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";
import { procedures } from "./forms.js";

const pkg = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, pkg));
const brotli = (data) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(data, { params }).length;
};

function isWithin(budget, size, what) {
  assert.ok(size <= budget, `${what} weighs ${size} bytes, its budget is ${budget}`);
}

/** What a bundler makes of a page's script. */
async function bundled(script) {
  const input = "\0page.js";
  const page = { name: "page", resolveId: (id) => (id === input ? id : undefined), load: (id) => (id === input ? script : undefined) };
  const { output } = await build({
    root: fileURLToPath(pkg),
    configFile: false,
    logLevel: "silent",
    plugins: [page],
    build: { write: false, minify: true, modulePreload: false, target: "es2022", rolldownOptions: { input } },
  });
  assert.equal(output.length, 1);
  return output[0].code;
}

const show = (calls) => `globalThis.show = (given, options) => ${calls};`;

test("the rules", () => {
  isWithin(76_900, brotli(read("build/all.wasm")), "the module of all rules");
  for (const name of readdirSync(new URL("build/", pkg)).filter((name) => name.endsWith(".wasm"))) {
    const carried = brotli(read(`build/${name.replace(".wasm", ".js")}`));
    isWithin(Math.round(1.04 * brotli(read(`build/${name}`))), carried, `the text of ${name}`);
  }
});

test("the whole package without words, on a page", async () => {
  const names = "check, identify, keyDates, calendar, say, sayKeyDates, sayIdentified, sayTime, ready, CallError, WordsError";
  const code = await bundled(`import { ${names} } from "centre-checks"; globalThis.all = { ${names} };`);
  isWithin(101_900, brotli(code), "the whole package");
});

const pages = {};
for (const procedure of procedures) {
  test(`a page that checks ${procedure} and says it in English`, async () => {
    const code = await bundled(`
      import { check } from "centre-checks/${procedure}";
      import { say } from "centre-checks/say";
      import words from "centre-checks/en/${procedure}";
      ${show("say(check(given, options), words)")}
    `);
    pages[procedure] = brotli(code);
    isWithin(procedure === "account-change" ? 33_900 : 41_000, pages[procedure], `the page of ${procedure}`);
    // The bundle works: its rules were carried through the bundler's hands.
    new Function(code)();
    const { language, decision } = globalThis.show({ answers: {} }, { asOf: "2026-07-01" });
    assert.equal(language, "en");
    assert.ok(decision.says.length > 0);
  });
}

test("words", () => {
  for (const language of ["en", "cy"]) {
    const common = read(`generated/words/${language}/common.js`);
    const words = (id) => read(`generated/words/${language}/${id}.js`);
    for (const id of [...procedures, "key-dates", "identify"]) {
      isWithin(id === "key-dates" ? 6_000 : 5_200, brotli(Buffer.concat([words(id), common])), `${language} ${id}`);
    }
    isWithin(30_000, brotli(Buffer.concat([...procedures.map(words), common])), `all words of procedures in ${language}`);
  }
});

test("what says them", async () => {
  const code = await bundled(`import { say } from "centre-checks/say"; ${show("say(given, options)")}`);
  isWithin(2100, brotli(code), "say");
});

test("what binds a form, beside what checks and says, without the words of its own", async () => {
  const page = (more, calls) => `
    import { check } from "centre-checks/account-change";
    import words from "centre-checks/en/account-change";
    import { say } from "centre-checks/say";
    ${more}
    globalThis.all = [check, words, say, ${calls}];
  `;
  const weigh = async (script) => brotli(await bundled(script));
  const form = 'import { bindForm } from "centre-checks/form";';
  const both = await weigh(page(form, "bindForm"));
  const alone = await weigh(page("", ""));
  const own = await weigh(`
    import { wording } from ${JSON.stringify(fileURLToPath(new URL("form/wording.js", pkg)))};
    import typed from ${JSON.stringify(fileURLToPath(new URL("generated/tables/typed.js", pkg)))};
    globalThis.all = [wording, typed];
  `);
  isWithin(5_000, both - alone - own, "what binds a form");
});

test("what writes letters, in both languages", async () => {
  const code = await bundled(`import { letters } from "centre-checks/letters"; ${show("letters(given, options)")}`);
  isWithin(13_200, brotli(code), "letters");
});

test("a page that sweeps over many approvals", async () => {
  const page = (names) => bundled(`import { ${names} } from "centre-checks/sweep"; globalThis.all = { ${names} };`);
  isWithin(27_200, brotli(await page("sweepColumns")), "the sweep over columns");
  isWithin(32_900, brotli(await page("sweep, sweepColumns, csvRecord")), "the sweep over columns and files");
});

test("what reads files for the sweep, and says what it found, without the rules", async () => {
  const says = await bundled(`
    import { csvRecord, sayApproval, sayFinding, sayReading, sayReject, sayUnusable } from "centre-checks/sweep";
    globalThis.all = { csvRecord, sayApproval, sayFinding, sayReading, sayReject, sayUnusable };
  `);
  isWithin(760, brotli(says), "what says the sweep");
});

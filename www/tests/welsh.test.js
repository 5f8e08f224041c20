// A build in which every Welsh text is marked: on Welsh pages, everything that a person can read is such a text, or a name, an
// address, a code or what was typed, which the page says are not to be translated.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "node:test";
import { forms, goThrough, NUMBERS, procedures, visit } from "./support.js";

const www = fileURLToPath(new URL("..", import.meta.url));
const folder = join(www, ".prerender/marked");

let v;
before(async () => {
  execFileSync(process.execPath, [join(www, "build/build.js"), "--mark-welsh", "--out", folder], { stdio: "pipe" });
  v = await visit({ folder });
});
after(() => v?.close());

/** Everything that can be read, or is read out, and is neither marked nor declared untranslated. */
const unmarked = () =>
  v.run(`
    const left = (text) => {
      let before;
      do { before = text; text = text.replace(/\\u27e6[^\\u27e6\\u27e7]*\\u27e7/g, ""); } while (text !== before);
      return text.replace(/[\\s\\d()“”.,:;–…-]/g, "");
    };
    const found = [];
    const note = (text, where) => left(text) && found.push(where + ": " + text.trim());
    note(document.title.replace("centre-checks", ""), "title");
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: (node) =>
        node.nodeType === 1 && (node.matches("script, noscript, [translate=no]") || (node.lang && node.lang !== "cy"))
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) note(node.data, node.parentElement.className || node.parentElement.tagName);
      else for (const name of ["aria-label", "title", "alt", "placeholder", "aria-description"]) note(node.getAttribute(name) ?? "", name);
    }
    return found;
  `);

describe("on Welsh pages nothing is left in English", () => {
  for (const path of ["", "about/", "approvals/", "number/", "numbers/", "register/", "rules/", "rules/bodies/", "rules/documents/", "rules/numbers/", ...procedures.map(({ id }) => `rules/${id}/`)]) {
    it(`/${path}`, async () => {
      await v.open(`cy/${path}`);
      assert.deepEqual(await unmarked(), []);
    });
  }

  it("what numbers come to", async () => {
    await v.fresh("cy/number/");
    for (const number of ["", ...NUMBERS]) {
      await v.checkNumber(number);
      assert.deepEqual(await unmarked(), [], number);
    }
  });

  it("the register, empty, filled in and at fault", async () => {
    await v.fresh("cy/register/");
    await v.press("a[href='#series']");
    await v.answer({ series: "?" });
    await v.goOn();
    assert.deepEqual(await unmarked(), [], "the series, with an error");
    await v.answer({ series: "2027-06", centre: "Example School" });
    await v.goOn();
    assert.deepEqual(await unmarked(), [], "the series");
    const { form, register } = procedures.find((entry) => entry.register);
    const options = form.flatMap(({ fields }) => fields).find(({ name }) => name === register.list).kind.sections[0].fields[0].kind.options;
    for (const [place, option] of options.entries()) {
      await v.press("[data-add-conflict]");
      assert.deepEqual(await unmarked(), [], "a conflict");
      await v.answer({ staff: `Person ${place}`, [`${register.list}[0].${register.body}`]: option });
      await v.goOn();
    }
    await v.press("[data-add-conflict]");
    await v.goOn();
    assert.deepEqual(await unmarked(), [], "a conflict, with an error");
    await v.press(".govuk-back-link");
    await v.press("[data-sign=head] [type=submit]");
    assert.deepEqual(await unmarked(), [], "signing, with an error");
    await v.answer({ head: "Head Person" });
    await v.press("[data-sign=head] [type=submit]");
    await v.press("[data-remove]");
    await v.run("window.dispatchEvent(new Event('beforeprint'))");
    await v.unfold();
    assert.deepEqual(await unmarked(), [], "all of it");
    await v.press("[data-device]");
    await v.driver.wait(() => v.run("return document.querySelector('[data-device]') === null"), 10_000);
    await v.press("[data-erase]");
    await v.driver.wait(() => v.run("return document.querySelector('[data-row]') === null"), 10_000);
    assert.deepEqual(await unmarked(), [], "erased");
  });

  it("whole files, from the choice to the result, and what is told of one that is none", async () => {
    const give = async (path, text, sees) => {
      await v.fresh(`cy/${path}/`);
      await v.run("document.getElementById('pasted').value = arguments[0]", text);
      await v.press("[data-choose] [type=submit]");
      await v.driver.wait(() => v.run("return document.querySelector(arguments[0]) !== null", sees), 20_000, text);
      assert.deepEqual(await unmarked(), [], text);
    };
    const read = async () => {
      await v.press("[data-confirm] [type=submit]");
      await v.driver.wait(() => v.run("return document.querySelector('[data-table] > *') !== null"), 20_000);
      assert.deepEqual(await unmarked(), []);
    };
    const head = "centre,qn,family,event,date,note\n";
    await give("approvals", "nothing", "[data-unusable]");
    await give("approvals", `${head}50001,X,technicals,entry,03/04/2025,\n`, "[data-confirm]");
    await v.press("[data-confirm] [type=submit]");
    assert.deepEqual(await unmarked(), [], "no reading chosen");
    const kinds = ["technicals,approval,2025-06-01", "technicals,approval,2024-12-10", "technicals,approval,2024-03-05", "technicals,approval,2022-05-05", "general,approval,2025-06-01", "technicals,approval,2026-12-25"];
    const rows = kinds.map((kind, at) => `5000${at},X,${kind},\n`).join("");
    await give("approvals", `${head}${rows}50001,Y,,entry,soon,\n50001,Y,,entry,45748,\n1234,X,,claim,2026-01-01,\n50002,Z,,entry,2026-01-01,\n50003,X\n`, "[data-confirm]");
    await read();
    await give("numbers", " x", "[data-confirm]");
    await give("numbers", `a,b\n${NUMBERS.map((number) => `${number},y`).join("\n")}\n${NUMBERS[0]},z\n`, "[data-confirm]");
    await v.press("#column-0");
    await read();
    await v.run("const box = document.querySelector('[name=group]'); box.value = ''; box.dispatchEvent(new Event('input', { bubbles: true }))");
    await v.driver.wait(() => v.run("return document.querySelectorAll('[data-table] tbody tr').length === arguments[0]", NUMBERS.length + 1), 20_000);
    assert.deepEqual(await unmarked(), []);
  });

  it("a check that the clock gives no day for", async () => {
    await v.setClock({ at: "1970-01-01T12:00Z" });
    await v.fresh(`cy/${forms.find(({ needsInstant }) => needsInstant).id}/`);
    assert.notEqual(await v.text("[data-clock-is-outside]"), null);
    await v.press("[data-options-form] [type=submit]");
    assert.deepEqual(await unmarked(), []);
    await v.setClock();
  });

  for (const procedure of forms) {
    it(procedure.id, async () => {
      await v.fresh(`cy/${procedure.id}/`);
      assert.deepEqual(await unmarked(), []);
      for (const way of ["first", "last", "cannot"]) {
        await v.fresh(`cy/${procedure.id}/`);
        await v.start();
        await goThrough(v, procedure, way, async () => {
          assert.deepEqual(await unmarked(), [], `${way}, ${await v.hash()}`);
          if (way === "first" && !(await v.decision())) {
            await v.goOn();
            assert.deepEqual(await unmarked(), [], `${await v.hash()} with errors`);
          }
        });
        const letters = await v.run("return [...document.querySelectorAll('[data-letter-link]')].map(({ hash }) => hash)");
        for (const letter of letters) {
          await v.open(`cy/${procedure.id}/${letter}`);
          assert.deepEqual(await unmarked(), [], `${way}, ${letter}`);
          await v.press(".govuk-back-link");
        }
      }
      await v.press("[data-clear]");
      await v.press("[data-clear-yes]");
      assert.deepEqual(await unmarked(), []);
    });
  }

  it("would see a text that is", async () => {
    await v.open("cy/");
    await v.run("document.querySelector('h1').append(' left in English')");
    assert.deepEqual(await unmarked(), ["govuk-heading-xl: left in English"]);
  });
});

// A saved result: opened, shown as it was beside today's, and refused where it is not whole, not ours or not as it was saved. And
// answers that are kept on this device.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { submissions } from "../../pkg/tests/submissions.js";
import { asTyped, forms, LANGUAGES, resealed, visit } from "./support.js";

let v;
let folder;
before(async () => {
  v = await visit();
  folder = mkdtempSync(join(tmpdir(), "centre-checks-saved-"));
});
after(async () => {
  await v.close();
  rmSync(folder, { recursive: true });
});

let files = 0;
/** Chooses a file with this text on the page with all checks. */
async function choose(text, language = "en") {
  const file = join(folder, `${files++}.json`);
  writeFileSync(file, text);
  await v.open(`${language}/`);
  await v.driver.findElement({ css: "[data-open-file]" }).sendKeys(file);
  await v.driver.wait(
    () => v.run("return location.hash === '#the-saved-result' || document.querySelector('[data-open-fault]')?.innerText.length > 0"),
    30_000,
  );
  await v.settled();
}
const saved = async (answers, id, language = "en") => {
  await v.outcome(language, { [id]: answers }, id);
  return v.saved("[data-save]");
};
const kept = () => v.run("return JSON.parse(sessionStorage['centre-checks'] ?? '{}')");
const fault = () => v.text("[data-open-fault] [role=alert]");
const ready = {
  awardingBody: "wjec",
  changes: "exams-officer",
  canUseAccount: "no",
  newAccountHolders: [{ name: "Siân <b>Prys</b>", email: "s.prys@ysgol.example.org" }],
  letterhead: "centre",
  signature: "handwritten",
  signatory: "head-of-centre",
  signatoryIsNewOfficer: "no",
  sending: "attached",
  sentTo: "centres@wjec.co.uk",
};
describe("a saved result", () => {
  it("holds the answers, the report and its sentences, in the language in which it was saved", async () => {
    for (const language of LANGUAGES) {
      const file = JSON.parse(await saved(ready, "account-change", language));
      assert.equal(file.language, language);
      assert.equal(file.sentences.headline, await v.text("h1"));
      assert.equal(file.report.decision.code, "ready-to-send");
      assert.deepEqual(file.submission.answers.newAccountHolders, ready.newAccountHolders);
      const texts = file.sentences.answers.map(({ answer }) => answer);
      assert.ok(texts.includes("Siân <b>Prys</b>"));
      assert.equal(file.sentences.found.length, file.report.findings.length);
    }
  });

  for (const [of, shown] of [["en", "cy"], ["cy", "en"]]) {
    it(`of ${of} is shown in its own language on a page in ${shown}, as text, and nothing differs on the same day`, async () => {
      const text = await saved(ready, "account-change", of);
      const { sentences } = JSON.parse(text);
      await v.fresh(`${shown}/`);
      await choose(text, shown);
      assert.equal(await v.run("return document.querySelector('[data-saved]').lang"), of);
      assert.ok((await v.text("[data-saved]")).includes(sentences.headline));
      for (const { says } of sentences.steps) assert.ok((await v.text("[data-saved]")).includes(says), says);
      assert.ok(!(await v.text("[data-today]")).includes(sentences.headline));
      assert.notEqual(await v.text("[data-same]"), null);
      assert.equal(await v.text("[data-other-edition]"), null);
      await v.unfold();
      assert.ok((await v.text("#then-answers")).includes("Siân <b>Prys</b>"));
      assert.equal(await v.run("return document.querySelectorAll('main b').length"), 0);
    });
  }

  it("leaves the answers of the check alone until they are taken, which can be undone", async () => {
    const text = await saved(ready, "account-change");
    await v.outcome("en", { "account-change": { awardingBody: "aqa" } }, "account-change");
    await choose(text);
    assert.equal((await kept()).answers["account-change"].awardingBody, "aqa");
    await v.press("[data-use]");
    assert.equal((await v.decision()).decision, "ready-to-send");
    assert.deepEqual((await kept()).answers["account-change"], ready);
    await v.press("[data-undo]");
    assert.equal((await kept()).answers["account-change"].awardingBody, "aqa");
    assert.deepEqual(Object.keys((await kept()).answers["account-change"]), ["awardingBody"]);
  });

  it("says what differs when the day is another", async () => {
    const { submission } = submissions.find(({ name }) => name.startsWith("approval-lapse")) ?? {};
    await v.setClock({ at: "2016-10-01T12:00Z" });
    const text = await saved(asTyped(submission.answers), "approval-lapse");
    await v.setClock();
    await v.fresh("en/");
    await choose(text);
    assert.equal(await v.text("[data-same]"), null);
    assert.match(await v.text("[data-differs]"), /Then:|new|no longer/);
    assert.match(await v.text("main"), /It was checked for 1 October 2016/);
  });

  it("of another edition says so, and shows what it said then", async () => {
    const text = resealed(await saved(ready, "account-change"), (file) => {
      file.report.engine.rulebook = "2025-01";
      file.sentences.headline = "An <img src=x onerror=alert(1)> earlier sentence.";
      file.submission.answers.anEarlierQuestion = "an earlier answer";
    });
    await v.fresh("en/");
    await choose(text);
    assert.match(await v.text("[data-other-edition]"), /2025-01/);
    assert.ok((await v.text("[data-saved]")).includes("An <img src=x onerror=alert(1)> earlier sentence."));
    assert.equal(await v.run("return document.querySelectorAll('main img').length"), 0);
    assert.ok((await v.text("[data-differs]")).includes("an earlier answer"));
  });

  it("of every check can be opened again", async () => {
    for (const { id } of forms) {
      const one = submissions.find(({ submission }) => submission.procedure === id);
      const text = await saved(one ? asTyped(one.submission.answers) : {}, id, "cy");
      await v.fresh("cy/");
      await choose(text, "cy");
      assert.equal(await fault(), null, id);
      assert.notEqual(await v.text("[data-same]"), null, id);
    }
  });
});

describe("a file that cannot be opened", () => {
  const cases = (text) => [
    ["cut off", text.slice(0, -200), /not whole/, /yn gyflawn/],
    ["cut off to almost nothing", text.slice(0, 1), /not whole/, /yn gyflawn/],
    ["with another answer", text.replace("handwritten", "typed"), /changed after/, /ar ôl ei chadw/],
    ["with another sentence", text.replace("ready to be sent", "ready to be filed"), /changed after/, /ar ôl ei chadw/],
    ["without its seal", JSON.stringify({ ...JSON.parse(text), seal: undefined }), /changed after/, /ar ôl ei chadw/],
    ["sealed, but without its sentences", resealed(text, (file) => delete file.sentences.steps), /changed after/, /ar ôl ei chadw/],
    ["of a check that there is not", resealed(text, (file) => (file.submission.procedure = "../other")), /not a saved result/, /nid yw'r ffeil hon yn ganlyniad/i],
    ["of something else", JSON.stringify({ some: "thing" }), /not a saved result/, /nid yw'r ffeil hon yn ganlyniad/i],
    ["that is a list", "[]", /not a saved result/, /nid yw'r ffeil hon yn ganlyniad/i],
    ["that is a picture", "\u0089PNG\r\n\u001a\n\u0000", /not a saved result/, /nid yw'r ffeil hon yn ganlyniad/i],
    ["that is empty", "", /not a saved result/, /nid yw'r ffeil hon yn ganlyniad/i],
    ["that is too big", `"${"x".repeat(5_000_001)}"`, /larger/, /yn fwy/],
  ];
  it("is refused in a sentence, and nothing is changed", async () => {
    const text = await saved(ready, "account-change");
    const before = await kept();
    for (const [name, content, en, cy] of cases(text)) {
      for (const [language, says] of [["en", en], ["cy", cy]]) {
        await choose(content, language);
        assert.match((await fault()) ?? "", says, name);
        assert.deepEqual(await kept(), before, name);
      }
    }
    await choose(text);
    assert.notEqual(await v.text("[data-saved]"), null);
  });

  it("is asked for again where its address is opened without it", async () => {
    await v.fresh("en/account-change/#the-saved-result");
    assert.match(await v.text("main [role=alert]"), /no saved result open/);
  });
});

describe("keeping on this device", () => {
  it("is offered, not done; lasts beyond the tab; and goes with one press, which can be undone", async () => {
    await v.outcome("en", { "account-change": ready }, "account-change");
    await v.open("en/");
    assert.equal(await v.run("return localStorage.length"), 0);
    await v.press("[data-device]");
    assert.match(await v.text("[data-done]"), /now kept on this device/);
    assert.equal(await v.run("return sessionStorage.getItem('centre-checks')"), null);
    await v.run("sessionStorage.clear()");
    await v.open("en/account-change/#change");
    assert.equal(await v.run("return document.querySelector('[name=awardingBody]:checked').value"), "wjec");
    assert.match(await v.text("[data-where]"), /kept on this device/);
    await v.answer({ changes: "both" });
    assert.match(await v.run("return localStorage.getItem('centre-checks')"), /"both"/);
    await v.open("cy/");
    assert.match(await v.text("[data-device-says]"), /Cedwir eich atebion/);
    await v.press("[data-erase]");
    assert.match(await v.text("[data-done]"), /wedi'i ddileu/);
    assert.equal(await v.run("return localStorage.length + sessionStorage.length"), 0);
    await v.press("[data-undo]");
    assert.equal(await v.run("return localStorage.length"), 0);
    assert.equal((await kept()).answers["account-change"].changes, "both");
  });
});

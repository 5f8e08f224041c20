// Nothing that is typed leaves the machine; nothing is asked of anyone else; and what works without a script.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { forms, goThrough, LANGUAGES, visit, words } from "./support.js";

describe("a whole visit", () => {
  it("asks nothing of any other machine, and breaks no rule of the server's policy", async () => {
    const folder = mkdtempSync(join(tmpdir(), "centre-checks-net-"));
    const log = join(folder, "net.json");
    const v = await visit({ chromium: [`--log-net-log=${log}`] });
    try {
      for (const procedure of forms) {
        await v.fresh(`en/${procedure.id}/`);
        // Reports of what the policy forbids; a listener of the page's own would come too late for the first ones.
        await v.run("window.broken = []; document.addEventListener('securitypolicyviolation', (e) => broken.push(e.violatedDirective + ' ' + e.blockedURI))");
        await v.start();
        await goThrough(v, procedure, "first");
        await v.press("[data-save]");
        assert.deepEqual(await v.run("return broken"), []);
      }
      await v.open("en/number/");
      await v.checkNumber("68199 0 01 2058 G");
      await v.open("cy/rules/");
      const logged = await v.driver.manage().logs().get("browser");
      assert.deepEqual(logged.map(({ message }) => message), []);
      const typed = v.site.requests.filter((path) => !/^\/some\/path\/[\w./-]*$/.test(path));
      assert.deepEqual(typed, [], "requests that hold more than the name of a file");
    } finally {
      await v.close();
    }
    // What the browser asks for itself, such as whether it is up to date, has no page as its initiator.
    const started = readFileSync(log, "utf8").split("\n").filter((line) => line.includes('"initiator":"http'));
    rmSync(folder, { recursive: true });
    assert.ok(started.length >= 4, "the log of the network names no request of a page");
    const hosts = new Set(started.map((line) => new URL(/"url":"([^"]+)"/.exec(line)[1]).hostname));
    assert.deepEqual([...hosts], ["127.0.0.1"]);
  });
});

describe("without a script", () => {
  it("a check says what it is about, what it asks and what it needs; the rules can be read", async () => {
    const v = await visit({ chromium: ["--blink-settings=scriptEnabled=false"] });
    try {
      for (const language of LANGUAGES) {
        for (const { id } of forms) {
          const { title, fields } = await words(language, `forms/${id}`);
          await v.driver.get(`${v.site.url}${language}/${id}/`);
          const page = await v.driver.findElement({ css: "body" });
          const text = await page.getText();
          assert.ok(text.includes(title));
          assert.ok(text.includes(fields[0][0]));
          assert.match(text, /JavaScript/);
          assert.doesNotMatch(text, /Clear this check|Clirio'r gwiriad hwn/);
        }
        await v.driver.get(`${v.site.url}${language}/number/`);
        const text = await (await v.driver.findElement({ css: "body" })).getText();
        const { numbers } = await words(language, "identify");
        for (const [name] of numbers) assert.ok(text.includes(name));
        assert.match(text, /JavaScript/);
        assert.equal((await v.driver.findElements({ css: "form:not([hidden])" })).length, 0);
      }
    } finally {
      await v.close();
    }
  });
});

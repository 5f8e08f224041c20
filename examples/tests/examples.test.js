// Each example is type-checked, built and run.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { check } from "centre-checks";
import { startChromium } from "../../tools/chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const submissions = new URL("../../tests/submissions/", import.meta.url);
const json = (name) => JSON.parse(readFileSync(new URL(name, submissions), "utf8"));
const { answers: ready, asOf } = json("account-change-ready.json");
const built = mkdtempSync(join(tmpdir(), "centre-checks-examples-"));
after(() => rmSync(built, { recursive: true, force: true }));

const settings = { root, configFile: false, logLevel: "silent" };

test("the examples compile", () => {
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  try {
    execFileSync(process.execPath, [tsc, "-p", root], { encoding: "utf8" });
  } catch ({ stdout }) {
    assert.fail(stdout);
  }
});

/** A module for a server, with everything that it imports. */
async function module(path) {
  const name = path.replace(/\W+/g, "-");
  const input = { [name]: join(root, path) };
  const options = { ssr: true, outDir: built, emptyOutDir: false, rolldownOptions: { input, output: { entryFileNames: "[name].mjs" } } };
  await build({ ...settings, ssr: { noExternal: true }, build: options });
  return import(pathToFileURL(join(built, `${name}.mjs`)));
}

/** The answers as a form posts them. */
function posted(answers) {
  const sent = new FormData();
  const put = (value, name) => {
    if (Array.isArray(value)) value.forEach((item, at) => put(item, `${name}[${at}]`));
    else if (typeof value === "object" && value !== null) for (const [member, inner] of Object.entries(value)) put(inner, name ? `${name}.${member}` : member);
    else if (value !== null && value !== undefined) sent.append(name, value === true ? "yes" : value === false ? "no" : String(value));
  };
  put(answers, "");
  return sent;
}

describe("Hono", () => {
  let app;
  before(async () => {
    const { server } = await module("server/hono.ts");
    app = server(() => asOf);
  });
  const post = async (path, body) => {
    const headers = body instanceof FormData ? {} : { "content-type": "application/json" };
    const response = await app.request(path, { method: "POST", body: body instanceof FormData ? body : JSON.stringify(body), headers });
    return [response.status, await response.json()];
  };

  test("accepts what the rules let go, as JSON and as a form", async () => {
    const [status, { accepted }] = await post("/requests/json", ready);
    assert.equal(status, 200);
    assert.equal(accepted.canUseAccount, false);
    const form = posted(ready);
    form.append("token", "t");
    assert.deepEqual(await post("/requests", form), [200, { accepted, unknown: ["token"] }]);
  });

  test("refuses the rest in the same words, whichever way it came", async () => {
    for (const wrong of [{ ...ready, signature: "none" }, { ...ready, canUseAccount: true }, {}, { ...ready, sentTo: "nowhere" }]) {
      const [status, { issues }] = await post("/requests/json", wrong);
      assert.equal(status, 422);
      assert.ok(issues.length > 0);
      assert.deepEqual(await post("/requests", posted(wrong)), [422, { issues }]);
    }
  });

  test("reports what the rules report natively", async () => {
    const names = readdirSync(submissions).filter((name) => /^account-change-[^.]+\.json$/.test(name));
    let seen = 0;
    for (const name of names) {
      const { answers, policy, asOf: day } = json(name);
      if (policy !== undefined || day !== asOf) continue;
      const [status, { engine, ...report }] = await post("/reports", answers);
      assert.deepEqual([status, engine.name], [200, "centre-checks"]);
      assert.deepEqual(report, json(name.replace(".json", ".report.json")), name);
      seen++;
    }
    assert.ok(seen > 15, `${seen}`);
  });
});

test("SvelteKit: the action accepts or gives back what was typed with its issues", async () => {
  const { actions } = await module("server/+page.server.ts");
  const send = (answers) => actions.default({ request: new Request("http://localhost/", { method: "POST", body: posted(answers) }) });
  const { accepted } = await send(ready);
  assert.equal(accepted.signature, "handwritten");
  const { status, data } = await send({ ...ready, signature: "none" });
  assert.equal(status, 422);
  assert.equal(data.answers.signature, "none");
  assert.deepEqual(data.issues.map(({ path }) => path), [["signature"]]);
});

describe("React", () => {
  let server, driver;
  before(async () => {
    const outDir = join(built, "page");
    const input = join(root, "react/page.tsx");
    await build({ ...settings, build: { outDir, rolldownOptions: { input, output: { entryFileNames: "page.js" } } } });
    server = createServer(({ url }, response) => {
      const isScript = url === "/page.js";
      response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
      response.end(isScript ? readFileSync(join(outDir, "page.js")) : '<!doctype html><html lang="en"><title>Forms</title><body><script type="module" src="/page.js"></script>');
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    driver = await startChromium();
    await driver.get(`http://127.0.0.1:${server.address().port}/`);
    await driver.wait(() => driver.executeScript("return document.querySelectorAll('form').length === 2"), 10_000);
  });
  after(async () => {
    await driver?.quit();
    server?.close();
    server?.closeAllConnections();
  });

  for (const id of ["hook-form", "tanstack-form"]) {
    test(`${id} shows each issue at its field, and sends once there is none`, async () => {
      const says = () => driver.executeScript("return [...document.querySelectorAll(`#${arguments[0]} [role=alert]`)].map(({ textContent }) => textContent)", id);
      const sent = () => driver.executeScript("return [...document.querySelectorAll('.sent')].map(({ textContent }) => JSON.parse(textContent))");
      const before = (await sent()).length;
      const find = (selector) => driver.findElement({ css: `#${id} ${selector}` });
      const send = () => find("button").then((button) => button.click());
      const [name, email] = await driver.findElements({ css: `#${id} input` });
      await name.sendKeys("Siân Prys");
      await email.sendKeys("nowhere");
      const choose = async (value) => (await find(`option[value=${value}]`)).click();
      await choose("none");
      await send();
      await driver.wait(async () => (await says())[1] !== "", 10_000);
      const [ofName, ofEmail, ofSignature] = await says();
      assert.equal(ofName, "");
      assert.match(ofEmail, /^Enter one email address/);
      const answers = { ...ready, newAccountHolders: [{ name: "Siân Prys" }], signature: "none" };
      const { findings } = check({ procedure: "account-change", answers }, { asOf });
      assert.ok(findings.some(({ rule, outcome }) => rule === "account-change/signed" && outcome === "failed"));
      assert.match(ofSignature, /sign/);

      await email.clear();
      await email.sendKeys("s.prys@ysgol.example.org");
      await choose("handwritten");
      await send();
      await driver.wait(async () => (await sent()).length > before, 10_000);
      assert.equal((await sent()).at(-1).newAccountHolders[0].email, "s.prys@ysgol.example.org");
      assert.deepEqual((await says()).join(""), "");
    });
  }
});

// The package in a plain page: no bundler, no server but one for files, and a strict Content-Security-Policy.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { startChromium } from "../../tools/chromium.mjs";
import { options, procedures } from "./forms.js";
import { canonical, submissions } from "./submissions.js";

const [procedure] = procedures;
const page = (script) => `<!doctype html><title>A plain page</title><p></p><script type="module" src="${script}"></script>`;
const show = (expression) => `
  const say = (text) => (document.querySelector("p").textContent = text);
  try {
    say(JSON.stringify(${expression}));
  } catch (error) {
    say(JSON.stringify({ name: error.name, code: error.code, why: error.why, message: error.message }));
  }
`;
const call = `check(${JSON.stringify({ procedure, answers: {} })}, ${JSON.stringify(options)})`;
const scripts = {
  "/try-check.js": `import { check } from "./index.js";${show(call)}`,
  "/try-ready.js": `import { check, ready } from "./index.js";${show(`(await ready(), ${call})`)}`,
  "/try-alone.js": `import { check } from "./entries/${procedure}.js";${show(call)}`,
  "/try-worker.js": `
    const worker = new Worker("./try-in-worker.js", { type: "module" });
    worker.onmessage = ({ data }) => (document.querySelector("p").textContent = data);
  `,
  "/try-in-worker.js": `import { check } from "./index.js"; postMessage(JSON.stringify(${call}));`,
};
const allowing = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
const refusing = "default-src 'none'; script-src 'self'";

let server, driver, origin;

before(async () => {
  server = createServer(async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
    const send = (status, type, body) => response.writeHead(status, { "Content-Type": type }).end(body);
    response.setHeader("Content-Security-Policy", searchParams.has("refuse") ? refusing : allowing);
    if (pathname === "/") return send(200, "text/html", page(searchParams.get("script")));
    if (pathname in scripts) return send(200, "text/javascript", scripts[pathname]);
    try {
      send(200, "text/javascript", await readFile(new URL(`..${pathname}`, import.meta.url)));
    } catch {
      send(404, "text/plain", "");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  driver = await startChromium();
});

after(async () => {
  await driver?.quit();
  server?.close();
  server?.closeAllConnections();
});

async function said(query) {
  await driver.get(`${origin}/?${query}`);
  const text = () => driver.executeScript("return document.querySelector('p').textContent");
  return JSON.parse(await driver.wait(text, 20_000, `nothing was said by ?${query}`));
}

test("a page gets a report", async () => {
  const report = await said("script=try-check.js");
  assert.equal(report.procedure, procedure);
  assert.equal(typeof report.outcome, "string");
});

test("so does a page that awaits ready, one with the rules of the procedure alone, and a worker, and the reports are the same", async () => {
  const report = await said("script=try-check.js");
  assert.deepEqual(await said("script=try-ready.js"), report);
  assert.deepEqual(await said("script=try-worker.js"), report);
  assert.deepEqual(await said("script=try-alone.js"), report);
});

test("every whole submission has the report that it has natively", async () => {
  await said("script=try-check.js");
  const calls = submissions.map(({ submission, options }) => [submission, options]);
  const script = `
    const [calls, done] = arguments;
    import("/index.js").then(({ check }) => done(calls.map((call) => check(...call))), (error) => done(String(error)));
  `;
  const reports = await driver.executeAsyncScript(script, calls);
  submissions.forEach(({ name, recorded }, at) => {
    const { engine, ...rest } = reports[at];
    assert.equal(engine.name, "centre-checks");
    assert.equal(canonical(rest), canonical(recorded), name);
  });
});

test("ten thousand made-up submissions come to the same in a browser as natively, and as the Rust server of the examples answers", async () => {
  await said("script=try-check.js");
  await driver.manage().setTimeouts({ script: 300_000 });
  const script = `
    const [done] = arguments;
    const load = Promise.all(["/index.js", "/form/index.js", "/tests/differential.js"].map((name) => import(name)));
    load.then(([{ check }, form, made]) => done([made.sums(check), made.posted({ check, ...form })]), (error) => done(String(error)));
  `;
  const kept = async (name) => JSON.parse(await readFile(new URL(`../../tests/${name}.json`, import.meta.url), "utf8"));
  assert.deepEqual(await driver.executeAsyncScript(script), [await kept("differential"), await kept("posted")]);
});

test("every record that a browser makes is verified there, and is the one that is made natively", async () => {
  await said("script=try-check.js");
  await driver.manage().setTimeouts({ script: 300_000 });
  const script = `
    const [submissions, done] = arguments;
    const load = Promise.all(["/index.js", "/record.js", "/tests/records.js"].map((name) => import(name)));
    load.then(([rules, records, { sums }]) => done(sums(rules, records, submissions)), (error) => done(String(error)));
  `;
  assert.deepEqual(await driver.executeAsyncScript(script, submissions), JSON.parse(await readFile(new URL("../../tests/records.json", import.meta.url), "utf8")));
});

test("under a policy that forbids WebAssembly, the error says what to allow", async () => {
  const error = await said("script=try-check.js&refuse");
  assert.deepEqual([error.code, error.why], ["not-ready", "policy"]);
  assert.match(error.message, /'wasm-unsafe-eval'/);
});

// `cargo xtask matrix`: builds and runs each stack against the packed package, in a temporary folder. `--installed` takes those that
// need no tool beyond what the repository has installed, and asks no registry. Names choose stacks.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startChromium } from "../tools/chromium.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");
const { version } = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));
const tarball = join(root, `pkg/centre-checks-${version}.tgz`);

/** What each of them has to say, as the sources in the repository have it. */
const { check } = await import("../pkg/entries/account-change.js");
const { say } = await import("../pkg/say.js");
const { default: words } = await import("../pkg/generated/words/en/account-change.js");
const report = check({ answers: { awardingBody: "wjec", changes: "exams-officer", canUseAccount: true } }, { asOf: "2026-11-22" });
const EXPECTED = `${report.decision.code}: ${say(report, words).decision.says}`;

/** For a project that has to visit its own pages. */
const CHROMIUM_TOOL = new URL("../tools/chromium.mjs", import.meta.url).href;

/** Signs of a warning. What tools say of themselves, such as a newer version, is not about the package. */
const WARNING = /warn|deprecat|⚠/i;
const OWN_NEWS = /npm notice|update available|browserslist|telemetry|0 warnings|no warnings|no build cache found|edge runtime/i;

/**
 * How each is built and what says the result: a program that prints it, a page that shows it, or a test that ends well.
 * `tools` are from the registry; those of the repository need none.
 */
const STACKS = {
  "node": { prints: ["node", "main.mjs"] },
  "node-cjs": { prints: ["node", "main.cjs"] },
  "typescript-cts": { builds: [["tsc", "--strict", "--module", "node16", "--target", "es2022", "--types", "", "--lib", "es2022,dom", "main.cts"]], prints: ["node", "main.cjs"] },
  "plain": { page: ".", names: ["index.html", "mapped.html", "service-worker.html"] },
  "vite": { builds: [["vite", "build"]], page: "dist" },
  "rolldown": { builds: [["rolldown", "src/index.js", "--dir", "dist", "--platform", "browser"]], page: "dist" },
  "esbuild": { builds: [["esbuild", "src/index.js", "--bundle", "--format=esm", "--outfile=dist/index.js"]], page: "dist" },
  "rollup": { tools: ["rollup@4.68.7", "@rollup/plugin-node-resolve@16.0.3"], builds: [["rollup", "src/index.js", "--dir", "dist", "--plugin", "node-resolve"]], page: "dist" },
  "webpack": { tools: ["webpack@5.112.2", "webpack-cli@7.3.1"], builds: [["webpack", "--mode", "production", "--no-performance"]], page: "dist", script: "main.js" },
  "parcel": { tools: ["parcel@2.16.4"], builds: [["parcel", "build", "index.html", "--no-cache", "--dist-dir", "dist"]], page: "dist" },
  "deno": { tools: ["deno@2.9.6"], prints: ["deno", "run", "--quiet", "main.mjs"] },
  "bun": { tools: ["bun@1.4.5"], prints: ["bun", "main.mjs"] },
  "workerd": { tools: ["wrangler@4.86.0"], builds: [["wrangler", "deploy", "--dry-run", "--outdir", "dist"]], prints: ["node", "serve.mjs"] },
  "next": { tools: ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1"], builds: [["next", "build"]], prints: ["node", "visit.mjs"] },
  "jest": { tools: ["jest@30.5.2", "jest-environment-jsdom@30.5.2"], builds: [["jest", "--env", "node"], ["jest", "--env", "jsdom"]] },
  "vitest": { tools: ["vitest@5.1.1"], builds: [["vitest", "run"]] },
  "lint": {
    tools: ["publint@0.3.25", "@arethetypeswrong/cli@0.18.5", "@action-validator/cli@0.6.0", "@action-validator/core@0.6.0"],
    builds: [["publint", "--strict", "node_modules/centre-checks"], ["attw", tarball], ["action-validator", join(root, ".github/workflows/release.yml")]],
  },
};

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

/** Runs a program of a project, and gives back what it printed. */
function run(folder, [name, ...args]) {
  const path = [join(folder, "node_modules/.bin"), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const quiet = { NEXT_TELEMETRY_DISABLED: "1", WRANGLER_SEND_METRICS: "false", DENO_NO_UPDATE_CHECK: "1", PARCEL_DISABLE_TELEMETRY: "1", NO_COLOR: "1", CI: "1" };
  // Node's own remark about colours is none of the project's.
  const { FORCE_COLOR: _, ...own } = process.env;
  const child = spawn(name === "node" ? process.execPath : name, args, { cwd: folder, env: { ...own, ...quiet, PATH: path, EXPECTED, CHROMIUM_TOOL }, shell: process.platform === "win32" });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(printed) : reject(new Error(`${[name, ...args].join(" ")} ended with ${code}:\n${printed}`))));
  });
}

const withoutWarning = (printed) => {
  const warnings = printed.split("\n").filter((line) => WARNING.test(line) && !OWN_NEWS.test(line));
  if (warnings.length > 0) throw new Error(`it warns:\n${printed}`);
};

const same = (found, where) => {
  if (found.trim() !== EXPECTED) throw new Error(`${where} says ${JSON.stringify(found)}, not ${JSON.stringify(EXPECTED)}`);
};

/** The files of a built page, under a policy that allows WebAssembly and nothing else. */
function serve(folder, script) {
  const bare = `<!doctype html><title>Built</title><p></p><script type="module" src="${script ?? "index.js"}"></script>`;
  const server = createServer(({ url }, response) => {
    const path = new URL(url, "http://127.0.0.1").pathname.replace(/\/$/, "/index.html");
    const file = join(folder, decodeURIComponent(path));
    const isFile = existsSync(file) && statSync(file).isFile();
    if (!isFile && path !== "/index.html") return response.writeHead(404).end();
    const body = isFile ? readFileSync(file) : bare;
    // An import map can only stand in the page; the policy names it by its hash.
    const map = /<script type="importmap">([^]*?)<\/script>/.exec(body)?.[1];
    const hash = map ? ` 'sha256-${createHash("sha256").update(map).digest("base64")}'` : "";
    const policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'${hash}`;
    response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "text/plain", "Content-Security-Policy": policy }).end(body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

let browser;

async function visit(folder, { names = [""], script }) {
  const server = await serve(folder, script);
  try {
    browser ??= await startChromium();
    for (const name of names) {
      await browser.get(`http://127.0.0.1:${server.address().port}/${name}`);
      const text = () => browser.executeScript("return document.querySelector('p')?.textContent");
      same(await browser.wait(text, 30_000, `${name || "the page"} says nothing`), name || "the page");
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function tried(name, { tools = [], builds = [], prints, page, ...rest }) {
  const folder = mkdtempSync(join(tmpdir(), `centre-checks-${name}-`));
  try {
    // What only looks at the package has no project.
    if (existsSync(join(here, name))) cpSync(join(here, name), folder, { recursive: true });
    const manifest = join(folder, "package.json");
    if (!existsSync(manifest)) writeFileSync(manifest, JSON.stringify({ name: "stack", version: "1.0.0", private: true }));
    const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--save-exact", ...(tools.length > 0 ? ["--prefer-offline"] : ["--offline"])];
    await run(folder, ["npm", ...install, tarball, ...tools]);
    for (const build of builds) withoutWarning(await run(folder, build));
    if (prints) same(await run(folder, prints), prints.join(" "));
    if (page) await visit(join(folder, page), rest);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const options = process.argv.slice(2);
const chosen = options.filter((option) => !option.startsWith("--"));
const unknown = chosen.filter((name) => !STACKS[name]);
if (unknown.length > 0) throw new Error(`There is no stack ${unknown.join(", ")}; there are ${Object.keys(STACKS).join(", ")}.`);
const wanted = Object.entries(STACKS)
  .filter(([name]) => chosen.length === 0 || chosen.includes(name))
  .filter(([, { tools }]) => !options.includes("--installed") || !tools);

const failed = [];
for (const [name, stack] of wanted) {
  const start = performance.now();
  const problem = await tried(name, stack).then(() => undefined, (error) => error);
  console.log(`${problem ? "FAILED" : "ok    "} ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  if (problem) failed.push(name), console.log(problem.message.replace(/^/gm, "       "));
}
await browser?.quit();
if (failed.length > 0) process.exitCode = 1;

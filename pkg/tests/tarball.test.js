// What npm would publish, installed into an empty project: its examples compile, run, and print what the READMEs say.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { startChromium } from "../../tools/chromium.mjs";

const pkg = fileURLToPath(new URL("..", import.meta.url));
const root = join(pkg, "..");
const manifest = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
const readme = readFileSync(join(pkg, "README.md"), "utf8");
const readmeOfAll = readFileSync(join(root, "README.md"), "utf8");
let project;

const node = (...args) => execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" });

before(() => {
  const tarball = join(pkg, `${manifest.name}-${manifest.version}.tgz`);
  project = mkdtempSync(join(tmpdir(), "centre-checks-project-"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  // Offline, so that it is seen to need nothing else.
  const args = ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball];
  execFileSync("npm", args, { cwd: project, shell: process.platform === "win32" });
});

after(() => rmSync(project, { recursive: true, force: true }));

/** The examples in a language, each with what the text says it prints, if it says so. */
function examples(language, text) {
  const blocks = [...text.matchAll(/```(\w*)\n(.*?)```/gs)].map(([, language, code]) => ({ language, code }));
  return blocks.flatMap(({ language: own, code }, at) => {
    const next = blocks[at + 1];
    return own === language ? [{ code, prints: next?.language === "text" ? next.code : undefined }] : [];
  });
}

test("it is installed alone, without scripts, with its licences", () => {
  const installed = join(project, "node_modules");
  const packages = readdirSync(installed).filter((name) => !name.startsWith("."));
  assert.deepEqual(packages, [manifest.name]);
  const { dependencies, scripts } = JSON.parse(readFileSync(join(installed, manifest.name, "package.json"), "utf8"));
  assert.deepEqual([dependencies, scripts], [undefined, undefined]);

  const files = readdirSync(join(installed, manifest.name), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(join(installed, manifest.name), join(file.parentPath, file.name)).replaceAll("\\", "/"));
  const texts = ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "cjs/package.json", "package.json"];
  assert.deepEqual(files.filter((name) => !/\.js$|\.d\.ts$|\.wasm$|^schemas\/[\w-]+\.json$/.test(name)).sort(), texts);
  // Each file that an entry names is there, and each CommonJS module has its ES module.
  const { exports } = JSON.parse(readFileSync(join(installed, manifest.name, "package.json"), "utf8"));
  const paths = (target) => (typeof target === "string" ? [target] : Object.values(target).flatMap(paths));
  const named = Object.values(exports).flatMap(paths).filter((path) => !path.includes("*"));
  assert.ok(named.length > 400, `${named.length}`);
  for (const path of named) assert.ok(files.includes(path.slice(2)), path);
  const commonJs = files.filter((name) => /^cjs\/.*\.js$/.test(name));
  assert.ok(commonJs.length > 80, `${commonJs.length}`);
  for (const name of commonJs) assert.ok(files.includes(name.slice(4)), name);
});

test("its command runs in the project that installed it", () => {
  const file = join(project, "approvals.csv");
  writeFileSync(file, "centre number,qualification number,family,event,date\n50001,X,technicals,approval,2020-06-01\n");
  const command = (args) => spawnSync(process.execPath, [join(project, "node_modules", manifest.name, manifest.bin[manifest.name]), ...args], { cwd: project, encoding: "utf8" });
  const { status, stdout } = command(["lapse", file, "--as-of", "2026-11-22", "--lang", "cy"]);
  assert.equal(status, 1);
  assert.match(stdout, /canolfan 50001, X: wedi dod i ben, diwrnod diogel olaf 2022-06-01\./);
  assert.equal(command(["--version"]).stdout, `${manifest.name} ${manifest.version}\n`);
  // What npx would run.
  assert.ok(existsSync(join(project, "node_modules/.bin", manifest.name)) || existsSync(join(project, "node_modules/.bin", `${manifest.name}.cmd`)));
});

test("what it offers can be imported and its internals cannot", () => {
  const schemas = readdirSync(join(pkg, "generated/schemas"));
  assert.ok(schemas.length > 0);
  const scripts = (folder) => readdirSync(join(pkg, "generated", folder)).filter((name) => name.endsWith(".js"));
  const named = (folder, prefix) => scripts(folder).map((name) => `${prefix}/${name.replace(/\.js$/, "")}`);
  const words = ["en", "cy"].flatMap((language) => [
    `/${language}`,
    ...named(`words/${language}`, `/${language}`),
    ...named(`words/${language}/forms`, `/${language}/forms`),
  ]);
  const entries = readdirSync(join(pkg, "entries")).filter((name) => name.endsWith(".js")).map((name) => `/${name.slice(0, -3)}`);
  const modules = readdirSync(join(pkg, "build")).filter((name) => name.endsWith(".wasm")).map((name) => `/${name}`);
  const offered = ["", "/js", "/form", "/letters", "/record", "/js/record", "/say", ...entries, ...entries.map((name) => `/js${name}`), ...modules, "/catalogue", ...named("catalogue", "/catalogue"), ...words];
  offered.push("/package.json", ...schemas.map((name) => `/schemas/${name}`));
  const kept = ["/runtime.js", "/shared/account-change.js", "/letters/kinds.js", "/build/all.js", "/entries/identify.js", "/cjs/index.js"];
  const script = `
    import { existsSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    const found = (name) => {
      try {
        return existsSync(fileURLToPath(import.meta.resolve("centre-checks" + name)));
      } catch (error) {
        return error.code;
      }
    };
    console.log(JSON.stringify(${JSON.stringify([...offered, ...kept])}.map(found)));
  `;
  const found = JSON.parse(node("--input-type=module", "--eval", script));
  assert.deepEqual(found, [...offered.map(() => true), ...kept.map(() => "ERR_PACKAGE_PATH_NOT_EXPORTED")]);
});

test("the examples of the READMEs compile, run and print what they say", () => {
  const ofScripts = [...examples("js", readme), ...examples("js", readmeOfAll)];
  const ofTypes = examples("ts", readme);
  assert.ok(ofScripts.length >= 5 && ofScripts.filter(({ prints }) => prints).length >= 5 && ofTypes.length >= 1);
  mkdirSync(join(project, "src"));
  ofScripts.forEach(({ code }, at) => writeFileSync(join(project, `src/in-javascript-${at}.js`), code));
  ofTypes.forEach(({ code }, at) => writeFileSync(join(project, `src/in-typescript-${at}.ts`), code));
  const compilerOptions = {
    strict: true,
    allowJs: true,
    checkJs: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    rootDir: "src",
    outDir: "out",
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  try {
    node(join(root, "node_modules/typescript/bin/tsc"));
  } catch (error) {
    assert.fail(`the examples do not compile:\n${error.stdout}`);
  }
  ofScripts.forEach(({ prints, code }, at) => assert.equal(node(`src/in-javascript-${at}.js`), prints ?? "", code));
  ofTypes.forEach(({ prints, code }, at) => assert.equal(node(`out/in-typescript-${at}.js`), prints ?? "", code));
});

/** Runs the example that it is given: handlers are sent a request, tests are run, and a function `check` is called. */
const TRIAL = `
  globalThis.test = (name, run) => run();
  globalThis.expect = (found) => ({ not: { toBe: (other) => { if (found === other) throw new Error(found + " is " + other); } } });
  const found = await import(process.argv[1]);
  const handler = found.default?.fetch ?? found.POST;
  if (handler) {
    const response = await handler(new Request("http://127.0.0.1/", { method: "POST", body: JSON.stringify({ awardingBody: "wjec" }) }));
    const { decision } = await response.json();
    if (typeof decision.says !== "string") throw new Error(JSON.stringify(decision));
  }
  const report = await found.check?.({ answers: {} }, { asOf: "2026-11-22" });
  if (report && report.decision.kind !== "answer") throw new Error(JSON.stringify(report));
`;

test("the examples of the pages about stacks run, and print what they say", () => {
  const folder = join(root, "docs/stacks");
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const found = pages.flatMap((page) => examples("js", readFileSync(join(folder, page), "utf8")).map((example) => ({ ...example, page })));
  assert.ok(found.length >= 8, `${found.length}`);
  found.forEach(({ code, prints, page }, at) => {
    const file = join(project, `stack-${at}.${/\brequire\(/.test(code) ? "cjs" : "mjs"}`);
    // A page without a bundler imports by address.
    const placed = code.replaceAll('"/centre-checks/', '"./node_modules/centre-checks/');
    writeFileSync(file, /^async function check/m.test(code) ? `${placed}\nexport { check };\n` : placed);
    assert.equal(node("--input-type=module", "--eval", TRIAL, file), prints ?? "", `${page}:\n${code}`);
  });
});

test("the pages of the README work in a browser", async () => {
  const packed = join(project, "node_modules", manifest.name);
  const { exports } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const isModule = ([, target]) => typeof target === "object";
  const imports = Object.entries(exports).filter(isModule).map(([name, target]) => [name.replace(".", manifest.name), target.default.default.replace(".", "/centre-checks")]);
  const map = `<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(imports) })}</script>`;
  const watch = "<script>window.faults = []; onerror = (...fault) => faults.push(String(fault)); onunhandledrejection = ({ reason }) => faults.push(String(reason));</script>";
  const pages = examples("html", readme).map(({ code }) => `<!doctype html><title>Example</title>${watch}${code.includes("importmap") ? "" : map}${code}<script type="module">window.ended = true;</script>`);
  assert.ok(pages.length >= 4, `${pages.length}`);
  const server = createServer(({ url }, response) => {
    if (/^\/\d$/.test(url)) return response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(pages[url.slice(1)]);
    const file = join(project, "node_modules", url);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "text/javascript" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const driver = await startChromium();
  try {
    for (const at of pages.keys()) {
      await driver.get(`http://127.0.0.1:${server.address().port}/${at}`);
      await driver.wait(() => driver.executeScript("return window.ended === true"), 20_000, pages[at]);
      assert.deepEqual(await driver.executeScript("return faults"), [], pages[at]);
      const said = await driver.executeScript("return document.querySelector('#decision')?.textContent ?? 'no decision'");
      assert.ok(said.length > 10, pages[at]);
    }
  } finally {
    await driver.quit();
    server.close();
    server.closeAllConnections();
  }
});

test("a page through a bundler weighs no more than from the sources", async () => {
  const script = (name) => `
    import { check } from "${name}/account-change";
    import { say } from "${name}/say";
    import words from "${name}/en/account-change";
    globalThis.show = (given, options) => say(check(given, options), words);`;
  const weigh = async (folder) => {
    const input = "\0page.js";
    const plugin = { name: "page", resolveId: (id) => (id === input ? id : undefined), load: (id) => (id === input ? script("centre-checks") : undefined) };
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: "silent",
      plugins: [plugin],
      build: { write: false, minify: true, modulePreload: false, target: "es2022", rolldownOptions: { input } },
    });
    assert.equal(output.length, 1);
    new Function(output[0].code)();
    assert.equal(globalThis.show({ answers: {} }, { asOf: "2026-07-01" }).language, "en");
    return brotliCompressSync(output[0].code).length;
  };
  const [packed, own] = [await weigh(project), await weigh(root)];
  assert.ok(packed <= own * 1.02, `${packed} bytes from the packed package, ${own} from the sources`);
});

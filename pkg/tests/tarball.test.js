// What npm would publish, installed into an empty project: its examples compile, run, and print what the READMEs say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

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

/** The first example in a language, and what the README says it prints. */
function example(language, text = readme) {
  const fence = "```";
  const found = new RegExp(`${fence}${language}\\n(.*?)${fence}.*?${fence}text\\n(.*?)${fence}`, "s").exec(text);
  assert.ok(found, `the README has a ${language} example with its output below it`);
  return { code: found[1], prints: found[2] };
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
  const offered = ["", "/js", "/form", "/letters", "/say", ...entries, ...entries.map((name) => `/js${name}`), ...modules, "/catalogue", ...named("catalogue", "/catalogue"), ...words];
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
  const js = example("js");
  assert.equal(readmeOfAll.match(/```js\n/g)?.length, 1, "each example of the repository's README is run");
  const ofLetters = example("js", readme.slice(readme.indexOf("## Letters and emails")));
  const jsOfAll = example("js", readmeOfAll);
  const ts = example("ts");
  mkdirSync(join(project, "src"));
  writeFileSync(join(project, "src/in-javascript.js"), js.code);
  writeFileSync(join(project, "src/of-letters.js"), ofLetters.code);
  writeFileSync(join(project, "src/of-the-repository.js"), jsOfAll.code);
  writeFileSync(join(project, "src/in-typescript.ts"), ts.code);
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
  assert.equal(node("src/in-javascript.js"), js.prints);
  assert.equal(node("src/of-letters.js"), ofLetters.prints);
  assert.equal(node("src/of-the-repository.js"), jsOfAll.prints);
  assert.equal(node("out/in-typescript.js"), ts.prints);
});

// What npm would publish, installed into an empty project: its examples compile, run, and print what the README says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const pkg = fileURLToPath(new URL("..", import.meta.url));
const root = join(pkg, "..");
const manifest = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
const readme = readFileSync(join(pkg, "README.md"), "utf8");
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
function example(language) {
  const fence = "```";
  const found = new RegExp(`${fence}${language}\\n(.*?)${fence}.*?${fence}text\\n(.*?)${fence}`, "s").exec(readme);
  assert.ok(found, `the README has a ${language} example with its output below it`);
  return { code: found[1], prints: found[2] };
}

test("it is installed alone, without scripts, with its licences", () => {
  const installed = join(project, "node_modules");
  const packages = readdirSync(installed).filter((name) => !name.startsWith("."));
  assert.deepEqual(packages, [manifest.name]);
  const { dependencies, scripts } = JSON.parse(readFileSync(join(installed, manifest.name, "package.json"), "utf8"));
  assert.deepEqual([dependencies, scripts], [undefined, undefined]);

  const files = readdirSync(join(installed, manifest.name), { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "build/wasm.js", "generated/types.d.ts"]) {
    assert.ok(files.includes(name), `${name} is missing`);
  }
  const unwanted = files.filter((name) => /test|\.made-from|\.wasm$|\.tgz$/.test(name));
  assert.deepEqual(unwanted, []);
});

test("what it offers can be imported and its internals cannot", () => {
  const schemas = readdirSync(join(pkg, "generated/schemas"));
  assert.ok(schemas.length > 0);
  const offered = ["", "/form", "/package.json", ...schemas.map((name) => `/schemas/${name}`)];
  const kept = ["/instance.js", "/reader.js", "/build/glue.js", "/generated/shapes.js"];
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

test("the examples of the README compile, run and print what it says", () => {
  const js = example("js");
  const ts = example("ts");
  mkdirSync(join(project, "src"));
  writeFileSync(join(project, "src/in-javascript.js"), js.code);
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
  assert.equal(node("out/in-typescript.js"), ts.prints);
});

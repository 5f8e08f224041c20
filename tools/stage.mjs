// Writes the folder that npm publishes, target/npm, from the sources in pkg/: few files, which load fast, for each way in which a
// program can load them. The layout follows the names that are imported, so that tools without `exports` find the files too.
//
//   account-change.js, en/, form.js    ES modules, each with its rules or words; what several need is in runtime.js and shared/
//   js/                                the same with the rules as JavaScript, for places that allow no WebAssembly
//   workerd/, edge-light/              the same with the .wasm files imported, for places that compile nothing at run time
//   cjs/                               the same as CommonJS
//   types/                             the types, once; the file beside each module points there
//
// Run by `cargo xtask package`, after it has built pkg/build. The variable RELEASE_REPOSITORY gives the address of the repository
// that publishes; without it the manifest names none.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

const root = fileURLToPath(new URL("..", import.meta.url));
const pkg = join(root, "pkg");
const out = join(root, "target/npm");
const manifest = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
const run = promisify(execFile);

const write = (path, text) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const inPkg = (file) => relative(pkg, file.replace(/\?.*/, "")).replaceAll("\\", "/");

/** What can be imported: its name without the package's, its source, its types, and where it is published. Patterns are spelt out. */
const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === "object")
  .flatMap(([name, { types, default: source }]) => {
    if (!name.includes("*")) return [{ name, source, types }];
    const [folder, ending] = source.split("*");
    const fill = (text, file) => text.replace("*", file.slice(0, -ending.length));
    const files = readdirSync(join(pkg, folder)).filter((file) => file.endsWith(ending));
    const found = files.map((file) => ({ name: fill(name, file), source: fill(source, file), types: fill(types, file) }));
    return found.filter(({ name }) => !manifest.exports[name]);
  })
  .map((entry) => ({ ...entry, place: /^\.\/(en|cy|catalogue)$/.test(entry.name) ? `${entry.name.slice(2)}/index` : entry.name.slice(2) || "index" }));

/** The names of the modules of WebAssembly. */
const modules = readdirSync(join(pkg, "build")).filter((name) => name.endsWith(".wasm")).map((name) => name.slice(0, -5));
const carriesRules = ({ source }) => ["./index.js", "./record.js"].includes(source) || /from "\.\.\/build\//.test(readFileSync(join(pkg, source), "utf8"));

/** A module as JavaScript: binaryen's translation, with the operations on memory that JavaScript lacks spelt out before. */
async function asJavaScript(name) {
  const wasm = join(pkg, "build", `${name}.wasm`);
  const folder = join(root, "target/xtask/js");
  const kept = join(folder, `${createHash("sha256").update(readFileSync(wasm)).digest("hex").slice(0, 16)}.js`);
  if (!existsSync(kept)) {
    mkdirSync(folder, { recursive: true });
    const [lowered, translated] = [`${kept}.wasm`, `${kept}.new`];
    const tool = (name, ...args) => run(process.execPath, [join(root, "node_modules/binaryen/bin", name), ...args], { maxBuffer: 2 ** 26 });
    const has = ["bulk-memory", "bulk-memory-opt", "sign-ext", "mutable-globals", "nontrapping-float-to-int"].map((one) => `--enable-${one}`);
    const lowering = ["--llvm-memory-copy-fill-lowering", "--signext-lowering", "--llvm-nontrapping-fptoint-lowering"];
    await tool("wasm-opt", wasm, ...has, ...lowering, "-o", lowered);
    await tool("wasm2js", lowered, "-Os", "-o", translated);
    const text = readFileSync(translated, "utf8");
    const start = text.indexOf("\nvar retasmFunc = asmFunc({");
    if (start < 0) throw new Error(`wasm2js writes another end of ${name} than it did`);
    const { code, errors } = minifySync("made.js", `${text.slice(0, start)}\nexport const make = () => asmFunc({});\n`);
    if (errors.length > 0) throw new Error(`${name} as JavaScript cannot be made smaller: ${errors[0].message}`);
    writeFileSync(kept, code);
  }
  return readFileSync(kept, "utf8");
}

// One after the other: each takes a processor for many seconds.
const translated = new Map();
for (const name of modules) translated.set(name, await asJavaScript(name));

/** What stands in the place of a module that carries rules, by the kind of entry. */
const CARRIED = {
  text: (name) => {
    // The text is long and has every character: it is put in at the very end, so that no tool has a hand in it.
    const [, length, checksum] = /length = (\d+);\nexport const checksum = (\d+);/.exec(readFileSync(join(pkg, "build", `${name}.js`), "utf8"));
    return `export const length = ${length}, checksum = ${checksum}, text = "the text of ${name}";`;
  },
  js: (name) => translated.get(name),
  workerd: (name) => `import module from "wasm:${name}.wasm"; export { module };`,
  "edge-light": (name) => `import module from "wasm:${name}.wasm?module"; export { module };`,
};

function withTexts(code) {
  return code.replace(/(["'`])the text of ([\w-]+)\1/g, (_, quote, name) => {
    const source = readFileSync(join(pkg, "build", `${name}.js`), "utf8");
    return source.slice(source.indexOf('"'), source.lastIndexOf('"') + 1);
  });
}

/** The same source once for each way of carrying its rules. */
const carrying = {
  name: "carrying",
  resolveId(path, importer) {
    if (path.startsWith("wasm:")) return { id: path, external: true };
    const way = /\?way=([\w-]+)$/.exec(importer ?? path)?.[1];
    if (!importer) return join(pkg, path);
    const file = join(dirname(importer.replace(/\?.*/, "")), path);
    const name = /^build\/([\w-]+)\.js$/.exec(inPkg(file))?.[1];
    if (name) return `\0rules:${way ?? "text"}:${name}`;
    return way && ["all.js", "index.js"].includes(inPkg(file)) ? `${file}?way=${way}` : undefined;
  },
  load(id) {
    const [, way, name] = /^\0rules:([\w-]+):([\w-]+)$/.exec(id) ?? [];
    if (name) return CARRIED[way](name);
    return id.includes("?way=") ? readFileSync(id.replace(/\?.*/, ""), "utf8") : undefined;
  },
};

/** Shared by nearly all: one module, so that an error's class is the same everywhere. */
const isRuntime = (id) => (/^(?!index|all|numbers|dates|record|schema)[\w-]+\.js$|^generated\/tables\/(common|characters|typed)\.js$/.test(inPkg(id)) && !id.includes("?")) || id.includes("rolldown/runtime");

async function bundle(format, ways, folder) {
  const ruled = entries.filter(carriesRules);
  const input = Object.fromEntries(entries.map(({ place, source }) => [place, source]));
  for (const way of ways) for (const { place, source } of ruled) input[`${way}/${place}`] = `${source}?way=${way}`;
  const bundle = await rolldown({ input, plugins: [carrying], platform: "neutral", treeshake: { moduleSideEffects: false }, checks: { circularDependency: true, pluginTimings: false } });
  const { output } = await bundle.generate({
    format,
    exports: "named",
    entryFileNames: "[name].js",
    chunkFileNames: ({ name }) => (name === "runtime" ? "runtime.js" : `shared/${name}.js`),
    codeSplitting: { groups: [{ name: "runtime", test: isRuntime }] },
    // Names and lines stay: an error that nobody catches is printed with the line it comes from.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  });
  for (const { fileName, code } of output) {
    const up = posix.relative(posix.dirname(fileName), ".") || ".";
    write(posix.join(folder, fileName), withTexts(code.replaceAll(/(["'`])wasm:([\w.?-]+)\1/g, `"${up}/$2"`)));
  }
  await bundle.close();
}

/** A file of types that points to those of a source. */
function pointer(from, types) {
  const text = readFileSync(join(pkg, types), "utf8");
  const target = JSON.stringify(posix.relative(posix.dirname(from), posix.join("types", types)).replace(/^(?!\.)/, "./").replace(/\.d\.ts$/, ".js"));
  const line = /export default|export \{[^}]*\bdefault\b/.test(text) ? `export { default } from ${target};\n` : "";
  return `${line}export * from ${target};\n`;
}

function writeTypes(folder, ways) {
  const files = readdirSync(pkg, { recursive: true }).map((file) => file.replaceAll("\\", "/"));
  for (const file of files.filter((file) => file.endsWith(".d.ts") && !/^(tests|node_modules|build)\//.test(file))) {
    write(posix.join(folder, "types", file), readFileSync(join(pkg, file), "utf8"));
  }
  for (const { place, types, source } of entries) {
    const places = carriesRules({ source }) ? [place, ...ways.map((way) => `${way}/${place}`)] : [place];
    for (const one of places) write(posix.join(folder, `${one}.d.ts`), pointer(`${one}.d.ts`, types));
  }
}

/** Where each way of loading finds an entry. */
function exportsOf() {
  const at = (folder, place) => ({ types: `./${posix.join(folder, place)}.d.ts`, default: `./${posix.join(folder, place)}.js` });
  const both = (place) => ({ import: at("", place), require: at("cjs", place), default: at("", place) });
  const found = {};
  for (const entry of entries) {
    const { name, place } = entry;
    const edge = (way) => ({ types: `./${place}.d.ts`, default: `./${way}/${place}.js` });
    found[name] = carriesRules(entry) ? { workerd: edge("workerd"), "edge-light": edge("edge-light"), ...both(place) } : both(place);
  }
  for (const { name, place } of entries.filter(carriesRules)) found[name === "." ? "./js" : `./js/${name.slice(2)}`] = both(`js/${place}`);
  return { ...found, "./schemas/*": "./schemas/*", "./*.wasm": "./*.wasm", "./package.json": "./package.json" };
}

function manifestOf() {
  const { private: _, exports: __, files: ___, main, module, types, ...rest } = manifest;
  const repository = process.env.RELEASE_REPOSITORY?.replace(/\/$/, "");
  const published = repository && {
    homepage: `${repository}#readme`,
    bugs: { url: `${repository}/issues` },
    repository: { type: "git", url: `git+${repository}.git`, directory: "pkg" },
  };
  return { ...rest, ...published, main: "./cjs/index.js", module: "./index.js", types: "./index.d.ts", exports: exportsOf() };
}

rmSync(out, { recursive: true, force: true });
await bundle("esm", ["js", "workerd", "edge-light"], "");
await bundle("cjs", ["js"], "cjs");
writeTypes("", ["js"]);
writeTypes("cjs", ["js"]);
write("cjs/package.json", '{ "type": "commonjs", "sideEffects": false }\n');
write("package.json", `${JSON.stringify(manifestOf(), null, 2)}\n`);
for (const name of modules) copyFileSync(join(pkg, "build", `${name}.wasm`), join(out, `${name}.wasm`));
cpSync(join(pkg, "generated/schemas"), join(out, "schemas"), { recursive: true });
// The command imports the entries by their names, as any program does.
cpSync(join(pkg, "bin"), join(out, "bin"), { recursive: true });
copyFileSync(join(pkg, "README.md"), join(out, "README.md"));
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) copyFileSync(join(root, name), join(out, name));

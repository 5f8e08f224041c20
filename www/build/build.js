// Builds the site: the scripts and styles, then every page as a file, and beside each file the same compressed, for servers that
// can send it so. `--mark-welsh` makes a build for tests, in which every
// Welsh text is marked; `--out FOLDER` says where it goes.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";

const www = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { "mark-welsh": { type: "boolean", default: false }, out: { type: "string" } } });
const out = values.out ?? join(www, "dist");
const rendering = join(www, ".prerender", `${basename(out)}-pages`);
const configFile = join(www, "vite.config.js");
const define = { MARK_WELSH: String(values["mark-welsh"]) };

// What can be put right is not let through.
const rollupOptions = {
  // How long a step took is no fault.
  checks: { pluginTimings: false },
  onwarn(warning) {
    throw new Error(`The build warns: ${warning.message}`);
  },
};

/**
 * What a check needs at first stays in as few files as if no other page had any of it: each file costs some bytes, and the first
 * questions are to come soon.
 */
const together = (name, modules) => ({ name, includeDependenciesRecursively: false, test: new RegExp(`(?:${modules.join("|")})(?:\\.[jt]s)?$`) });
const groups = [
  together("check", [
    "www/src/check/(?:boxes|check|lists|main|options)",
    "www/src/views/(?:intro|options|question|step)",
    "pkg/form/(?:answers|problems)",
  ]),
  together("parts", [
    "www/src/(?:contract|form|html|language)",
    "www/src/check/(?:files|path)",
    "www/src/views/parts",
    "www/src/words/(?:starting|words|yes-no)",
    "pkg/(?:clean|near|reader|utf8)",
    "pkg/form/(?:dates|typed)",
    "pkg/generated/tables/(?:characters|typed)",
    "virtual:checks",
    "vite/preload-helper",
  ]),
  together("clearing", ["www/src/check/(?:clearing|state)", "www/src/views/clearing"]),
];

await build({
  configFile,
  define,
  build: {
    outDir: out,
    emptyOutDir: true,
    manifest: "manifest.json",
    rolldownOptions: {
      ...rollupOptions,
      output: { codeSplitting: { groups } },
      input: {
        early: join(www, "src/early.ts"),
        page: join(www, "src/page.ts"),
        home: join(www, "src/home/main.ts"),
        check: join(www, "src/check/main.ts"),
        number: join(www, "src/number/main.ts"),
        rules: join(www, "src/rules/main.ts"),
        register: join(www, "src/register/main.ts"),
        registerStyle: join(www, "src/register/style.scss"),
        approvals: join(www, "src/bulk/approvals.ts"),
        numbers: join(www, "src/bulk/numbers.ts"),
        style: join(www, "src/style/main.scss"),
        bulk: join(www, "src/bulk/style.scss"),
      },
    },
  },
});
await build({
  configFile,
  define,
  publicDir: false,
  build: {
    ssr: join(www, "src/prerender.ts"),
    outDir: rendering,
    emptyOutDir: true,
    rolldownOptions: { ...rollupOptions, external: [/^centre-checks/] },
  },
});

const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
rmSync(join(out, "manifest.json"));
const built = (source) => manifest[source].file;
const { version } = JSON.parse(readFileSync(new URL(import.meta.resolve("centre-checks/package.json")), "utf8"));
const { pages } = await import(pathToFileURL(join(rendering, "prerender.js")).href);
const files = await pages(
  {
    style: built("src/style/main.scss"),
    styles: { register: built("src/register/style.scss"), approvals: built("src/bulk/style.scss"), numbers: built("src/bulk/style.scss") },
    icon: "icon.svg",
    early: built("src/early.ts"),
    scripts: {
      page: built("src/page.ts"),
      home: built("src/home/main.ts"),
      check: built("src/check/main.ts"),
      number: built("src/number/main.ts"),
      rules: built("src/rules/main.ts"),
      register: built("src/register/main.ts"),
      approvals: built("src/bulk/approvals.ts"),
      numbers: built("src/bulk/numbers.ts"),
    },
  },
  version,
);
for (const [path, content] of files) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
rmSync(rendering, { recursive: true });
if (!values["mark-welsh"]) {
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
console.log(`${files.size} pages`);

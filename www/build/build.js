// Builds the site: the scripts and styles, then every page as a file. `--mark-welsh` makes a build for tests, in which every
// Welsh text is marked; `--out FOLDER` says where it goes.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
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

await build({
  configFile,
  define,
  build: {
    outDir: out,
    emptyOutDir: true,
    manifest: "manifest.json",
    rolldownOptions: {
      ...rollupOptions,
      input: {
        page: join(www, "src/page.ts"),
        check: join(www, "src/check/main.ts"),
        number: join(www, "src/number/main.ts"),
        style: join(www, "src/style/main.scss"),
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
    icon: "icon.svg",
    scripts: { page: built("src/page.ts"), check: built("src/check/main.ts"), number: built("src/number/main.ts") },
  },
  version,
);
for (const [path, content] of files) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
rmSync(rendering, { recursive: true });
console.log(`${files.size} pages`);

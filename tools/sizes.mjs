// The size of the package, as it is and as a server would send it.
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const pkg = new URL("../pkg/", import.meta.url);
const read = (names) => Buffer.concat(names.map((name) => readFileSync(new URL(name, pkg))));
const modules = readdirSync(new URL("build/", pkg)).filter((name) => name.endsWith(".wasm"));
const parts = Object.fromEntries(modules.map((name) => [name, [`build/${name}`]]));
const own = readdirSync(pkg).filter((name) => name.endsWith(".js"));
const tables = readdirSync(new URL("generated/tables/", pkg)).map((name) => `generated/tables/${name}`);
parts["the package without words"] = [...own, ...tables, "build/all.js"];

for (const [name, files] of Object.entries(parts)) {
  const bytes = read(files);
  const sizes = { raw: bytes, gzip: gzipSync(bytes, { level: 9 }), brotli: brotliCompressSync(bytes) };
  const columns = Object.entries(sizes).map(([way, { length }]) => `${way} ${length.toLocaleString("en-GB")}`);
  console.log(`${name} in bytes: ${columns.join(", ")}`);
}

// How large the package is, as it is and as a server would send it.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const pkg = new URL("../pkg/", import.meta.url);
const read = (...names) => Buffer.concat(names.map((name) => readFileSync(new URL(name, pkg))));
const parts = {
  "the WebAssembly": read("build/rules.wasm"),
  "the whole module": read(
    "index.js",
    "instance.js",
    "reader.js",
    "generated/shapes.js",
    "build/glue.js",
    "build/wasm.js",
  ),
};
for (const [name, bytes] of Object.entries(parts)) {
  const sizes = { raw: bytes, gzip: gzipSync(bytes, { level: 9 }), brotli: brotliCompressSync(bytes) };
  const columns = Object.entries(sizes).map(([way, { length }]) => `${way} ${length.toLocaleString("en-GB")}`);
  console.log(`${name} in bytes: ${columns.join(", ")}`);
}

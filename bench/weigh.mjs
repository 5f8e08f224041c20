// Bundles as a page would load them, and their sizes: one esbuild set-up and one compression for all.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import * as ajv from "./peers/ajv-schema.mjs";
import * as ours from "./ours.mjs";

/** One minified ES module of a source text, whose imports are found from this folder. */
export async function bundled(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].contents;
}

const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
const brotli = (bytes) => brotliCompressSync(bytes, { params }).length;
const weight = async (source) => brotli(await bundled(source));
const all = (specifier) => `export * from "${specifier}";`;

/** The form as Ajv writes it down for a page, which then needs little of Ajv itself. */
function compiled() {
  const validator = new Ajv({ ...ajv.options, code: { source: true, esm: true } });
  return standaloneCode(validator, validator.compile(ajv.schema));
}

export const zenWasm = new URL(import.meta.resolve("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm"));

/** Bytes after brotli at its highest quality. */
export async function weigh(procedures) {
  const pages = {};
  const words = {};
  for (const procedure of procedures) {
    const page = ours.page(procedure, "en");
    pages[procedure] = { page: await weight(page), bound: await weight(page + ours.binding) };
    words[procedure] = await weight(`export { default } from "${ours.words(procedure, "en")}";`);
  }
  return {
    wasm: brotli(readFileSync(ours.wasm)),
    whole: await weight(all(ours.whole)),
    bound: await weight(ours.binding),
    pages,
    words,
    allWords: await weight(`export { default } from "${ours.allWords("en")}";`),
    peers: {
      "Zod": await weight(all("./peers/zod.mjs")),
      "Valibot": await weight(all("./peers/valibot.mjs")),
      "Ajv": await weight(all("./peers/ajv.mjs")),
      "Ajv, compiled beforehand": await weight(compiled()),
      "json-rules-engine": await weight(all("./peers/json-rules-engine.mjs")),
      "zen, expression in WebAssembly": (await weight(all("./peers/zen-wasm.mjs"))) + brotli(readFileSync(zenWasm)),
    },
  };
}

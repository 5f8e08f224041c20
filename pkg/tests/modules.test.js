// The WebAssembly modules as they are shipped: what they import and export, that their text carries their bytes, and that no
// sentence is in them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { languages, words, clauses, datesWords, numbersWords } from "./said.js";
import { procedures } from "./forms.js";

const build = new URL("../build/", import.meta.url);
const names = readdirSync(build).filter((name) => name.endsWith(".wasm")).map((name) => name.slice(0, -5));
const bytesOf = (name) => readFileSync(new URL(`${name}.wasm`, build));

test("there is one for each procedure, for the dates, for numbers, for the sweep, and for all together", () => {
  assert.deepEqual(names, [...procedures, "all", "dates", "identify", "sweep"].sort());
});

for (const name of names) {
  test(`${name} needs nothing from outside, and offers what crosses numbers`, () => {
    const module = new WebAssembly.Module(bytesOf(name));
    assert.deepEqual(WebAssembly.Module.imports(module), []);
    const offered = WebAssembly.Module.exports(module).map(({ name, kind }) => `${kind} ${name}`);
    assert.deepEqual(offered.sort(), ["function answer", "function room", "memory memory"]);
  });

  test(`${name} is carried whole, one character a byte`, async () => {
    const { text, length } = await import(`../build/${name}.js`);
    const bytes = bytesOf(name);
    assert.equal(length, bytes.length);
    assert.equal(text.length, length);
    // Every module begins with a zero and "asm": what stands there in the text is what every byte was changed by.
    const mask = text.charCodeAt(0);
    assert.ok(bytes.equals(Buffer.from(text, "latin1").map((byte) => byte ^ mask)));
    const source = readFileSync(new URL(`${name}.js`, build), "utf8");
    // Escaped is what a string cannot hold, and nothing else.
    const escapes = new Set(source.match(/\\(?:x..|.)/gs));
    for (const escape of escapes) assert.ok(["\\\\", '\\"', "\\n", "\\r", "\\0", "\\x00"].includes(escape), escape);
    assert.doesNotMatch(source, /\\0\d/);
  });
}

test("no sentence is in any of them", () => {
  const texts = (value) => (typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [value]);
  const all = languages.flatMap((language) => {
    const { procedures, common } = words[language];
    const own = [...Object.values(procedures), common, clauses[language], datesWords[language], numbersWords[language]];
    return own.map(({ table, common, ...sentences }) => sentences).flatMap(texts);
  });
  const sentences = [...new Set(all)].filter((text) => typeof text === "string" && /\S\s+\S/.test(text));
  assert.ok(sentences.length > 1500, `${sentences.length}`);
  // Between its facts a sentence has the same words wherever it is kept.
  const parts = [...new Set(sentences.flatMap((text) => text.split(/\{\w+\}/)))].filter((part) => /\S\s+\S/.test(part));
  const found = (bytes) => parts.filter((part) => bytes.includes(part));
  for (const name of names) assert.deepEqual(found(bytesOf(name)), [], name);
  assert.deepEqual(found(Buffer.from(`\0${parts[0]}\0`)), [parts[0]]);
});

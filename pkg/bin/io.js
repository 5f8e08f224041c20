// Files in and out, for the commands.

import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Nothing was done, and why. */
export class Refused extends Error {}

/** A sentence with its gaps filled. */
export const filled = (says, values) => says.replace(/\{(\w+)\}/g, (gap, name) => (Object.hasOwn(values, name) ? String(values[name]) : gap));

/** Why a file of the system could not be used, without the system's own call. */
const whyOf = (error) => error.message.replace(/, \w+ .*$/, "");

export const notRead = (file, error, words) => new Refused(filled(words.says.noFile, { file, why: whyOf(error) }));
export const notWritten = (file, error, words) => new Refused(filled(words.says.noWrite, { file, why: whyOf(error) }));

/** The text of a file in UTF-8, UTF-16 or Windows-1252; of standard input for `-`. */
export async function textOf(file, words) {
  try {
    const bytes = file === "-" ? await all(process.stdin) : await readFile(file);
    const { decoded } = await import("centre-checks/sweep");
    return decoded(bytes);
  } catch (error) {
    throw notRead(file, error, words);
  }
}

export async function jsonOf(file, words) {
  const text = await textOf(file, words);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(filled(words.says.noJson, { file, why: error.message }));
  }
}

async function all(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** A file that can be opened as often as it has to be read; standard input is read once. */
export async function source(file, words) {
  if (file === "-") return { source: process.stdin };
  try {
    if ((await stat(file)).isDirectory()) throw new Error("EISDIR: illegal operation on a directory");
    await (await open(file)).close();
  } catch (error) {
    throw notRead(file, error, words);
  }
  return { source: () => createReadStream(file, { highWaterMark: 2 ** 18 }), size: (await stat(file)).size };
}

/** A file that is written beside its place and then put there, so that it is always whole. A link stays, and a device or a pipe is written to. */
export async function whole(given) {
  const known = await stat(given).catch(() => undefined);
  if (known && !known.isFile()) return straight(await open(given, "w"));
  const place = known ? await realpath(given) : given;
  const temporary = join(dirname(place), `.centre-checks-${randomBytes(6).toString("hex")}`);
  const handle = await open(temporary, "wx");
  const drop = async () => {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
  };
  return {
    async write(text) {
      try {
        // Which goes on until all is written.
        await handle.appendFile(text);
      } catch (error) {
        await drop();
        throw error;
      }
    },
    async end() {
      try {
        await handle.sync();
        await handle.close();
        await rename(temporary, place);
      } catch (error) {
        await drop();
        throw error;
      }
    },
    drop,
  };
}

function straight(handle) {
  const close = () => handle.close().catch(() => {});
  return { write: (text) => handle.appendFile(text), end: () => handle.close(), drop: close };
}

/** Prints to standard output, and waits until it is taken. A reader that has gone away is no error. */
export async function print(text, words) {
  await new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error || error.code === "EPIPE") return resolve();
      reject(new Refused(filled(words.says.noPrint, { why: whyOf(error) })));
    });
  });
}
process.stdout.on("error", () => {});

/** The file's name with another ending. */
export function beside(file, ending) {
  if (file === "-") return ending;
  const name = basename(file);
  const at = name.lastIndexOf(".");
  return join(dirname(file), `${at > 0 ? name.slice(0, at) : name}.${ending}`);
}

/** A line on a terminal that says how far a long run is, taken away again at the end. */
export function progress(says) {
  let last = performance.now();
  let width = 0;
  return {
    at(name, done, total) {
      if (!process.stderr.isTTY || performance.now() - last < 200) return;
      const line = `${says[name]}${total === undefined ? "" : `: ${Math.floor((done * 100) / Math.max(total, 1))}%`}`;
      process.stderr.write(`\r${line.padEnd(width)}`);
      width = Math.max(width, line.length);
      last = performance.now();
    },
    end() {
      if (width > 0) process.stderr.write(`\r${" ".repeat(width)}\r`);
      width = 0;
    },
  };
}

/** JSON as the native command writes it: names in order. */
export function json(value) {
  const ordered = (value) => {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.keys(value).sort().map((name) => [name, ordered(value[name])]));
  };
  return JSON.stringify(ordered(value), null, 2);
}

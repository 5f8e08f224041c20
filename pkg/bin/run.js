// The call: which command, which options, which language.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Refused, filled, print } from "./io.js";

const text = { type: "string" };
const flag = { type: "boolean" };
const choice = (...choices) => ({ type: "string", choices });
const whole = { type: "string", isNumber: true };

const COMMANDS = {
  lapse: {
    "as-of": text,
    "at-risk-days": whole,
    dates: choice("uk", "iso", "excel-1900", "excel-1904"),
    family: choice("cambridge-technicals", "other-vocational", "general"),
    edition: choice("2", "3"),
    accept: { ...choice("stripped-zeros", "serials-1900", "serials-1904"), multiple: true },
    json: flag,
    csv: flag,
    out: text,
    rejects: text,
    template: flag,
  },
  check: { "as-of": { ...text, isNeeded: true }, "at-risk-days": whole, json: flag },
  identify: {
    column: text,
    "no-header": flag,
    kind: choice("candidate-number", "centre-number", "dfe-number", "qualification-number", "uci", "uln"),
    json: flag,
    csv: flag,
  },
  dates: { "as-of": { ...text, isNeeded: true }, json: flag, ics: flag, "made-at": text, "calendar-id": text, "alarm-days": whole },
};

/** What cannot stand together. */
const NOT_BOTH = { lapse: [["json", "csv"]], identify: [["json", "csv"], ["column", "no-header"]], dates: [["json", "ics"]], check: [] };

/** Looked for before anything else, so that what is wrong is said in it. */
function languageOf(args) {
  const at = args.indexOf("--lang");
  return args.includes("--lang=cy") || (at >= 0 && args[at + 1] === "cy") ? "cy" : "en";
}

/** Runs a call, and says how it ends: 0 fine, 1 something needs attention, 2 nothing was done, 3 part of a file could not be read. */
export async function run(args) {
  const language = languageOf(args);
  const { default: words } = await import(`./words/${language}.js`);
  const wrong = (name, values) => new Refused(filled(words.says.wrongCall, { why: filled(words.says[name], values) }));
  try {
    // The language may stand before the command.
    const rest = args[0] === "--lang" ? args.slice(2) : args[0]?.startsWith("--lang=") ? args.slice(1) : args;
    const [name, ...given] = rest;
    if (name === "-h" || name === "--help" || name === "help") return await print(words.help.main, words), 0;
    if (name === "-V" || name === "--version") {
      const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
      return await print(`centre-checks ${version}\n`, words), 0;
    }
    if (!Object.hasOwn(COMMANDS, name ?? "")) throw wrong("noCommand", {});
    if (given.includes("-h") || given.includes("--help")) return await print(words.help[name], words), 0;
    const options = { ...COMMANDS[name], lang: choice("en", "cy") };
    const { values, positionals } = parsed(given, options, wrong);
    for (const [option, { choices, isNumber, isNeeded }] of Object.entries(options)) {
      for (const value of [values[option] ?? []].flat()) {
        if (choices && !choices.includes(value)) throw wrong("noChoice", { option: `--${option}`, choices: choices.join(", ") });
        if (isNumber && !/^\d{1,9}$/.test(value)) throw wrong("noNumber", { option: `--${option}` });
      }
      if (isNeeded && values[option] === undefined) throw wrong("needed", { option: `--${option}` });
    }
    for (const both of NOT_BOTH[name]) {
      if (both.every((one) => values[one] !== undefined)) throw wrong("notBoth", { options: both.map((one) => `--${one}`).join(", ") });
    }
    for (const one of values.ics ? ["made-at", "calendar-id"] : []) {
      if (values[one] === undefined) throw wrong("needed", { option: `--${one}` });
    }
    // A template needs nothing else.
    const isAlone = name === "lapse" && values.template;
    if (name === "lapse" && !isAlone && values["as-of"] === undefined) throw wrong("needed", { option: "--as-of" });
    if (positionals.length > 1 || (positionals.length === 0 && !isAlone)) throw wrong("oneFile", {});
    const { [name]: command } = await import(`./${name}.js`);
    return await command(positionals[0] ?? "-", values, { language, words });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    return 2;
  }
}

function parsed(args, options, wrong) {
  try {
    const known = Object.fromEntries(Object.entries(options).map(([name, { type, multiple }]) => [name, multiple ? { type, multiple } : { type }]));
    return parseArgs({ args, options: known, allowPositionals: true });
  } catch (thrown) {
    // The parser names the option at fault first.
    throw wrong("noOption", { option: /'(-[^' ]*)/.exec(thrown.message)?.[1] ?? "" });
  }
}

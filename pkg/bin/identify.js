// `identify`: a column of numbers.

import { identify as identified } from "centre-checks/identify";
import { sayIdentified } from "centre-checks/say";
import { CallError, csvRecord as record, delimiterOf, newRecords, restored, sayUnusable } from "centre-checks/sweep";
import { Refused, filled, json, print, textOf } from "./io.js";

export async function identify(file, options, { language, words }) {
  const { says } = words;
  const of = (name) => import(`centre-checks/${language}/${name}`);
  const [{ default: numbers }, { default: files }] = await Promise.all([of("identify"), of("sweep")]);
  const text = (await textOf(file, words)).replace(/^\ufeff/, "");
  if (text.includes("\0") || text.startsWith("PK\u0003\u0004")) throw new Refused(files.unusable["not-text"]);
  if (text.trim() === "") throw new Refused(files.unusable.empty);
  const all = [];
  const lines = new Map();
  let place = 0;
  let isHeader = !options["no-header"];
  const records = newRecords(delimiterOf(text), ({ line, fields }) => {
    if (isHeader) {
      isHeader = false;
      if (options.column !== undefined) place = placeOf(options.column, fields, says);
      return;
    }
    const value = restored(fields[place] ?? "").trim();
    if (value !== "") all.push(told(line, value));
  });
  try {
    records.push(text);
    records.end();
  } catch (error) {
    if (error instanceof CallError) throw new Refused(sayUnusable(error, files));
    throw error;
  }

  function told(line, value) {
    const said = sayIdentified(identified(value), numbers);
    const reading = said.couldBe.find(({ kind }) => options.kind === undefined || kind === options.kind);
    // The same number in another spelling is the same number.
    const key = reading?.compact ?? value;
    const listed = lines.get(key) ?? null;
    if (listed === null) lines.set(key, line);
    return {
      line,
      value,
      kind: reading?.kind ?? null,
      outcome: reading?.outcome ?? "no-kind",
      likely: reading?.likely ?? null,
      says: reading ? [reading.says, reading.because].filter(Boolean).join(" ") : says.noKind,
      listedOnLine: listed,
    };
  }

  const isFine = ({ outcome, listedOnLine }) => outcome === "well-formed" && listedOnLine === null;
  if (options.json) await print(`${json(all)}\n`, words);
  else if (options.csv) {
    const rows = all.map((one) => record([one.line, one.value, one.kind ?? "", one.outcome, one.likely ?? "", one.says, one.listedOnLine ?? ""]));
    await print(`\ufeff${record(words.numberHeadings)}${rows.join("")}`, words);
  } else {
    const count = (isIt) => all.filter(isIt).length;
    const counts = [
      filled(says.wellFormed, { count: count(({ outcome }) => outcome === "well-formed") }),
      filled(says.notWellFormed, { count: count(({ outcome }) => outcome !== "well-formed") }),
      filled(says.duplicates, { count: count(({ listedOnLine }) => listedOnLine !== null) }),
    ];
    let out = `${filled(says.numbers, { count: all.length, counts: counts.join(" ") })}\n`;
    for (const one of all.filter((one) => !isFine(one))) {
      const listed = one.listedOnLine === null ? "" : ` ${filled(says.listedOn, { line: one.listedOnLine })}`;
      out += `${filled(says.line, { line: one.line, says: `${one.value}. ${one.says}${listed}` })}\n`;
    }
    await print(out, words);
  }
  return all.every(isFine) ? 0 : 1;
}

function placeOf(column, fields, says) {
  const place = fields.findIndex((name) => name.trim().toLowerCase() === column.trim().toLowerCase());
  if (place < 0) throw new Refused(filled(says.noSuchColumn, { column, columns: fields.map((name) => name.trim()).join(", ") }));
  return place;
}

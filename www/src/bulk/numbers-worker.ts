// Reads a column of numbers away from the page, and holds what was found of each.

import type { IdentifierReading } from "centre-checks";
import { identify } from "centre-checks/identify";
import { sayIdentified } from "centre-checks/say";
import { delimiterOf, newRecords, opened, restored } from "centre-checks/sweep";
import type { Source } from "./approvals-asks.js";
import { bytes, Firsts, Texts, words as numbers } from "./columns.js";
import { Lines } from "./csv.js";
import type { Tell } from "./messages.js";
import { GROUPS, type Beginning, type Found, type Group, type Look, type NumberAsks, type Reading, type Told } from "./numbers-asks.js";
import { reading, serve } from "./serving.js";

let source: Source = "";
let found = none();

/** What is found of each number. */
function none() {
  return {
    count: 0,
    /** Records that have none. */
    blank: 0,
    counts: Object.fromEntries(GROUPS.map((group) => [group, 0])) as { [group in Group]: number },
    line: numbers(),
    value: new Texts(),
    /** What is said of it, a place among all that is said. */
    said: numbers(),
    likely: new Texts(),
    /** The line that lists it first; 0 where this is the first. */
    listed: numbers(),
    /** Which groups it is in, a bit for each. */
    groups: bytes(),
    sentences: [] as Sentence[],
  };
}

/** Said of many numbers alike. */
type Sentence = Pick<Told, "kind" | "outcome" | "says">;

const EXAMPLES = 3;

/** A file that is none, under the code that the package has for it. */
const unusable = (code: "empty" | "not-text"): Error => Object.assign(new Error(code), { code });

/** The beginning of the source is enough. */
class Enough extends Error {}

async function open(given: { source: Source }): Promise<Beginning[]> {
  ({ source } = given);
  let text = "";
  let isWhole = true;
  const begins = opened(source).read(() => (part, isLast) => {
    [text, isWhole] = [part, isLast];
    throw new Enough();
  });
  await begins.catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  if (text.includes("\0") || text.startsWith("PK\u0003\u0004")) throw unusable("not-text");
  if (text.trim() === "") throw unusable("empty");
  const seen: (readonly string[])[] = [];
  const records = newRecords(delimiterOf(text), ({ fields }) => void (seen.length <= EXAMPLES && seen.push(fields)));
  // The last record may be cut.
  records.push(isWhole ? `${text}\n` : text);
  const [first = []] = seen;
  return first.map((name, at) => ({
    first: name.trim(),
    examples: seen.slice(1).flatMap((fields) => fields[at]?.trim() || []),
    isNumber: identify(name).couldBe.length > 0,
  }));
}

const LOOK = new Set(["check-doubtful", "check-not-verified", "format-not-verified"]);

const bit = (group: Group): number => 1 << GROUPS.indexOf(group);

async function check(reading: Reading, tell: Tell): Promise<Found> {
  const file = opened(source);
  await file.read(() => {
    found = none();
    const take = taker(reading);
    let records: ReturnType<typeof newRecords> | undefined;
    return (text, isLast, done) => {
      records ??= newRecords(delimiterOf(text), take);
      records.push(text);
      if (isLast) records.end();
      tell(file.size && done / file.size);
    };
  });
  return { count: found.count, blank: found.blank, groups: found.counts };
}

/** Takes the records of one reading of the source. */
function taker({ column, hasNames, kind, words, otherwise }: Reading): Parameters<typeof newRecords>[1] {
  const all = found;
  // The same number in another spelling is the same number.
  const keyOf = (value: string, reading: IdentifierReading | undefined): string => reading?.compact ?? value.toUpperCase();
  const meant = ({ couldBe }: { readonly couldBe: readonly IdentifierReading[] }): number => couldBe.findIndex((one) => !kind || one.kind === kind);
  const firsts = new Firsts((row, key) => {
    const value = all.value.at(row);
    const identified = identify(value);
    return keyOf(value, identified.couldBe[meant(identified)]) === key;
  });
  const places = new Map<string, number>();
  let isFirst = true;
  return ({ line, fields }) => {
    const isName = hasNames && isFirst;
    isFirst = false;
    if (isName) return;
    const value = restored(fields[column] ?? "").trim();
    if (value === "") {
      all.blank += 1;
      return;
    }
    const identified = identify(value);
    const at = meant(identified);
    const reading = identified.couldBe[at];
    const outcome = reading?.outcome;
    const alike = reading ? JSON.stringify([reading.kind, reading.code, reading.slip]) : "";
    let place = places.get(alike);
    if (place === undefined) {
      const said = reading && sayIdentified(identified, words).couldBe[at];
      const says = said ? [said.says, said.because, said.next].filter(Boolean).join(" ") : otherwise;
      place = all.sentences.push({ kind: said?.name ?? "", outcome, says }) - 1;
      places.set(alike, place);
    }
    const standing: Group = outcome === "well-formed" ? "fits" : outcome !== undefined && LOOK.has(outcome) ? "look" : "wrong";
    const row = all.count++;
    const first = firsts.of(keyOf(value, reading), row);
    const before = first === row ? undefined : all.line.at(first);
    all.line.set(row, line);
    all.value.push(value);
    all.said.set(row, place);
    all.likely.push(reading?.likely ?? "");
    all.listed.set(row, before ?? 0);
    all.groups.set(row, bit(standing) | (before === undefined ? 0 : bit("twice")));
    all.counts[standing] += 1;
    if (before !== undefined) all.counts.twice += 1;
  };
}

/** The places of those that are looked for. */
function* looked({ group, text }: Pick<Look, "group" | "text">): Generator<number> {
  const wanted = text.trim().toUpperCase();
  const bits = group ? bit(group) : 0;
  for (let row = 0; row < found.count; row++) {
    if (bits && !(found.groups.at(row) & bits)) continue;
    if (wanted === "" || found.value.at(row).toUpperCase().includes(wanted)) yield row;
  }
}

function told(row: number): Told {
  const said = found.sentences[found.said.at(row)] ?? { kind: "", outcome: undefined, says: "" };
  return { ...said, line: found.line.at(row), value: found.value.at(row), likely: found.likely.at(row) || undefined, listed: found.listed.at(row) || undefined };
}

const whole = reading(() => source);

serve<NumberAsks>({
  open: whole(open),
  check: whole(check),
  view: (view) => {
    let all = 0;
    const rows: Told[] = [];
    for (const row of looked(view)) {
      if (all >= view.from && rows.length < view.count) rows.push(told(row));
      all += 1;
    }
    return { all, rows };
  },
  table: ({ headings, outcomes, ...view }) => {
    const lines = new Lines(headings);
    for (const row of looked(view)) {
      const { line, value, kind, outcome, says, likely, listed } = told(row);
      lines.push([String(line), value, kind, outcomes[outcome ?? ""] ?? "", says, likely ?? "", listed === undefined ? "" : String(listed)]);
    }
    return lines.blob();
  },
});

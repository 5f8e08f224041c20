// The types of what the package answers are what Rust writes: every recorded report and every recorded year of dates has the type
// that is published for it, with no member more, and every member of a type stands in one of them.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { check } from "../index.js";
import { submissions } from "./submissions.js";

const folder = new URL("../../tests/key_dates/", import.meta.url);
const engine = { name: "centre-checks", version: "0.1.0", rulebook: "2026-11" };
const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** A limit that was passed is in no recorded report. */
const tooLong = { procedure: "account-change", answers: { newAccountHolders: [{ name: "n".repeat(2000) }] } };

/** What is recorded leaves `engine` out. */
const reports = [...submissions.map(({ recorded }) => ({ ...recorded, engine })), check(tooLong, { asOf: "2026-07-01" })];
const years = readdirSync(folder)
  .filter((name) => name.endsWith(".dates.json"))
  .map((name) => ({ ...JSON.parse(readFileSync(new URL(name, folder), "utf8")), engine }));
const days = years.flatMap(({ dates, earlier, later }) => [dates, earlier, later].flat());

/** Each type, and everything recorded that is of it. */
const parts = {
  "Report<\"account-change\">": reports,
  "Decided<\"account-change\">": reports.map(({ decision }) => decision),
  FindingFacts: reports.flatMap(({ findings }) => findings),
  Action: reports.flatMap(({ actions }) => actions),
  Milestone: reports.flatMap(({ dates }) => dates),
  Unreadable: reports.flatMap(({ unreadable }) => unreadable),
  KeyDates: years,
  KeyDate: days,
  KeyDatesNote: [...days, ...years.flatMap(({ undated, unknown, signposts }) => [undated, unknown, signposts].flat())],
};

/** What the compiler says against a source: one line for each error. */
function against(lines) {
  const place = mkdtempSync(join(tmpdir(), "centre-checks-types-"));
  try {
    const types = [...Object.keys(parts), "Report"].map((type) => type.replace(/<.*/, ""));
    const source = [`import type { ${[...new Set(types)].join(", ")} } from ${JSON.stringify(path("../index.js"))};`, ...lines].join("\n");
    writeFileSync(join(place, "recorded.ts"), source);
    writeFileSync(join(place, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ extends: path("tsconfig.json"), include: ["recorded.ts"] }));
    const { stdout } = spawnSync(process.execPath, [path("../../node_modules/typescript/bin/tsc"), "--project", place], { encoding: "utf8" });
    return stdout.split("\n").filter((line) => /^\S.*error TS/.test(line));
  } finally {
    rmSync(place, { recursive: true });
  }
}

const typed = (value, type) => `(${JSON.stringify(value)}) satisfies ${type};`;

test("every recorded answer has the published type, and every member of the types is in one", () => {
  const all = [...reports.map((report) => typed(report, `Report<"${report.procedure}">`)), ...years.map((year) => typed(year, "KeyDates"))];
  const whole = Object.entries(parts).map(([type, held], at) => {
    const members = [...new Set(held.flatMap(Object.keys))].map((name) => JSON.stringify(name)).join(" | ");
    return `type In${at} = Exclude<keyof ${type}, ${members}>; export const none${at}: [In${at}] extends [never] ? true : In${at} = true;`;
  });
  assert.deepEqual(against([...all, ...whole]), []);
});

test("a member too many, one too few and another code are found", () => {
  const [report] = reports;
  const { decision, ...without } = report;
  const wrong = [{ ...report, extra: 1 }, without, { ...report, outcome: "pass" }, { ...report, decision: { ...decision, code: "tea" } }];
  assert.equal(against(wrong.map((one) => typed(one, `Report<"${report.procedure}">`))).length, wrong.length);
});

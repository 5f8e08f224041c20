// Measures the sweep and its peers over many approvals, prints a table and adds it to target/bench/results.json. See
// docs/performance-large.md. `--centres N` takes other than 6,000 for the whole of an awarding body.

import "../published.mjs";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openChromium } from "../chromium.mjs";
import { newTable } from "../table.mjs";
import { OPTIONS, oneEvent } from "./made.mjs";

const APPROVALS = 3600;
const { values } = parseArgs({ options: { centres: { type: "string", default: "6000" } } });
const centres = Number(values.centres);
/** A page is given a tenth as much, so that it does not take an hour. */
const centresInPage = Math.ceil(centres / 10);

/** How many rows each comparison has: not so few that a call counts, nor more than the memory of a small module holds. */
const ONE_EVENT = 200_000;
const FULL = [1000, 60];
const CSV = [2000, 60];
const MEASURES = "./large/measures.mjs";

const { devDependencies: versions } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const versioned = { "date-fns": "date-fns", "Temporal": "temporal-polyfill", "PapaParse": "papaparse", "DuckDB": "@duckdb/node-api" };
const named = (peer) => (versioned[peer] ? `${peer} (${versioned[peer]} ${versions[versioned[peer]]})` : peer);
const say = (text) => console.error(text);

const { add, print, write } = newTable();

/** Calls the measurements where they run. */
async function measured(place, call, count) {
  say(`${place}: one event an approval`);
  const one = await call("oneEventCase", [ONE_EVENT]);
  say(`${place}: the full walk`);
  const full = await call("fullCase", FULL);
  say(`${place}: from CSV to CSV`);
  const csv = await call("csvCase", CSV);
  say(`${place}: ${count * APPROVALS} approvals in columns`);
  const columns = await call("manyInColumns", [count, APPROVALS]);
  say(`${place}: ${count * APPROVALS} approvals as CSV`);
  const file = await call("manyAsCsv", [count, APPROVALS]);

  const many = `${(count * APPROVALS).toLocaleString("en-GB")} approvals`;
  const targets = { "integers, a table of days": 1 };
  for (const [peer, time] of Object.entries(one).filter(([name]) => name !== "ours")) {
    add(`one event in ${place}`, "ns a row", one.ours, targets[peer] ?? null, named(peer), time);
  }
  if (place === "Node") add(`one event in ${place}`, "ns a row", one.ours, null, named("DuckDB"), await byDuckDb());
  add(`full walk in ${place}`, "ns a row", full.ours, 3, "the same algorithm, integers by hand", full["the same algorithm"]);
  add(`CSV to CSV in ${place}`, "ns a row", csv.ours, 10, `${named("PapaParse")} and the lapse by hand`, csv.PapaParse);
  for (const [what, told] of [["in columns", columns], ["as CSV", file]]) {
    add(`${many} ${what} in ${place}`, "s", told.seconds);
    add(`${many} ${what} in ${place}, each of the first quarter`, "ns a row", told.quarter);
    add(`${many} ${what} in ${place}, each of all`, "ns a row", told.all);
  }
  add(`the file of ${many} in ${place}`, "MB", file.megabytes);
  add(`memory of the WebAssembly in ${place}`, "MiB", Math.max(columns.memory, file.memory) / 2 ** 20, 16);
}

async function byDuckDb() {
  const columns = oneEvent(ONE_EVENT);
  const database = await opened(columns, measures.AT_RISK_DAYS);
  const { DuckDB } = await measures.race({ DuckDB: { rows: ONE_EVENT, run: database.ask } });
  measures.same("DuckDB", sweepColumns(columns, OPTIONS), await database.read());
  database.close();
  return DuckDB;
}

// Only now, when what is published is found.
const { sweepColumns } = await import("centre-checks/sweep");
const { opened } = await import("./duckdb.mjs");
const measures = await import("./measures.mjs");
await measured("Node", (name, args) => measures[name](...args), centres);

const browser = await openChromium([MEASURES], 60);
try {
  await measured("Chromium", (name, args) => browser.call("called", [MEASURES, name, args]), centresInPage);
} finally {
  await browser.close();
}

print();
write("large");

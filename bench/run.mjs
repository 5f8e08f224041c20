// Measures the package and its peers, prints a table and writes target/bench/results.json. See docs/performance.md.

import "./published.mjs";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openChromium } from "./chromium.mjs";
import { goldens } from "./goldens.mjs";
import { median } from "./measure.mjs";
import { entry } from "./ours.mjs";
import { firstCalls, planOf } from "./plan.mjs";
import { firstVisits } from "./portal.mjs";
import { newTable, rounded } from "./table.mjs";
import { weigh } from "./weigh.mjs";

/** Whole measurements in Node and in Chromium, in turn. */
const RUNS = 3;
/** First calls: the median of this many groups, each the fastest of this many. */
const GROUPS = 3;
const GROUP = 3;
const SLOWED = 4;

const procedures = Object.keys(goldens);
const { devDependencies: versions } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const say = (text) => console.error(text);

// Measuring.

function inNode(what) {
  const script = fileURLToPath(new URL("in-node.mjs", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, what], { encoding: "utf8" }));
}

const typical = (samples, of) => {
  const groups = Array.from({ length: GROUPS }, (_, group) => samples.slice(group * GROUP, (group + 1) * GROUP));
  return median(groups.map((group) => Math.min(...group.map(of))));
};
const whole = ({ loading, calling }) => loading + calling;

/** Samples of each call, the calls taking turns. */
async function inTurns(calls) {
  const samples = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let turn = 0; turn < GROUPS * GROUP; turn++) {
    for (const [name, call] of Object.entries(calls)) samples[name].push(await call());
  }
  return samples;
}

const mapped = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

say("weighing");
const weights = await weigh(procedures);
const plan = planOf("page");
const first = { node: firstCalls("node"), page: firstCalls("page") };
const peersInPage = [...Object.values(plan.validators), ...Object.values(plan.engines)];
const browser = await openChromium([
  ...Object.values(plan.entries),
  ...Object.values(first.page).map(({ specifier }) => specifier),
  ...peersInPage,
  "./ours-form.mjs",
]);
const runs = { Node: [], Chromium: [] };
let started;
let slowed;
try {
  for (let run = 1; run <= RUNS; run++) {
    say(`measuring in Node and in Chromium, ${run} of ${RUNS}`);
    runs.Node.push(inNode("measure"));
    runs.Chromium.push(await browser.call("measure", [plan]));
  }
  say("first calls in fresh processes and pages");
  started = await inTurns(mapped(first.node, (call) => () => inNode(JSON.stringify(call))));
  slowed = await inTurns({
    ...mapped(first.page, (call) => () => browser.call("first", [call], SLOWED)),
    "ours, not slowed": () => browser.call("first", [first.page.ours]),
    bind: () => browser.call("bind", [], SLOWED),
    "bind, not slowed": () => browser.call("bind", []),
  });
} finally {
  await browser.close();
}
say("first visits to the portal, over a slow connection");
const visits = await firstVisits("en/account-change/");
const reports = [];
for (const [procedure, calls] of Object.entries(goldens)) {
  const { check } = await import(entry(procedure));
  for (const call of calls) reports.push(Buffer.byteLength(JSON.stringify(check(...call))));
}

// Results.

const { add, print, write } = newTable();

const packages = {
  "Zod": "zod",
  "Valibot": "valibot",
  "Ajv": "ajv",
  "Ajv, compiled beforehand": "ajv",
  "json-rules-engine": "json-rules-engine",
  "zen, decision table": "@gorules/zen-engine",
  "zen, expression": "@gorules/zen-engine",
  "zen, expression in WebAssembly": "@gorules/zen-engine-wasm",
};
const versioned = (peer) => `${peer} (${packages[peer]} ${versions[packages[peer]]})`;

for (const [place, measured] of Object.entries(runs)) {
  const us = (contender) => median(measured.map(({ times }) => times[contender].us));
  for (const procedure of procedures) {
    const target = ["account-change", "credit-check"].includes(procedure) ? 15 : 30;
    add(`check in ${place}: ${procedure}`, "us", us(procedure), target);
  }
  plan.worst.forEach(({ name }, index) => {
    add(`check in ${place}, longest call: ${name}`, "ms", median(measured.map(({ worst }) => worst[index])), 60);
  });
  const { validators, engines } = planOf(place === "Node" ? "node" : "page");
  for (const peer of Object.keys(validators)) {
    add(`check in ${place}; the peer looks at the shape only`, "us", us("requests"), null, versioned(peer), us(peer));
  }
  for (const peer of Object.keys(engines)) {
    add(`check in ${place}; the peer applies the same rules`, "us", us("requests"), 10, versioned(peer), us(peer));
  }
}

const afresh = (name, samples, target) => {
  const { ours, ...peers } = samples;
  add(name, "ms", typical(ours, whole), target);
  for (const peer of Object.keys(peers).filter((name) => name in packages)) {
    add(name, "ms", typical(ours, whole), null, versioned(peer), typical(peers[peer], whole));
  }
};
afresh("import and first call in a fresh Node process", started, 16);
afresh(`import and first call in a fresh page, slowed ${SLOWED} times`, slowed, null);
const calling = (sample) => sample.calling;
add(`first check in a fresh page, slowed ${SLOWED} times`, "ms", typical(slowed.ours, calling), 35);
add("first check in a fresh page, not slowed", "ms", typical(slowed["ours, not slowed"], calling));
add(`bindForm at page load, slowed ${SLOWED} times`, "ms", typical(slowed.bind, calling), 10);
add("bindForm at page load, not slowed", "ms", typical(slowed["bind, not slowed"], calling));

add("portal: Start is shown, first visit on slow 4G", "ms", visits.started, 1000);
add("portal: the script is there, first visit on slow 4G", "ms", visits.ready);

const weight = (name, bytes, ...rest) => add(`weight: ${name}`, "kB", bytes / 1000, ...rest);
weight("the WebAssembly", weights.wasm, 68);
weight("the whole package in JavaScript", weights.whole, 82);
weight("the binding of forms, with what it needs", weights.bound);
for (const [procedure, { page, bound }] of Object.entries(weights.pages)) {
  weight(`a page of ${procedure} in English`, page, procedure === "account-change" ? 32 : 38);
  weight(`a page of ${procedure} in English that binds its form`, bound);
  weight(`the English words of ${procedure}, with the table they go by`, weights.words[procedure]);
}
weight("the English words of every procedure", weights.allWords, 30);
const page = weights.pages["account-change"].page;
for (const [peer, bytes] of Object.entries(weights.peers)) {
  weight("what a page of account-change takes", page, null, versioned(peer), bytes / 1000);
}
add("a report as JSON, median", "kB", median(reports) / 1000, 4);

const noise = mapped(runs, (measured) => {
  const all = measured.map(({ times }) => times.requests.us);
  const rounds = measured.flatMap(({ times }) => Object.values(times).map(({ unevenness }) => unevenness));
  return {
    "a usual round to the least": rounded(median(rounds)),
    "the slowest run to the fastest": rounded(Math.max(...all) / Math.min(...all)),
  };
});

// Saying.

print();
for (const [place, ratios] of Object.entries(noise)) {
  const parts = Object.entries(ratios).map(([what, ratio]) => `${what} ${ratio}`);
  console.log(`\nNoise in ${place}: ${parts.join(", ")}.`);
}

write("small", { noise });

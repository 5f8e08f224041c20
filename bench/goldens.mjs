// What is checked in the measurements: the whole submissions of the tests, and the longest calls that are known.

import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../tests/submissions/", import.meta.url);

/** Every whole submission: `[submission, options]`, by procedure. */
export const goldens = {};
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".json") || file.endsWith(".report.json")) continue;
  const { procedure, policy, answers, asOf } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const submission = policy === undefined ? { procedure, answers } : { procedure, policy, answers };
  (goldens[procedure] ??= []).push([submission, { asOf }]);
}

/** The written request to WJEC: the answers that the peers are given too. */
export const requests = goldens["account-change"]
  .filter(([{ policy, answers }]) => policy === undefined && answers.awardingBody === "wjec")
  .map(([{ answers }]) => answers);

/** The calls that took longest in a search: lists as long as they may be, every item of them blank. */
const listOf = (length, item) => Array.from({ length }, item);
export const worst = [15, 400].map((events) => {
  const qualifications = listOf(60, () => ({ events: listOf(events, () => ({})) }));
  return {
    name: `60 qualifications, each with ${events} blank events`,
    call: [{ procedure: "approval-lapse", answers: { qualifications } }, { asOf: "2026-11-22" }],
  };
});

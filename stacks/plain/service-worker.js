import { check } from "./node_modules/centre-checks/account-change.js";
import words from "./node_modules/centre-checks/en/account-change.js";
import { say } from "./node_modules/centre-checks/say.js";

addEventListener("message", ({ data: { answers }, source }) => {
  const report = check({ answers }, { asOf: "2026-11-22" });
  source.postMessage(`${report.decision.code}: ${say(report, words).decision.says}`);
});

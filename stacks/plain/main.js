import { check } from "./node_modules/centre-checks/account-change.js";
import words from "./node_modules/centre-checks/en/account-change.js";
import { say } from "./node_modules/centre-checks/say.js";

const report = check(
  { answers: { awardingBody: "wjec", changes: "exams-officer", canUseAccount: true } },
  { asOf: "2026-11-22" },
);
document.querySelector("p").textContent = `${report.decision.code}: ${say(report, words).decision.says}`;

const { check } = require("centre-checks/account-change");
const { default: words } = require("centre-checks/en/account-change");
const { say } = require("centre-checks/say");

const report = check(
  { answers: { awardingBody: "wjec", changes: "exams-officer", canUseAccount: true } },
  { asOf: "2026-11-22" },
);
console.log(`${report.decision.code}: ${say(report, words).decision.says}`);

import { check } from "centre-checks/account-change";
import words from "centre-checks/en/account-change";
import { say } from "centre-checks/say";

export function checked() {
  const report = check(
    { answers: { awardingBody: "wjec", changes: "exams-officer", canUseAccount: true } },
    { asOf: "2026-11-22" },
  );
  return `${report.decision.code}: ${say(report, words).decision.says}`;
}

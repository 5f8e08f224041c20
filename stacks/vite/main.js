import { check } from "centre-checks/account-change";
import words from "centre-checks/en/account-change";
import { say } from "centre-checks/say";

const report = check(
  { answers: { awardingBody: "wjec", changes: "exams-officer", canUseAccount: true } },
  { asOf: "2026-11-22" },
);
const own = `${report.decision.code}: ${say(report, words).decision.says}`;

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => {
  document.querySelector("p").textContent = data === own ? own : `The worker says ${data}`;
};

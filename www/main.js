import { check } from "centre-checks";

const report = check({ procedure: "credit-check", answers: {} }, { asOf: "2026-07-01" });
document.querySelector("#report").textContent = report.outcome;

// `check`: the answers to one procedure.

import { CallError, check as checked, headline, say } from "centre-checks";
import { Refused, filled, jsonOf, print } from "./io.js";

const ENDS = { passed: 0, inapplicable: 0, failed: 1, cantTell: 3 };

export async function check(file, options, { language, words }) {
  const { says } = words;
  const submission = await jsonOf(file, words);
  const { default: all } = await import(language === "cy" ? "centre-checks/cy" : "centre-checks/en");
  let report;
  try {
    report = checked(submission, { asOf: options["as-of"], ...(options["at-risk-days"] && { atRiskDays: Number(options["at-risk-days"]) }) });
  } catch (error) {
    if (error instanceof CallError) throw new Refused(error.message);
    throw error;
  }
  const said = say(report, all);
  if (options.json) {
    await print(`${JSON.stringify(said, null, 2)}\n`, words);
  } else {
    let out = `${headline(said, submission.answers, all)}\n`;
    if (said.actions.length > 0) out += `\n${says.whatToDo}\n`;
    for (const action of said.actions) out += `  - ${action.says}\n`;
    for (const found of said.findings.filter(({ outcome }) => outcome === "failed")) out += `\n${found.says}\n`;
    for (const { path, because } of said.unreadable) {
      out += `\n${filled(says.unreadable, { field: path, why: because ?? says.otherForm })}\n`;
    }
    if (said.missing.length > 0) out += `\n${filled(says.toAnswer, { fields: said.missing.join(", ") })}\n`;
    await print(out, words);
  }
  return ENDS[report.outcome];
}

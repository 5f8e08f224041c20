// The answers that letters are written from. Only these fields are read, in the way that a check reads them.

import { flatten, textsOf } from "../reader.js";

const choice = (name) => ({ name, kind: "choice" });
const yesNo = (name) => ({ name, kind: "yes-no" });
const date = (name) => ({ name, kind: "date" });
const list = (name, most, fields) => ({ name, kind: "list", most, fields });

/** By procedure, in the order of its form. */
export const FIELDS = {
  "account-change": [
    choice("changes"),
    list("newAccountHolders", 20, [{ name: "name", kind: "line" }, { name: "email", kind: "email" }, choice("role")]),
    choice("administratorsToRemove"),
    choice("signatory"),
    choice("headOfCentreIs"),
    choice("takesEffect"),
  ],
  "centre-details-change": [list("changes", 20, [choice("what"), date("changedOn")]), choice("sending"), choice("signatory")],
  "conflict-of-interest": [
    { name: "series", kind: "series" },
    list("declarations", 200, [
      { name: "awardingBody", kind: "choice" },
      choice("qualificationType"),
      choice("situation"),
      yesNo("measuresRecorded"),
    ]),
  ],
  "credit-check": [
    date("establishedOn"),
    date("creditTradingSince"),
    list("references", 10, [{ name: "name", kind: "line" }]),
  ],
  "cyber-incident": [
    yesNo("planInAction"),
    yesNo("toldSecurityCentre"),
    yesNo("toldPolice"),
    yesNo("toldReportFraud"),
    yesNo("toldEducationDepartment"),
    choice("riskToPeople"),
    yesNo("toldCommissioner"),
  ],
};

const YES = ["\x02", "yes", "ie"];

/**
 * What was answered, by path; what was not, or could not be read, is nowhere.
 *
 * @param {keyof typeof FIELDS} procedure
 * @param {unknown} answers
 * @param {readonly string[]} unreadable
 */
export function read(procedure, answers, unreadable) {
  const shape = FIELDS[procedure];
  const texts = textsOf(flatten(answers, shape), shape);
  const at = (path) => (unreadable.includes(path) ? "" : (texts.get(path) ?? ""));
  return {
    /** A text, or nothing. */
    text: (path) => (/^[^\x01-\x06]/.test(at(path)) ? at(path) : undefined),
    says: (path) => YES.includes(at(path)),
    /** How many items a list has. */
    count: (path) => (at(path)[0] === "\x06" ? Number(at(path).slice(1)) : 0),
  };
}

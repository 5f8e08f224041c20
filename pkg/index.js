// The package: see README.md for its use, index.d.ts for its types.
//
// Any value may be given as answers and gets a report. Only a wrong call throws, and then always a CallError.

import { rules } from "./all.js";
import { checkOver } from "./check.js";
import { calendarOver, keyDatesOver } from "./dates.js";
import accountChange from "./generated/tables/account-change.js";
import annualUpdate from "./generated/tables/annual-update.js";
import approvalLapse from "./generated/tables/approval-lapse.js";
import centreApproval from "./generated/tables/centre-approval.js";
import centreDetailsChange from "./generated/tables/centre-details-change.js";
import conflictOfInterest from "./generated/tables/conflict-of-interest.js";
import creditCheck from "./generated/tables/credit-check.js";
import cyberIncident from "./generated/tables/cyber-incident.js";
import inspectionReadiness from "./generated/tables/inspection-readiness.js";
import { identifyOver } from "./numbers.js";
import { schemaOver } from "./schema.js";
import shapes from "./generated/shapes/index.js";

export { CallError } from "./call-error.js";
export * from "./say.js";

/** In the order in which the module numbers them. */
const TABLES = [
  accountChange,
  creditCheck,
  approvalLapse,
  conflictOfInterest,
  centreDetailsChange,
  annualUpdate,
  centreApproval,
  inspectionReadiness,
  cyberIncident,
];

export const check = checkOver(rules, TABLES);
export const isProcedureId = (value) => TABLES.some(({ procedure }) => procedure === value);
export const identify = identifyOver(rules);
export const keyDates = keyDatesOver(rules);
export const calendar = calendarOver(rules);
export const schema = /* @__PURE__ */ schemaOver(check, shapes);
export const ready = rules.ready;

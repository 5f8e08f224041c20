// Checked by tsc, never run: what must compile, and below each @ts-expect-error what must not.

import {
  CallError,
  type CallErrorCode,
  type CalendarOptions,
  type Catalogue,
  type FieldPath,
  type Identified,
  type IdentifierReading,
  type KeyDates,
  type KeyDatesRequest,
  type Options,
  type ProcedureId,
  type Report,
  type Submission,
  calendar,
  catalogue,
  check,
  identify,
  keyDates,
  ready,
} from "centre-checks";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>() => {};

const options: Options = { asOf: "2026-07-01" };
const report = check({ procedure: "credit-check", answers: {} }, options);
holds<Same<typeof report, Report<"credit-check">>>();
holds<Same<ReturnType<typeof catalogue>, Catalogue>>();
holds<Same<ReturnType<typeof ready>, Promise<void>>>();
holds<Same<CallError["code"], CallErrorCode>>();

// Decisions, rules, codes and paths are literal unions.
holds<Same<Extract<Report<"credit-check">["decision"]["code"], "not-yet" | "tea">, "not-yet">>();
const path: FieldPath<"account-change"> = "newAccountHolders[0].email";
const finding = report.findings.find((one) => one.rule === "credit-check/legal-form-in-scope");
if (finding?.rule === "credit-check/legal-form-in-scope" && finding.code === "academy-trust") void path;
// @ts-expect-error the form has no such path
const wrongPath: FieldPath<"account-change"> = "newAccountHolders.email";
// @ts-expect-error no rule of the procedure has this id
report.findings.filter((one) => one.rule === "credit-check/no-such-rule");
// @ts-expect-error no choice has this code
check({ procedure: "credit-check", answers: { legalForm: "club" } }, options);
// @ts-expect-error the procedure has no such policy
check({ procedure: "credit-check", policy: "wjec-portal", answers: {} }, options);

// So are the awarding bodies and what cites a clause.
const [body] = catalogue().bodies;
if (body?.id === "wjec" && body.membership === "member") holds<Same<typeof body.contacts, Catalogue["bodies"][number]["contacts"]>>();
holds<Same<Extract<Catalogue["clauses"][number]["kind"], "context" | "tea">, "context">>();
// @ts-expect-error there is no such awarding body
if (body?.id === "joint-council") void body;
// Any value can be identified; kinds and their outcomes are literal unions.
const identified = identify(Symbol("any value"));
holds<Same<typeof identified, Identified>>();
holds<Same<IdentifierReading<"uln">["outcome"], "well-formed" | "check-failed" | "malformed">>();
const [reading] = identified.couldBe;
if (reading?.kind === "uci") holds<Same<Extract<typeof reading.outcome, "check-not-verified">, "check-not-verified">>();
// @ts-expect-error a DfE number has no check character
if (reading?.kind === "dfe-number") void (reading.outcome === "check-failed");
// @ts-expect-error there is no such kind
void (reading?.kind === "passport-number");
// @ts-expect-error nothing of it is `any`
reading?.noSuchProperty;

// A caller that is generic over the procedure stays so.
export const passes = <P extends ProcedureId>(submission: Submission<P>): boolean =>
  check(submission, options).outcome === "passed";

// Nothing is `any`.
// @ts-expect-error a report has no such property
report.noSuchProperty;
// @ts-expect-error nor has the catalogue
catalogue().noSuchProperty;

// @ts-expect-error there is no such procedure
check({ procedure: "no-such-procedure", answers: {} }, options);
// @ts-expect-error the answers are missing
check({ procedure: "credit-check" }, options);
// @ts-expect-error there is no such answer
check({ procedure: "credit-check", answers: { noSuchAnswer: "" } }, options);
// @ts-expect-error the day is missing
check({ procedure: "credit-check", answers: {} }, {});
// @ts-expect-error the options are missing
check({ procedure: "credit-check", answers: {} });
// @ts-expect-error a day is text
check({ procedure: "credit-check", answers: {} }, { asOf: new Date(0) });
// @ts-expect-error only the package makes these
new CallError();
// @ts-expect-error internals are not exported
import("centre-checks/instance.js");

// The key dates take the answers of two procedures, and give their paths back.
const request: KeyDatesRequest = {
  academicYear: 2026,
  entries: [{ awardingBody: "aqa", qualificationType: "general", series: "June 2027" }],
  approvals: { qualifications: [{ family: "cambridge-technicals" }] },
};
const dates = keyDates(request, options);
holds<Same<typeof dates, KeyDates>>();
const missing: KeyDates["missing"][number] = "approvals.qualifications[0].approvedOn";
void missing;
const written: CalendarOptions = { asOf: "2026-07-01", language: "cy" };
holds<Same<ReturnType<typeof calendar>, string>>();
calendar(request, written);
// @ts-expect-error a calendar is written in one of two languages
calendar(request, { asOf: "2026-07-01", language: "fr" });
// @ts-expect-error a calendar has a language
calendar(request, options);
// @ts-expect-error no body has this code
keyDates({ entries: [{ awardingBody: "edexcel" }] }, options);
// @ts-expect-error the request has no such path
const wrongMissing: KeyDates["missing"][number] = "approvals.family";
void wrongMissing;

// Checked by tsc, never run: what must compile, and below each @ts-expect-error what must not.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import {
  type Answers,
  CallError,
  type CallErrorCode,
  type DayOrInstant,
  type FieldPath,
  type Identified,
  type IdentifierReading,
  type Instant,
  type KeyDates,
  type KeyDatesRequest,
  type Options,
  type ProcedureId,
  type Report,
  type SaidCitation,
  type Sayable,
  type Submission,
  WordsError,
  type WordsErrorCode,
  calendar,
  check,
  identify,
  isProcedureId,
  keyDates,
  ready,
  say,
  sayIdentified,
  sayKeyDates,
  sayTime,
  schema,
} from "centre-checks";
import { check as checkLapse } from "centre-checks/approval-lapse";
import procedures from "centre-checks/catalogue";
import annualUpdate from "centre-checks/catalogue/annual-update";
import allWelsh from "centre-checks/cy";
import welsh from "centre-checks/cy/annual-update";
import welshClauses from "centre-checks/cy/clauses";
import welshForm from "centre-checks/cy/forms/annual-update";
import welshNumbers from "centre-checks/cy/identify";
import welshDates from "centre-checks/cy/key-dates";
import { identify as identifyAlone } from "centre-checks/identify";
import { type Letter, letters } from "centre-checks/letters";
import { calendar as calendarAlone, keyDates as keyDatesAlone } from "centre-checks/key-dates";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>() => {};

const options: Options = { asOf: "2026-07-01" };
const report = check({ procedure: "credit-check", answers: {} }, options);
holds<Same<typeof report, Report<"credit-check">>>();
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

// A code tells its outcome, and a decision its kind.
if (finding?.rule === "credit-check/legal-form-in-scope" && finding.code === "academy-trust") holds<Same<typeof finding.outcome, "cantTell">>();
if (report.decision.code === "no-rule-known") holds<Same<typeof report.decision.kind, "ask">>();

// A rule tells which answers it is about or misses, and which facts it has.
const [found] = check({ procedure: "account-change", answers: {} }, options).findings;
if (found?.rule === "account-change/signed") {
  holds<Same<(typeof found)["missing"][number], "awardingBody" | "changes" | "canUseAccount" | "signature">>();
  holds<Same<(typeof found)["about"][number], "changes" | "canUseAccount" | "signature">>();
  holds<Same<(typeof found)["facts"][number], never>>();
  if (found.code === "unsigned") holds<Same<typeof found.outcome, "failed">>();
}
const [first] = report.findings;
if (first?.rule === "credit-check/established-for-six-months") {
  holds<Same<Extract<(typeof first)["facts"][number], { name: "months" }>["value"], number>>();
  holds<Same<Extract<(typeof first)["facts"][number], { name: "complete" }>["value"], string>>();
}

// The module of one procedure has the same check, and needs not be told which procedure it is.
const lapse = checkLapse({ answers: { qualifications: [] } }, options);
holds<Same<typeof lapse, Report<"approval-lapse">>>();
checkLapse({ procedure: "approval-lapse", policy: undefined, answers: {} }, options);
checkLapse({ procedure: "approval-lapse", policy: null, answers: {} }, options);
// @ts-expect-error that is another procedure
checkLapse({ procedure: "credit-check", answers: {} }, options);
// @ts-expect-error the answers are another procedure's
checkLapse({ answers: { legalForm: "company" } }, options);
holds<Same<typeof identifyAlone, typeof identify>>();
holds<Same<typeof keyDatesAlone, typeof keyDates>>();
holds<Same<typeof calendarAlone, typeof calendar>>();

// Any value can be identified; kinds and their outcomes are literal unions.
const identified = identify(Symbol("any value"));
holds<Same<typeof identified, Identified>>();
holds<Same<IdentifierReading<"uln">["outcome"], "well-formed" | "check-failed" | "malformed" | "not-this-kind">>();
const saidNumber = sayIdentified(identified, welshNumbers);
holds<Same<(typeof saidNumber)["couldBe"][number]["next"], string | undefined>>();
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

// A helper that is generic over the procedure can make a submission, or hand one on.
export const helper = <P extends ProcedureId>(procedure: P, answers: Answers<P>): Report<P> => check({ procedure, answers }, options);
export const handing = <P extends ProcedureId>(submission: Submission<P>): Report<P> => check(submission, options);
declare const anySubmission: Submission;
holds<Same<ReturnType<typeof check<"credit-check">>, Report<"credit-check">>>();
void check(anySubmission, options).decision.code;

// Answers of a type that says nothing of them are taken as they are; a type that says something wrong is not.
declare const parsed: { readonly body: unknown; readonly names: Record<string, unknown> };
holds<Same<ReturnType<typeof looselyTyped>, Report<"credit-check">>>();
const looselyTyped = () => check({ procedure: "credit-check", answers: parsed.body }, options);
check({ procedure: "credit-check", answers: parsed.names }, options);
checkLapse({ answers: parsed.body }, options);
// @ts-expect-error nor are texts
check({ procedure: "credit-check", answers: "company" }, options);

// A text can be asked whether it is a procedure.
declare const text: string;
if (isProcedureId(text)) check({ procedure: text, answers: parsed.body }, options);
// @ts-expect-error it has to be asked
check({ procedure: text, answers: parsed.body }, options);

// A procedure is a schema as others take one.
const standard = schema("account-change", { asOf: () => "2026-07-01", words: welsh, mode: "rules", accept: ["act"] });
const asStandard: StandardSchemaV1<Answers<"account-change">> & StandardJSONSchemaV1 = standard;
void asStandard;
type Given = StandardSchemaV1.InferOutput<typeof standard>;
holds<Same<Given["canUseAccount"], boolean | undefined>>();
holds<Same<Given["changes"], "exams-officer" | "head-of-centre" | "both" | undefined>>();
holds<Same<NonNullable<NonNullable<Given["newAccountHolders"]>[number]["email"]>, string>>();
const validated = standard["~standard"].validate({});
if (validated.issues) {
  const [issue] = validated.issues;
  if (issue?.kind === "failed") holds<Same<Extract<typeof issue.rule, "account-change/signed">, "account-change/signed">>();
  // @ts-expect-error what is missing failed no rule
  if (issue?.kind === "missing") void issue.rule;
} else void validated.value.signature;
// @ts-expect-error the mode is to be said
schema("account-change", { asOf: "2026-07-01", words: welsh });
// @ts-expect-error there is no such kind
schema("account-change", { asOf: "2026-07-01", words: welsh, mode: "rules", accept: ["maybe"] });

// An instant stands where a day does, and a report's moments are text.
check({ procedure: "cyber-incident", answers: { awareAt: "2026-02-13T16:30" } }, { asOf: new Date(0).toISOString() });
const moment: Instant = "2026-02-16T16:30+00:00";
const due: DayOrInstant = moment;
void due;
// @ts-expect-error a day is no instant
const noInstant: Instant = "2026-02-16";
// @ts-expect-error a moment is text
check({ procedure: "cyber-incident", answers: { awareAt: new Date(0) } }, options);

// Nothing is `any`.
// @ts-expect-error a report has no such property
report.noSuchProperty;

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
const saidDates = sayKeyDates(dates, welshDates);
holds<Same<(typeof saidDates)["dates"][number]["title"], string>>();
holds<Same<(typeof saidDates)["dates"][number]["standing"], KeyDates["dates"][number]["standing"]>>();
holds<Same<ReturnType<typeof calendar>, string>>();
const made = { madeAt: "2026-11-22T10:30:00Z", calendarId: "3f0c8a52-7d1e-4b96-9a34-c5e2d8f71b60" };
calendar(saidDates, welshDates, made);
calendar(saidDates, welshDates, { ...made, alarmDays: 7 });
// @ts-expect-error which calendar it is, and when it was made, is the caller's to say
calendar(saidDates, welshDates);
// @ts-expect-error a calendar is made of dates that were said
calendar(dates, welshDates, made);
// @ts-expect-error it needs the words of dates
calendar(saidDates, welsh, made);
// @ts-expect-error no body has this code
keyDates({ entries: [{ awardingBody: "edexcel" }] }, options);
// @ts-expect-error the request has no such path
const wrongMissing: KeyDates["missing"][number] = "approvals.family";
void wrongMissing;

// A report of some procedure is one of its own, once its procedure is known.
declare const some: Report;
if (some.procedure === "account-change") {
  holds<Same<typeof some, Report<"account-change">>>();
  // @ts-expect-error that is another procedure's decision
  void (some.decision.code === "complete");
}

// A report is said with the words of one procedure or of all, and stays typed.
declare const kept: Sayable & { readonly decision: { readonly code: "in-time" } };
say(report, allWelsh);
say(lapse, allWelsh, {});
const said = say(kept, welsh, { clauses: welshClauses });
holds<Same<(typeof said)["language"], "en" | "cy">>();
holds<Same<(typeof said)["decision"]["code"], "in-time">>();
holds<Same<(typeof said)["findings"][number]["cites"], readonly SaidCitation[]>>();
holds<Same<NonNullable<(typeof said)["actions"][number]["to"]>["email"], string | undefined>>();
holds<Same<WordsError["code"], WordsErrorCode>>();
const time: string = sayTime("2026-02-16", allWelsh);
const question: string | undefined = welshForm.fields[0]?.[0];
// @ts-expect-error the words of a form are not those of a report
say(kept, welshForm);
// @ts-expect-error nor are a report's those of the clauses
say(kept, welsh, { clauses: welsh });

// The catalogue holds its own values as types.
holds<Same<(typeof annualUpdate)["id"], "annual-update">>();
holds<Same<(typeof procedures)["annual-update"], typeof annualUpdate>>();
holds<Same<(typeof annualUpdate)["rules"][0]["id"], "annual-update/update-completed-in-time">>();

// Letters, from any procedure's report.
const written = letters({ procedure: "credit-check", answers: {} }, report, { language: "cy", guide: "en", details: { centreName: "Ysgol y Fro" } });
holds<Same<typeof written, readonly Letter[]>>();
for (const { ready, email, to, body } of written) {
  if (ready && email?.mailto) void (to.email satisfies string | undefined);
  for (const part of body.flatMap(({ lines }) => lines.flat())) void (typeof part === "string" ? part : part.gap);
}
// @ts-expect-error there are two languages
letters({ answers: {} }, report, { language: "fr" });
// @ts-expect-error a report is needed
letters({ answers: {} });
// @ts-expect-error details are texts
letters({ answers: {} }, report, { details: { centreNumber: 68123 } });

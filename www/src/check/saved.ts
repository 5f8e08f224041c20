// A result as a file: the answers, the report, and its sentences in the language in which it was saved. Opened later, it is shown
// from these as plain text, whatever the rules say by then.

import type { Answers, Finding, Record, SaidKeyDates, SaidReport } from "../contract.js";
import { hasDates } from "../contract.js";
import type { Field, Form } from "../form.js";
import { html, put, type Part } from "../html.js";
import { LANGUAGES, when, type Language, type Say } from "../language.js";
import { inside, itemTitle, madeWith, shown } from "../views/parts.js";
import { words } from "../words/words.js";
import { sealOf } from "./seal.js";

const FORMAT = "centre-checks/saved-result";

/** What the page said, in words. */
export interface Sentences {
  /** What asks the questions. */
  title: string;
  madeWith: string;
  headline: string;
  /** What the decision asks of a person; nothing for dates. */
  kind?: string;
  steps: readonly { says: string; by?: string; to?: string }[];
  found: readonly { rule: string; at?: string; outcome: string; code: string; tag: string; asks: string; says: string }[];
  dates: readonly { on: string; says: string }[];
  answers: readonly { asks: string; answer: string }[];
}

export interface Saved extends Record {
  format: typeof FORMAT;
  language: Language;
  sentences: Sentences;
  /** Over everything else in the file: shows that it was changed, not who made it. */
  seal: string;
}

/** A result as it goes into a file. */
export function sealed(made: Record, said: SaidReport | SaidKeyDates, form: Form, language: Language, say: Say): Saved {
  const content = { format: FORMAT, language, ...made, sentences: sentences(said, form, made.submission.answers, say) } as const;
  return { ...content, seal: sealOf(content) };
}

export function sentences(said: SaidReport | SaidKeyDates, form: Form, answers: Answers, say: Say): Sentences {
  const shared = {
    title: form.title,
    madeWith: madeWith(said, say),
    answers: form.form.flatMap(({ fields }) => rows(fields, answers, "", say)),
  };
  if (hasDates(said)) {
    const { earlier, dates, later } = said;
    const all = [...earlier, ...dates, ...later];
    return {
      ...shared,
      headline: say(words.dates),
      steps: [],
      found: [],
      dates: all.map(({ on, title, says }) => ({ on: when(on, say), says: `${title}: ${says}` })),
    };
  }
  const next = said.findings.filter(({ outcome, missing }) => outcome === "failed" && missing.length === 0).flatMap((finding) => finding.next ?? []);
  return {
    ...shared,
    headline: said.decision.says,
    kind: say(words.kinds[said.decision.kind]),
    steps: [
      ...said.actions.map(({ says, by, to }) => ({
        says,
        ...(by !== undefined && { by: when(by, say) }),
        ...(to && { to: [to.name, to.email, to.phone, to.address].filter(Boolean).join(", ") }),
      })),
      ...[...new Set(next)].map((says) => ({ says })),
    ],
    found: said.findings.map((finding) => foundIn(finding, say)),
    dates: said.dates.map(({ on, says }) => ({ on: when(on, say), says })),
  };
}

const foundIn = ({ rule, at, outcome, code, force, asks, says }: Finding, say: Say): Sentences["found"][number] => ({
  rule,
  ...(at !== undefined && { at }),
  outcome,
  code,
  tag: say(words.tags[outcome === "failed" && force === "should" ? "warning" : outcome]),
  asks,
  says,
});

/** Each answer with its question, items of a list one after the other. */
function rows(fields: readonly Field[], answers: Answers, before: string, say: Say): Sentences["answers"][number][] {
  return fields.flatMap((field) => {
    const answer = answers[field.name];
    if (answer === undefined) return [];
    if (typeof answer === "object" && answer.length > 0) {
      return answer.flatMap((item, index) => rows(inside(field), item, `${before}${itemTitle(field, index, say)}: `, say));
    }
    return [{ asks: `${before}${field.asks}`, answer: plain(shown(field, answer, say)) }];
  });
}

function plain(part: Part): string {
  const element = document.createElement("div");
  put(element, html`${part}`);
  return (element.textContent ?? "").trim();
}

// -------------------------------------------------------------------------------------------------------------- opening

export type Fault = "notWhole" | "notOurs" | "edited" | "tooBig";

/** More than any result; a file that is larger is another one. */
export const MOST_BYTES = 5_000_000;

/** A file that was opened, or what is wrong with it. */
export function opened(text: string, known: readonly string[]): { saved: Saved } | { fault: Fault } {
  if (text.length > MOST_BYTES) return { fault: "tooBig" };
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { fault: text.trimStart().startsWith("{") ? "notWhole" : "notOurs" };
  }
  if (!isGroup(found) || found["format"] !== FORMAT) return { fault: "notOurs" };
  const { seal, ...content } = found;
  if (seal !== sealOf(content) || !isSaved(found)) return { fault: "edited" };
  return known.includes(found.submission.procedure) ? { saved: found } : { fault: "notOurs" };
}

type Group = { readonly [name: string]: unknown };
const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
/** A list of groups in which these are texts. */
const isRows = (value: unknown, ...names: string[]): boolean =>
  Array.isArray(value) && value.every((row) => isGroup(row) && names.every((name) => isText(row[name])));

function isSaved(found: Group): found is Group & Saved {
  const { language, submission, options, report, sentences } = found;
  return (
    LANGUAGES.some((one) => one === language) &&
    isGroup(submission) && isText(submission["procedure"]) && isGroup(submission["answers"]) &&
    isGroup(options) && isText(options["asOf"]) &&
    isGroup(report) && isText(report["asOf"]) &&
    isGroup(report["engine"]) && isText(report["engine"]["rulebook"]) && isText(report["engine"]["version"]) &&
    isGroup(sentences) && ["title", "madeWith", "headline"].every((name) => isText(sentences[name])) &&
    isRows(sentences["steps"], "says") && isRows(sentences["found"], "rule", "outcome", "code", "tag", "asks", "says") &&
    isRows(sentences["dates"], "on", "says") && isRows(sentences["answers"], "asks", "answer")
  );
}

/** Answers of a file as a person types them. */
export function asTyped(value: unknown): unknown {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(asTyped);
  return isGroup(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asTyped(one)])) : value;
}

/** What a result of today has that the saved one has not, and the other way round. */
export interface Differences {
  /** Whether it is another decision, or the same with other facts. */
  decision: boolean;
  appeared: Sentences["steps"];
  gone: Sentences["steps"];
  found: readonly { asks: string; then?: string; now?: string }[];
  dates: { appeared: Sentences["dates"]; gone: Sentences["dates"] };
}

/**
 * By codes where both have them: the sentences of another language, or of another edition, differ without any difference in what
 * they say. Steps and dates are told apart by the report.
 */
export function differences(saved: Saved, now: { report: Record["report"]; sentences: Sentences }): Differences {
  const before = saved.report as unknown as Group;
  const after = now.report as unknown as Group;
  const list = (report: Group, name: string): Group[] => (Array.isArray(report[name]) ? report[name].filter(isGroup) : []);
  const key = (row: Group, ...names: string[]) => JSON.stringify(names.map((name) => row[name] ?? null));
  const without = <T>(rows: readonly T[], codes: Group[], others: Group[], ...names: string[]): T[] => {
    const known = new Set(others.map((row) => key(row, ...names)));
    return rows.filter((_, place) => codes[place] !== undefined && !known.has(key(codes[place], ...names)));
  };
  const apart = <T>(name: string, then: readonly T[], today: readonly T[], ...names: string[]) => ({
    appeared: without(today, list(after, name), list(before, name), ...names),
    gone: without(then, list(before, name), list(after, name), ...names),
  });
  const steps = apart("actions", saved.sentences.steps, now.sentences.steps, "code", "at", "by");
  const place = (row: { rule: string; at?: string }) => key(row as unknown as Group, "rule", "at");
  const rules = new Map(saved.sentences.found.map((row) => [place(row), row]));
  const changed = now.sentences.found.flatMap((row) => {
    const then = rules.get(place(row));
    rules.delete(place(row));
    if (then?.outcome === row.outcome && then.code === row.code) return [];
    return [{ asks: row.asks, now: `${row.tag}. ${row.says}`, ...(then && { then: `${then.tag}. ${then.says}` }) }];
  });
  const lost = [...rules.values()].map((row) => ({ asks: row.asks, then: `${row.tag}. ${row.says}` }));
  const decision = JSON.stringify(before["decision"]) !== JSON.stringify(after["decision"]);
  return { decision, ...steps, found: [...changed, ...lost], dates: apart("dates", saved.sentences.dates, now.sentences.dates, "code", "id", "at", "on") };
}

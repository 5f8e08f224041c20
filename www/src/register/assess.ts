// What the rules make of each conflict. Each is checked by itself: nothing that is said of one depends on the others, and a list
// of any length with any number of gaps can be read.

import { asRead } from "centre-checks/form";
import { hasDates, type Answers, type Contact, type Finding, type Rules } from "../contract.js";
import type { Meaning } from "../form.js";
import { answersWith, type Asked, type Conflict, type Register } from "./register.js";

export interface Step {
  says: string;
  by?: string;
  to?: Contact;
}

export interface Assessed {
  /** What has to be done about it; nothing where that is still open. */
  means: Meaning | undefined;
  /** What the rule on that says. */
  duty: string;
  /** By when something is due. */
  by: string | undefined;
  steps: readonly Step[];
  /** The answers that are missing, or that cannot be read, as paths in an item. */
  gaps: readonly string[];
  /** What is not met, and what is missing, about the centre as a whole. */
  wide: { failed: readonly Finding[]; gaps: readonly string[] };
}

const MEANINGS: readonly Meaning[] = ["tell", "told", "fix", "ask", "record"];

/** Remembers what it found: most conflicts of a register are alike, and only what was changed is checked again. */
export function assessor(asked: Asked, rules: Rules, asOf: string): (register: Register, conflict: Conflict) => Assessed {
  const known = new Map<string, Assessed>();
  return (register, conflict) => {
    const key = JSON.stringify([register.answers, conflict.answers]);
    const found = known.get(key) ?? assess(asked, rules, asOf, answersWith(asked, register, conflict.answers));
    known.set(key, found);
    return found;
  };
}

function assess({ form, declared }: Asked, rules: Rules, asOf: string, typed: Answers): Assessed {
  const made = rules.record({ procedure: form.id, answers: asRead(typed, form) }, asOf);
  const report = rules.say(made);
  if (hasDates(report)) throw new Error(`${form.id} gives dates.`);
  const item = `${declared.list}[0]`;
  const inItem = (path: string): string[] => (path.startsWith(`${item}.`) ? [path.slice(item.length + 1)] : []);
  const own = report.findings.filter(({ at }) => at === item);
  const duty = own.find(({ rule }) => rule === declared.rule);
  const steps = report.actions.map(({ says, by, to }) => ({ says, ...(by !== undefined && { by }), ...(to && { to }) }));
  const unread: readonly { path: string }[] = report.unreadable;
  const failed = report.findings.filter(({ outcome, missing }) => outcome === "failed" && missing.length === 0);
  const next = failed.filter(({ at }) => at === item).flatMap((finding) => (finding.next === undefined ? [] : [{ says: finding.next }]));
  return {
    means: duty && MEANINGS.find((meaning) => declared.means[meaning].includes(duty.code)),
    duty: duty?.says ?? report.decision.says,
    by: steps.flatMap(({ by }) => by ?? []).sort()[0],
    steps: [...steps, ...next.filter(({ says }) => !steps.some((step) => step.says === says))],
    gaps: [...new Set([...report.missing, ...unread.map(({ path }) => path)].flatMap(inItem))],
    wide: { failed: failed.filter(({ at }) => at === undefined), gaps: report.missing.filter((path) => !path.includes("[")) },
  };
}

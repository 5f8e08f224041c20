// Says a report in one language: codes and facts in, the same with sentences out. Words are modules of data in the order of
// the tables; what they do not know is an error, never another language or a sentence with a gap in it.
//
// A report may come from anywhere. Only its declared members are read, each once, and nothing in it is called or coerced;
// what comes out is plain new data.

import {
  WordsError,
  citing,
  contacting,
  decisionSays,
  fact,
  fill,
  findingSays,
  fits,
  given,
  list,
  maybe,
  need,
  refusing,
  sayUnread,
  text,
  value,
} from "./say-parts.js";

/** A report in the language of the words. */
export function say(report, words, options) {
  const clauses = options?.clauses;
  if (!words?.common) throw new WordsError("no-words", "words");
  if (clauses && !clauses.clauses) throw new WordsError("no-words", "clauses");
  return refusing(() => said(report, words, clauses));
}

function said(report, words, clauses) {
  const { procedure, policy, asOf, engine, outcome, decision, findings, actions, dates, missing, next, unreadable } = report;
  const own = words.procedures ? Object.hasOwn(words.procedures, text(procedure)) && words.procedures[procedure] : words;
  if (!own || own.table.procedure !== procedure) throw new WordsError("other-procedure", text(procedure));
  const { common, table } = own;
  const { name, version, rulebook, fingerprint } = engine;
  fits("other-edition", own.edition, text(rulebook));
  fits("other-edition", own.edition, clauses?.edition);
  fits("other-edition", table.fingerprint, maybe(fingerprint, value));
  fits("other-edition", table.fingerprint, own.fingerprint);
  fits("other-edition", clauses?.table.fingerprint, clauses?.fingerprint);
  fits("other-language", own.language, clauses?.language);

  const path = (path) => {
    const pattern = text(path).replace(/\[\d+\]/g, "[]").replace(/\[\]$/, "");
    if (!table.fields.includes(pattern)) throw new WordsError("unknown-path", path);
    return path;
  };
  const cite = citing(own, clauses);
  const contact = contacting(own);

  const sayDecision = ({ code, kind, by, facts = [] }) => {
    const known = list(facts, fact);
    const last = maybe(by, text);
    const says = decisionSays({ code, by: last }, known, own);
    return given({ code, kind: maybe(kind, text), by: last, says, facts: known });
  };
  const sayFinding = ({ rule, at, about, outcome, code, force, cites, facts, missing, doneBy }) => {
    const known = list(facts, fact);
    const { asks, says, next } = findingSays({ rule, code }, known, own);
    return given({
      rule,
      at: maybe(at, path),
      about: maybe(about, (about) => list(about, path)),
      outcome: text(outcome),
      code,
      force: text(force),
      asks,
      says,
      // The action that is its step says it.
      next: doneBy === undefined ? next : undefined,
      cites: list(cites, cite),
      facts: known,
      missing: list(missing, path),
      doneBy: maybe(doneBy, (code) => table.actions[need(table.actions, code, "unknown-action")][0]),
    });
  };
  const sayAction = ({ code, at, by, to, cites, facts }) => {
    const place = need(table.actions, code, "unknown-action");
    const waits = table.actions[place][4] && outcome !== "passed" ? ` ${common.waits}` : "";
    const known = list(facts, fact);
    return given({
      code,
      at: maybe(at, path),
      by: maybe(by, text),
      says: fill(own.actions[place], known, own) + waits,
      to: maybe(to, contact),
      cites: list(cites, cite),
      facts: known,
    });
  };
  const sayDate = ({ code, at, on, cites }) => {
    const [says, reckoned] = own.dates[need(table.dates, code, "unknown-date")];
    return given({ code, at: maybe(at, path), on: text(on), says, reckoned, cites: list(cites, cite) });
  };
  const sayUnreadable = (one) => {
    const { path: where } = one;
    // Something else in place of the whole form has no path.
    return given({ path: text(where) && path(where), ...sayUnread(one, own) });
  };

  return given({
    language: own.language,
    procedure,
    policy: maybe(policy, (id) => table.policies[need(table.policies, id, "unknown-policy")][0]),
    asOf: text(asOf),
    engine: given({ name: text(name), version: text(version), rulebook, fingerprint }),
    outcome: text(outcome),
    decision: sayDecision(decision),
    findings: list(findings, sayFinding),
    actions: list(actions, sayAction),
    dates: list(dates, sayDate),
    missing: list(missing, path),
    next: maybe(next, (next) => list(next, path)),
    unreadable: list(unreadable, sayUnreadable),
  });
}

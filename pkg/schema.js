// A procedure as a schema object that other people's form libraries and servers take: Standard Schema and Standard JSON Schema
// (https://standardschema.dev).

import { property, readOptions, shown, wrong } from "./call.js";
import { declared } from "./declared.js";
import { NUMBER, YES, flatten, textsOf } from "./reader.js";
import { because, decisionSays, expectedAt, findingSays, fits, WordsError } from "./say-parts.js";
import { sayer } from "./form/wording.js";

const MODES = ["shape", "rules"];
const KINDS = ["go", "done", "act", "wait", "fix", "late", "ask", "answer", "none"];
const TARGETS = { "draft-2020-12": "https://json-schema.org/draft/2020-12/schema", "draft-07": "http://json-schema.org/draft-07/schema#" };

/**
 * `schema` over a check and the shapes of its procedures.
 *
 * @param {(submission: object, options: object) => object} check
 * @param {Record<string, { type: string, properties: object }>} shapes
 */
export function schemaOver(check, shapes) {
  return (procedure, options) => {
    const ids = Object.keys(shapes);
    if (!ids.includes(procedure)) throw wrong("unknown-procedure", ids, `procedure is ${shown(procedure)}`);
    const { words: given, policy, mode, accept = [] } = options ?? {};
    const words = given?.procedures?.[procedure] ?? given;
    if (!words?.common) throw new WordsError("no-words", "words");
    if (words.table.procedure !== procedure) throw new WordsError("other-procedure", procedure);
    if (!MODES.includes(mode)) throw wrong("bad-option", MODES, `mode is ${shown(mode)}`);
    const other = Array.isArray(accept) ? accept.find((kind) => !KINDS.includes(kind)) : null;
    if (other !== undefined) throw wrong("bad-option", KINDS, `accept has ${shown(other)}`);
    const say = sayer({ words, wording: options.wording });
    const fields = declared(words.table);

    const validate = (value) => {
      const asOf = property(options, "asOf", "bad-as-of", []);
      const call = { ...options, asOf: typeof asOf === "function" ? asOf() : asOf };
      readOptions(call);
      const answers = copied(value, fields);
      const report = check({ procedure, policy, answers }, call);
      fits("other-edition", words.edition, report.engine.rulebook);
      const issues = report.unreadable.map((found) => unreadable(found, words, say));
      if (mode === "rules" && !["go", ...accept].includes(report.decision.kind)) issues.push(...standing(report, words, say));
      return issues.length > 0 ? { issues } : { value: typed(answers, fields) };
    };
    const jsonSchema = (change) => ({ target }) => {
      if (!Object.hasOwn(TARGETS, target)) throw wrong("bad-option", Object.keys(TARGETS), `target is ${shown(target)}`);
      return { $schema: TARGETS[target], ...change(shapes[procedure]) };
    };
    return {
      "~standard": {
        version: 1,
        vendor: "centre-checks",
        validate,
        jsonSchema: { input: jsonSchema(structuredClone), output: jsonSchema(ofValue) },
      },
    };
  };
}

/** A path as form libraries take it: `holders[0].email` is `holders`, `0`, `email`. */
const segments = (path) => path.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const issueAt = (path, issue) => (path === "" ? issue : { path: segments(path), ...issue });

function unreadable({ path, kind, why, facts = [] }, words, say) {
  const reason = why && because(why, facts, words.common.whys);
  const expected = say.unreadable.replace("{expected}", () => expectedAt(kind, words));
  return issueAt(path, { message: [reason, expected].filter(Boolean).join(" "), kind: "unreadable" });
}

/** Why the decision is not one to go on with: what to answer now, then the rules that failed, and where no answer is named, itself. */
function standing({ decision, next, findings, unreadable }, words, say) {
  const faulty = new Set(unreadable.map(({ path }) => path));
  const open = next.filter((path) => !faulty.has(path)).map((path) => issueAt(path, { message: say.required, kind: "missing" }));
  const failed = findings.filter(({ outcome, force }) => outcome === "failed" && force === "must").flatMap((finding) => {
    const { rule, code, about, cites, facts } = finding;
    const { says, next } = findingSays(finding, facts, words);
    const issue = { message: [says, next].filter(Boolean).join(" "), kind: "failed", rule, code, clauses: cites };
    return about.length > 0 ? about.map((path) => issueAt(path, issue)) : [issue];
  });
  const found = [...open, ...failed];
  if (unreadable.length > 0 || found.some(({ path }) => path)) return found;
  const { code, facts } = decision;
  return [...found, { message: decisionSays(decision, facts, words), kind: "decision", code }];
}

/** A throwing getter stays one: what could not be read once is not read as nothing. */
const UNREADABLE = { get: () => { throw new TypeError("This answer could not be read."); }, enumerable: true };

/**
 * The declared answers, each read once, so that what is given back is what was checked. What is no group or list of groups is left as
 * it is: no rule reads it.
 */
function copied(value, fields) {
  if (!isGroup(value)) return value;
  const copy = {};
  for (const { name, fields: inner, most } of fields) {
    let found;
    try {
      found = value[name];
      if (inner && Array.isArray(found) && found.length <= most) found = Array.from(found, (item) => copied(item, inner));
    } catch {
      Object.defineProperty(copy, name, UNREADABLE);
      continue;
    }
    if (found !== undefined) copy[name] = found;
  }
  return copy;
}

function isGroup(value) {
  try {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
  } catch {
    return false;
  }
}

/** Answers that could be read, as they were read: yes and no are booleans, everything else is text, and what is blank is left out. */
function typed(answers, fields) {
  const texts = textsOf(flatten(answers, fields), fields);
  const group = (shape, within) => {
    const found = {};
    for (const { name, kind, fields: inner } of shape) {
      const text = texts.get(within + name);
      if (text === "") continue;
      if (kind === "list") found[name] = Array.from({ length: Number(text.slice(1)) }, (_, at) => group(inner, `${within}${name}[${at}].`));
      else if (kind === "yes-no") found[name] = text === YES || text === "yes" || text === "ie";
      else found[name] = text.startsWith(NUMBER) ? text.slice(1) : text;
    }
    return found;
  };
  return group(fields, "");
}

/** The shape of what is given back. */
function ofValue({ type, properties }) {
  const changed = Object.entries(properties).map(([name, shape]) => {
    if (shape.items) return [name, { ...shape, items: ofValue(shape.items) }];
    if (shape.enum?.includes(true)) return [name, { type: "boolean" }];
    const text = shape.anyOf?.find((one) => one.type === "string") ?? shape;
    const { minimum, maximum, ...rest } = text;
    return [name, structuredClone(text.type ? { ...rest, type: "string" } : rest)];
  });
  return { type, properties: Object.fromEntries(changed), additionalProperties: false };
}

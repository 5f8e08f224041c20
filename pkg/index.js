// The package: see README.md for its use, index.d.ts for its types.
//
// Any value may stand as answers and gets a report. Only a wrong call throws, and then always a CallError.

import { keyDatesShape, shapes } from "./generated/shapes.js";
import { call, start, startAsync } from "./instance.js";
import { read, readValue } from "./reader.js";

/** A call that cannot be carried out, however the form is filled in. */
export class CallError extends Error {
  /**
   * @param {string} code
   * @param {readonly string[]} expected
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, expected, message, options) {
    super(message, options);
    this.name = "CallError";
    this.code = code;
    this.expected = expected;
  }
}

/** Checks a form against the rules of its procedure as they stand on a day. */
export function check(submission, options) {
  const procedure = readProcedure(submission);
  const policy = readText(submission, "policy", "unknown-policy", procedure);
  const asOf = readText(options, "asOf", "bad-as-of", procedure);
  const atRiskDays = readDays(options, procedure);
  const answers = property(submission, "answers", "bad-option", ["answers that can be read"]);

  const wanted = { procedure, answers: read(answers, shapes[procedure]), asOf };
  if (policy !== undefined) wanted.policy = policy;
  if (atRiskDays !== undefined) wanted.atRiskDays = atRiskDays;
  return run("check", wanted);
}

/** What a value could be, looked at as a number. */
export function identify(value) {
  return run("identify", readValue(value));
}

/** Every date of an academic year that binds a centre. */
export function keyDates(request, options) {
  return run("keyDates", readDatesCall(request, options));
}

/** The same dates as the text of an iCalendar file. */
export function calendar(request, options) {
  const wanted = readDatesCall(request, options);
  const expected = ["en", "cy"];
  const language = property(options, "language", "bad-option", expected);
  if (!expected.includes(language)) throw wrong("bad-option", expected, "language is none of these");
  return run("calendar", { ...wanted, language });
}

let known;

/** What there is to check: procedures, their forms, policies and rules. Frozen, and the same object every time. */
export function catalogue() {
  known ??= deepFrozen(run("catalogue"));
  return known;
}

/** Prepares in the background what the first call otherwise prepares by itself. */
export async function ready() {
  try {
    await startAsync();
  } catch (cause) {
    throw notReady(cause);
  }
}

function run(name, ...args) {
  try {
    start();
  } catch (cause) {
    throw notReady(cause);
  }
  try {
    return call(name, args, isWrongCall);
  } catch (thrown) {
    if (!isWrongCall(thrown)) throw thrown;
    throw wrong(thrown.code, thrown.expected, thrown.message);
  }
}

/** What the rules throw on purpose is plain data; a trap or a full stack is an Error. */
const isWrongCall = (thrown) => !(thrown instanceof Error) && typeof thrown?.code === "string";

function notReady(cause) {
  const message =
    `The rules could not be prepared: ${cause?.message ?? cause}. ` +
    "Call `await ready()` once before the first check; under a Content-Security-Policy, " +
    "script-src also needs 'wasm-unsafe-eval'.";
  return new CallError("not-ready", ["await ready()"], message, { cause });
}

// The call around the answers. A getter of the caller's own may stand in any of these places.

function readProcedure(submission) {
  const procedures = Object.keys(shapes);
  const procedure = property(submission, "procedure", "unknown-procedure", procedures);
  if (typeof procedure === "string" && Object.hasOwn(shapes, procedure)) return procedure;
  const got = typeof procedure === "string" ? JSON.stringify(procedure.slice(0, 60)) : kindOf(procedure);
  throw wrong("unknown-procedure", procedures, `procedure is ${got}`);
}

function readDatesCall(request, options) {
  // What is expected of these is the same for every procedure.
  const [any] = Object.keys(shapes);
  const asOf = readText(options, "asOf", "bad-as-of", any);
  const atRiskDays = readDays(options, any);
  const wanted = { request: read(request, keyDatesShape), asOf };
  if (atRiskDays !== undefined) wanted.atRiskDays = atRiskDays;
  return wanted;
}

function readText(owner, name, code, procedure) {
  const value = property(owner, name, code, () => expectedBy(name, code, procedure));
  if (typeof value === "string" || (name === "policy" && value === undefined)) return value;
  throw wrong(code, expectedBy(name, code, procedure), `${name} is ${kindOf(value)}`);
}

/** What the rules themselves expect in this place: they are asked with a text that they cannot know. */
function expectedBy(name, code, procedure) {
  try {
    run("check", { procedure, answers: {}, asOf: "2000-01-01", [name]: "" });
  } catch (thrown) {
    if (thrown.code === code) return thrown.expected;
  }
  return ["a string"];
}

function readDays(options, procedure) {
  const expected = () => expectedBy("atRiskDays", "bad-option", procedure);
  const value = property(options, "atRiskDays", "bad-option", expected);
  if (value === undefined || Number.isFinite(value)) return value;
  throw wrong("bad-option", expected, `atRiskDays is ${kindOf(value)}`);
}

function property(owner, name, code, expected) {
  if (typeof owner !== "object" || owner === null) {
    throw wrong(code, expected, `${name} was looked for in a value that is ${kindOf(owner)}`);
  }
  try {
    return owner[name];
  } catch (cause) {
    throw wrong(code, expected, `${name} could not be read`, { cause });
  }
}

function wrong(code, expected, says, options) {
  const list = typeof expected === "function" ? expected() : expected;
  return new CallError(code, list, `${says}; expected: ${list.join(", ")}.`, options);
}

const kindOf = (value) => (value === null ? "null" : value === undefined ? "missing" : `of type ${typeof value}`);

function deepFrozen(value) {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

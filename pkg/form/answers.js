// Between what a form holds and answers: the controls of a page, or what they sent to a server.

import { clean } from "../clean.js";
import { PARTS, asksFor, entriesOf, fieldsOf, isBox, isForm, itemCount, noForm, placed, stepsOf } from "./fields.js";
import { joinDate, joinMoment, splitDate, splitMoment } from "./dates.js";
import { readTyped } from "./typed.js";

const join = { date: joinDate, moment: joinMoment };
const split = { date: splitDate, moment: splitMoment };

/** No declared name has more steps; what lies deeper, or goes round in a circle, belongs to no answer. */
const DEEPEST = 6;

/**
 * The answers in a form, in what a form sent, or in an object of names and values, and the names that belong to no answer. Of `known`,
 * the answers given elsewhere, only those that are not asked for here are kept.
 */
export function readAnswers(source, words, known) {
  return answersIn(isForm(source) ? entriesOf(source) : given(source), words, known);
}

/** The same of what stands under each name. */
export function answersIn(entries, words, known = {}) {
  const fields = fieldsOf(words);
  const { places, unknown } = placed(entries, fields);
  const elsewhere = fields.filter(({ name }) => !asksFor(places, name) && known[name] !== undefined);
  const answers = {
    ...Object.fromEntries(elsewhere.map(({ name }) => [name, known[name]])),
    ...readGroup(places, fields, ""),
  };
  return { answers, unknown };
}

/** What is given, each value with its name. */
function given(source) {
  const isSent = typeof source?.getAll === "function";
  if (!isSent && !isPlain(source)) throw noForm("read", source);
  const found = [];
  if (isSent) for (const [name, value] of source) found.push({ name, steps: stepsOf(name), value });
  else flatten(source, "", found);
  return found;
}

/** The values in an object of names and values, however deep. */
function flatten(value, name, found) {
  const steps = name === "" ? [] : stepsOf(name);
  const put = (value) => found.push({ name, steps, value });
  if (steps.length > DEEPEST) put(value);
  else if (Array.isArray(value)) {
    // Texts are several values of one name, groups are the items of a list.
    const isOfItems = value.some((item) => typeof item === "object");
    if (value.length === 0) put(value);
    value.forEach((item, index) => (isOfItems ? flatten(item ?? {}, `${name}[${index}]`, found) : flatten(item, name, found)));
  } else if (isPlain(value)) {
    const members = Object.entries(value);
    if (members.length === 0 && name !== "") put(undefined);
    for (const [member, inner] of members) flatten(inner, name === "" ? member : `${name}.${member}`, found);
  } else put(value);
}

/** Not of a class: the objects of another realm have an `Object.prototype` of their own. */
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function readGroup(places, fields, prefix) {
  const group = {};
  for (const field of fields) {
    const { name } = field;
    const answer = readField(places, `${prefix}${name}`, field);
    if (answer !== undefined) group[name] = answer;
  }
  return group;
}

function readField(places, path, { kind, fields }) {
  if (kind === "list") return readList(places, path, fields);
  const parts = PARTS[kind];
  if (!parts || places.has(path)) return valueOf(places.get(path));
  const typed = parts.map((part) => [part, valueOf(places.get(`${path}.${part}`)) ?? ""]);
  // Several values for one box are no date.
  const odd = typed.find(([, value]) => typeof value !== "string" && typeof value !== "number");
  return odd ? odd[1] : join[kind](Object.fromEntries(typed.map(([part, value]) => [part, String(value)])));
}

/** What was typed, as the rules take it. What cannot be read stays as it is. */
export function asRead(answers, words) {
  return readAll(answers, fieldsOf(words));
}

function readAll(answers, fields) {
  if (typeof answers !== "object" || answers === null) return answers;
  const read = { ...answers };
  for (const { name, kind, fields: inner } of fields) {
    const answer = read[name];
    if (typeof answer === "string") read[name] = readTyped(kind, answer).answer ?? answer;
    else if (kind === "list" && Array.isArray(answer)) read[name] = answer.map((item) => readAll(item, inner));
  }
  return read;
}

/**
 * One item left wholly blank is a list that is not answered yet. Beside others it counts: it is something not known. That there are
 * none, and what there is, stay together: no rule reads that.
 */
function readList(places, path, fields) {
  const whole = valueOf(places.get(path));
  const none = valueOf(places.get(`${path}[]`));
  const others = [whole, none].filter((value) => value !== undefined);
  const items = Array.from({ length: itemCount(places, path) }, (_, index) => {
    const place = `${path}[${index}]`;
    return valueOf(places.get(place)) ?? readGroup(places, fields, `${place}.`);
  });
  if (items.some((item) => Object.keys(item).length > 0)) return [...items, ...others];
  if (none !== undefined) return whole === undefined || whole.length === 0 ? [] : others;
  return whole ?? (items.length < 2 ? undefined : items);
}

/** The value of a name. Different values for one name are no answer that can be read, and stay together. */
function valueOf(entries = []) {
  const isBlank = (value) => value === undefined || value === null || (typeof value === "string" && clean(value) === "");
  const values = new Set(entries.map(({ value }) => value).filter((value) => !isBlank(value)));
  return values.size > 1 ? [...values] : [...values][0];
}

/** Puts answers into the controls that ask for them. Controls without an answer are left as they are. */
export function writeAnswers(form, words, answers) {
  const fields = fieldsOf(words);
  writeGroup(placed(entriesOf(form), fields).places, fields, "", answers);
}

function writeGroup(places, fields, prefix, answers) {
  for (const { name, kind, fields: inner } of fields) {
    const answer = answers[name];
    if (answer === undefined || answer === null) continue;
    const path = `${prefix}${name}`;
    if (kind === "list" && Array.isArray(answer)) {
      for (const { control } of places.get(`${path}[]`) ?? []) control.checked = answer.length === 0 || answer.includes(control.value);
      answer.forEach((item, index) => writeGroup(places, inner, `${path}[${index}].`, item ?? {}));
    } else if (PARTS[kind] && !places.has(path)) {
      const parts = split[kind](String(answer));
      for (const part of PARTS[kind]) writeValue(places.get(`${path}.${part}`), parts[part]);
    } else {
      writeValue(places.get(path), answer === true ? "yes" : answer === false ? "no" : String(answer));
    }
  }
}

function writeValue(entries = [], value) {
  for (const { control } of entries) {
    if (isBox(control.type)) control.checked = control.value === value;
    else control.value = value;
  }
}

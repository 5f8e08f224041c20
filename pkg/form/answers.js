// Between the controls of a form and answers.

import { clean } from "../clean.js";
import { PARTS, asksFor, controlsOf, fieldsOf, itemCount } from "./fields.js";
import { joinDate, joinMoment, splitDate, splitMoment } from "./dates.js";
import { readTyped } from "./typed.js";

const join = { date: joinDate, moment: joinMoment };
const split = { date: splitDate, moment: splitMoment };

/** What a form holds. Of `known`, the answers given elsewhere, only those that this form does not ask for are kept. */
export function readAnswers(form, words, known = {}) {
  const controls = controlsOf(form);
  const fields = fieldsOf(words);
  const elsewhere = fields.filter(({ name }) => !asksFor(controls, name) && known[name] !== undefined);
  return {
    ...Object.fromEntries(elsewhere.map(({ name }) => [name, known[name]])),
    ...readGroup(controls, fields, ""),
  };
}

function readGroup(controls, fields, prefix) {
  const group = {};
  for (const field of fields) {
    const { name } = field;
    const answer = readField(controls, `${prefix}${name}`, field);
    if (answer !== undefined) group[name] = answer;
  }
  return group;
}

function readField(controls, path, { kind, fields }) {
  if (kind === "list") return readList(controls, path, fields);
  const parts = PARTS[kind];
  if (!parts || controls.has(path)) return valueOf(controls.get(path));
  return join[kind](Object.fromEntries(parts.map((part) => [part, valueOf(controls.get(`${path}.${part}`)) ?? ""])));
}

/** What was typed, as the rules take it. What cannot be read stays as it is. */
export function asRead(answers, words) {
  return readAll(answers, fieldsOf(words));
}

function readAll(answers, fields) {
  const read = { ...answers };
  for (const { name, kind, fields: inner } of fields) {
    const answer = read[name];
    if (typeof answer === "string") read[name] = readTyped(kind, answer).answer ?? answer;
    else if (kind === "list" && Array.isArray(answer)) read[name] = answer.map((item) => readAll(item, inner));
  }
  return read;
}

/** One item left wholly blank is a list that is not answered yet. Beside others it counts: it is something not known. */
function readList(controls, path, fields) {
  if (controls.get(`${path}[]`)?.some(({ checked }) => checked)) return [];
  const count = itemCount(controls, path);
  const items = Array.from({ length: count }, (_, index) => readGroup(controls, fields, `${path}[${index}].`));
  return count === 0 || (count === 1 && Object.keys(items[0]).length === 0) ? undefined : items;
}

function valueOf(controls = []) {
  const chosen = controls.find(({ type, checked }) => checked || !isBox(type));
  return chosen && clean(chosen.value) !== "" ? chosen.value : undefined;
}

const isBox = (type) => type === "radio" || type === "checkbox";

/** Puts answers into the controls that ask for them. Controls without an answer are left as they are. */
export function writeAnswers(form, words, answers) {
  writeGroup(controlsOf(form), fieldsOf(words), "", answers);
}

function writeGroup(controls, fields, prefix, answers) {
  for (const { name, kind, fields: inner } of fields) {
    const answer = answers[name];
    if (answer === undefined || answer === null) continue;
    const path = `${prefix}${name}`;
    if (kind === "list" && Array.isArray(answer)) {
      for (const box of controls.get(`${path}[]`) ?? []) box.checked = answer.length === 0;
      answer.forEach((item, index) => writeGroup(controls, inner, `${path}[${index}].`, item ?? {}));
    } else if (PARTS[kind] && !controls.has(path)) {
      const parts = split[kind](String(answer));
      for (const part of PARTS[kind]) writeValue(controls.get(`${path}.${part}`), parts[part]);
    } else {
      writeValue(controls.get(path), answer === true ? "yes" : answer === false ? "no" : String(answer));
    }
  }
}

function writeValue(controls = [], value) {
  for (const control of controls) {
    if (isBox(control.type)) control.checked = control.value === value;
    else control.value = value;
  }
}

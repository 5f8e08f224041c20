// Binds a form that a page already has: checks it when it is sent, says what is wrong at the top and beside each question,
// and leaves everything that was typed where it is.

import { answersIn, asRead } from "./answers.js";
import { entriesOf, fieldsOf, isForm, noForm, own, stepsOf } from "./fields.js";
import { standing } from "./problems.js";
import { sayer } from "./wording.js";
import { WordsError, decisionSays } from "../say-parts.js";

/** What undoes the binding of a form. */
const bound = new WeakMap();

/**
 * Nothing is checked, and no rule prepared, while a person types. A button with `formnovalidate` sends the form as it is.
 * What is in `settings` is read again each time. Returns a function that undoes the binding; binding a form anew does so too.
 */
export function bindForm(form, settings) {
  if (!isForm(form)) throw noForm("bind", form);
  fieldsOf(settings.words);
  if (!settings.words.common) throw new WordsError("no-words", "words");
  sayer(settings);
  bound.get(form)?.();
  let clear = () => {};
  const prototype = Object.getPrototypeOf(form);
  const hadNoValidate = own(form, "noValidate");
  Reflect.set(prototype, "noValidate", true, form);

  const onSubmit = (event) => {
    clear();
    const asItIs = event.submitter?.formNoValidate;
    try {
      const { words, onReport } = settings;
      const { answers, unknown } = answersIn(entriesOf(form), words, settings.known?.());
      const { report, accepted } = judged(asRead(answers, words), settings);
      const found = asItIs ? [] : standing(form, report, { ...settings, words, required: !accepted, rules: true });
      const isStopped = !asItIs && (!accepted || found.some(({ advice, rule }) => !advice && !rule));
      const shown = isStopped ? found : found.filter(({ advice }) => advice);
      if (isStopped) event.preventDefault();
      if (isStopped && shown.every(({ advice }) => advice)) {
        shown.push({ path: "", message: decisionSays(report.decision, report.decision.facts, words) });
      }
      if (shown.length > 0) clear = showProblems(form, shown, settings);
      onReport?.(report, { answers, unknown, problems: shown, event });
    } catch (error) {
      if (asItIs || settings.onFailure?.(error, { event }) === "send") return;
      // What the rules did not see is not sent.
      event.preventDefault();
      clear();
      clear = showProblems(form, [{ path: "", message: sayer(settings).notChecked }], settings);
      if (!settings.onFailure) reportError(error);
    }
  };
  own(form, "addEventListener")("submit", onSubmit);
  const unbind = () => {
    if (bound.get(form) !== unbind) return;
    bound.delete(form);
    own(form, "removeEventListener")("submit", onSubmit);
    Reflect.set(prototype, "noValidate", hadNoValidate, form);
    clear();
  };
  bound.set(form, unbind);
  if (settings.prepare) (globalThis.requestIdleCallback ?? setTimeout)(() => settings.prepare().catch(() => {}));
  return unbind;
}

/** The report, and whether the form may be sent with it. Key dates decide nothing: they are only computed. */
function judged(answers, { check, words, policy, asOf, atRiskDays, accept = [] }) {
  const { procedure } = words.table;
  const report = check(without({ procedure, policy, answers }), without({ asOf, atRiskDays }));
  const accepted = procedure === undefined || ["go", ...accept].includes(report.decision.kind);
  return { report, accepted };
}

const without = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** Shows problems, whoever found them, and goes to their summary. Advice has no place in it. Returns a function that removes them. */
export function showProblems(form, found, settings = {}) {
  const undo = [];
  const { classes = {}, summaryIn = form } = settings;
  const say = sayer(settings);
  const standing = found.filter(({ advice }) => !advice);
  // Before anything is put next to the controls, or into the labels around them.
  const names = standing.map(({ control, path }) => (control ? namesOf(form, control, path) : []));
  const add = (place, element) => {
    place(element);
    undo.push(() => element.remove());
    return element;
  };
  for (const problem of found) if (problem.control) mark(form, problem, { say, classes, add, undo });

  const items = standing.map(({ control, message, path }, index) => {
    if (!control) return make("li", {}, message);
    const link = make("a", { href: `#${identified(control, undo)}` }, sentence([...names[index], message]));
    link.addEventListener("click", (event) => {
      // Without a jump of the address: some pages keep their place there.
      event.preventDefault();
      (questionOf(form, control, path) ?? control).scrollIntoView();
      control.focus({ preventScroll: true });
    });
    return make("li", {}, link);
  });
  if (items.length > 0) {
    const inner = make(
      "div",
      { role: "alert" },
      make("h2", { class: classes.summaryTitle }, say.summary),
      make("div", { class: classes.summaryBody }, make("ul", { class: classes.summaryList }, ...items)),
    );
    const summary = make("div", { class: classes.summary, tabindex: "-1", "data-problems": "" }, inner);
    add((element) => own(summaryIn, "prepend")(element), summary).focus();
  }
  return () => {
    for (const step of undo.splice(0).reverse()) step();
  };
}

/** Puts one message next to its question, and links it to what a screen reader reads there. */
function mark(form, { path, control, message, advice }, { say, classes, add, undo }) {
  const id = free(`${identified(control, undo)}-${advice ? "advice" : "problem"}`, control);
  const error = make(
    "p",
    { class: advice ? classes.advice : classes.message, id },
    make("span", { class: classes.hidden }, advice ? say.advice : say.error),
    ` ${message}`,
  );
  const find = own(form, "querySelector");
  const place = find(`[data-problem-of="${path}"]`);
  const question = questionOf(form, control, path);
  const legend = question?.querySelector("legend");
  if (place) add((element) => place.append(element), error);
  else if (legend) add((element) => legend.after(element), error);
  else add((element) => ((isInside(control, path) && control.closest("fieldset")) || control.closest("label") || control).before(element), error);

  const described = question ?? control;
  const before = described.getAttribute("aria-describedby");
  set(described, "aria-describedby", before ? `${before} ${id}` : id, undo);
  if (advice) return;
  set(control, "aria-invalid", "true", undo);
  addClass(control, classes.control, undo);
  addClass(find(`[data-question="${path}"]`), classes.question, undo);
}

const PART = /\.(day|month|year|hour|minute|offset)$/;

/** Whether the control asks for something inside of what the problem is about: it is about a list then, or about one of its items. */
const isInside = (control, path) => stepsOf(control.name.replace(PART, "")).length > stepsOf(path).length;

/** The fieldset of the question, where a question has several controls; that of a list holds nothing but the list. */
function questionOf(form, control, path) {
  if (isInside(control, path)) {
    const isOf = ({ name }) => stepsOf(path).every((step, at) => stepsOf(name)[at] === step);
    const named = [...own(form, "elements")].filter(({ name }) => name);
    let found = control.closest("fieldset");
    while (found && !named.every((one) => isOf(one) === found.contains(one))) found = found.parentElement.closest("fieldset");
    return found;
  }
  return /^(radio|checkbox)$/.test(control.type) || PART.test(control.name) ? control.closest("fieldset") : null;
}

/** `Holder 2: Email: Enter …`; a question keeps its own mark. */
const sentence = (parts) => parts.reduce((said, part) => `${said}${/[?:]$/.test(said) ? "" : ":"} ${part}`);

/** What the page calls the question, and the group that it is in: enough to distinguish one link from the next. */
function namesOf(form, control, path) {
  const question = questionOf(form, control, path);
  const around = (question ?? control).parentElement?.closest("fieldset");
  const own = question?.querySelector("legend") ?? control.labels?.[0];
  return [around?.querySelector("legend"), own].map((element) => element && wordsOf(element)).filter(Boolean);
}

/** What a label says, without the choices of a control inside it. */
function wordsOf(element) {
  const copy = element.cloneNode(true);
  for (const control of copy.querySelectorAll("select, textarea, button")) control.remove();
  return copy.textContent.trim().replace(/\s+/g, " ");
}

/** The control's id, and if it has none one that nothing else on the page has, until the problem is gone. */
function identified(control, undo) {
  if (!control.id) set(control, "id", free("answer-1", control), undo);
  return control.id;
}

/** The id, or the next one that nothing on the page has. */
function free(id, { ownerDocument }) {
  for (let number = 2; ownerDocument.getElementById(id); number++) id = `${id.replace(/-\d+$/, "")}-${number}`;
  return id;
}

/** Sets an attribute, or takes it away. */
const attribute = (element, name, value) => (value == null ? element.removeAttribute(name) : element.setAttribute(name, value));

function set(element, name, value, undo) {
  const before = element.getAttribute(name);
  attribute(element, name, value);
  undo.push(() => attribute(element, name, before));
}

function addClass(element, name, undo) {
  if (!element || !name || element.classList.contains(name)) return;
  element.classList.add(name);
  undo.push(() => element.classList.remove(name));
}

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) attribute(element, name, value);
  element.append(...children);
  return element;
}

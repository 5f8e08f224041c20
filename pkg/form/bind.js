// Binds a form that a page already has: checks it when it is sent, says what is wrong at the top and beside each question,
// and leaves everything that was typed where it is.

import { asRead, readAnswers } from "./answers.js";
import { fieldsOf } from "./fields.js";
import { problems, sayer } from "./problems.js";

/**
 * Nothing is checked, and no rule prepared, while a person types. A button with `formnovalidate` sends the form as it is.
 * What is in `settings` is read again each time. Returns a function that undoes the binding.
 */
export function bindForm(form, settings) {
  if (typeof form?.addEventListener !== "function") throw new TypeError("There is no form to bind.");
  fieldsOf(settings.words);
  sayer(settings);
  let clear = () => {};
  const hadNoValidate = form.noValidate;
  form.noValidate = true;

  const onSubmit = (event) => {
    clear();
    try {
      const { check, words, policy, asOf, atRiskDays, known, onReport } = settings;
      const answers = asRead(readAnswers(form, words, known?.()), words);
      const { procedure } = words.table;
      const report = check(without({ procedure, policy, answers }), without({ asOf, atRiskDays }));
      const found = event.submitter?.formNoValidate ? [] : problems(form, report, settings);
      if (found.length > 0) {
        event.preventDefault();
        clear = showProblems(form, found, settings);
      }
      onReport?.(report, { answers, problems: found, event });
    } catch (error) {
      // A wrong call must not send the form unchecked.
      event.preventDefault();
      throw error;
    }
  };
  form.addEventListener("submit", onSubmit);
  return () => {
    form.removeEventListener("submit", onSubmit);
    form.noValidate = hadNoValidate;
    clear();
  };
}

const without = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** Shows problems, whoever found them, and goes to their summary. Returns a function that removes them. */
export function showProblems(form, found, settings = {}) {
  const undo = [];
  const { classes = {}, summaryIn = form } = settings;
  const say = sayer(settings);
  // Before anything is put next to the controls, or into the labels around them.
  const names = found.map(({ control }) => namesOf(control));
  const add = (place, element) => {
    place(element);
    undo.push(() => element.remove());
    return element;
  };
  for (const problem of found) mark(form, problem, { say, classes, add, undo });

  const links = found.map(({ control, message }, index) => {
    const link = make("a", { href: `#${identified(control, undo)}` }, sentence([...names[index], message]));
    link.addEventListener("click", (event) => {
      // Without a jump of the address: some pages keep their place there.
      event.preventDefault();
      (questionOf(control) ?? control).scrollIntoView();
      control.focus({ preventScroll: true });
    });
    return make("li", {}, link);
  });
  const inner = make(
    "div",
    { role: "alert" },
    make("h2", { class: classes.summaryTitle }, say.summary),
    make("div", { class: classes.summaryBody }, make("ul", { class: classes.summaryList }, ...links)),
  );
  const summary = make("div", { class: classes.summary, tabindex: "-1", "data-problems": "" }, inner);
  add((element) => summaryIn.prepend(element), summary).focus();
  return () => {
    for (const step of undo.splice(0).reverse()) step();
  };
}

/** Puts one message next to its question, and links it to what a screen reader reads there. */
function mark(form, { path, control, message }, { say, classes, add, undo }) {
  const id = `${identified(control, undo)}-problem`;
  const error = make(
    "p",
    { class: classes.message, id },
    make("span", { class: classes.hidden }, say.error),
    ` ${message}`,
  );
  const place = form.querySelector(`[data-problem-of="${path}"]`);
  const legend = questionOf(control)?.querySelector("legend");
  if (place) add((element) => place.append(element), error);
  else if (legend) add((element) => legend.after(element), error);
  else add((element) => (control.closest("label") ?? control).before(element), error);

  const described = questionOf(control) ?? control;
  const before = described.getAttribute("aria-describedby");
  set(described, "aria-describedby", before ? `${before} ${id}` : id, undo);
  set(control, "aria-invalid", "true", undo);
  addClass(control, classes.control, undo);
  addClass(form.querySelector(`[data-question="${path}"]`), classes.question, undo);
}

/** The fieldset of the question, where a question has several controls. */
function questionOf(control) {
  const isOneOfSeveral = /^(radio|checkbox)$/.test(control.type) || /\.(day|month|year|hour|minute|offset)$/.test(control.name);
  return isOneOfSeveral ? control.closest("fieldset") : null;
}

/** `Holder 2: Email: Enter …`; a question keeps its own mark. */
const sentence = (parts) => parts.reduce((said, part) => `${said}${/[?:]$/.test(said) ? "" : ":"} ${part}`);

/** What the page calls the question, and the group that it is in: enough to distinguish one link from the next. */
function namesOf(control) {
  const question = questionOf(control);
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

let named = 0;

/** The control's id, and if it has none one that nothing else on the page has, until the problem is gone. */
function identified(control, undo) {
  if (control.id) return control.id;
  do named++;
  while (control.ownerDocument.getElementById(`answer-${named}`));
  control.id = `answer-${named}`;
  undo.push(() => control.removeAttribute("id"));
  return control.id;
}

function set(element, name, value, undo) {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  undo.push(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
}

function addClass(element, name, undo) {
  if (!element || !name || element.classList.contains(name)) return;
  element.classList.add(name);
  undo.push(() => element.classList.remove(name));
}

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

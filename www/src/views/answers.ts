// Answers as the outcome page shows them: which were given, which could not be read, which are still open; each leads to its question.

import type { Answers, SaidKeyDates, SaidReport } from "../contract.js";
import type { Field, Form, Section } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { isForTheRecord } from "../check/flow.js";
import { kindAt, named, shown } from "./parts.js";

/** What is needed to show answers, and to lead to their questions. */
export interface AnswersView<R extends SaidReport | SaidKeyDates = SaidReport | SaidKeyDates> {
  procedure: Form;
  answers: Answers;
  report: R;
  say: Say;
  /** The section that asks for an answer. */
  sectionOf: (path: string) => string;
}

export const fieldsOf = (procedure: Form): readonly Field[] => procedure.form.flatMap(({ fields }) => fields);

/** A link to the page that asks for an answer. */
export function toAnswer(view: AnswersView, path: string, text: Part): Html {
  return html`<a class="govuk-link" href="#${view.sectionOf(path)}" data-goto="${path}">${text}</a>`;
}

/** A path in words. */
export function about({ procedure, answers, say }: AnswersView, path: string): Part {
  return named(fieldsOf(procedure), path, answers, say);
}

const asks = ({ procedure }: AnswersView, path: string): boolean =>
  fieldsOf(procedure).some(({ name }) => path === name || path.startsWith(`${name}[`));

/** Answers that could not be read. */
export function unreadable(view: AnswersView): Html[] {
  const { report, say } = view;
  const found: readonly { path: string; expected: string; because?: string }[] = report.unreadable;
  return found.map(({ path, expected, because }) => {
    const wanted = kindAt(fieldsOf(view.procedure), path) === "date" ? say(words.realDate) : expected;
    return html`${toAnswer(view, path, about(view, path))} ${say(words.notReadExpected, { expected: wanted })}${because && html` ${because}`}`;
  });
}

/** The form's own questions that come next, of those that can still make a difference. */
export function stillOpen(view: AnswersView): Html[] {
  const { report } = view;
  const { unreadable }: { unreadable: readonly { path: string }[] } = report;
  const canWait = standingIn(view);
  const open = ("next" in report ? report.next : report.missing).filter(
    (path) => asks(view, path) && !unreadable.some((one) => one.path === path) && !canWait.some(({ id }) => id === view.sectionOf(path)),
  );
  return open.map((path) => toAnswer(view, path, about(view, path)));
}

/** The sections about every other day in which something is open. */
const standingIn = ({ procedure, report }: AnswersView): readonly Section[] =>
  procedure.form.filter(({ standing, fields }) => standing && fields.some(({ name }) => report.missing.some((path: string) => path === name)));

/** The way to them. */
export const standing = (view: AnswersView): Html[] =>
  standingIn(view).map(({ id, title }) => html`<a class="govuk-link" href="#${id}" data-standing>${title}</a>`);

/** All that was asked, what was answered, and the way to change it. */
export function answers(view: AnswersView): Html {
  const { procedure, answers: given, report, say } = view;
  const rows = fieldsOf(procedure).filter(
    ({ name }) =>
      given[name] !== undefined || report.missing.some((path: string) => path === name) || isForTheRecord(procedure, name),
  );
  return html`
      <dl class="govuk-summary-list">
        ${rows.map((field) => {
          const isUnread = report.unreadable.some(({ path }) => path === field.name);
          const answered = shown(field, given[field.name], say);
          const value = answered && isUnread ? html`${answered} <span class="app-not-answered">(${say(words.couldNotBeRead)})</span>` : answered;
          const link = html`${say(value ? words.change : words.answer)}<span class="govuk-visually-hidden">: ${field.asks}</span>`;
          return html`
        <div class="govuk-summary-list__row" data-answer="${field.name}">
          <dt class="govuk-summary-list__key">${field.asks}</dt>
          <dd class="govuk-summary-list__value">${value ?? html`<span class="app-not-answered">${say(words.notAnswered)}</span>`}</dd>
          <dd class="govuk-summary-list__actions app-screen-only">${toAnswer(view, field.name, link)}</dd>
        </div>`;
        })}
      </dl>`;
}

// One page of questions: a section, or one item of a list in it.

import { OUTCOME } from "../check/flow.js";
import type { Field, Form, Section } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { starting } from "../words/starting.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";
import { itemParts, question, type Asking } from "./question.js";

export interface StepView {
  procedure: Form;
  section: Section;
  asking: Asking;
  back: string;
  note?: Part;
  /** The item whose page it is. */
  item?: ItemView | undefined;
  /** Said instead of what needs the script, on a page that is still without it. */
  waiting?: Html;
}

export interface ItemView {
  path: string;
  list: Field;
  name: Part;
  /** Whether another one can follow. */
  isLast: boolean;
}

/** A browser that loads the page again puts back what was typed, unless it is told to forget it: a script then keeps it. */
export function step({ procedure, section, asking, back, note, item, waiting }: StepView): Html {
  const { say } = asking;
  const asked = section.fields.filter(({ name }) => asking.asks(name));
  const isWide = !item && asked.some(({ name }) => asking.items(name) > 1);
  return html`
    <a class="govuk-back-link" href="${back}">${say(words.back)}</a>
    <div class="${isWide ? "app-wide" : "app-measure"}">
      <div data-summary></div>
      ${note}
      <h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-m">${procedure.title}</span> ${item ? item.name : section.title}</h1>
      <form data-step novalidate${!waiting && html` autocomplete="off"`}>
        ${item ? html`<div data-item="${item.path}">${itemParts(item.list, item.path, asking)}</div>` : asked.map((field) => question(field, field.name, asking))}
        <p class="govuk-visually-hidden" role="status" data-more></p>
        ${waiting}
        <div class="govuk-button-group">
          <button class="govuk-button" type="submit">${say(words.next)}</button>
          ${item && !item.isLast && html`<button class="govuk-button govuk-button--secondary" type="submit" data-another>${say(words.nextAndAnother)}</button>`}
          ${(item || asked.some(({ name }) => !asking.isOptional(name))) && html`<button class="govuk-button govuk-button--secondary" type="submit" formnovalidate data-cannot>${say(words.cannotAnswer)}</button>`}
          ${item && html`<button class="govuk-button govuk-button--secondary" type="button" data-remove="${item.path}">${say(words.remove)}</button>`}
        </div>
      </form>
      ${!waiting && soFar(say)}
    </div>
    ${!waiting && clearing(say)}`;
}

export const soFar = (say: Say): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="#${OUTCOME}" data-so-far>${say(words.soFar)}</a></p>`;

/** Said after an item was removed. */
export const removed = (name: Part, say: Asking["say"]): Html => html`
      <div class="app-done" tabindex="-1" data-done>
        <p role="status">${say(words.removed)} ${name}</p>
        <button class="govuk-button govuk-button--secondary" type="button" data-bring-back>${say(starting.undo)}</button>
      </div>`;

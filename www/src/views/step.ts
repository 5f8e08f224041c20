// One page of questions.

import { OUTCOME } from "../check/flow.js";
import type { Form, Section } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";
import { question, type Asking } from "./question.js";

export interface StepView {
  procedure: Form;
  section: Section;
  asking: Asking;
  back: string;
  note?: Part;
  /** Said instead of what needs the script, on a page that is still without it. */
  waiting?: Html;
}

/** A browser that loads the page again puts back what was typed, unless it is told to forget it: a script then keeps it. */
export function step({ procedure, section, asking, back, note, waiting }: StepView): Html {
  const { say } = asking;
  const asked = section.fields.filter(({ name }) => asking.asks(name));
  return html`
    <a class="govuk-back-link" href="${back}">${say(words.back)}</a>
    <div class="app-measure">
      <div data-summary></div>
      ${note}
      <h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-m">${procedure.title}</span> ${section.title}</h1>
      <form data-step novalidate${!waiting && html` autocomplete="off"`}>
        ${asked.map((field) => question(field, field.name, asking))}
        ${waiting}
        <div class="govuk-button-group">
          <button class="govuk-button" type="submit">${say(words.next)}</button>
          ${asked.some(({ name }) => !asking.isOptional(name)) && html`<button class="govuk-button govuk-button--secondary" type="submit" formnovalidate data-cannot>${say(words.cannotAnswer)}</button>`}
        </div>
      </form>
      ${!waiting && soFar(say)}
    </div>
    ${!waiting && clearing(say)}`;
}

export const soFar = (say: Say): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="#${OUTCOME}" data-so-far>${say(words.soFar)}</a></p>`;

// The ways to keep a result.

import { html, type Html, type Part } from "../html.js";
import { words } from "../words/words.js";
import type { AnswersView } from "./answers.js";
import { clearing } from "./clearing.js";
import { madeWith } from "./parts.js";

/** `calendar`: whether there is a day to put into one. */
export const keepButtons = ({ say }: AnswersView, calendar = false): Html => html`
      <div class="govuk-button-group app-screen-only" id="keep">
        <button class="govuk-button govuk-button--secondary" type="button" data-print>${say(words.print)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-save>${say(words.save)}</button>
        ${calendar && html`<button class="govuk-button govuk-button--secondary" type="button" data-add-to-calendar>${say(words.addToCalendar)}</button>`}
        <a class="govuk-link" href="../rules/bodies/">${say(words.reachBodies)}</a>
      </div>`;

/** The same under a title, with the software and rules that made the result. */
export function keeping(view: AnswersView, title: Part): Html {
  const { report, say } = view;
  return html`
    <section class="app-screen-only" aria-labelledby="keep-title">
      <h2 class="govuk-heading-l" id="keep-title" tabindex="-1">${title}</h2>
      <p class="govuk-body app-measure">${say(words.keepLead)}</p>
      ${keepButtons(view)}
    </section>
    <p class="govuk-body-s">${madeWith(report, say)}</p>
    ${clearing(say)}`;
}

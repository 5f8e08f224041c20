// The date of the check, and the edition of the rules where there are several.

import type { Form } from "../form.js";
import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { dateBoxes, idOf } from "./question.js";

export const AS_OF = "dayOfTheCheck";
export const EDITION = "editionOfTheRules";

/** `isDayNeeded`: there is no day to use until one is given. */
export function options({ policies, needsInstant }: Form, say: Say, isDayNeeded = false): Html {
  const several = policies.length > 1;
  const hint = isDayNeeded ? words.dateHint : needsInstant ? words.asOfHintNow : words.asOfHint;
  return html`
    <details class="govuk-details app-screen-only" data-options${isDayNeeded && html` open`}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(several ? words.optionsBoth : words.optionsDate)}</span></summary>
      <div class="govuk-details__text">
        <form data-options-form novalidate>
          <div class="govuk-form-group" data-question="${AS_OF}">
            <fieldset class="govuk-fieldset" aria-describedby="${idOf(AS_OF)}-hint">
              <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(words.asOf)}</legend>
              <div class="govuk-hint" id="${idOf(AS_OF)}-hint">${say(hint)}</div>
              <div data-problem-of="${AS_OF}"></div>
              ${dateBoxes(AS_OF, say)}
            </fieldset>
          </div>
          ${several && html`
          <div class="govuk-form-group">
            <label class="govuk-label govuk-label--s" for="${EDITION}">${say(words.whichEdition)}</label>
            <div class="govuk-hint" id="${EDITION}-hint">${say(words.whichEditionHint)}</div>
            <select class="govuk-select app-select" id="${EDITION}" name="${EDITION}" aria-describedby="${EDITION}-hint">
              <option value="">${say(words.letAnswersDecide)}</option>
              ${policies.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
            </select>
            <ul class="govuk-list app-scopes">
              ${policies.map(({ title, scope }) => html`<li><strong>${title}.</strong> ${scope}</li>`)}
            </ul>
          </div>`}
          <button class="govuk-button govuk-button--secondary" type="submit">${say(words.useOptions)}</button>
        </form>
      </div>
    </details>`;
}

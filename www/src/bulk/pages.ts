// The pages for whole files as they are before any script, and the links that lead to them.

import type { Form } from "../form.js";
import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { APPROVALS, NUMBERS } from "../views/layout.js";
import { dateBoxes, idOf } from "../views/question.js";
import { approvals as own, bulk, numbers } from "../words/bulk.js";
import { words } from "../words/words.js";
import { AS_OF } from "./approvals-views.js";
import { KIND } from "./numbers-views.js";
import { chooser } from "./views.js";

/** For a file of approvals: `form` is the check whose rules are applied. */
export function approvalsPage({ id, title }: Form, say: Say): Html {
  const more = html`
      <p><button class="app-copy app-template" type="button" data-template>${say(own.template)}</button></p>
      <details class="govuk-details" data-options>
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(words.optionsDate)}</span></summary>
        <div class="govuk-details__text">
          <div class="govuk-form-group" data-question="${AS_OF}">
            <fieldset class="govuk-fieldset" aria-describedby="${idOf(AS_OF)}-hint">
              <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(words.asOf)}</legend>
              <div class="govuk-hint" id="${idOf(AS_OF)}-hint">${say(words.asOfHint)}</div>
              <div data-problem-of="${AS_OF}"></div>
              ${dateBoxes(AS_OF, say)}
            </fieldset>
          </div>
        </div>
      </details>`;
  return html`
    <div data-bulk="${id}">
      <div data-summary></div>
      <h1 class="govuk-heading-xl">${say(own.title)}</h1>
      <p class="govuk-body-l app-measure" data-intro>${say(own.lead)}</p>
      <p class="govuk-body app-measure" data-intro>${say(own.same)} <a class="govuk-link" href="../${id}/">${title}</a>.</p>
      ${chooser({ file: own.file, hint: own.fileHint, paste: own.pasteLabel, accept: ".csv,.tsv,.txt,text/csv,text/plain", more, button: bulk.read }, say)}
    </div>`;
}


/** For a column of numbers, with the kinds that are known. */
export function numbersPage(kinds: readonly { readonly kind: string; readonly name: string; readonly form: string }[], say: Say): Html {
  const options = [{ kind: "", name: say(numbers.anyKind), form: "" }, ...kinds];
  const more = html`
      <div class="govuk-form-group">
        <fieldset class="govuk-fieldset" aria-describedby="kind-hint">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(numbers.whichKind)}</legend>
          <div class="govuk-hint" id="kind-hint">${say(numbers.whichKindHint)}</div>
          <div class="govuk-radios govuk-radios--small">
            ${options.map(({ kind, name }, at) => html`
            <div class="govuk-radios__item">
              <input class="govuk-radios__input" id="kind-${at}" name="${KIND}" type="radio" value="${kind}"${at === 0 && html` checked`}>
              <label class="govuk-label govuk-radios__label" for="kind-${at}">${name}</label>
            </div>`)}
          </div>
        </fieldset>
      </div>`;
  return html`
    <div data-bulk>
      <div data-summary></div>
      <h1 class="govuk-heading-xl">${say(numbers.title)}</h1>
      <p class="govuk-body-l app-measure" data-intro>${say(numbers.lead)}</p>
      <p class="govuk-body app-measure" data-intro>${say(words.numberNotReal)}</p>
      ${chooser({ file: numbers.file, hint: numbers.fileHint, paste: numbers.pasteLabel, accept: ".csv,.tsv,.txt,text/csv,text/plain", more, button: words.next }, say)}
      <h2 class="govuk-heading-m" data-intro>${say(words.numberKinds)}</h2>
      <dl class="app-asked" data-intro>
        ${kinds.map(({ name, form }) => html`
        <div>
          <dt>${name}</dt>
          <dd>${form}</dd>
        </div>`)}
      </dl>
    </div>`;
}

/** From the check of a centre's approvals to the page for a file of them. */
export const toApprovals = (say: Say): Html =>
  html`<span>${say(own.wholeFile)} <a class="govuk-link" href="../${APPROVALS}/">${say(own.title)}</a>.</span>`;

/** From the page for one number to that for many. */
export const toNumbers = (say: Say): Html =>
  html`<p class="govuk-body app-measure">${say(numbers.many)} <a class="govuk-link" href="../${NUMBERS}/">${say(numbers.title)}</a>.</p>`;

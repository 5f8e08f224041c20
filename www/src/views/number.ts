// One number by itself: what it could be.

import type { SaidIdentified } from "../contract.js";
import { html, joined, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { starting } from "../words/starting.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";
import { waiting } from "./waiting.js";
import { citations, formedTag } from "./parts.js";

export const FIELD = "number";

/** The form only works with the script, which shows it. */
export function numberPage(identifiers: readonly { readonly name: string; readonly form: string }[], say: Say, more?: Part): Html {
  return html`
    <div data-done-here></div>
    <div data-summary></div>
    <h1 class="govuk-heading-xl">${say(words.number)}</h1>
    <p class="govuk-body-l app-measure">${say(words.numberLead)}</p>
    <p class="app-inset">${say(words.numberNotReal)}</p>
    ${more}
    ${waiting(say, starting.loadingNumber)}
    <form class="app-measure" data-number novalidate autocomplete="off" hidden>
      <div class="govuk-form-group" data-question="${FIELD}">
        <label class="govuk-label govuk-label--s" for="${FIELD}">${say(words.numberAsks)}</label>
        <div class="govuk-hint" id="${FIELD}-hint">${say(words.numberHint)}</div>
        <div data-problem-of="${FIELD}"></div>
        <input class="govuk-input govuk-input--width-20" id="${FIELD}" name="${FIELD}" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${FIELD}-hint">
      </div>
      <button class="govuk-button" type="submit">${say(words.numberCheck)}</button>
    </form>
    <div data-identified></div>
    <h2 class="govuk-heading-m">${say(words.numberKinds)}</h2>
    <dl class="app-asked">
      ${identifiers.map(({ name, form }) => html`
      <div>
        <dt>${name}</dt>
        <dd>${form}</dd>
      </div>`)}
    </dl>
    ${clearing(say, "number")}`;
}

export function identified({ says, couldBe }: SaidIdentified, say: Say): Html {
  return html`
    <section aria-labelledby="found">
      <h2 class="govuk-heading-m" id="found" tabindex="-1">${say(words.numberFound)}</h2>
      <p class="govuk-body app-measure">${says}</p>
      ${couldBe.length > 0 && html`<ul class="app-findings">
        ${couldBe.map(({ name, outcome, written, parts, says, next, note, because, likely, cites }) => html`
        <li class="app-finding">
          <p class="app-finding__head">${formedTag(outcome, say)} <strong>${name}</strong></p>
          <p>${say(words.numberTaken)} <span class="app-code" translate="no">${written}</span>${parts.length > 0 && html`: ${joined(parts.map(({ name, value }) => html`${name} <span translate="no">${value}</span>`), ", ")}`}</p>
          <p>${says}</p>
          ${because && html`<p>${because}</p>`}
          ${likely && html`<p>${say(words.numberLikely)} <span class="app-code" translate="no">${likely}</span></p>`}
          ${next && html`<p><strong>${say(words.nextStep)}</strong> ${next}</p>`}
          ${note && html`<p class="app-quiet">${note}</p>`}
          ${citations(cites, say, "../rules/")}
        </li>`)}
      </ul>`}
    </section>`;
}

// Where the answers are kept, and how to clear them.

import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { starting, type Clears } from "../words/starting.js";

/** The buttons only work with the script, which shows them. */
export function clearing(say: Say, clears: Clears = "check"): Html {
  return html`
    <div class="app-clearing app-screen-only" data-clearing="${clears}">
      <p data-where>${say(starting.privacy)}</p>
      <button class="govuk-button govuk-button--secondary" type="button" data-clear hidden>${say(starting.clear[clears])}</button>
      <div class="app-inset" role="group" tabindex="-1" aria-labelledby="clear-asks" data-clear-sure hidden>
        <p id="clear-asks">${say(starting.clearAsks[clears])}</p>
        <div class="govuk-button-group">
          <button class="govuk-button govuk-button--warning" type="button" data-clear-yes>${say(starting.clearYes)}</button>
          <button class="govuk-button govuk-button--secondary" type="button" data-clear-no>${say(starting.clearNo)}</button>
        </div>
      </div>
    </div>`;
}

/** Said at the top of a page; with a button where it can be undone. */
export const done = (text: string, undo?: string): Html => html`
    <div class="app-done" tabindex="-1" data-done>
      <p role="status">${text}</p>
      ${undo && html`<button class="govuk-button govuk-button--secondary" type="button" data-undo>${undo}</button>`}
    </div>`;

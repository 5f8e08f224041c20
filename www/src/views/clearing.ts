// Where the answers are kept, and how to delete them.

import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";

/** The button only works with the script, which shows it. */
export function clearing(say: Say): Html {
  return html`
    <div class="app-clearing app-screen-only">
      <p>${say(words.privacy)}</p>
      <button class="govuk-button govuk-button--secondary" type="button" data-clear hidden>${say(words.clear)}</button>
    </div>`;
}

export function done(text: string): Html {
  return html`<p class="app-done" role="status" tabindex="-1" data-done>${text}</p>`;
}

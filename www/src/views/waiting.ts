// What a page shows until its script has come. None of it needs a script.

import type { Text } from "../contract.js";
import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { starting } from "../words/starting.js";
import { words } from "../words/words.js";

/** First that it is loading; after a while, by the style sheet, what to do; and what is missing where there are no scripts. */
export const waiting = (say: Say, loading: Text = starting.loading): Html => html`
    <div data-begin>
      <p class="app-loading" data-waiting>${say(loading)}</p>
      <p class="app-inset app-inset--warning app-late" data-waiting>${say(starting.late)}</p>
      <noscript><p class="app-inset app-inset--warning">${say(starting.needsScript)} <a class="govuk-link" href="../rules/">${say(words.allRules)}</a></p></noscript>
    </div>`;

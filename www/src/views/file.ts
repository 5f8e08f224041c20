// A control for a file. A browser's own speaks the browser's language: it lies, unseen, over a button that speaks the page's.

import type { Text } from "../contract.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";

const choose: Text = { en: "Choose a file", cy: "Dewis ffeil" };

/** Its label and its hint are where the page has them, as `{id}-label` and `{id}-hint`. */
export function fileBox(id: string, accept: string, say: Say, more?: Part): Html {
  return html`
        <div class="app-file">
          <input class="app-file__input" id="${id}" type="file" accept="${accept}" aria-labelledby="${id}-label ${id}-button" aria-describedby="${id}-hint${more && ` ${id}-name`}" data-open-file>
          <label class="govuk-button govuk-button--secondary app-file__button" for="${id}" id="${id}-button">${say(choose)}</label>
          ${more}
        </div>`;
}

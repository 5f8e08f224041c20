// The page at the root of the site: the choice of a language.

import { html, type Html } from "../html.js";
import { LANGUAGES, sayer } from "../language.js";
import { words } from "../words/words.js";
import { head, type Assets } from "./layout.js";

export function front(assets: Assets): Html {
  const names = { en: words.english.en, cy: words.welsh.cy };
  return html`<!doctype html>
<html class="govuk-template" lang="en">
<head>
  ${head(words.name.en, "", "", assets)}
</head>
<body class="govuk-template__body app-front">
  <main class="app-front__main" id="main">
    <h1 class="app-front__name" translate="no"><span class="app-sign" aria-hidden="true"></span>${words.name.en}</h1>
    <div class="app-front__choice">
      ${LANGUAGES.map((language) => html`
      <div class="app-front__half" lang="${language}">
        <p class="app-front__tagline">${sayer(language)(words.tagline)}</p>
        <a class="govuk-button app-front__go" href="${language}/" hreflang="${language}" translate="no">${names[language]}</a>
      </div>`)}
    </div>
  </main>
</body>
</html>
`;
}

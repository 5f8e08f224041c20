import { html, type Html } from "../html.js";
import type { Say } from "../language.js";
import { about } from "../words/about.js";
import { standings } from "./rules.js";

export function aboutPage(say: Say): Html {
  return html`
    <h1 class="govuk-heading-xl">${say(about.title)}</h1>
    ${about.passages.map(({ id, title, paragraphs = [], list = [] }) => html`
    <section aria-labelledby="${id}" class="app-measure">
      <h2 class="govuk-heading-m" id="${id}">${say(title)}</h2>
      ${paragraphs.map((paragraph) => html`<p class="govuk-body">${say(paragraph)}</p>`)}
      ${list.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${list.map((line) => html`<li>${say(line)}</li>`)}</ul>`}
      ${id === "sources" && standings(say)}
    </section>`)}`;
}

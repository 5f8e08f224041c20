// A saved result beside today's on the same answers.

import type { Differences, Saved, Sentences } from "../check/saved.js";
import { html, type Html, type Part } from "../html.js";
import { when, type Say } from "../language.js";
import { saving } from "../words/saved.js";
import { words } from "../words/words.js";
import { clearing } from "./clearing.js";

export interface SavedView {
  saved: Saved;
  /** What today's rules make of the same answers. */
  now: { sentences: Sentences; rulebook: string };
  differences: Differences;
  /** Answers that no question of today has a place for. */
  left: readonly string[];
  say: Say;
}

/** In the language of the file, which the page's need not be. */
export function savedPage({ saved, now, differences: found, left, say }: SavedView): Html {
  const { sentences, language, report } = saved;
  const then = report.engine.rulebook;
  return html`
    <a class="govuk-back-link" href="#">${say(words.back)}</a>
    <h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-m" lang="${language}">${sentences.title}</span> ${say(saving.title)}</h1>
    ${then !== now.rulebook && html`<p class="app-inset app-inset--warning" data-other-edition>${say(saving.otherEdition, { then, now: now.rulebook })}</p>`}
    <div class="app-beside">
      <section aria-labelledby="then">
        <h2 class="govuk-heading-m" id="then">${say(saving.saved)}</h2>
        <p class="govuk-body-s">${say(saving.savedFor, { day: when(report.asOf, say) })} <span lang="${language}">${sentences.madeWith}</span></p>
        <div lang="${language}" data-saved>${result(sentences)}</div>
      </section>
      <section aria-labelledby="today">
        <h2 class="govuk-heading-m" id="today">${say(saving.today)}</h2>
        <p class="govuk-body-s">${now.sentences.madeWith}</p>
        <div data-today>${result(now.sentences)}</div>
      </section>
    </div>
    <section aria-labelledby="differs" data-differs>
      <h2 class="govuk-heading-m" id="differs">${say(saving.differs)}</h2>
      ${differs(saved, now.sentences, found, say)}
      ${left.length > 0 && html`<p class="govuk-body">${say(saving.leftOut)}</p><ul class="govuk-list govuk-list--bullet">${left.map((text) => html`<li translate="no">${text}</li>`)}</ul>`}
    </section>
    ${more("then-answers", words.yourAnswers, language, sentences.answers.map(({ asks, answer }) => [asks, answer]), say)}
    ${more("then-found", saving.found, language, sentences.found.map(({ asks, tag, says }) => [asks, `${tag}. ${says}`]), say)}
    ${more("then-dates", words.dates, language, sentences.dates.map(({ on, says }) => [on, says]), say)}
    <div class="app-screen-only">
      <p class="govuk-body">${say(saving.useLead)}</p>
      <div class="govuk-button-group">
        <button class="govuk-button" type="button" data-use>${say(saving.use)}</button>
        <button class="govuk-button govuk-button--secondary" type="button" data-print>${say(words.print)}</button>
      </div>
    </div>
    ${clearing(say)}`;
}

const result = ({ kind, headline, steps }: Sentences): Html => html`
        <p class="govuk-body-s">${kind}</p>
        <p class="govuk-body-l"><strong>${headline}</strong></p>
        ${stepsOf(steps)}`;

const stepsOf = (steps: Sentences["steps"]): Part =>
  steps.length > 0 && html`<ol class="govuk-list govuk-list--number">${steps.map(({ says, by, to }) => html`<li>${says}${by && html` <span class="app-quiet">${by}</span>`}${to && html`<br><span class="app-quiet">${to}</span>`}</li>`)}</ol>`;

function differs(saved: Saved, now: Sentences, { decision, appeared, gone, found, dates }: Differences, say: Say): Part {
  const { language, sentences } = saved;
  if (!decision && appeared.length + gone.length + found.length + dates.appeared.length + dates.gone.length === 0) {
    return html`<p class="govuk-body" data-same>${say(saving.nothingDiffers)}</p>`;
  }
  const part = (title: (typeof saving)["gone"], inside: Part): Html => html`<h3 class="govuk-heading-s">${say(title)}</h3>${inside}`;
  const days = (rows: Sentences["dates"]): Html => html`<ul class="govuk-list govuk-list--bullet">${rows.map(({ on, says }) => html`<li>${on}: ${says}</li>`)}</ul>`;
  return html`
      ${decision && part(saving.decision, html`
      <p class="govuk-body">${say(saving.then)} <span lang="${language}">${sentences.headline}</span></p>
      <p class="govuk-body">${say(saving.now)} ${now.headline}</p>`)}
      ${appeared.length > 0 && part(saving.appeared, stepsOf(appeared))}
      ${gone.length > 0 && part(saving.gone, html`<div lang="${language}">${stepsOf(gone)}</div>`)}
      ${found.length > 0 && part(saving.foundOtherwise, html`
      <ul class="govuk-list govuk-list--bullet">
        ${found.map(({ asks, then, now: today }) => html`
        <li><strong${!today && html` lang="${language}"`}>${asks}</strong>${then && html`<br>${say(saving.then)} <span lang="${language}">${then}</span>`}${today && html`<br>${say(saving.now)} ${today}`}</li>`)}
      </ul>`)}
      ${dates.appeared.length > 0 && part(saving.newDates, days(dates.appeared))}
      ${dates.gone.length > 0 && part(saving.goneDates, html`<div lang="${language}">${days(dates.gone)}</div>`)}`;
}

const more = (id: string, title: (typeof words)["dates"], language: string, rows: readonly (readonly [string, string])[], say: Say): Part =>
  rows.length > 0 &&
  html`
    <details class="app-fold" id="${id}" data-fold>
      <summary><h2 class="app-fold__title">${say(title)}: ${say(saving.saved)}</h2></summary>
      <div class="app-fold__inside" lang="${language}">
        <dl class="govuk-summary-list">
          ${rows.map(([asks, answer]) => html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${asks}</dt><dd class="govuk-summary-list__value">${answer}</dd></div>`)}
        </dl>
      </div>
    </details>`;

// The dates of a year: each with what follows from it, then what has no day, and what is not known here.

import type { KeyDate, Note, SaidKeyDates, Text } from "../contract.js";
import type { Form } from "../form.js";
import { OUTCOME } from "../check/flow.js";
import { html, type Html, type Part } from "../html.js";
import { day, type Say } from "../language.js";
import { words } from "../words/words.js";
import { answers, stillOpen, unreadable, type AnswersView } from "./answers.js";
import { keeping } from "./keeping.js";
import { checkedFor, citations, ways } from "./parts.js";

export interface DatesView extends AnswersView<SaidKeyDates> {
  isToday: boolean;
  /** The form of the date. */
  options: Part;
  back: string;
  /** Other checks whose answers are included. */
  others: readonly { form: Form; isAnswered: boolean }[];
  done?: Part;
}

const RULES = "../rules/";

export function dates(view: DatesView): Html {
  const { procedure, report, say } = view;
  const year = report.academicYear?.name ?? "";
  const apart = [
    { id: "undated", title: words.undated, notes: report.undated },
    { id: "unknown", title: words.unknownDates, notes: report.unknown },
    { id: "signposts", title: words.signposts, notes: report.signposts },
  ];
  return html`
    <a class="govuk-back-link app-screen-only" href="${view.back}">${say(words.back)}</a>
    <div data-summary></div>
    ${view.done}
    <h1 class="govuk-heading-xl" tabindex="-1" data-outcome="dates" data-decision="${year}">${procedure.title} ${year}</h1>
    <ul class="app-basis">
      <li>${say(words.selfCheck)}</li>
      <li data-as-of="${report.asOf}">${checkedFor(report.asOf, view.isToday, say)}</li>
    </ul>
    ${view.options}
    ${download(view)}
    ${listed(words.notRead, unreadable(view), say)}
    ${listed(words.openLead, stillOpen(view), say)}
    <section aria-labelledby="dates">
      <h2 class="govuk-heading-l" id="dates" tabindex="-1">${say(words.dates)}</h2>
      ${report.dates.length === 0 && html`<p class="govuk-body">${say(words.noDates)}</p>`}
      ${passed(report.dates.filter(({ past }) => past), say)}
      ${list(report.dates.filter(({ past }) => !past), say)}
    </section>
    ${outside("earlier", words.earlierDates, report.earlier, say)}
    ${outside("later", words.laterDates, report.later, say)}
    ${apart.map(({ id, title, notes }) => notes.length > 0 && html`
    <section aria-labelledby="${id}">
      <h2 class="govuk-heading-l" id="${id}" tabindex="-1">${say(title)}</h2>
      ${alike(notes).map((group) => together(group, say))}
    </section>`)}
    <section aria-labelledby="others" data-others>
      <h2 class="govuk-heading-l" id="others" tabindex="-1">${say(words.otherAnswers)}</h2>
      <ul class="govuk-list govuk-list--bullet app-measure">
        ${view.others.map(({ form, isAnswered }) => html`
        <li><a class="govuk-link" href="../${form.id}/">${form.title}</a>: ${say(isAnswered ? words.othersUsed : words.othersNotUsed)}</li>`)}
      </ul>
    </section>
    <section aria-labelledby="answers">
      <h2 class="govuk-heading-l" id="answers" tabindex="-1">${say(words.yourAnswers)}</h2>
      ${answers(view)}
    </section>
    ${keeping(view, say(words.keepDates))}`;
}

const listed = (lead: Text, items: readonly Html[], say: Say): Part =>
  items.length > 0 &&
  html`
    <p class="govuk-body">${say(lead)}</p>
    <ul class="govuk-list govuk-list--bullet app-measure" data-open>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** How many days before each date a calendar can remind, and what is chosen to begin with. */
const ALARMS = ["", "0", "1", "7", "14", "28"] as const;
const USUAL_ALARM = "7";
export const ALARM = "alarmDays";

/** The address is used for the step; a script gives the link its file. */
function download({ report, say }: DatesView): Part {
  return (
    report.academicYear !== undefined &&
    html`
    <div class="app-screen-only">
      <p class="govuk-body app-measure">${say(words.calendarLead)}</p>
      <div class="govuk-form-group">
        <label class="govuk-label govuk-label--s" for="${ALARM}">${say(words.alarm)}</label>
        <select class="govuk-select" id="${ALARM}">
          ${ALARMS.map((days) => html`<option value="${days}"${days === USUAL_ALARM && html` selected`}>${say(words.alarms[days])}</option>`)}
        </select>
      </div>
      <p class="govuk-body"><a class="govuk-link" href="#${OUTCOME}" data-calendar>${say(words.calendar)}</a></p>
    </div>`
  );
}

/** What has passed is out of the way of what is to come; what to do about it is in each. */
const passed = (found: readonly KeyDate[], say: Say): Part =>
  found.length > 0 &&
  html`
      <details class="app-more" data-fold>
        <summary>${say(words.passedDates, { count: found.length })}</summary>
        ${list(found, say)}
      </details>`;

const list = (found: readonly KeyDate[], say: Say): Part => found.length > 0 && html`
      <dl class="app-dates">
        ${found.map((date) => html`
        <div data-date="${date.id}">
          <dt>${day(date.on, say)}${date.past && html` <span class="app-quiet">(${say(words.past)})</span>`}</dt>
          <dd>${date.past ? html`
            <p>${titled(date, say)}</p>
            ${whole(date, say)}` : html`
            <details class="app-date" data-fold>
              <summary>${titled(date, say)}</summary>
              ${whole(date, say)}
            </details>`}
          </dd>
        </div>`)}
      </dl>`;

function outside(id: string, title: Parameters<Say>[0], found: readonly KeyDate[], say: Say): Part {
  return (
    found.length > 0 &&
    html`
    <section aria-labelledby="${id}">
      <h2 class="govuk-heading-l" id="${id}" tabindex="-1">${say(title)}</h2>
      ${list(found, say)}
    </section>`
  );
}

const titled = ({ title, standing }: KeyDate, say: Say): Html =>
  html`<strong>${title}</strong> <span class="app-standing">${say(words.dateStanding[standing])}</span>`;

const whole = (date: KeyDate, say: Say): Html => html`
              <p>${date.says}</p>
              ${asks(date, say)}
              ${citations(date.cites, say, RULES)}`;

/** Notes that follow each other and say the same, to the same people and from the same sources. */
function alike(notes: readonly Note[]): readonly (readonly [Note, ...Note[]])[] {
  const groups: [Note, ...Note[]][] = [];
  const what = ({ says, to, cites }: Note) => JSON.stringify([says, to?.id, cites.map(({ clause }) => clause)]);
  for (const note of notes) {
    const last = groups.at(-1);
    if (last && what(last[0]) === what(note)) last.push(note);
    else groups.push([note]);
  }
  return groups;
}

/** Whom to ask, where a way to do so is published. */
function asks({ to }: Note, say: Say): Part {
  const reached = to && ways(to, say);
  return reached && html`<p class="govuk-body app-steps__to">${reached}</p>`;
}

/** What is said of several things is said once, after their titles. */
const together = ([note, ...others]: readonly [Note, ...Note[]], say: Say): Html => html`
      <div data-note="${note.id}">
        <h3 class="govuk-heading-s">${note.title}</h3>
        ${others.map(({ id, title }) => html`<h3 class="govuk-heading-s" data-note="${id}">${title}</h3>`)}
        <p class="govuk-body app-measure">${note.says}</p>
        ${asks(note, say)}
        ${citations(note.cites, say, RULES)}
      </div>`;

// A letter or an email for review: what stands in its way, its gaps, its text, and what to do with it.

import type { Letter, SaidReport } from "../contract.js";
import { html, joined, type Html, type Part } from "../html.js";
import { LANGUAGES, marked, type Say } from "../language.js";
import { letterWords as own } from "../words/letter.js";
import { words } from "../words/words.js";
import { about, toAnswer, type AnswersView } from "./answers.js";

export interface LetterView extends AnswersView<SaidReport> {
  letter: Letter;
  /** The address of the outcome. */
  back: string;
}

/** What is said to the person, in the language of the page. */
export const told = (text: string, say: Say): string => say({ en: text, cy: text });

/** On the outcome: where each letter is. */
export const links = (letters: readonly Letter[], address: (place: number) => string, say: Say): Part =>
  letters.length > 0 &&
  html`
    <section class="app-to-do app-letters app-screen-only" aria-labelledby="letters">
      <h2 class="govuk-heading-s" id="letters">${say(own.written)}</h2>
      <ul class="govuk-list">
        ${letters.map(({ title, ready }, place) => html`
        <li><a class="govuk-link" href="${address(place)}" data-letter-link>${told(title, say)}</a>${!ready && html` ${say(own.isDraft)}`}</li>`)}
      </ul>
    </section>`;

export function letterPage(view: LetterView): Html {
  const { letter, procedure, say } = view;
  return html`
    <div class="app-letter-page" data-letter="${letter.kind}">
      <div class="app-screen-only">
        <a class="govuk-back-link" href="${view.back}">${say(own.toOutcome)}</a>
        <div data-summary></div>
        <p class="govuk-caption-m">${procedure.title}</p>
        <h1 class="govuk-heading-l" tabindex="-1">${told(letter.title, say)}</h1>
        ${standing(view)}
        ${letter.notes.length > 0 && html`<div class="app-inset">${letter.notes.map((note) => html`<p>${told(note, say)}</p>`)}</div>`}
        ${languages(view)}
        ${gaps(view)}
        <h2 class="govuk-heading-m">${say(own.theText)}</h2>
      </div>
      <div data-letter-text>${letterText(letter, say)}</div>
      <div class="app-screen-only" data-letter-ways>${waysOn(view)}</div>
    </div>`;
}

function standing(view: LetterView): Html {
  const { letter, report, say } = view;
  if (letter.ready) {
    const isWhole = letter.gaps.every(({ given }) => given !== undefined);
    return html`<p class="app-inset" data-ready>${say(isWhole ? own.readyWhole : own.ready)}</p>`;
  }
  const found = report.findings.filter(({ rule, outcome }) => letter.blockers.includes(rule) && (outcome === "failed" || outcome === "cantTell"));
  return html`
        <div class="app-inset app-inset--warning" data-draft>
          <p><strong>${say(own.draft)}</strong></p>
          ${found.length > 0 && html`
          <p>${say(own.standsInTheWay)}</p>
          <ul class="govuk-list govuk-list--bullet">
            ${found.map(({ asks, says, next, missing, about: paths }) => html`
            <li>${missing.length > 0 ? asks : [says, next && html` ${next}`]} ${change(missing.length > 0 ? missing : paths, view)}</li>`)}
          </ul>`}
        </div>`;
}

const change = (paths: readonly string[], view: LetterView): Part =>
  paths.length > 0 && html`${view.say(words.change)}: ${joined(paths.map((path) => toAnswer(view, path, about(view, path))), "; ")}`;

function languages({ letter, say }: LetterView): Html {
  const names = { en: words.english, cy: words.welsh };
  return html`
        <fieldset class="govuk-fieldset app-letter__languages">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(own.language)}</legend>
          <div class="govuk-radios govuk-radios--inline govuk-radios--small">
            ${LANGUAGES.map((language) => html`
            <div class="govuk-radios__item">
              <input class="govuk-radios__input" type="radio" name="letter-language" id="letter-${language}" value="${language}"${letter.language === language && html` checked`} data-letter-language>
              <label class="govuk-label govuk-radios__label" for="letter-${language}">${say(names[language])}</label>
            </div>`)}
          </div>
        </fieldset>`;
}

function gaps(view: LetterView): Part {
  const { letter, say } = view;
  return (
    letter.gaps.length > 0 &&
    html`
        <details class="govuk-details" data-letter-gaps open>
          <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(own.fillIn)}</span></summary>
          <div class="govuk-details__text">
            <p id="gaps-lead">${say(own.fillInLead)}</p>
            ${letter.gaps.map(({ id, says, long, given }) => {
              const label = told(says.charAt(0).toUpperCase() + says.slice(1), say);
              return html`
            <div class="govuk-form-group">
              <label class="govuk-label" for="gap-${id}">${label}</label>
              ${long ? html`<textarea class="govuk-input app-letter__long" id="gap-${id}" data-gap="${id}" rows="4">${given}</textarea>` : html`<input class="govuk-input app-input-wide" id="gap-${id}" data-gap="${id}" value="${given}" autocomplete="off">`}
            </div>`;
            })}
          </div>
        </details>`
  );
}

/** The letter, and nothing else: this alone is printed. */
export function letterText({ language, body, channel, subject, ready }: Letter, say: Say): Html {
  const line = (parts: Letter["body"][number]["lines"][number]): Part =>
    parts.map((part) => (typeof part === "string" ? broken(marked(part, language)) : html`<mark class="app-gap">${marked(`[${part.says}]`, language)}</mark>`));
  const blocks = body.map(({ is, lines }) =>
    is === "list"
      ? html`<ul>${lines.map((parts) => html`<li>${line(parts)}</li>`)}</ul>`
      : html`<p${is === "subject" && html` class="app-letter__subject"`}>${joined(lines.map(line), html`<br>`)}</p>`,
  );
  return html`
        ${!ready && html`<p class="app-paper-only">${say(own.draft)}</p>`}
        ${channel !== "attachment" && html`<p class="govuk-body app-screen-only"><strong>${say(own.subject)}</strong> <span lang="${language}">${marked(subject, language)}</span></p>`}
        <div class="app-letter" lang="${language}">${blocks}</div>`;
}

/** What was typed on several lines keeps them. */
const broken = (text: string): Part => joined(text.split("\n"), html`<br>`);

export function waysOn(view: LetterView): Html {
  const { letter, say } = view;
  const { email, channel, sender, steps } = letter;
  return html`
          <div class="govuk-button-group">
            ${channel === "attachment" && html`<button class="govuk-button${!letter.ready && html` govuk-button--secondary`}" type="button" data-print>${say(own.print)}</button>`}
            <button class="govuk-button govuk-button--secondary" type="button" data-copy-text="text">${say(own.copyText)}</button>
            ${channel !== "attachment" && html`<button class="govuk-button govuk-button--secondary" type="button" data-copy-text="subject">${say(own.copySubject)}</button>`}
          </div>
          ${letter.ready && html`
          <h2 class="govuk-heading-m">${say(own.whatToDo)}</h2>
          <ol class="govuk-list govuk-list--number app-measure">${steps.map((step) => html`<li>${told(step, say)}</li>`)}</ol>
          <p class="govuk-body app-measure" id="letter-sender">${told(sender.says, say)}</p>
          ${email?.mailto && html`<p><a class="govuk-button${!email.whole && html` govuk-button--secondary`}" href="${email.mailto}" aria-describedby="letter-sender" data-mailto>${say(email.whole ? own.openEmail : own.openNote)}</a></p>`}
          ${email?.tooLong && html`<p class="govuk-body app-measure">${say(own.tooLong)}</p>`}
          ${email && !email.whole && html`
          <details class="govuk-details">
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(own.coveringNote)}</span></summary>
            <div class="govuk-details__text">
              <p><strong>${say(own.subject)}</strong> <span lang="${letter.language}">${marked(email.subject, letter.language)}</span></p>
              <div lang="${letter.language}">${email.text.split("\n\n").map((part) => html`<p>${joined(part.split("\n").map((one) => marked(one, letter.language)), html`<br>`)}</p>`)}</div>
              <button class="govuk-button govuk-button--secondary" type="button" data-copy-text="note">${say(own.copyNote)}</button>
            </div>
          </details>`}`}`;
}

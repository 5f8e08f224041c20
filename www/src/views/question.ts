// One question as controls. What was answered is put into them afterwards.

import type { Field } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { itemName, itemTitle } from "./parts.js";

export interface Asking {
  say: Say;
  /** Whether a question is worth showing. */
  asks: (path: string) => boolean;
  /** Whether it can be left out because nothing depends on it. */
  isOptional: (path: string) => boolean;
  /** How many items of a list are shown. */
  items: (path: string) => number;
}

export const idOf = (path: string): string => `q-${path.replace(/[^\w]+/g, "-")}`;

export function question(field: Field, path: string, asking: Asking): Html {
  const { say } = asking;
  const { kind } = field;
  switch (kind.is) {
    case "yes-no": {
      const options = [
        { value: "yes", text: kind.yes },
        { value: "no", text: kind.no },
      ];
      return group(field, path, asking, radios(path, options, "govuk-radios--inline"));
    }
    case "choice": {
      const options = kind.options.map(({ code, says }) => ({ value: code, text: says }));
      return group(field, path, asking, radios(path, options));
    }
    case "date":
      return group(field, path, asking, dateBoxes(path, say), say(words.dateHint));
    case "moment":
      return group(field, path, asking, momentBoxes(path, say), say(words.momentHint));
    case "list":
      return group(field, path, asking, list(field, path, asking));
    default:
      return line(field, path, asking);
  }
}

function asked(field: Field, path: string, { say, isOptional }: Asking): string {
  return `${field.asks}${isOptional(path) ? ` ${say(words.optional)}` : ""}`;
}

/** A question with several controls. */
function group(field: Field, path: string, asking: Asking, controls: Part, example?: string): Html {
  const id = idOf(path);
  const hints = [field.hint, example].filter((hint) => hint !== undefined);
  const ids = hints.map((_, index) => `${id}-hint-${index + 1}`);
  return html`
    <div class="govuk-form-group" data-question="${path}">
      <fieldset class="govuk-fieldset"${hints.length > 0 && html` aria-describedby="${ids.join(" ")}"`}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${asked(field, path, asking)}</legend>
        ${hints.map((hint, index) => html`<div class="govuk-hint" id="${ids[index]}">${hint}</div>`)}
        <div data-problem-of="${path}"></div>
        ${controls}
      </fieldset>
    </div>`;
}

function line(field: Field, path: string, asking: Asking): Html {
  const id = idOf(path);
  const { className, attributes } = TYPING[field.kind.is] ?? LINE;
  return html`
    <div class="govuk-form-group" data-question="${path}">
      <label class="govuk-label govuk-label--s" for="${id}">${asked(field, path, asking)}</label>
      ${field.hint && html`<div class="govuk-hint" id="${id}-hint">${field.hint}</div>`}
      <div data-problem-of="${path}"></div>
      <input class="govuk-input ${className}" id="${id}" name="${path}" type="text" autocomplete="off" spellcheck="false"${attributes}${field.hint && html` aria-describedby="${id}-hint"`}>
    </div>`;
}

/** How each kind of text is typed. A browser should not remember or correct people's names. */
const LINE = { className: "app-input-wide", attributes: html`` };
const digits = (width: 4 | 5 | 10) => ({
  className: `govuk-input--width-${width} govuk-input--extra-letter-spacing`,
  attributes: html` inputmode="numeric"`,
});
const TYPING: Partial<Record<string, typeof LINE>> = {
  email: { className: "app-input-wide", attributes: html` inputmode="email" autocapitalize="none"` },
  series: { className: "govuk-input--width-10", attributes: html`` },
  "academic-year": { className: "govuk-input--width-10", attributes: html`` },
  year: digits(4),
  "centre-number": digits(5),
  "candidate-number": digits(4),
  uci: { className: "govuk-input--width-20 govuk-input--extra-letter-spacing", attributes: html` autocapitalize="characters"` },
  uln: digits(10),
  "dfe-number": digits(10),
  "qualification-number": { className: "govuk-input--width-10", attributes: html` autocapitalize="characters"` },
};

function radios(path: string, options: readonly { value: string; text: string }[], className = ""): Html {
  return html`
        <div class="govuk-radios ${className}">
          ${options.map(({ value, text }, index) => {
            const id = index === 0 ? idOf(path) : `${idOf(path)}-${index + 1}`;
            return html`
          <div class="govuk-radios__item">
            <input class="govuk-radios__input" id="${id}" name="${path}" type="radio" value="${value}">
            <label class="govuk-label govuk-radios__label" for="${id}">${text}</label>
          </div>`;
          })}
        </div>`;
}

function box(path: string, part: "day" | "month" | "year" | "hour" | "minute", width: 2 | 4, say: Say): Html {
  return html`
          <div class="govuk-date-input__item">
            <label class="govuk-label govuk-date-input__label" for="${idOf(path)}-${part}">${say(words[part])}</label>
            <input class="govuk-input govuk-date-input__input govuk-input--width-${width}" id="${idOf(path)}-${part}" name="${path}.${part}" type="text" inputmode="numeric" autocomplete="off">
          </div>`;
}

export function dateBoxes(path: string, say: Say): Html {
  return html`<div class="govuk-date-input">${box(path, "day", 2, say)}${box(path, "month", 2, say)}${box(path, "year", 4, say)}</div>`;
}

/** A date, a time, and a way to say which of two hours is meant, for the hours in which that is not clear. */
function momentBoxes(path: string, say: Say): Html {
  const id = `${idOf(path)}-offset`;
  const offsets = [
    { value: "", text: words.offsets.none },
    { value: "+01:00", text: words.offsets.summer },
    { value: "+00:00", text: words.offsets.winter },
  ];
  return html`
        ${dateBoxes(path, say)}
        <div class="govuk-date-input app-time">${box(path, "hour", 2, say)}${box(path, "minute", 2, say)}</div>
        <div data-offset hidden>
          <label class="govuk-label" for="${id}">${say(words.offset)}</label>
          <select class="govuk-select" id="${id}" name="${path}.offset">
            ${offsets.map(({ value, text }) => html`<option value="${value}">${say(text)}</option>`)}
          </select>
        </div>`;
}

function list(field: Field, path: string, asking: Asking): Part {
  if (field.kind.is !== "list") return undefined;
  const { say } = asking;
  const count = asking.items(path);
  const none = `${idOf(path)}-none`;
  return html`
        <div data-items="${path}">
          ${Array.from({ length: count }, (_, index) => item(field, path, index, count, asking))}
          ${count < field.kind.max && html`<button class="govuk-button govuk-button--secondary app-add" type="button" data-add="${path}">${say(words.addAnother)}: ${itemName(field)}</button>`}
        </div>
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id="${none}" name="${path}[]" type="checkbox" value="none" data-none="${path}">
            <label class="govuk-label govuk-checkboxes__label" for="${none}">${say(words.none)}<span class="govuk-visually-hidden">: ${field.asks}</span></label>
          </div>
        </div>`;
}

function item(list: Field, path: string, index: number, count: number, asking: Asking): Part {
  if (list.kind.is !== "list") return undefined;
  const { say } = asking;
  const at = `${path}[${index}]`;
  const title = itemTitle(list, index, say);
  const asked = list.kind.sections
    .map((section) => ({ section, fields: section.fields.filter(({ name }) => asking.asks(`${at}.${name}`)) }))
    .filter(({ fields }) => fields.length > 0);
  return html`
          <fieldset class="app-item" data-item="${at}" tabindex="-1">
            <legend class="app-item__title">${title}</legend>
            ${asked.map(({ section, fields }, place) => html`
            ${place > 0 && html`<h2 class="app-item__section">${section.title}</h2>`}
            ${fields.map((inside) => question(inside, `${at}.${inside.name}`, asking))}`)}
            ${count > 1 && html`<button class="govuk-button govuk-button--secondary app-remove" type="button" data-remove="${at}">${say(words.remove)}<span class="govuk-visually-hidden"> ${title}</span></button>`}
          </fieldset>`;
}

// One question as controls. What was answered is put into them afterwards.

import { listAt } from "../check/flow.js";
import type { Answers, Text } from "../contract.js";
import type { Field } from "../form.js";
import { html, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { words } from "../words/words.js";
import { inside, itemName, itemNames, itemTitle, shown } from "./parts.js";

export interface Asking {
  say: Say;
  /** Whether a question is worth showing. */
  asks: (path: string) => boolean;
  /** Whether it can be left out because nothing depends on it. */
  isOptional: (path: string) => boolean;
  /** How many items a list has. */
  items: (path: string) => number;
  /** Whether nothing is open in an item. */
  isDone: (item: string) => boolean;
  /** What is answered, with a blank item where a list has none. */
  answers: Answers;
  /** The address of an item's own page. */
  address: (item: string) => string;
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
      const hints: { readonly [end: string]: Text } = words.ends;
      const options = kind.options.map(({ code, says, end }) => {
        const hint = end && hints[end];
        return { value: code, text: says, ...(hint && { hint: say(hint) }) };
      });
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

function radios(path: string, options: readonly { value: string; text: string; hint?: string }[], className = ""): Html {
  return html`
        <div class="govuk-radios ${className}">
          ${options.map(({ value, text, hint }, index) => {
            const id = index === 0 ? idOf(path) : `${idOf(path)}-${index + 1}`;
            return html`
          <div class="govuk-radios__item">
            <input class="govuk-radios__input" id="${id}" name="${path}" type="radio" value="${value}"${hint && html` aria-describedby="${id}-ends"`}>
            <label class="govuk-label govuk-radios__label" for="${id}">${text}</label>
            ${hint && html`<div class="govuk-hint govuk-radios__hint" id="${id}-ends">${hint}</div>`}
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
          ${count > 1 ? table(field, path, asking) : Array.from({ length: count }, () => alone(field, path, asking))}
          ${count < field.kind.max && html`<button class="govuk-button govuk-button--secondary app-add" type="button" data-add="${path}">${say(words.addAnother)}: ${itemName(field)}</button>`}
        </div>
        ${count < 2 && html`
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id="${none}" name="${path}[]" type="checkbox" value="none" data-none="${path}">
            <label class="govuk-label govuk-checkboxes__label" for="${none}">${say(words.none)}<span class="govuk-visually-hidden">: ${field.asks}</span></label>
          </div>
        </div>`}`;
}

/** The only item of a list, on the page of its section. */
const alone = (list: Field, path: string, asking: Asking): Html => html`
          <fieldset class="app-item" data-item="${path}[0]" tabindex="-1">
            <legend class="app-item__title">${itemTitle(list, 0, asking.say)}</legend>
            ${itemParts(list, `${path}[0]`, asking)}
          </fieldset>`;

/** What is asked about an item: a part for each of its sections, in which further questions can come to stand. */
export function itemParts(list: Field, at: string, asking: Asking): Part {
  if (list.kind.is !== "list") return undefined;
  return list.kind.sections.map((section, place) => {
    const fields = section.fields.filter(({ name }) => asking.asks(`${at}.${name}`));
    return html`
            <div data-part="${at}" data-section="${section.id}"${fields.length === 0 && html` hidden`}>
              ${place > 0 && html`<h2 class="app-item__section">${section.title}</h2>`}
              ${fields.map((inside) => question(inside, `${at}.${inside.name}`, asking))}
            </div>`;
  });
}

/** Above this many items a list can be searched. */
const MANY = 10;

/** The items of a list as rows. */
function table(list: Field, path: string, asking: Asking): Html {
  const { say } = asking;
  const columns = inside(list).filter(({ column }) => column !== undefined);
  const items = listAt(asking.answers, path);
  const names = itemNames(list, items, say);
  const id = idOf(path);
  return html`
          <a class="govuk-skip-link app-past" href="#${id}-end" data-past>${say(words.pastList)}</a>
          ${items.length > MANY && html`
          <div class="govuk-form-group">
            <label class="govuk-label govuk-label--s" for="${id}-find">${say(words.findInList)}</label>
            <input class="govuk-input app-input-wide" id="${id}-find" type="search" autocomplete="off" spellcheck="false" data-find>
            <p class="govuk-visually-hidden" role="status" data-found></p>
          </div>`}
          <table class="app-list" role="table">
            <caption class="govuk-visually-hidden">${say(words.itemCount, { count: items.length })}</caption>
            <thead role="rowgroup"><tr role="row">
              ${columns.map(({ column }) => html`<th scope="col" role="columnheader">${column}</th>`)}
              <th scope="col" role="columnheader">${say(words.itemState)}</th>
              <th scope="col" role="columnheader"><span class="govuk-visually-hidden">${say(words.itemActions)}</span></th>
            </tr></thead>
            <tbody role="rowgroup">
              ${items.map((item, index) => {
                const at = `${path}[${index}]`;
                const cells = columns.map((field) => shown(field, item[field.name], say));
                const isDone = asking.isDone(at);
                const which = html`<span class="govuk-visually-hidden"> ${names[index]}</span>`;
                return html`
              <tr role="row" data-item="${at}" tabindex="-1">
                ${cells.map((cell, place) =>
                  place === 0
                    ? html`<th scope="row" role="rowheader" data-label="${columns[place]?.column}">${cell ?? itemTitle(list, index, say)}</th>`
                    : html`<td role="cell" data-label="${columns[place]?.column}">${cell ?? "–"}</td>`,
                )}
                <td role="cell" data-label="${say(words.itemState)}">${isDone ? say(words.itemDone) : html`<strong class="app-tag app-tag--cantTell">${say(words.itemOpen)}</strong>`}</td>
                <td role="cell" class="app-list__actions">
                  <a class="govuk-link" href="#${asking.address(at)}" data-change>${say(words.change)}${which}</a>
                  <button class="app-copy" type="button" data-remove="${at}">${say(words.remove)}${which}</button></td>
              </tr>`;
              })}
            </tbody>
          </table>
          <span id="${id}-end"></span>`;
}

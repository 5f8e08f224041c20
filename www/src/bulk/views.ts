// What the pages for whole files share: choosing a file, reading it, tables that are longer than a page.

import type { Text } from "../contract.js";
import { html, joined, type Html, type Part } from "../html.js";
import type { Say } from "../language.js";
import { fileBox } from "../views/file.js";
import { waiting } from "../views/waiting.js";
import { bulk } from "../words/bulk.js";
import { starting } from "../words/starting.js";

/** Whole numbers as both languages write them. */
export const count = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");

export interface Chooser {
  readonly file: Text;
  readonly hint: Text;
  readonly paste: Text;
  readonly accept: string;
  readonly button: Text;
  /** What else is asked before a file is read. */
  readonly more?: Part;
}

/** The page as a file, before any script. The script shows what only works with it. */
export function chooser({ file, hint, paste, accept, button, more }: Chooser, say: Say): Html {
  return html`
    <p class="app-inset" data-intro>${say(bulk.privacy)}</p>
    ${waiting(say, starting.loadingNumber)}
    <p class="app-done" tabindex="-1" role="status" data-note hidden></p>
    <form class="app-measure app-screen-only" data-choose novalidate autocomplete="off" hidden>
      <div class="govuk-form-group" data-question="file">
        <p class="govuk-label govuk-label--s" id="file-label">${say(file)}</p>
        <div class="govuk-hint" id="file-hint">${say(hint)} ${say(bulk.drop)}</div>
        <div data-problem-of="file"></div>
        ${fileBox("file", accept, say, html`<span class="app-file__name" id="file-name" data-file-name>${say(bulk.nothingChosen)}</span>`)}
      </div>
      <details class="govuk-details" data-paste>
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say(bulk.pasteInstead)}</span></summary>
        <div class="govuk-details__text">
          <label class="govuk-label govuk-label--s" for="pasted">${say(paste)}</label>
          <textarea class="govuk-textarea app-pasted" id="pasted" rows="8" spellcheck="false" autocapitalize="none"></textarea>
        </div>
      </details>
      ${more}
      <button class="govuk-button" type="submit">${say(button)}</button>
    </form>
    <div class="app-drop" data-drop hidden><p>${say(bulk.dropHere)}</p></div>
    <div data-stage></div>`;
}

export interface Radio {
  readonly name: string;
  /** Different from every other with this name. */
  readonly id: string | number;
  readonly value: string;
  readonly label: Part;
  readonly isChosen: boolean;
  /** What is said below it: an element with this id and these classes. */
  readonly hint?: (id: string, classes: string) => Html;
}

/** One of the answers to a question. */
export const radio = ({ name, id, value, label, isChosen, hint }: Radio): Html => html`
              <div class="govuk-radios__item">
                <input class="govuk-radios__input" id="${name}-${id}" name="${name}" type="radio" value="${value}"${hint && html` aria-describedby="${name}-${id}-hint"`}${isChosen && html` checked`}>
                <label class="govuk-label govuk-radios__label" for="${name}-${id}">${label}</label>
                ${hint?.(`${name}-${id}-hint`, "govuk-hint govuk-radios__hint")}
              </div>`;

/** What is shown of a long table. */
export const filter = (groups: readonly { readonly value: string; readonly text: string }[], say: Say): Html => html`
      <form class="app-filter app-screen-only" data-filter autocomplete="off">
        <div class="govuk-form-group">
          <label class="govuk-label" for="filter-group">${say(bulk.filterTitle)}</label>
          <select class="govuk-select" id="filter-group" name="group">
            <option value="">${say(bulk.all)}</option>
            ${groups.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}
          </select>
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="filter-text">${say(bulk.contains)}</label>
          <input class="govuk-input" id="filter-text" name="text" type="search" autocomplete="off" spellcheck="false">
        </div>
      </form>
      <p class="govuk-visually-hidden" role="status" data-heard></p>
      <div data-table></div>`;

/** While a file is read. */
export const reading = (name: Part, say: Say): Html => html`
    <section class="app-measure app-screen-only" aria-labelledby="reading">
      <h2 class="govuk-heading-m" id="reading" tabindex="-1">${around(bulk.reading, { name }, say)}</h2>
      <progress class="app-progress" max="1" aria-labelledby="reading"></progress>
      <p class="govuk-body" role="status" data-how-far></p>
      <button class="govuk-button govuk-button--secondary" type="button" data-cancel>${say(bulk.cancel)}</button>
    </section>`;

/** Why nothing came of it. */
export const unusable = (says: Part, say: Say): Html => html`
    <section class="app-measure" aria-labelledby="unusable">
      <div class="govuk-error-summary" role="alert" data-unusable>
        <h2 class="govuk-error-summary__title" id="unusable" tabindex="-1">${say(bulk.notReadTitle)}</h2>
        <div class="govuk-error-summary__body"><p class="govuk-body">${says}</p></div>
      </div>
    </section>`;

/** A text of ours with names in it that are in no language, such as that of a file. Both languages name the same ones. */
export function around(text: Text, names: Readonly<Record<string, Part>>, say: Say): Part {
  const [en, cy] = [text.en, text.cy].map((one) => one.split(/(\{\w+\})/)) as [string[], string[]];
  return en.map((part, at) => {
    const said = say({ en: part, cy: cy[at] ?? "" });
    const name = /^\W?\{(\w+)\}\W?$/.exec(said)?.[1];
    return name !== undefined && name in names ? html`<span translate="no">${names[name]}</span>` : said;
  });
}

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly sorts?: boolean;
  readonly cell: (row: Row) => Part;
}

export interface TableView<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort?: { readonly id: string; readonly down: boolean };
  /** Where the rows begin among all, and how many there are. */
  readonly from: number;
  readonly all: number;
  readonly perPage: number;
}

export const PER_PAGE = [50, 100] as const;

/** A page of a long table. */
export function table<Row>({ title, columns, rows, sort, from, all, perPage }: TableView<Row>, say: Say): Html {
  const page = Math.floor(from / perPage) + 1;
  const pages = Math.max(1, Math.ceil(all / perPage));
  const shown = all === 0 ? say(bulk.noneShown) : say(bulk.shown, { from: count(from + 1), to: count(from + rows.length), count: count(all) });
  return html`
      <p class="govuk-body" data-shown>${shown}</p>
      ${rows.length > 0 && html`<table class="app-list app-long${columns.some(({ sorts }) => sorts) && " app-long--sorts"}" role="table">
        <caption class="govuk-visually-hidden">${title}. ${shown} ${columns.some(({ sorts }) => sorts) && say(bulk.sortHint)}</caption>
        <thead role="rowgroup"><tr role="row">
          ${columns.map(({ id, title, sorts }) => {
            const direction = sort?.id === id ? (sort.down ? "descending" : "ascending") : "none";
            return sorts
              ? html`<th scope="col" role="columnheader" aria-sort="${direction}"><button class="app-sort" type="button" data-sort="${id}">${title}</button></th>`
              : html`<th scope="col" role="columnheader">${title}</th>`;
          })}
        </tr></thead>
        <tbody role="rowgroup">
          ${rows.map((row) => html`
          <tr role="row">
            ${columns.map(({ title, cell }, at) =>
              at === 0
                ? html`<th scope="row" role="rowheader" data-label="${title}">${cell(row)}</th>`
                : html`<td role="cell" data-label="${title}">${cell(row)}</td>`,
            )}
          </tr>`)}
        </tbody>
      </table>`}
      ${all > Math.min(...PER_PAGE) && html`
      <nav class="app-pages app-screen-only" aria-label="${say(bulk.pages)}">
        <button class="govuk-button govuk-button--secondary" type="button" data-page="${page - 1}"${page === 1 && html` disabled`}>${say(bulk.previous)}</button>
        <span>${say(bulk.page, { page: count(page), pages: count(pages) })}</span>
        <button class="govuk-button govuk-button--secondary" type="button" data-page="${page + 1}"${page === pages && html` disabled`}>${say(bulk.next)}</button>
        <span class="app-pages__size">${say(bulk.perPage)}: ${joined(PER_PAGE.map((size) => html`<button class="app-copy app-pages__choice" type="button" data-per-page="${size}" aria-pressed="${size === perPage ? "true" : "false"}">${size}</button>`), " ")}</span>
      </nav>`}`;
}

/** A few rows that have no pages. */
export const brief = (columns: readonly string[], rows: readonly (readonly Part[])[], title: string): Html => html`
      <table class="app-list" role="table">
        <caption class="govuk-visually-hidden">${title}</caption>
        <thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}</tr></thead>
        <tbody role="rowgroup">
          ${rows.map((cells) => html`<tr role="row">${cells.map((cell, at) => (at === 0 ? html`<th scope="row" role="rowheader" data-label="${columns[at]}">${cell}</th>` : html`<td role="cell" data-label="${columns[at]}">${cell}</td>`))}</tr>`)}
        </tbody>
      </table>`;

// The page for many numbers.

import "../page.js";
import { CSV, download } from "../check/files.js";
import type { Text } from "../contract.js";
import { sayer, type Language } from "../language.js";
import { cannotGoOn } from "../problems.js";
import { bulk, numbers as own } from "../words/bulk.js";
import { words } from "../words/words.js";
import { problems, wireChoosing } from "./choosing.js";
import { Helper } from "./helper.js";
import { LongTable, type Looking } from "./looking.js";
import { GROUPS, type Beginning, type Found, type Group, type NumberAsks } from "./numbers-asks.js";
import { COLUMN, KIND, NAMES, numbersTable, result, whichColumn } from "./numbers-views.js";
import url from "./numbers-worker.js?worker&url";
import { Stage } from "./stage.js";
import { count } from "./views.js";
import { loadNumberWords } from "./words.js";

const language = document.documentElement.lang as Language;
const say = sayer(language);

/** A file that is none: in which way. */
function unusable(code: string, facts: Readonly<Record<string, unknown>>): string | undefined {
  const said: Readonly<Record<string, Text>> = own.unusable;
  const { line } = (facts["about"] ?? {}) as { line?: number };
  return said[code] && say(said[code], { line: count(line ?? 0) });
}

async function start(main: HTMLElement): Promise<void> {
  const identifying = await loadNumberWords(language);
  const helper = new Helper<NumberAsks>(url);
  const stage = new Stage(main, helper, say, unusable);
  const { place } = stage;
  const showProblems = problems(main, language, say);
  let name = "";

  const check = (column: number, hasNames: boolean): void => {
    const kind = main.querySelector<HTMLInputElement>(`[name="${KIND}"]:checked`)?.value;
    const given = { column, hasNames, ...(kind && { kind }), words: identifying, otherwise: say(own.otherwise) };
    void stage.read("check", given, name, (found: Found) => {
      // What is wrong is looked at first.
      const group = GROUPS.find((one) => one !== "fits" && found.groups[one] > 0) ?? "";
      void stage.show(result(name, found, say));
      table.start({ group });
    });
  };

  wireChoosing({
    main,
    say,
    language,
    faults: () => [],
    chosen: (chosen) => {
      name = chosen.name ?? say(bulk.pasted);
      void stage.read("open", { source: chosen.source }, name, (columns: readonly Beginning[]) => {
        // One column of numbers alone leaves nothing to ask.
        if (columns.length === 1 && columns[0]?.isNumber) check(0, false);
        else void stage.show(whichColumn(name, columns, say));
      });
    },
  });

  place.addEventListener("submit", (event) => {
    event.preventDefault();
    const sent = event.target as HTMLFormElement;
    if (!sent.matches("[data-confirm]")) return;
    const given = new FormData(sent);
    const column = given.get(COLUMN);
    const control = sent.querySelector<HTMLInputElement>(`[name="${COLUMN}"]`);
    if (control && showProblems(sent, column === null ? [{ path: COLUMN, control, message: say(own.columnNeeded) }] : [])) return;
    check(Number(column), given.get(NAMES) === "yes");
  });

  const lookOf = ({ group, text }: Looking) => ({ ...(group && { group: group as Group }), text });
  const table = new LongTable(place, async (looking) => {
    const { from, perPage } = looking;
    const { all, rows } = await helper.ask("view", { ...lookOf(looking), from, count: perPage });
    return numbersTable({ rows, from, all, perPage }, say);
  });

  place.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLButtonElement>("button") : undefined;
    if (pressed?.matches("[data-save]")) void keep();
    else if (pressed?.matches("[data-print]")) window.print();
  });

  async function keep(): Promise<void> {
    const { columns } = own;
    const headings = [columns.line, columns.value, columns.kind, columns.outcome, columns.says, columns.likely, columns.listed].map((title) => say(title));
    const outcomes = Object.fromEntries(Object.entries(words.formed).map(([outcome, title]) => [outcome, say(title)]));
    const made = await helper.ask("table", { ...lookOf(table.looking), headings, outcomes: { ...outcomes, "": say(words.formed.malformed) } });
    download(made, CSV, "numbers.csv");
    const heard = place.querySelector("[data-kept]");
    if (heard) heard.textContent = say(bulk.saved);
  }
}

const main = document.querySelector<HTMLElement>("[data-bulk]");
const begin = main?.querySelector("[data-begin]");
if (!main || !begin) throw new Error("This page has no form for a file.");
start(main).then(
  () => begin.replaceChildren(),
  (error: unknown) => cannotGoOn(error, begin, say),
);

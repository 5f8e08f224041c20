// The page for a file of approvals.

import "../page.js";
import { dateFault, joinDate, readTyped, splitDate, type Problem } from "centre-checks/form";
import type { Correction, DateStyle, FileLayout, LapseStatus } from "centre-checks/sweep";
import { CSV, download, randomId, saveCalendar } from "../check/files.js";
import { calendarOf, loadForm, loadRules } from "../contract.js";
import { isInRange, now, sayer, today, type Language } from "../language.js";
import { cannotGoOn, showingIn } from "../problems.js";
import { approvals as own, bulk } from "../words/bulk.js";
import type { ApprovalAsks, Choices, Sort, Summary } from "./approvals-asks.js";
import { ACCEPT, approvalsTable, AS_OF, confirm, DATES, EDITION, FAMILY, nameOf, result, SERIALS } from "./approvals-views.js";
import url from "./approvals-worker.js?worker&url";
import { problems, wireChoosing } from "./choosing.js";
import { Helper } from "./helper.js";
import { LongTable, type Looking } from "./looking.js";
import { Stage } from "./stage.js";
import { loadSweepWords } from "./words.js";

const language = document.documentElement.lang as Language;
const say = sayer(language);

/** What writes calendars. */
const CALENDAR = "key-dates";
/** How many approvals of a day are named in a calendar. */
const NAMED = 20;

async function start(main: HTMLElement, id: string): Promise<void> {
  const [form, known] = await Promise.all([loadForm(id, language), loadSweepWords(language)]);
  const helper = new Helper<ApprovalAsks>(url);
  const stage = new Stage(main, helper, say, (_, { says }) => (typeof says === "string" ? says : undefined));
  const { place } = stage;
  const showProblems = problems(main, language, say);

  let asOf = today();
  let name = "";
  let layout: FileLayout;
  let choices: Choices | undefined;
  let summary: Summary;

  const box = (part: string) => main.querySelector<HTMLInputElement>(`[name="${AS_OF}.${part}"]`);
  const parts = ["day", "month", "year"] as const;
  const date = splitDate(isInRange(asOf) ? asOf : undefined);
  for (const part of parts) {
    const input = box(part);
    if (input) input.value = date[part];
  }

  /** The day of the check as it stands in the boxes, or what is wrong with it. */
  const faults = (): Problem[] => {
    const typed = { day: box("day")?.value ?? "", month: box("month")?.value ?? "", year: box("year")?.value ?? "" };
    const written = joinDate(typed);
    const found = written === undefined ? today() : (readTyped("date", written).answer ?? written);
    if (isInRange(found)) {
      asOf = found;
      return [];
    }
    const { part, fault } = dateFault(typed);
    const control = box(part);
    control?.closest("details")?.setAttribute("open", "");
    return control ? [{ path: AS_OF, control, message: showingIn(language).wording[fault] }] : [];
  };

  wireChoosing({
    main,
    say,
    language,
    faults,
    chosen: (chosen) => {
      name = nameOf(chosen.name, say);
      void stage.read("open", { source: chosen.source, asOf, words: known }, name, (answer) => {
        layout = answer;
        choices = undefined;
        toConfirm();
      });
    },
  });

  main.querySelector("[data-template]")?.addEventListener("click", () => {
    download(`\ufeff${known.template}`, CSV, "approvals.csv");
  });

  const toConfirm = (): void => void stage.show(confirm({ name, layout, choices, known, form, say }));

  /** Reads all rows, and shows what was found. */
  const readRows = (given: Choices): void => {
    choices = given;
    void stage.read("sweep", given, name, async (answer) => {
      summary = answer;
      const isShown = await stage.show(...result({ name, summary, asOf, isToday: asOf === today(), choices: given, known, say }));
      if (isShown) table.start({ sort: "status" });
    });
  };

  place.addEventListener("submit", (event) => {
    event.preventDefault();
    const sent = event.target as HTMLFormElement;
    const given = new FormData(sent);
    const chosen = (field: string) => String(given.get(field) ?? "");
    if (!sent.matches("[data-confirm]")) return;
    const control = sent.querySelector<HTMLInputElement>(`[name="${DATES}"]`);
    const isOpen = control !== null && chosen(DATES) === "";
    if (showProblems(sent, isOpen ? [{ path: DATES, control, message: say(own.datesNeeded) }] : [])) return;
    const [dates, family, edition] = [chosen(DATES), chosen(FAMILY), chosen(EDITION)];
    readRows({
      ...(dates && { dates: dates as DateStyle }),
      ...(family && { family: family as NonNullable<Choices["family"]> }),
      ...(edition && { edition: edition as NonNullable<Choices["edition"]> }),
      accept: [chosen(SERIALS), ...given.getAll(ACCEPT).map(String)].filter((one): one is Correction => one !== ""),
    });
  });

  const viewOf = ({ group, text, sort, down }: Looking) => ({ ...(group && { status: group as LapseStatus }), text, sort: sort as Sort, down });
  const table = new LongTable(place, async (looking) => {
    const { sort, down, from, perPage } = looking;
    const { all, rows } = await helper.ask("view", { ...viewOf(looking), from, count: perPage });
    return approvalsTable({ rows, sort: { id: sort, down }, from, all, perPage }, known, say);
  });

  place.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLButtonElement>("button") : undefined;
    const what = pressed?.dataset["save"];
    if (what) void keep(what);
    else if (pressed?.matches("[data-reread]")) toConfirm();
    else if (pressed?.matches("[data-print]")) window.print();
  });

  // What is taken away.

  async function keep(what: string): Promise<void> {
    const heard = place.querySelector("[data-kept]");
    const file = `${id}-${asOf}`;
    if (what === "calendar") {
      const text = await calendarText();
      if (text) saveCalendar({ id }, asOf, text);
      if (heard) heard.textContent = say(text ? bulk.saved : own.noCalendar);
      return;
    }
    const isTable = what === "table";
    const made = isTable ? helper.ask("table", viewOf(table.looking)) : helper.ask("rejects", undefined);
    download(await made, CSV, isTable ? `${file}.csv` : `${file}-rejects.csv`);
    if (heard) heard.textContent = say(bulk.saved);
  }

  /** The days on which approvals can lapse, as a calendar file; nothing where none is to come. */
  async function calendarText(): Promise<string | undefined> {
    const days = await helper.ask("days", { most: NAMED });
    const dates = days.map(({ on, count, first }) => {
      const title = say(own.calendarTitle, { count });
      const listed = first.map(({ centre, qualification }) => `${centre} ${qualification}`);
      const more = count > first.length ? [say(own.calendarMore, { count: count - first.length })] : [];
      return { id: `${id}/${on}`, on, past: false, standing: "computed" as const, title, says: [...listed, ...more, say(own.forPlanning)].join("\n"), facts: [], cites: [] };
    });
    if (dates.length === 0) return undefined;
    const alarm = place.querySelector<HTMLSelectElement>("#alarm")?.value ?? "";
    const { engine } = (await loadRules(CALENDAR, language)).record({ procedure: CALENDAR, answers: {} }, asOf).report;
    return calendarOf({ asOf, engine }, dates, language, { madeAt: now(), calendarId: randomId(), ...(alarm !== "" && { alarmDays: Number(alarm) }) });
  }
}

const main = document.querySelector<HTMLElement>("[data-bulk]");
const begin = main?.querySelector("[data-begin]");
if (!main || !begin) throw new Error("This page has no form for a file.");
start(main, main.dataset["bulk"] ?? "").then(
  () => begin.replaceChildren(),
  (error: unknown) => cannotGoOn(error, begin, say),
);

// What of a long table is looked at: which rows, in which order, which page of them. The table itself is the worker's.

import { put, type Html } from "../html.js";
import { PER_PAGE } from "./views.js";

export interface Looking {
  /** Which of the groups that are counted; empty for all. */
  readonly group: string;
  readonly text: string;
  readonly sort: string;
  readonly down: boolean;
  readonly from: number;
  readonly perPage: number;
}

/** How long after the last key the table follows. */
const PAUSE = 150;

export class LongTable {
  #looking: Looking = { group: "", text: "", sort: "", down: false, from: 0, perPage: PER_PAGE[0] };
  #turn = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly draw: (looking: Looking) => Promise<Html>,
  ) {
    let pause: ReturnType<typeof setTimeout> | undefined;
    place.addEventListener("input", ({ target }) => {
      const { form } = target as HTMLInputElement | HTMLSelectElement;
      if (!form?.matches("[data-filter]")) return;
      clearTimeout(pause);
      pause = setTimeout(() => {
        const given = new FormData(form);
        const [group, text] = [String(given.get("group") ?? ""), String(given.get("text") ?? "")];
        void this.#change({ group, text });
      }, PAUSE);
    });
    place.addEventListener("submit", (event) => (event.target as HTMLElement).matches("[data-filter]") && event.preventDefault());
    place.addEventListener("click", ({ target }) => {
      const { group, sort, page, perPage } = (target instanceof Element ? target.closest("button") : undefined)?.dataset ?? {};
      const { sort: before, down, perPage: size } = this.#looking;
      if (group) void this.#change({ group: this.#looking.group === group ? "" : group }, "#table");
      else if (sort) void this.#change({ sort, down: before === sort && !down }, `[data-sort="${sort}"]`);
      else if (page) void this.#change({ from: (Number(page) - 1) * size }, "#table");
      else if (perPage) void this.#change({ perPage: Number(perPage) }, `[data-per-page="${perPage}"]`);
    });
  }

  get looking(): Looking {
    return this.#looking;
  }

  /** Of what has just been read. */
  start(first: Partial<Looking>): void {
    this.#looking = { ...this.#looking, group: "", text: "", down: false, ...first };
    void this.#change({});
  }

  /** Shows the first page of what is now looked for, unless another is named; then something of it gets the focus. */
  async #change(changed: Partial<Looking>, focus?: string): Promise<void> {
    this.#looking = { ...this.#looking, from: 0, ...changed };
    const turn = ++this.#turn;
    const drawn = await this.draw(this.#looking);
    const where = this.place.querySelector("[data-table]");
    // Of several at once only the last is shown.
    if (turn !== this.#turn || !where) return;
    put(where, drawn);
    const { group } = this.#looking;
    for (const button of this.place.querySelectorAll<HTMLElement>("[data-group]")) {
      button.setAttribute("aria-pressed", String(button.dataset["group"] === group));
    }
    const select = this.place.querySelector<HTMLSelectElement>("[name=group]");
    if (select) select.value = group;
    const heard = this.place.querySelector("[data-heard]");
    if (heard) heard.textContent = where.querySelector("[data-shown]")?.textContent ?? "";
    const focused = focus && this.place.querySelector<HTMLElement>(focus);
    if (!focused) return;
    focused.focus();
    if (focus === "#table") focused.scrollIntoView();
  }
}

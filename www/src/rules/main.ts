// The search through all the rules. What it searches is loaded with the first search.

import "../page.js";
import { ids, loadForm } from "../contract.js";
import { html, put } from "../html.js";
import { sayer, type Language } from "../language.js";
import { cannotGoOn } from "../problems.js";
import { entries, found, movedTo, type Entry } from "../views/rules.js";
import { words } from "../words/words.js";

/** How many are shown. */
const MOST = 50;

const language = document.documentElement.lang as Language;
const say = sayer(language);
const form = document.querySelector<HTMLFormElement>("[data-search]");
const place = document.querySelector("[data-found]");
const input = form?.querySelector("input");

// An earlier address named a place on this page that now stands on another.
const anchor = location.hash.slice(1);
const moved = anchor && !document.getElementById(anchor) ? movedTo(anchor) : undefined;
if (moved && document.querySelector(`main a[href="${moved.split("#")[0]}"]`)) location.replace(moved);

/** Without accents, and small. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

let all: Promise<(Entry & { folded: string })[]> | undefined;

async function load(): Promise<(Entry & { folded: string })[]> {
  const [{ bookOf }, forms] = await Promise.all([import("../book.js"), Promise.all(ids.map((id) => loadForm(id, language)))]);
  const book = await bookOf(forms, language);
  return entries(book, say).map((entry) => ({ ...entry, folded: folded(`${entry.title} ${entry.page} ${entry.text}`) }));
}

async function search(): Promise<void> {
  if (!place || !input) return;
  const wanted = folded(input.value).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) {
    put(place, html`<p class="govuk-body" role="status">${say(words.searchNone)}</p>`);
    return;
  }
  place.setAttribute("aria-busy", "true");
  try {
    const searched = await (all ??= load());
    put(place, found(searched.filter((entry) => wanted.every((word) => entry.folded.includes(word))), MOST, say));
  } catch (error) {
    all = undefined;
    cannotGoOn(error, place, say);
  } finally {
    place.removeAttribute("aria-busy");
  }
}

if (form) form.hidden = false;
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void search();
});

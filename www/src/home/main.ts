// The page with all checks: opens saved results, and keeps, clears and erases answers.

import "../page.js";
import { wireClearing } from "../check/clearing.js";
import { MOST_BYTES, opened, type Fault } from "../check/saved.js";
import { clearAll, erase, isOnDevice, keep, moveToDevice, type Undo } from "../check/state.js";
import { SAVED } from "../check/flow.js";
import { ids } from "../contract.js";
import { html, put, type Html } from "../html.js";
import { sayer, type Language } from "../language.js";
import { done } from "../views/clearing.js";
import { saving } from "../words/saved.js";
import { starting } from "../words/starting.js";

const say = sayer(document.documentElement.lang as Language);
const find = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const here = find("[data-done-here]");

function tell(what: Html): void {
  put(here, what);
  here.scrollIntoView();
  find("[data-done]").focus();
}

/** Says what was done, and brings it back if asked to. */
function tellWithUndo(text: string, undo: Undo): void {
  tell(done(text, say(starting.undo)));
  find("[data-undo]").addEventListener("click", () => {
    undo();
    showDevice();
    tell(done(say(starting.undone)));
  });
}

// Opening.

const input = find<HTMLInputElement>("[data-open-file]");
const fault = find("[data-open-fault]");

function refuse(why: Fault | "unreadable"): void {
  put(fault, html`<p class="app-inset app-inset--warning" role="alert">${say(saving.faults[why])}</p>`);
}

async function open(file: File): Promise<void> {
  fault.replaceChildren();
  if (file.size > MOST_BYTES) {
    refuse("tooBig");
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    refuse("unreadable");
    return;
  }
  const found = opened(text, ids);
  if ("fault" in found) {
    refuse(found.fault);
    return;
  }
  const { procedure } = found.saved.submission;
  keep((now) => {
    now.opened[procedure] = text;
  });
  location.href = `${procedure}/#${SAVED}`;
}

input.addEventListener("change", () => {
  const file = input.files?.[0];
  // The same file can be chosen again once it is mended.
  if (file) void open(file).finally(() => (input.value = ""));
});

// Keeping on this device.

const device = find("[data-device]");
const eraseAll = find("[data-erase]");

function showDevice(): void {
  const isKept = isOnDevice();
  find("[data-device-says]").textContent = say(isKept ? saving.onDevice : saving.deviceLead);
  device.hidden = isKept;
  eraseAll.hidden = !isKept;
}

device.addEventListener("click", () => {
  const isKept = moveToDevice();
  showDevice();
  tell(done(say(isKept ? saving.deviceStarted : saving.deviceRefused)));
});
eraseAll.addEventListener("click", () => {
  const undo = erase();
  showDevice();
  tellWithUndo(say(saving.erased), undo);
});

for (const block of document.querySelectorAll<HTMLElement>("[data-needs-script]")) block.hidden = false;
showDevice();
wireClearing(document, () => tellWithUndo(say(starting.cleared.all), clearAll()));

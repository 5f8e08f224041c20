// Keeps what is typed into the first questions of a check while its script is not there yet, or never comes. Small, and needs
// nothing else, so that it is there first.

const KEY = "centre-checks-typed";
const app = document.querySelector<HTMLElement>("[data-check]");
const form = app?.querySelector<HTMLFormElement>("[data-step]");

type Control = HTMLInputElement | HTMLSelectElement;

const isBox = (control: Control): control is HTMLInputElement => control.type === "radio" || control.type === "checkbox";
const controls = (): Control[] => [...(form?.querySelectorAll<Control>("input, select") ?? [])];

function save(): void {
  const typed = controls().filter((control) => (isBox(control) ? control.checked : control.value !== ""));
  const values = typed.map(({ name, value }) => [name, value]);
  attempt((storage) => storage.setItem(KEY, JSON.stringify({ check: app?.dataset["check"], values })));
}

function restore(): void {
  attempt((storage) => {
    const { check, values } = JSON.parse(storage.getItem(KEY) ?? "{}") as { check?: unknown; values: unknown[] };
    if (check !== app?.dataset["check"]) return;
    const kept = new Set(values.map((value) => JSON.stringify(value)));
    for (const control of controls()) {
      if (isBox(control)) control.checked ||= kept.has(JSON.stringify([control.name, control.value]));
      else {
        const own = values.find((value) => Array.isArray(value) && value[0] === control.name) as unknown[] | undefined;
        if (control.value === "" && typeof own?.[1] === "string") control.value = own[1];
      }
    }
  });
}

/** Once somebody else keeps it. */
export function stopKeepingEarly(): void {
  form?.removeEventListener("input", save);
  attempt((storage) => storage.removeItem(KEY));
}

/** A browser may allow no storage, and something else may have written there. */
function attempt(act: (storage: Storage) => void): void {
  try {
    act(window.sessionStorage);
  } catch {
    // What was typed is still on the page.
  }
}

if (form) {
  restore();
  form.addEventListener("input", save);
}

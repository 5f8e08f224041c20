// In the page: the measurements, and a form to bind.

import { first, measure } from "./measure.mjs";

/** The specifiers of the plan as the server names the bundles. */
const load = (specifier) => import(`/module?${encodeURIComponent(specifier)}`);

globalThis.bench = {
  measure: (plan) => measure(load, plan),
  first: (call) => first(load, call),
  called: async (specifier, name, args) => (await load(specifier))[name](...args),
  /** Binding a form when the page is loaded; nothing is sent. */
  bind: () => first(load, { specifier: "./ours-form.mjs", name: "bind", args: [document.querySelector("form")] }),
};

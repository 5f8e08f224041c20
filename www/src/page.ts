// What every page does.

export {};

// The address of a check names its step, so the link past the menu must not change it.
document.querySelector("[data-skip]")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main")?.focus();
});

// On paper nothing can be unfolded.
const folded = new Set<HTMLDetailsElement>();
window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details[data-fold]:not([open])")) {
    details.open = true;
    folded.add(details);
  }
});
window.addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
  folded.clear();
});

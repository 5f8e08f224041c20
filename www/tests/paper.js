// A page of the portal on paper: what is to be done on one page, what it rests on as a record after it, and nothing left folded. Only
// Chromium can be asked.

import assert from "node:assert/strict";

/** How many pages of A4 the page in the browser makes. */
export async function pages(v) {
  const { data } = await v.driver.sendAndGetDevToolsCommand("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69 });
  return Buffer.from(data, "base64").toString("latin1").match(/\/Type \/Page\b/g).length;
}

/** Notes, while the page is made ready for paper, what of it stays folded. */
export const watch = (v) =>
  v.run(`
    addEventListener("beforeprint", () => {
      window.folded = [...document.querySelectorAll(".app-to-do details, .app-record > details, .app-dates details")].filter((one) => !one.open).length;
    });`);

/** Pages of what is to be done, and of the record. */
export async function printed(v) {
  await watch(v);
  const whole = await pages(v);
  assert.equal(await v.run("return window.folded"), 0, "all is unfolded");
  assert.equal(await v.run("return document.querySelector('.app-record > details').open"), false, "it is folded again");
  await v.run("document.querySelector('.app-record').remove()");
  const toDo = await pages(v);
  return { toDo, record: whole - toDo };
}

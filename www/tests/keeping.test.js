// Where a register of conflicts is kept: in a tab, on the device once that is asked for, and in two tabs at once.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { choose, count, file, fresh, inTab, KEY, one, v, wait } from "./registers.js";

const inDevice = () =>
  v.run(`
    return indexedDB.databases().then((all) => all.some(({ name }) => name === "${KEY}") && new Promise((done) => {
      const asked = indexedDB.open("${KEY}");
      asked.onsuccess = () => {
        const got = asked.result.transaction("register").objectStore("register").get("the-only-one");
        got.onsuccess = () => { asked.result.close(); done(got.result ? JSON.parse(got.result.text) : null); };
      };
    })).then((found) => found || null);
  `);

describe("keeping", () => {
  const databases = () => v.run("return indexedDB.databases().then((all) => all.map(({ name }) => name))");

  it("is in this tab only until it is asked for; then it survives the tab; one press erases it, and nothing is left", async () => {
    await fresh();
    assert.deepEqual([await databases(), await v.run("return localStorage.length + sessionStorage.length")], [[], 0], "looking leaves nothing behind");
    await v.press("[data-add-conflict]");
    await v.answer({ staff: "Secret Person" });
    await v.goOn();
    assert.deepEqual([await databases(), await v.run("return localStorage.length")], [[], 0]);
    assert.match(await v.text("[data-where]"), /this browser tab only/);
    await v.press("[data-device]");
    await wait("return document.querySelector('[data-done]')?.innerText.includes('now kept')", "it was not kept");
    assert.equal(await inTab(), null);
    assert.equal((await inDevice()).conflicts[0].details.staff, "Secret Person");
    await v.run("sessionStorage.clear()");
    await v.open("");
    await v.open("cy/register/");
    assert.match(await v.text("[data-list]"), /Secret Person/);
    assert.match(await v.text("[data-where]"), /Cedwir y gofrestr ar y ddyfais hon/);
    await v.press("[data-add-conflict]");
    await v.answer({ staff: "Second Person" });
    await v.goOn();
    await v.driver.wait(async () => (await inDevice()).conflicts.length === 2, 10_000, "the second was not kept");

    await v.press("[data-erase]");
    await wait("return document.querySelector('[data-done]')?.innerText.includes('dileu')", "it was not erased");
    assert.deepEqual([await databases(), await v.run("return localStorage.length + sessionStorage.length")], [[], 0]);
    assert.doesNotMatch(await v.run("return document.documentElement.outerHTML"), /Secret|Second/);
    assert.equal(await v.run("return document.querySelector('[data-undo]')"), null);
    await v.open("en/register/");
    assert.equal(await count(), 0);
  });

  it("is erased by the page with all checks too", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    await v.press("[data-device]");
    await wait("return document.querySelector('[data-done]') !== null", "it was not kept");
    await v.open("en/");
    await v.press("[data-device]");
    await v.press("[data-erase]");
    await v.driver.wait(async () => (await databases()).length === 0, 10_000, "the register is still there");
  });

  it("writes over nothing that another tab has written, and says so in both", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    await v.press("[data-device]");
    await wait("return document.querySelector('[data-done]') !== null", "it was not kept");
    const first = await v.driver.getWindowHandle();
    await v.driver.switchTo().newWindow("tab");
    const second = await v.driver.getWindowHandle();
    const add = async (staff) => {
      await v.press("[data-add-conflict]");
      await v.answer({ staff });
      await v.goOn();
    };
    try {
      await v.open("en/register/");
      await add("From The Second");
      await v.driver.wait(async () => (await inDevice()).conflicts.length === 2, 10_000, "the second tab did not write");
      await v.driver.switchTo().window(first);
      await wait("return document.querySelector('[data-warned]') !== null", "the first tab was not told");
      assert.match(await v.text("[data-warned]"), /changed in another tab/);
      // It goes on, and does not write.
      await add("From The First");
      assert.match(await v.text("[data-warned]"), /changed in another tab/);
      assert.deepEqual((await inDevice()).conflicts.map(({ details }) => details.staff), ["A Person", "From The Second"]);
      await v.press("[data-choose=this]");
      await v.driver.wait(async () => (await inDevice()).conflicts.some(({ details }) => details.staff === "From The First"), 10_000, "the choice was not kept");
      await v.driver.switchTo().window(second);
      await wait("return document.querySelector('[data-warned]') !== null", "the second tab was not told");
      await v.press("[data-choose=kept]");
      await wait("return document.querySelector('[data-list]').innerText.includes('From The First')", "what is kept was not shown");
      assert.doesNotMatch(await v.text("[data-list]"), /From The Second/);
      // Without being told: the writing itself finds it.
      await v.run("BroadcastChannel.prototype.postMessage = () => {}");
      await add("Quietly");
      await v.driver.wait(async () => (await inDevice()).conflicts.some(({ details }) => details.staff === "Quietly"), 10_000, "it was not written");
      await v.driver.switchTo().window(first);
      assert.equal(await v.text("[data-warned]"), null);
      await add("Unaware");
      await wait("return document.querySelector('[data-warned]') !== null", "the first tab wrote over the second");
      assert.ok((await inDevice()).conflicts.some(({ details }) => details.staff === "Quietly"));
      await v.press("[data-choose=kept]");
      await wait("return document.querySelector('[data-list]').innerText.includes('Quietly')", "what is kept was not shown");
      await v.press("[data-erase]");
      await v.driver.switchTo().window(second);
      await wait("return document.querySelector('[data-warned]')?.innerText.includes('erased in another tab')", "the second tab was not told that it is gone");
      assert.doesNotMatch(await v.run("return document.documentElement.outerHTML"), /Quietly/);
    } finally {
      await v.driver.switchTo().window(second);
      await v.driver.close();
      await v.driver.switchTo().window(first);
    }
  });

  it("asks which counts where this tab has another register than the device", async () => {
    await fresh("en", { conflicts: [one("On Device")] });
    await v.press("[data-device]");
    await wait("return document.querySelector('[data-done]') !== null", "it was not kept");
    await v.run("sessionStorage[arguments[0]] = arguments[1]", KEY, JSON.stringify(file({ conflicts: [one("In Tab")] })));
    await v.open("en/about/");
    await v.open("en/register/");
    assert.match(await v.text("[data-warned]"), /Another register is kept/);
    assert.match(await v.text("[data-list]"), /In Tab/);
    await v.press("[data-choose=kept]");
    await wait("return document.querySelector('[data-list]').innerText.includes('On Device')", "what is kept was not shown");
    assert.equal(await inTab(), null);
  });

  it("says so where there is no room, loses nothing on the page, and goes on once there is", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    await v.press("[data-device]");
    await wait("return document.querySelector('[data-done]') !== null", "it was not kept");
    const before = await inDevice();
    await v.run(`
      window.put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function () { throw new DOMException("There is no room.", "QuotaExceededError"); };
    `);
    await v.press("[data-add-conflict]");
    await v.answer({ staff: "No Room" });
    await v.goOn();
    await wait("return document.querySelector('[data-warned]') !== null", "nothing was said");
    assert.match(await v.text("[data-warned]"), /no room left/);
    assert.match(await v.text("[data-list]"), /No Room/);
    assert.deepEqual(await inDevice(), before);
    assert.equal(JSON.parse(await v.saved("[data-choose=file]")).conflicts.length, 2);
    // Leaving would lose it, so the browser asks.
    assert.equal(await v.run("const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event); return event.defaultPrevented"), true);
    await v.run("IDBObjectStore.prototype.put = window.put");
    await v.press("[data-choose=again]");
    await wait("return document.querySelector('[data-warned]') === null", "it still warns");
    assert.equal((await inDevice()).conflicts.length, 2);
    assert.equal(await v.run("const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event); return event.defaultPrevented"), false);
  });

  it("stays in the tab where the device has no room", async () => {
    await fresh("en", { conflicts: [one("A Person")] });
    await v.run("IDBObjectStore.prototype.put = function () { throw new DOMException('There is no room.', 'QuotaExceededError'); }");
    await v.press("[data-device]");
    await wait("return document.querySelector('[data-warned]') !== null", "nothing was said");
    assert.match(await v.text("[data-warned]"), /no room left/);
    assert.match(await v.text("[data-where]"), /this browser tab only/);
    assert.equal((await inTab()).conflicts.length, 1);
    await v.open("en/register/");
    assert.match(await v.text("[data-list]"), /A Person/);
  });

  it("says so where the tab has no room, and moves to the device, which has more", async () => {
    const long = "x".repeat(300_000);
    const all = Array.from({ length: 20 }, (_, place) => ({ id: `c${place}`, details: { staff: `Person ${place}`, managed: long }, answers: {} }));
    await fresh();
    await choose("long.json", JSON.stringify(file({ conflicts: all })));
    await wait("return document.querySelector('[data-warned]') !== null", "nothing was said");
    assert.match(await v.text("[data-warned]"), /no room left/);
    assert.equal(await count(), 20);
    assert.equal(await inTab(), null);
    await v.press("[data-device]");
    await wait("return document.querySelector('[data-done]')?.innerText.includes('now kept')", "it was not kept");
    assert.equal(await v.text("[data-warned]"), null);
    assert.equal((await inDevice()).conflicts.length, 20);
  });
});

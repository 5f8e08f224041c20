// Where a register is kept: in this tab, as the answers to checks are, or on this device once a person asks for that. On the device
// it is in a database, because it can hold more than there is room for elsewhere. A connection is open only while something is read
// or written, so that nothing stands in the way of erasing.

import { deleteDB, openDB, type IDBPDatabase } from "idb";
import { REGISTER_KEY as NAME } from "../check/state.js";
import { randomId } from "./register.js";

const STORE = "register";
const KEY = "the-only-one";

export interface Kept {
  text: string;
  /** Changes with every writing. */
  revision: string;
}

/** What came of writing: it is kept; another tab has written or erased meanwhile; there is no room; or the browser does not allow it. */
export type Written = { revision: string } | { failed: "changed" | "erased" | "full" | "refused" };

// The tab.

function tab(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

export const readTab = (): string | undefined => tab()?.getItem(NAME) ?? undefined;
export const clearTab = (): void => tab()?.removeItem(NAME);

export function writeTab(text: string): Written {
  const storage = tab();
  if (!storage) return { failed: "refused" };
  try {
    storage.setItem(NAME, text);
    return { revision: "" };
  } catch (error) {
    return { failed: isFull(error) ? "full" : "refused" };
  }
}

// The device.

/** Whether a database may be there: an older browser does not tell. */
async function mayBeThere(): Promise<boolean> {
  const all = await indexedDB.databases?.();
  return all?.some(({ name }) => name === NAME) ?? true;
}

/** The database; nothing where there is none and none is to be made. */
async function open(makes: boolean): Promise<IDBPDatabase | undefined> {
  // WebKit leaves one behind that was begun and not made.
  if (!makes && !(await mayBeThere())) return undefined;
  let isThere = true;
  try {
    return await openDB(NAME, 1, {
      upgrade(db, _old, _new, transaction) {
        if (makes) {
          db.createObjectStore(STORE);
          return;
        }
        // Looking must not leave a database behind.
        isThere = false;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    if (!isThere) return undefined;
    throw error;
  }
}

/** What is kept on this device. A browser that allows no database has nothing. */
export async function readDevice(): Promise<Kept | undefined> {
  let db: IDBPDatabase | undefined;
  try {
    db = await open(false);
    return (await db?.get(STORE, KEY)) as Kept | undefined;
  } catch {
    return undefined;
  } finally {
    db?.close();
  }
}

/**
 * Writes where nothing was written since `base`: the revision that this tab has read or written last, `"new"` where the device keeps
 * nothing yet, or `"any"` to write over whatever is there.
 */
export async function writeDevice(text: string, base: string): Promise<Written> {
  let db: IDBPDatabase | undefined;
  try {
    db = await open(base === "new" || base === "any");
    if (!db) return { failed: "erased" };
    // It is said to be kept once it is on the disk.
    const transaction = db.transaction(STORE, "readwrite", { durability: "strict" });
    const before = (await transaction.store.get(KEY)) as Kept | undefined;
    if (base !== "any" && (before?.revision ?? "new") !== base) {
      await transaction.done;
      return { failed: before ? "changed" : "erased" };
    }
    const kept: Kept = { text, revision: randomId() };
    // Both are waited for: the disk can be full at the end as well.
    await Promise.all([transaction.store.put(kept, KEY), transaction.done]);
    tell({ revision: kept.revision });
    return { revision: kept.revision };
  } catch (error) {
    return { failed: isFull(error) ? "full" : "refused" };
  } finally {
    db?.close();
  }
}

/** Nothing of a register is left, in this tab or on this device. False where the browser would not do it. */
export async function erase(): Promise<boolean> {
  clearTab();
  try {
    await deleteDB(NAME);
  } catch {
    return false;
  }
  tell({ revision: undefined });
  return true;
}

const isFull = (error: unknown): boolean => error instanceof DOMException && /quota/i.test(error.name);

// Other tabs.

/** What another tab has written; nothing where it has erased. */
export interface Told {
  revision: string | undefined;
}

const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(NAME);
const tell = (what: Told): void => channel?.postMessage(what);
export const onTold = (act: (what: Told) => void): void => channel?.addEventListener("message", ({ data }: MessageEvent<Told>) => act(data));

// For the tests: the package once more, loaded from a copy, with nothing compiled yet.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const pkg = fileURLToPath(new URL("..", import.meta.url));

/**
 * @param {(load: (file: string) => Promise<any>) => Promise<void>} use
 * @param {Record<string, (text: string) => string>} [changes] files that are other ones in the copy
 */
export async function copied(use, changes = {}) {
  const folder = mkdtempSync(join(tmpdir(), "centre-checks-copy-"));
  try {
    cpSync(pkg, folder, { recursive: true, filter: (name) => !name.startsWith(join(pkg, "tests")) });
    for (const [file, change] of Object.entries(changes)) {
      const before = readFileSync(join(folder, file), "utf8");
      const after = change(before);
      if (after === before) throw new Error(`${file} was not changed`);
      writeFileSync(join(folder, file), after);
    }
    await use((file) => import(pathToFileURL(join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

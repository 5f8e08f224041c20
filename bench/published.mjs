// What is published is measured, not the sources: here it is found before them.

import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";

const found = new URL("node_modules/centre-checks", import.meta.url);
mkdirSync(new URL("node_modules", import.meta.url), { recursive: true });
rmSync(found, { recursive: true, force: true });
symlinkSync(fileURLToPath(new URL("../target/npm", import.meta.url)), found, "junction");

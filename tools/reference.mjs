// `cargo xtask docs`: the API reference as pages, in target/reference, from the types of the package. TypeDoc and the TypeScript it
// needs come from the npm registry into a folder of their own.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "target/typedoc");
const { exports, version } = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));

mkdirSync(folder, { recursive: true });
const manifest = { private: true, type: "module", dependencies: { "@types/node": "20.19.43", typedoc: "0.28.20", typescript: "6.0.3" } };
writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });

// A copy, so that nothing above it changes how the types are found.
rmSync(join(folder, "types"), { recursive: true, force: true });
cpSync(join(root, "target/npm/types"), join(folder, "types"), { recursive: true });
const compilerOptions = { module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [], strict: true, skipLibCheck: true };
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["types"] }));

// One page for each module with types of its own. The modules of words, and of one procedure each, are alike.
const isOwn = ([name, target]) => typeof target === "object" && !/\/(en|cy|catalogue)\b|\*/.test(name) && !/entries\//.test(target.types);
const entries = Object.entries(exports).filter(isOwn).flatMap(([, { types }]) => ["--entryPoints", types.replace("./", "./types/")]);
const out = join(root, "target/reference");
const options = ["--name", `centre-checks ${version}`, "--readme", join(root, "pkg/README.md"), "--disableSources", "--treatWarningsAsErrors", "--excludePrivate", "--validation.notExported", "false"];
execFileSync(process.execPath, ["node_modules/typedoc/bin/typedoc", ...entries, ...options, "--out", out], { cwd: folder, stdio: "inherit" });

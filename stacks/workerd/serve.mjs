import { Miniflare } from "miniflare";

const worker = new Miniflare({
  scriptPath: "dist/worker.js",
  modules: true,
  modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
});
const response = await worker.dispatchFetch("http://localhost/");
console.log(await response.text());
await worker.dispose();

import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { checks } from "./build/checks.js";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [checks()],
  // The site can stand at any path.
  base: "./",
  build: {
    target: ["chrome114", "firefox115", "safari16.4"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: "es", plugins: () => [checks()] },
  logLevel: "warn",
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [fileURLToPath(new URL("../node_modules", import.meta.url))],
        quietDeps: true,
        logger: {
          warn(message) {
            throw new Error(`Sass warns: ${message}`);
          },
        },
      },
    },
  },
});

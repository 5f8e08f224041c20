import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // The site can stand at any path.
  base: "./",
  build: {
    target: ["chrome114", "firefox115", "safari16.4"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The rules are one text of WebAssembly; they are no smaller in pieces.
    chunkSizeWarningLimit: 1500,
  },
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

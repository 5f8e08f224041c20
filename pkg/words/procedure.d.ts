import type { Words } from "../say.js";

declare const words: Words;
export default words;

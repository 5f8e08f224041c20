import type { IdentifyWords } from "../say.js";

declare const words: IdentifyWords;
export default words;

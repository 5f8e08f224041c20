import type { ClauseWords } from "../say.js";

declare const words: ClauseWords;
export default words;

import type { BodyWords } from "../say.js";

declare const words: BodyWords;
export default words;

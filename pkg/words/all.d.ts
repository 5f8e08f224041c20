import type { AllWords } from "../say.js";

declare const words: AllWords;
export default words;

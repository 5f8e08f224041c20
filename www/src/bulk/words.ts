// What is said of files and of numbers, in one language.

import type { IdentifyWords } from "centre-checks/say";
import type { SweepWords } from "centre-checks/sweep";
import { inItsMarks } from "../contract.js";
import type { Language } from "../language.js";

type InEach<T> = { readonly [language in Language]: () => Promise<{ default: T }> };

const sweep: InEach<SweepWords> = { en: () => import("centre-checks/en/sweep"), cy: () => import("centre-checks/cy/sweep") };
const identify: InEach<IdentifyWords> = { en: () => import("centre-checks/en/identify"), cy: () => import("centre-checks/cy/identify") };

export const loadSweepWords = async (language: Language): Promise<SweepWords> => inItsMarks((await sweep[language]()).default);
export const loadNumberWords = async (language: Language): Promise<IdentifyWords> => inItsMarks((await identify[language]()).default);

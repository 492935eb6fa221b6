import type { SustainabilityMethod } from "@ishc/core";
import type { Locale } from "../locale.ts";

/** By what method, and that it is no official ranking: stands behind every score. */
export const BASIS: Readonly<Record<Locale, (method: string) => string>> = {
  vi: (method) => `Tính theo “${method}”, không phải xếp hạng chính thức.`,
  en: (method) => `By “${method}”, which is not an official ranking.`,
};

/** The same of a method at hand. */
export function basisText({ name }: Pick<SustainabilityMethod, "name">, locale: Locale): string {
  return BASIS[locale](name[locale]);
}

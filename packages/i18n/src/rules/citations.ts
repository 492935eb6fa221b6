import { type Authority, type CitedSource, type RulePack, sourceCited } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { authorityName } from "../sources.ts";

/** Where a rule pack's own sources are looked up. */
export type SourcesOf = Pick<RulePack, "sources">;

/** A source by its short name, and how binding it is: for a bracket within a sentence. */
export function shortCitation(
  key: CitedSource,
  authority: Authority,
  locale: Locale,
  rulePack?: SourcesOf,
): string {
  const name = authorityName(authority, locale);
  if (key === "kit") return name;
  return `${sourceCited(key, rulePack)?.short[locale] ?? key}; ${name}`;
}

/** A source by its full title, how binding it is in the words given, and at the end where to read it. */
export function fullCitation(
  key: CitedSource,
  authority: string,
  locale: Locale,
  rulePack?: SourcesOf,
): string {
  const { title = key, where, address } = sourceCited(key, rulePack) ?? {};
  const label = locale === "vi" ? "Nguồn" : "Source";
  const cited = `${label}: ${title}${where === undefined ? "" : `, ${where}`} – ${authority}.`;
  return address === undefined ? cited : `${cited} ${address}`;
}

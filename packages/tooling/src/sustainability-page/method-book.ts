import type { IndicatorDefinition, Source, SustainabilityMethod, Words } from "@ishc/core";
import { coreSource } from "../fields/core-source.ts";

/** What the tables of the sustainability method are made of, as core defines it. */
export interface MethodBook {
  /** The kit's own method. */
  readonly method: SustainabilityMethod;
  /** Every indicator, by its id. */
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  /** The documents that edges cite, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What people call a dimension. */
  readonly dimensionName: (key: string) => Words;
  /** What people call a band. */
  readonly bandName: (key: string) => Words;
}

/** The method of core, as its sources have it, in the words of `@ishc/i18n`. */
export async function methodBook(): Promise<MethodBook> {
  const [method, catalogue, sources, i18n] = await Promise.all([
    coreSource("sustainability/sustainability-method.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("indicators/catalogue.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("sources.ts") as Promise<typeof import("@ishc/core")>,
    import("@ishc/i18n"),
  ]);
  const inBoth = (name: (key: never, locale: "vi" | "en") => string) => (key: string) => ({
    vi: name(key as never, "vi"),
    en: name(key as never, "en"),
  });
  return {
    method: method.SUSTAINABILITY_METHOD,
    indicators: new Map(catalogue.INDICATORS.map((each) => [each.id, each])),
    sources: sources.SOURCES,
    dimensionName: inBoth(i18n.sustainabilityDimensionName),
    bandName: inBoth(i18n.sustainabilityBandName),
  };
}

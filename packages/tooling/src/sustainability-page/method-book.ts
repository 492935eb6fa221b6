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
  /** What people call the kit's own dimensions, by key. */
  readonly dimensionWords: Readonly<Record<string, Words>>;
  /** What people call the kit's own bands, by key. */
  readonly bandWords: Readonly<Record<string, Words>>;
}

/** The method of core with its words, as its sources have them. */
export async function methodBook(): Promise<MethodBook> {
  const [method, words, catalogue, sources] = await Promise.all([
    coreSource("sustainability/sustainability-method.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("sustainability/words.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("indicators/catalogue.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("sources.ts") as Promise<typeof import("@ishc/core")>,
  ]);
  return {
    method: method.SUSTAINABILITY_METHOD,
    indicators: new Map(catalogue.INDICATORS.map((each) => [each.id, each])),
    sources: sources.SOURCES,
    dimensionWords: words.SUSTAINABILITY_DIMENSION_WORDS,
    bandWords: words.SUSTAINABILITY_BAND_WORDS,
  };
}

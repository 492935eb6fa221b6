import type { FactDefinition, IndicatorDefinition, IndicatorGroup, Source } from "@ishc/core";
import { coreSource } from "../fields/core-source.ts";
import { indicatorNotes } from "./indicator-notes.ts";

/** What the pages of indicators and facts are made of, as core defines it. */
export interface IndicatorBook {
  /** Every indicator, in the order reports show them. */
  readonly indicators: readonly IndicatorDefinition[];
  /** What they are about, in order. */
  readonly groups: readonly IndicatorGroup[];
  /** Every fact, in the order of the facts table. */
  readonly facts: readonly FactDefinition[];
  /** Subjects that clubs report on or not. */
  readonly topics: readonly string[];
  /** The formula of an indicator in the names of facts. */
  readonly formulaOf: (definition: IndicatorDefinition) => string;
  /** Between which values it can lie. */
  readonly rangeOf: (definition: IndicatorDefinition) => readonly [number, number | null];
  /** The documents indicators rest on, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What is written above each definition, by the id of the indicator. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** All indicators and facts of core, as its sources have them. */
export async function indicatorBook(): Promise<IndicatorBook> {
  const [catalogue, indicator, formula, facts, sources, notes] = await Promise.all([
    coreSource("indicators/catalogue.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("indicators/indicator.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("indicators/formula.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("facts/fact-catalogue.ts") as Promise<typeof import("@ishc/core")>,
    coreSource("sources.ts") as Promise<typeof import("@ishc/core")>,
    indicatorNotes(),
  ]);
  return {
    indicators: catalogue.INDICATORS,
    groups: indicator.INDICATOR_GROUPS,
    facts: facts.FACTS,
    topics: facts.TOPICS,
    formulaOf: formula.formulaOf,
    rangeOf: formula.rangeOf,
    sources: sources.SOURCES,
    notes,
  };
}

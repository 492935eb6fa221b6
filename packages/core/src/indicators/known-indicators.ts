import { misuse } from "../errors.ts";
import { TOPIC_FACTS } from "../facts/fact-catalogue.ts";
import { placeOfFact } from "../facts/fact-row.ts";
import type { SourceKey } from "../sources.ts";
import { INDICATORS, type IndicatorId } from "./catalogue.ts";
import { formulaOf } from "./formula.ts";
import type { IndicatorDefinition, IndicatorKind, IndicatorUnit } from "./indicator.ts";

/**
 * An indicator with what can be put together once and for all, every one of the
 * same layout. Facts are places in a {@link FactRow}.
 */
export interface KnownIndicator {
  readonly id: IndicatorId;
  readonly definition: IndicatorDefinition;
  readonly kind: IndicatorKind;
  readonly unit: IndicatorUnit;
  readonly formula: string;
  readonly source: SourceKey;
  readonly numeratorAt: number;
  readonly denominatorAt: number;
  readonly blankAt: number | undefined;
  readonly countedAt: number;
  readonly notReportedAt: number;
  readonly notDueAt: number;
}

/** All of them, in the order of the catalogue. */
export const KNOWN_INDICATORS: readonly KnownIndicator[] = INDICATORS.map((each) =>
  knownOf(each.id, each),
);

function knownOf(id: IndicatorId, definition: IndicatorDefinition): KnownIndicator {
  const { kind, unit, source, numerator, denominator, blank } = definition;
  const topic = TOPIC_FACTS[definition.topic];
  return {
    id,
    definition,
    kind,
    unit,
    formula: formulaOf(definition),
    source,
    numeratorAt: placeOfFact(numerator),
    denominatorAt: placeOfFact(denominator),
    blankAt: blank && placeOfFact(blank),
    countedAt: placeOfFact(topic.Counted),
    notReportedAt: placeOfFact(topic.NotReported),
    notDueAt: placeOfFact(topic.NotDue),
  };
}

const BY_ID: ReadonlyMap<string, KnownIndicator> = new Map(
  KNOWN_INDICATORS.map((each) => [each.id, each]),
);

/** The one of an id. */
export function knownIndicator(id: IndicatorId): KnownIndicator {
  const found = BY_ID.get(id);
  if (!found)
    throw misuse(`one of ${[...BY_ID.keys()].join(", ")}`, id, "See INDICATORS for all of them.");
  return found;
}

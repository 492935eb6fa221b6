import { withKinds } from "./deed-facts.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/**
 * Counts the entitlement cases that were taken up in the span, and those of them
 * that were settled by the day of counting. Work on rights of no kind may have
 * been a case, or not. Cases are counted whether a month is due or not: one is
 * taken up when somebody needs it, and nothing is asked by the month.
 */
export function entitlementFacts({ register, span, asOf }: Counting): FactPart {
  const known = withKinds(register, asOf);
  if (!known) return { values: {}, topics: { entitlements: "NotReported" } };
  const values = { entitlementCases: 0, entitlementsSettled: 0, rightsOfNoKind: 0 };
  for (const { area, kind, date, settledOn } of known) {
    if (area !== "rights" || date < span.from || span.to < date) continue;
    if (kind === undefined) values.rightsOfNoKind += 1;
    if (kind !== "entitlement-case") continue;
    values.entitlementCases += 1;
    if (settledOn !== undefined && settledOn <= asOf) values.entitlementsSettled += 1;
  }
  return { values, topics: { entitlements: "Counted" } };
}

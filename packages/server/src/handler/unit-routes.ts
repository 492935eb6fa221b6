import { countedClub, earlierOf, overviewOfFacts, unitAt, unitIndex } from "@ishc/core";
import { seesAll } from "./allowed.ts";
import { json, PUBLIC } from "./answer.ts";
import type { Settings } from "./options.ts";
import { askedPeriod } from "./period.ts";
import { publicCounts } from "./public-counts.ts";
import { publishedOverview } from "./published-figures.ts";
import { refuse } from "./refusal.ts";
import type { Answer } from "./resource.ts";

/** `GET /units/:code` */
export function getUnit(settings: Settings): Answer {
  const { store, today } = settings;
  return async (request, code) => {
    const asOf = today();
    const asked = askedPeriod(request, asOf);
    if (!asked.ok) return refuse(request, { kind: "bad-period", issues: asked.issues });
    const period = asked.value;
    const units = unitIndex(await store.readUnits());
    const on = earlierOf(asOf, period.to);
    const unit = unitAt(units, code, on);
    if (!unit) return refuse(request, { kind: "unknown-unit" });
    const clubs = (await store.readRegisters()).map(({ register }) =>
      countedClub(register, period, asOf),
    );
    const overview = overviewOfFacts(unit, { units, clubs, period, asOf });
    const question = { action: "read-unit-figures", unitCode: code } as const;
    if (await seesAll(settings, request, question)) return json(overview);
    const counts = publicCounts(clubs, { units, period, asOf });
    return json(publishedOverview(overview, counts), 200, PUBLIC);
  };
}

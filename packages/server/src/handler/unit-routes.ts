import { earlierOf, overviewOfFacts, unitAt } from "@ishc/core";
import { seesAll } from "./allowed.ts";
import { json, PUBLIC } from "./answer.ts";
import { CROWDED } from "./kept-count.ts";
import type { Settings } from "./options.ts";
import { askedPeriod } from "./period.ts";
import { publishedOverview } from "./published-figures.ts";
import { COME_AGAIN, refuse } from "./refusal.ts";
import type { Answer } from "./resource.ts";

/** `GET /units/:code` */
export function getUnit(settings: Settings): Answer {
  const { today, clubs } = settings;
  return async (request, code) => {
    const asOf = today();
    const asked = askedPeriod(request, asOf);
    if (!asked.ok) return refuse(request, { kind: "bad-period", issues: asked.issues });
    const period = asked.value;
    const on = earlierOf(asOf, period.to);
    const unit = unitAt(await clubs.units(), code, on);
    if (!unit) return refuse(request, { kind: "unknown-unit" });
    const plan = { period, asOf };
    const question = { action: "read-unit-figures", unitCode: code, on } as const;
    if (await seesAll(settings, request, question)) {
      return json(overviewOfFacts(unit, { ...(await clubs.count(plan)), ...plan }));
    }
    const count = await clubs.countForAnybody(plan);
    if (count === CROWDED) return refuse(request, COME_AGAIN);
    const overview = overviewOfFacts(unit, { ...count, ...plan });
    return json(publishedOverview(overview, count.publicCounts()), 200, PUBLIC);
  };
}

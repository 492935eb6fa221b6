import { earlierOf, overviewOfFacts, unitAt } from "@ishc/core";
import { seesAll } from "./allowed.ts";
import { json, PUBLIC } from "./answer.ts";
import type { Settings } from "./options.ts";
import { askedPeriod } from "./period.ts";
import { publishedOverview } from "./published-figures.ts";
import { refuse } from "./refusal.ts";
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
    const { publicCounts, ...counted } = await clubs.count({ period, asOf });
    const overview = overviewOfFacts(unit, { ...counted, period, asOf });
    const question = { action: "read-unit-figures", unitCode: code, on } as const;
    if (await seesAll(settings, request, question)) return json(overview);
    return json(publishedOverview(overview, publicCounts()), 200, PUBLIC);
  };
}

import { earlierOf, unitAt, unitIndex, unitOverview } from "@ishc/core";
import { json, PUBLIC } from "./answer.ts";
import type { Settings } from "./options.ts";
import { askedPeriod } from "./period.ts";
import { refuse } from "./refusal.ts";
import type { Answer } from "./resource.ts";

/** `GET /units/:code` */
export function getUnit({ store, today }: Settings): Answer {
  return async (request, code) => {
    const asOf = today();
    const asked = askedPeriod(request, asOf);
    if (!asked.ok) return refuse(request, { kind: "bad-period", issues: asked.issues });
    const period = asked.value;
    const units = unitIndex(await store.readUnits());
    const on = earlierOf(asOf, period.to);
    const unit = unitAt(units, code, on);
    if (!unit) return refuse(request, { kind: "unknown-unit" });
    const registers = (await store.readRegisters()).map((stored) => stored.register);
    return json(unitOverview(unit, { units, registers, period, asOf }), 200, PUBLIC);
  };
}

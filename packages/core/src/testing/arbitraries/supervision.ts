import fc from "fast-check";
import { AREAS } from "../../activity/area.ts";
import type { SupervisionAction, SupervisionVisit } from "../../support/supervision-visit.ts";
import { civilDates } from "./days.ts";
import { numbered } from "./lists.ts";

const items = fc.array(
  fc.record({
    item: fc.constantFrom("Sổ sách", "Quỹ"),
    score: fc.nat({ max: 10 }),
    outOf: fc.integer({ min: 10, max: 20 }),
  }),
  { maxLength: 3 },
);

const visits = civilDates("2021-01-01").chain((date) =>
  fc.record(
    {
      date: fc.constant(date),
      mode: fc.constantFrom("on-site" as const, "remote" as const),
      officer: fc.constant("Cán bộ Hội Người cao tuổi xã"),
      items,
      note: fc.constant("Câu lạc bộ hoạt động tốt"),
      actions: numbered("", actionsAfter(date), 2),
    },
    { requiredKeys: ["date", "mode"] },
  ),
);

function actionsAfter(date: string): fc.Arbitrary<Omit<SupervisionAction, "id">> {
  return fc.record(
    {
      what: fc.constant("Bổ sung sổ quỹ"),
      area: fc.constantFrom(...AREAS),
      dueOn: civilDates(date),
      closedOn: civilDates(date),
    },
    { requiredKeys: ["what"] },
  );
}

/** Visits by officers, with what they asked for. Ids of actions are unique over all visits. */
export const supervisionVisits: fc.Arbitrary<SupervisionVisit[]> = numbered("s", visits, 3).map(
  (all) =>
    all.map(({ actions, ...visit }) => ({
      ...visit,
      ...(actions && {
        actions: actions.map((each) => ({ ...each, id: `${visit.id}-${each.id}` })),
      }),
    })),
);

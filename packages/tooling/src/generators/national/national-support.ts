import type { Support } from "@ishc/core";
import { dayOf } from "../days.ts";
import type { Dice } from "../dice.ts";

/** Invents what a club of the national set reports of support from outside: two visits, a course, a word in the radio. */
export function inventNationalSupport(dice: Dice): Support {
  const visit = (month: string) => ({
    id: `gs-${month}`,
    date: dayOf(`2026-${month}`, dice.between(1, 28)),
    mode: dice.perMille(600) ? ("on-site" as const) : ("remote" as const),
  });
  return {
    supervision: [visit("03"), visit("09")],
    training: dice.perMille(700)
      ? [
          {
            id: "th-1",
            date: dayOf("2026-05", dice.between(1, 28)),
            topic: "Quản lý câu lạc bộ",
            mode: "remote",
          },
        ]
      : [],
    studyVisits: [],
    commendations: [],
    communication: [
      { id: "tt-1", date: dayOf("2026-06", dice.between(1, 28)), channel: "local-radio" },
    ],
  };
}

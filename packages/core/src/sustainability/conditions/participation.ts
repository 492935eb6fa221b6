import { atMost, between, OUR_CHOICE, percent, upTo, whole } from "../edges.ts";
import type { MethodDimension } from "../method.ts";

const INTERVIEW = { source: "ninh-thuan-interview", authority: "practice" } as const;

/** Members meet every month, come, stay, and are enough. */
export const participation: MethodDimension = {
  key: "participation",
  weight: 1,
  indicators: [
    { indicator: "meeting-regularity", weight: 3, edges: upTo(whole(1), INTERVIEW) },
    {
      indicator: "attendance-rate",
      weight: 3,
      // Who holds no meeting must not stand better than who holds one that few come to.
      withoutBase: "no-points",
      edges: upTo(percent(85), INTERVIEW),
    },
    {
      indicator: "club-size",
      weight: 2,
      edges: between(
        [
          [whole(20), whole(100)],
          [whole(30), whole(90)],
          [whole(40), whole(80)],
          [whole(50), whole(70)],
        ],
        { source: "decision-1336", authority: "law" },
      ),
    },
    {
      // Not retention: who died or moved away did not leave the club.
      indicator: "drop-out",
      weight: 1,
      edges: atMost([percent(20), percent(15), percent(10), percent(5)], OUR_CHOICE),
    },
  ],
};

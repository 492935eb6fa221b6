import fc from "fast-check";
import { DATA_REQUEST_KINDS, type DataRequest } from "../../club/consent.ts";
import type { Member } from "../../club/member.ts";
import { FEEDBACK_KINDS, type Feedback } from "../../support/voice.ts";
import { civilDates } from "./days.ts";
import { listOf } from "./lists.ts";
import { dayOfStay, type Stay, staysOf } from "./people.ts";

/** What members told the board, some without a name. */
export function feedbackLists(roll: readonly Member[]): fc.Arbitrary<Feedback[]> {
  return listOf(staysOf(roll), feedbackOf, 3).map((all) =>
    all.map((each, i) => ({ id: `f${i + 1}`, ...each })),
  );
}

function feedbackOf(stay: Stay): fc.Arbitrary<Omit<Feedback, "id">> {
  return dayOfStay(stay).chain(({ memberId, date }) =>
    fc.record(
      {
        date: fc.constant(date),
        memberId: fc.constant(memberId),
        kind: fc.constantFrom(...FEEDBACK_KINDS),
        text: fc.constant("Nên họp sớm hơn"),
        answeredOn: civilDates(date),
      },
      { requiredKeys: ["date", "kind"] },
    ),
  );
}

/** What members asked about their own data. */
export function dataRequestLists(roll: readonly Member[]): fc.Arbitrary<DataRequest[]> {
  return listOf(staysOf(roll), requestOf, 3).map((all) =>
    all.map((each, i) => ({ id: `q${i + 1}`, ...each })),
  );
}

function requestOf(stay: Stay): fc.Arbitrary<Omit<DataRequest, "id">> {
  return dayOfStay(stay).chain(({ memberId, date }) =>
    fc.record(
      {
        memberId: fc.constant(memberId),
        kind: fc.constantFrom(...DATA_REQUEST_KINDS),
        receivedOn: fc.constant(date),
        answeredOn: civilDates(date),
        actedOn: civilDates(date),
      },
      { requiredKeys: ["memberId", "kind", "receivedOn"] },
    ),
  );
}

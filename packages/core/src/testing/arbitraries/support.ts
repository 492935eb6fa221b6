import fc from "fast-check";
import { AREAS } from "../../activity/area.ts";
import type { Member } from "../../club/member.ts";
import { AGREEMENT_SECTORS } from "../../support/linkage.ts";
import type { Support } from "../../support/support.ts";
import { CHANNELS } from "../../support/voice.ts";
import { civilDates } from "./days.ts";
import { numbered } from "./lists.ts";
import { someOnRoll } from "./people.ts";
import { feedbackLists } from "./requests.ts";
import { supervisionVisits } from "./supervision.ts";

const days = civilDates("2021-01-01");
const modes = fc.constantFrom("on-site" as const, "remote" as const);

/** Everything that keeps a club going from outside. */
export function supportBooks(roll: readonly Member[]): fc.Arbitrary<Support> {
  const training = days.chain((date) => trainingOn(date, roll));
  return fc.record(
    {
      supervision: supervisionVisits,
      training: numbered("g", training, 3),
      studyVisits: numbered("v", studyVisits, 2),
      commendations: numbered("c", commendations, 2),
      agreements: fc.array(agreements, { maxLength: 2 }),
      communication: numbered("b", communications, 3),
      feedback: feedbackLists(roll),
    },
    { requiredKeys: [] },
  );
}

function trainingOn(date: string, roll: readonly Member[]) {
  return fc.record(
    {
      date: fc.constant(date),
      topic: fc.constantFrom("Quản lý câu lạc bộ", "Chăm sóc tại nhà"),
      mode: modes,
      people: fc.integer({ min: roll.length, max: 60 }),
      memberIds: someOnRoll(roll, date),
      provider: fc.constant("Hội Người cao tuổi tỉnh"),
    },
    { requiredKeys: ["date", "topic", "mode"] },
  );
}

const studyVisits = fc.record(
  {
    date: days,
    direction: fc.constantFrom("out" as const, "in" as const),
    other: fc.constant("CLB Thôn Bên"),
    people: fc.nat({ max: 40 }),
  },
  { requiredKeys: ["date", "direction", "other"] },
);

const commendations = fc.record(
  { date: days, issuedBy: fc.constant("UBND xã Minh Họa"), number: fc.constant("12/QĐ-UBND") },
  { requiredKeys: ["date", "issuedBy"] },
);

const agreements = fc
  .record({ date: days, sector: fc.constantFrom(...AGREEMENT_SECTORS), lasts: fc.boolean() })
  .chain(({ date, sector, lasts }) =>
    civilDates(date).map((to) => ({
      number: "01/QC-PH",
      partner: "Trạm y tế xã",
      date,
      sector,
      ...(!lasts && { to }),
    })),
  );

const communications = fc.record(
  { date: days, channel: fc.constantFrom(...CHANNELS), subject: fc.constantFrom(...AREAS) },
  { requiredKeys: ["date", "channel"] },
);

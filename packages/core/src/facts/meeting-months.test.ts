import fc from "fast-check";
import { expect, test } from "vitest";
import type { Meeting } from "../activity/meeting.ts";
import { monthsOf } from "../calendar/month.ts";
import { buildMembers } from "../testing/index.ts";
import { MeetingCount } from "./meeting-count.ts";
import { MeetingMonths } from "./meeting-months.ts";
import { RollIndex } from "./roll-index.ts";
import { wideRegisters } from "./wide-registers.fixture.ts";

const year = { from: "2024-01-01", to: "2024-12-31" };
const roll = new RollIndex(buildMembers(2), year);

const meeting = (date: string, more: Partial<Meeting> = {}): Meeting => ({
  id: `t-${date}`,
  date,
  kind: "general",
  status: "held",
  ...more,
});

test.each<[string, Meeting, Partial<MeetingCount>]>([
  [
    "held, without attendance",
    meeting("2024-05-03", { guests: 4 }),
    { held: 1, unmarked: 1, guests: 4 },
  ],
  [
    "cancelled",
    meeting("2024-05-03", { status: "cancelled", guests: 4 }),
    { cancelled: 1, guests: 0 },
  ],
  ["planned", meeting("2024-05-03", { status: "planned" }), { planned: 1, held: 0 }],
  ["of the board", meeting("2024-05-03", { kind: "board" }), { held: 0 }],
  [
    "with nobody marked",
    meeting("2024-05-03", { attendance: [] }),
    { held: 1, unmarked: 0, eligible: 2 },
  ],
  ["with an empty agenda", meeting("2024-05-03", { agenda: [] }), { withAgenda: 1, withTalk: 0 }],
  [
    "with two talks",
    meeting("2024-05-03", {
      agenda: [{ topic: "Thơ" }, { area: "learning" }, { area: "learning" }],
    }),
    { withAgenda: 1, withTalk: 1 },
  ],
])("a meeting %s", (_, each, expected) => {
  const months = new MeetingMonths([each], year, roll);
  expect(months.in("2024-05")).toMatchObject(expected);
  expect(months.in("2024-06")).toEqual(new MeetingCount());
});

test.each([
  ["the day before", "2023-12-31", 0],
  ["the first day", "2024-01-01", 1],
  ["the last day", "2024-12-31", 1],
  ["the day after", "2025-01-01", 0],
])("only days of the span count: %s", (_, date, held) => {
  expect(new MeetingMonths([meeting(date)], year, roll).all().held).toBe(held);
});

test.each([
  ["the same", year, true],
  ["another first day", { from: "2024-01-02", to: "2024-12-31" }, false],
  ["another last day", { from: "2024-01-01", to: "2024-12-30" }, false],
])("knows which days it counted: %s", (_, span, expected) => {
  expect(new MeetingMonths([], year, roll).isOf(span)).toBe(expected);
});

test("months that are counted by themselves are the months of the year, and add up to it", () => {
  fc.assert(
    fc.property(wideRegisters, ({ members = [], meetings = [] }) => {
      const whole = new MeetingMonths(meetings, year, new RollIndex(members, year));
      const sum = new MeetingCount();
      for (const month of monthsOf(year.from, year.to)) {
        const span = { from: `${month}-01`, to: `${month}-31` };
        const alone = new MeetingMonths(meetings, span, new RollIndex(members, span)).all();
        expect(whole.in(month)).toEqual(alone);
        expect(whole.met().includes(month)).toBe(alone.held > 0);
        sum.add(alone);
      }
      expect(whole.all()).toEqual(sum);
    }),
    { seed: 1336, numRuns: 100 },
  );
});

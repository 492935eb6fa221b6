import { type Register, scorecard, spanOfMonths } from "@ishc/core";
import { nationalSet } from "../../generators/index.ts";
import type { BenchCase, Candidate, Extent } from "../bench-case.ts";

const MEMBERS = 70;
const period = spanOfMonths("2025-01", "2026-12");

/** What a club's page costs, from the parsed register on, and again after one meeting was changed. */
export const clubScorecard: BenchCase = {
  name: "club-scorecard",
  about: "one club of some 70 members and 24 meetings, from parsed register to scorecard",
  rounds,
};

function* rounds(extent: Extent): Generator<readonly [Candidate, ...Candidate[]]> {
  for (const register of clubs(extent)) {
    const text = JSON.stringify(register);
    const changed = withOneChange(register);
    const read = () => JSON.parse(text) as Register;
    yield [
      { name: "JSON.parse", ready: () => read },
      { name: "scorecard", ready: () => scoring(read()) },
      { name: "scorecard, one meeting changed", ready: () => scoring(changed) },
    ];
  }
}

const scoring = (register: Register) => () => scorecard(register, { period });

/** Of an invented country, clubs of that size, with the year before as full as the last. */
function* clubs({ registers, seed }: Extent): Generator<Register> {
  let left = registers;
  for (const register of nationalSet({ seed, to: registers * 50 })) {
    if (left === 0) return;
    const count = register.members?.length ?? 0;
    if (count < MEMBERS || count > MEMBERS + 5 || !register.meetings) continue;
    left -= 1;
    const before = register.meetings.map((meeting) => ({
      ...meeting,
      id: `${meeting.id}-before`,
      date: meeting.date.replace("2026", "2025"),
    }));
    yield { ...register, meetings: [...before, ...register.meetings] };
  }
}

/** The same register with one mark of one meeting turned, as a form would save it. */
function withOneChange(register: Register): Register {
  const meetings = register.meetings?.map((meeting, i) =>
    i > 0
      ? meeting
      : {
          ...meeting,
          attendance: meeting.attendance?.map((mark, k) =>
            k > 0 ? mark : { ...mark, status: "excused" as const },
          ),
        },
  );
  return { ...register, meetings };
}

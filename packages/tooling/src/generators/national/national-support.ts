import type {
  BoardTerm,
  Commendation,
  StudyVisit,
  SupervisionVisit,
  Support,
  Training,
} from "@ishc/core";
import { dayOf, plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";

/**
 * Invents what a club of the national set reports of support from outside: two
 * visits with what is to be done after them, a course or none, sometimes a study
 * visit or a commendation, a word in the radio.
 */
export function inventNationalSupport(dice: Dice, board: readonly BoardTerm[]): Support {
  return {
    supervision: ["03", "09"].map((month) => inventVisit(dice.branch(`visit ${month}`), month)),
    training: inventTraining(dice.branch("training"), board),
    studyVisits: inventStudyVisits(dice.branch("study visits")),
    commendations: inventCommendations(dice.branch("commendations")),
    communication: [
      { id: "tt-1", date: dayOf("2026-06", dice.between(1, 28)), channel: "local-radio" },
    ],
  };
}

/** Half of the visits leave something to do; seven in ten clubs do it in time, some never. */
function inventVisit(dice: Dice, month: string): SupervisionVisit {
  const id = `gs-${month}`;
  const date = dayOf(`2026-${month}`, dice.between(1, 28));
  const mode = dice.perMille(600) ? "on-site" : "remote";
  if (!dice.perMille(500)) return { id, date, mode };
  const closedOn = plusDays(date, dice.perMille(780) ? dice.between(5, 30) : dice.between(31, 60));
  return {
    id,
    date,
    mode,
    actions: [
      {
        id: `${id}-1`,
        what: "Bổ sung sổ sách",
        dueOn: plusDays(date, 30),
        ...(dice.perMille(900) && { closedOn }),
      },
    ],
  };
}

/** Who of the board was there is mostly written down; in some books only how many. */
function inventTraining(dice: Dice, board: readonly BoardTerm[]): Training[] {
  if (!dice.perMille(700)) return [];
  const ids = [...new Set(board.map(({ memberId }) => memberId))];
  const memberIds = dice.some(ids, dice.between(2, ids.length));
  const course: Training = {
    id: "th-1",
    date: dayOf("2026-05", dice.between(1, 28)),
    topic: "Quản lý câu lạc bộ",
    mode: "remote",
  };
  return [dice.perMille(800) ? { ...course, memberIds } : { ...course, people: memberIds.length }];
}

/** One club in five. */
function inventStudyVisits(dice: Dice): StudyVisit[] {
  if (!dice.perMille(200)) return [];
  const direction = dice.perMille(500) ? "out" : "in";
  const date = dayOf("2026-11", dice.between(1, 28));
  return [{ id: "tq-1", date, direction, other: "Câu lạc bộ bạn", people: dice.between(5, 20) }];
}

/** One club in four, at the end of the year. */
function inventCommendations(dice: Dice): Commendation[] {
  if (!dice.perMille(250)) return [];
  const date = dayOf("2026-12", dice.between(1, 28));
  return [{ id: "kt-1", date, issuedBy: "Ủy ban nhân dân xã" }];
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { boardOn } from "../club/management-board.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";

/** Counts the management board on a day. */
export function boardFacts(register: Pick<Register, "board">, on: CivilDate): FactPart {
  if (!register.board) return { values: {}, topics: { board: "NotReported" } };
  const terms = boardOn(register.board, on);
  const people = new Set(terms.map((term) => term.memberId));
  const held = (post: string) => terms.filter((term) => term.post === post).length;
  return {
    topics: { board: "Counted" },
    values: {
      boardMembers: people.size,
      boardHeads: held("head"),
      boardDeputies: held("deputy"),
    },
  };
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { type BoardPost, boardOn } from "../club/management-board.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";

/** How many people a whole board has. Practice, sources `project-vie085` and `tan-hung-launch`: five to nine. */
const WHOLE_BOARD = { least: 5, most: 9 } as const;

/** Counts the management board on a day. Whether its people are women is known where the roll is reported. */
export function boardFacts({ board, members }: Register, on: CivilDate): FactPart {
  if (!board) return { values: {}, topics: NOTHING };
  const terms = boardOn(board, on);
  const people = new Set(terms.map((term) => term.memberId));
  const holders = (post: BoardPost) => terms.filter((term) => term.post === post);
  const peopleIn = (post: BoardPost) => new Set(holders(post).map((term) => term.memberId));
  const [heads, deputies] = [holders("head").length, holders("deputy").length];
  const accountants = peopleIn("accountant");
  const known = members?.filter((member) => people.has(member.id));
  return {
    topics: {
      board: "Counted",
      boardPosts: "Counted",
      boardSex: known ? "Counted" : "NotReported",
    },
    values: {
      boardMembers: people.size,
      boardHeads: heads,
      boardDeputies: deputies,
      boardCashShared: [...peopleIn("treasurer")].filter((id) => accountants.has(id)).length,
      boardSexMembers: known?.length ?? 0,
      boardWomen: known?.filter((member) => member.sex === "female").length ?? 0,
      boardsComplete: isComplete(people.size, heads, deputies) ? 1 : 0,
    },
  };
}

const NOTHING: FactPart["topics"] = {
  board: "NotReported",
  boardPosts: "NotReported",
  boardSex: "NotReported",
};

/** One head, a deputy at least, and as many people as a board should have. Practice, source `tan-hung-launch`. */
function isComplete(people: number, heads: number, deputies: number): boolean {
  const { least, most } = WHOLE_BOARD;
  return heads === 1 && deputies >= 1 && least <= people && people <= most;
}

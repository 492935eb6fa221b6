import type { PaperWords } from "./paper-words.ts";

/** English alone. */
export const PAPER_WORDS_EN: PaperWords = {
  titles: {
    general: "Attendance of a meeting",
    board: "Attendance of a board meeting",
    member: "New member",
    activity: "Activity of the club",
    supervision: "Visit to the club",
  },
  page: "Page",
  blankDate: "day ............ month ............ year ....................",
  tickHint: "Put an X into the box that is right.",
  place: "Place",
  number: "No.",
  name: "Name",
  note: "Note",
  item: "Item",
  outOf: "Most points",
  score: "Points given",
  signers: {
    head: "Head of the club",
    secretary: "Secretary",
    member: "Member",
    writer: "Written down by",
    officer: "Officer",
  },
  sign: "(signature and name)",
};

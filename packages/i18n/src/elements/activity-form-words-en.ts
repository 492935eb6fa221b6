import { AREA_NAMES_EN } from "../areas.ts";
import { ACTIVITY_KIND_NAMES_EN, nameOfKind } from "../lists/activity-kinds.ts";
import type { ActivityFormWords } from "./activity-form-words.ts";
import { ENTRY_WORDS_EN } from "./entry-words-en.ts";

/** English alone, for a file of its own. */
export const ACTIVITY_FORM_WORDS_EN: ActivityFormWords = {
  ...ENTRY_WORDS_EN,
  title: "Log what the club did",
  next: "Next activity",
  save: "Send the form",
  area: "Which area does it belong to?",
  areaHint: "Choose one. If there are several, choose the main one.",
  areas: AREA_NAMES_EN,
  areaHints: {
    livelihood: "Mentoring, training for work, producing together.",
    health: "Exercise, blood pressure, check-ups, talks on health.",
    "home-care": "Volunteers help frail people at home.",
    "self-help": "Work for the village, help for people in hardship.",
    rights: "Information on the law, help with allowances and insurance.",
    learning: "Talks, classes, using a telephone.",
    culture: "Performances, exchanges, visits, birthdays.",
    resources: "Gifts, fees, raising money.",
  },
  kind: "What was it?",
  kindName: (kind) => nameOfKind(ACTIVITY_KIND_NAMES_EN, kind),
  date: "Day it was done",
  takenUp: "Day it was taken up",
  peopleReached: "People who took part or were helped",
  peopleReachedHint: "Members and others. Leave blank if nobody counted.",
  note: "What was done",
  noteHint: "A sentence or two. No names.",
  settled: "Is it settled?",
  settledAnswers: { open: "Still open", settled: "Settled" },
  settledOn: "Day it was settled",
  partner: "Done together with",
  partnerHint: "Such as the health station or the Women’s Union. No names of people.",
  spent: "What the club spent, in đồng",
  spentHint: "In digits, such as 500,000.",
  evidence: "What shows that it was done",
  evidenceHint: "Such as a photo, minutes, a list, and where it is kept.",
};
